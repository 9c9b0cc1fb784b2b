"""Opening the catalog from the command line, with a bar where that takes long."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from airoles.cli.exits import complain
from airoles.cli.progress_bar import progress_bar

if TYPE_CHECKING:
    from airoles.catalog import Catalog


def opened(data: Sequence[Path] | None = None, no_data: bool = False) -> "Catalog":
    """The catalog with the folders of the user on top, or the public one alone."""
    from airoles.store.open_catalog import open_catalog

    folders = own_folders(data, no_data)
    with progress_bar() as tick:
        return open_catalog(folders, tick, complain)


def own_folders(data: Sequence[Path] | None, no_data: bool) -> tuple[Path, ...] | None:
    """The folders that are named, or None for the public catalog alone."""
    if data and no_data:
        raise typer.BadParameter("it leaves out what --data names.", param_hint="--no-data")
    return None if no_data else tuple(data or ())
