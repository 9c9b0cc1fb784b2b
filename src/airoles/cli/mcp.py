"""`airoles mcp`."""

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from airoles.cli.exits import complain
from airoles.cli.options import Data, NoData
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog

INSTALL = "pip install 'airoles[mcp]'"


def mcp(data: Data = None, no_data: NoData = False) -> None:
    """Serve assistants: a Model Context Protocol server on standard input and output."""
    from airoles.cli.open_with_progress import own_folders

    folders = own_folders(data, no_data)
    if not _sdk_is_here():
        raise BadRequest(f"the server needs the MCP SDK, version 2: {INSTALL}.")
    from airoles.assistant.server import serve

    def opened() -> "Catalog":
        from airoles.store.open_catalog import open_catalog

        return open_catalog(folders, remark=complain)

    serve(opened)


def _sdk_is_here() -> bool:
    """Whether the SDK can be imported, and is of the version whose names we use."""
    try:
        return find_spec("mcp") is not None and version("mcp").startswith("2.")
    except PackageNotFoundError:
        return False
