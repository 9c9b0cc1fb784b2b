"""`airoles site`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import default_market
from airoles.cli.exits import complain
from airoles.cli.open_with_progress import own_folders
from airoles.cli.options import Data, NoData
from airoles.cli.progress_bar import progress_bar

if TYPE_CHECKING:
    from airoles.catalog import Catalog


def site(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="An empty folder, or one that is not there yet.")
    ],
    title: Annotated[
        str | None, typer.Option("--title", metavar="TEXT", help="The name of the site.")
    ] = None,
    base_url: Annotated[
        str | None,
        typer.Option(
            "--base-url",
            metavar="URL",
            help="Where it will stand: adds canonical links and a sitemap.",
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace a site that airoles wrote, as a whole.")
    ] = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """Write the atlas as a site that works from a folder: pages to read, compare and print."""
    from airoles.reading.folders import chosen_folders
    from airoles.site.build import TITLE, site_files
    from airoles.site.folder import check_site, write_site
    from airoles.site.sitemap import checked_base_url
    from airoles.store.open_catalog import open_catalog
    from airoles.text import one_line

    named = one_line(title) if title is not None else TITLE
    if not named:
        raise typer.BadParameter("it is empty.", param_hint="--title")
    address = checked_base_url(base_url) if base_url is not None else None
    own = own_folders(data, no_data)
    check_site(folder, force, chosen_folders(own).folders)
    with progress_bar() as tick:
        catalog: Catalog = open_catalog(own, tick, complain)
        files = site_files(catalog, named, address, default_market(catalog), tick)
    write_site(folder, files, force)
