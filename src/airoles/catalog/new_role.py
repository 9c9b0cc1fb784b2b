"""A new role: what it may be called, and the data folder that its file goes into."""

import os
import re
from pathlib import Path
from typing import get_args

from airoles.catalog.cached import cached_catalog
from airoles.catalog.catalog import Catalog
from airoles.catalog.folders import NEAREST, data_files, data_folders, is_checkout
from airoles.catalog.names import unsafe_in
from airoles.catalog.nodes import parse_yaml
from airoles.catalog.opening import catalog_of, open_catalog
from airoles.catalog.reading import read_library
from airoles.catalog.template import scalar
from airoles.errors import BadData, BadRequest, Problem
from airoles.model.base import Slug
from airoles.text import fold


def usual_folder(here: Path) -> Path:
    """The data folder that someone who works here most likely means.

    The nearest `.airoles` or checkout of airoles upward; where there is none, a new `.airoles`.
    """
    for folder in (here, *here.parents):
        if os.path.isdir(folder / NEAREST):
            return folder / NEAREST
        if is_checkout(folder):
            return folder / "data"
    return here / NEAREST


def schema_for(folder: Path) -> Path:
    """The schema file that the roles of a data folder name for editors."""
    place = folder.resolve()
    return (place.parent if is_checkout(place.parent) else place) / "schema" / "role.schema.json"


def is_read_already(folder: Path) -> bool:
    """Whether commands read a data folder without being told to."""
    return folder.resolve() in {each.resolve() for each in data_folders(())}


def catalog_around(folder: Path) -> Catalog:
    """The catalog that a role of this folder stands in, as far as it can be read.

    Files with problems, such as another role that is not filled in yet, are passed over.
    """
    checkout = is_checkout(folder.resolve().parent)
    folders = () if is_read_already(folder) or not data_files(folder) else (folder,)
    try:
        return cached_catalog((folder,)) if checkout else open_catalog(folders)
    except BadData:
        read = (folder,) if checkout else (*data_folders(()), *folders)
        return catalog_of(read_library(read))


def check_form(role_id: str) -> None:
    """Raise `BadRequest` where an id has the wrong form."""
    if not re.fullmatch(get_args(Slug)[1].regex, role_id):
        near = "-".join(re.findall("[a-z0-9]+", role_id.casefold()))
        example = f", such as {near}" if near else ""
        raise BadRequest(
            f"{_cut(role_id)} is not an id.", f"use small letters, digits and hyphens{example}"
        )


def check_free(role_id: str, catalog: Catalog) -> None:
    """Raise `BadRequest` where a role of the catalog is called so already."""
    holders = catalog.names.get(fold(role_id), ())
    if holders:
        other = holders[0]
        taken = f"the catalog has a role {role_id!r} already."
        raise BadRequest(
            taken if role_id == other else f"{role_id!r} is a name of {other} already.",
            f"choose another id; a file with extends: {other} adds to that role, "
            "one with its id and replaces: true takes its place",
        )


def checked_title(title: str, catalog: Catalog) -> str:
    """A title without needless space; raises `BadRequest` where it cannot be one."""
    tidy = " ".join(title.split())
    if not tidy:
        raise BadRequest("the title is empty.", "write one, or leave --title out")
    read = parse_yaml(scalar(tidy).encode(errors="surrogatepass"), "")
    if isinstance(read, Problem):
        raise BadRequest(f"the title {read.message}.", read.hint)
    for told, hint in unsafe_in(tidy):
        raise BadRequest(f"the title {told}.", hint)
    for other in catalog.names.get(fold(tidy), ()):
        raise BadRequest(
            f"the title {_cut(tidy)} is a name of {other} already.", "choose another with --title"
        )
    return tidy


def _cut(given: str) -> str:
    return repr(given if len(given) <= 60 else given[:57] + "...")
