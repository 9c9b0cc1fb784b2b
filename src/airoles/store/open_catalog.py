"""The one door: folders in, a frozen catalog out."""

from pathlib import Path
from typing import TYPE_CHECKING

from airoles.catalog import Catalog
from airoles.reading.folders import data_folders, shipped_index
from airoles.store.cache import cached_catalog

if TYPE_CHECKING:
    from airoles.reading.folder_reader import Tick


def open_catalog(data: tuple[Path, ...] = (), tick: "Tick" = lambda _: None) -> Catalog:
    """The public catalog with the folders of the user on top; raises `BadData` if they are bad.

    An installed package reads the index that it ships; everything else is compiled once into the
    user's cache folder and read from there as long as no file changes.  `tick` hears of each
    file that is compiled.
    """
    from airoles.store.sqlite_index import read_index

    folders = data_folders(data)
    shipped = shipped_index()
    if shipped is not None and len(folders) == 1:
        found = read_index(shipped)
        if found is not None:
            return found
    return cached_catalog(folders, tick)
