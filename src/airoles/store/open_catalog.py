"""The one door: folders in, a frozen catalog out."""

from pathlib import Path

from airoles.catalog import Catalog
from airoles.errors import BadData
from airoles.progress import Tick, no_progress
from airoles.reading.folders import chosen_folders, shipped_index
from airoles.reading.passed_over import Remark, broken_line, first_problem, foreign_line
from airoles.store.cache import cached_catalog


def open_catalog(
    data: tuple[Path, ...] | None = (),
    tick: Tick = no_progress,
    remark: "Remark" = lambda _: None,
) -> Catalog:
    """The public catalog with the folders of the user on top, or alone where `data` is None.

    Raises `BadData` if they are bad.  A folder that nobody named does not stop an answer: where
    it is bad, or another user's, it is passed over, and `remark` hears of it in one line.
    `tick` hears how far the compiling is.
    """
    chosen = chosen_folders(data)
    if chosen.foreign:
        remark(foreign_line(chosen.foreign))
    try:
        return catalog_in(chosen.folders, tick)
    except BadData as error:
        if chosen.found is None:
            raise
        try:
            catalog = catalog_in(chosen.named, tick)
        except BadData:
            raise error from None
        alone = chosen.named == chosen.folders[:1]
        problem = error.problems[0] if alone else first_problem(chosen)
        if problem is None:
            raise
    remark(broken_line(chosen.found, problem))
    return catalog


def catalog_in(folders: tuple[Path, ...], tick: Tick = no_progress) -> Catalog:
    """The catalog of these folders, the public one first; raises `BadData` if they are bad.

    An installed package reads the index that it ships; everything else is compiled once into the
    user's cache folder and read from there as long as no file changes.
    """
    from airoles.store.sqlite_index import read_index

    shipped = shipped_index()
    if shipped is not None and len(folders) == 1:
        found = read_index(shipped)
        if found is not None:
            return found
    return cached_catalog(folders, tick)
