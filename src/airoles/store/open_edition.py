"""What people name to be compared, as an edition: a data folder, or an exported file."""

import os
from pathlib import Path

from airoles.catalog import Catalog
from airoles.errors import BadData, BadRequest, Problem
from airoles.model.edition import Edition, EditionKind
from airoles.progress import Tick, no_progress
from airoles.reading.export_file import read_export
from airoles.reading.folders import data_files, is_checkout, on_public_alone
from airoles.store.open_catalog import catalog_in

THE_CATALOG = "the public catalog"


def edition_of(catalog: Catalog, name: str = THE_CATALOG, kind: EditionKind = "catalog") -> Edition:
    """What of a catalog can be compared."""
    parts = (catalog.roles, catalog.sources, catalog.skills, catalog.routes, catalog.disputes)
    return Edition(name, kind, *parts)


def catalog_in_use(catalog: Catalog) -> Edition:
    """The catalog in use, which is called by the folders on top where there are some."""
    on_top = f" with {', '.join(catalog.folders)} on top" if catalog.folders else ""
    return edition_of(catalog, THE_CATALOG + on_top)


def open_edition(path: Path, tick: Tick = no_progress) -> Edition:
    """The edition at a path; raises `BadRequest` in one sentence where there is none.

    A data folder that is a catalog of its own is read alone, any other as it lies on top of the
    public one.
    """
    if not os.path.lexists(path):
        raise BadRequest(
            f"there is no file or folder {str(path)!r}.",
            "name a data folder, or the catalog.json that airoles export json writes",
        )
    if not path.is_dir():
        return read_export(path)
    folder = path / "data" if not data_files(path) and is_checkout(path.resolve()) else path
    if not data_files(folder):
        if (exported := folder / "catalog.json").is_file():
            return read_export(exported)
        raise BadRequest(
            f"the folder {str(path)!r} holds no data files.",
            "name a folder with roles/ and sources.yaml, as docs/data-format.md describes it",
        )
    return _in_folder(folder, str(path), tick)


def _in_folder(folder: Path, name: str, tick: Tick) -> Edition:
    try:
        return edition_of(catalog_in((folder,), tick), name, "folder")
    except BadData as error:
        alone = error.problems
    try:
        return edition_of(catalog_in(on_public_alone((folder,)).folders, tick), name, "on_top")
    except BadData as error:
        fewer: tuple[Problem, ...] = min(alone, error.problems, key=len)
    count = "a problem" if len(fewer) == 1 else f"{len(fewer)} problems, the first in"
    first = f"{count} {fewer[0].place}" if len(fewer) > 1 else f"{count} in {fewer[0].place}"
    told = f"{fewer[0].where} {fewer[0].message}".strip()
    raise BadRequest(
        f"the data folder {name!r} has {first}: {told}.",
        f"airoles validate {name} tells all with their hints",
    )
