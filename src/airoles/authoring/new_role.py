"""A new role: what it may be called, and the data folder that its file goes into."""

import os
import re
from pathlib import Path
from typing import get_args

from airoles.authoring.template import scalar
from airoles.catalog.catalog import Catalog
from airoles.errors import BadData, BadRequest, Problem
from airoles.model.base import Slug
from airoles.reading.device_names import NO_FILE_NAME, is_device
from airoles.reading.folder_reader import read_library
from airoles.reading.folders import NEAREST, data_files, data_folders, is_checkout
from airoles.reading.owners import belongs_to_another
from airoles.reading.yaml_text import parse_yaml
from airoles.store.building import catalog_of
from airoles.store.cache import cached_catalog
from airoles.store.open_catalog import catalog_in
from airoles.text import fold, unsafe_in


def usual_folder(here: Path) -> Path:
    """The data folder that someone who works here most likely means.

    The nearest `.airoles` or checkout of airoles upward; where there is none, a new `.airoles`.
    Raises `BadRequest` where that is a folder of another user, which no command would read.
    """
    for folder in (here, *here.parents):
        near = folder / NEAREST
        if os.path.isdir(near):
            if not belongs_to_another(near):
                return near
            raise BadRequest(
                f"{str(near)!r} belongs to another user, so it is not read.",
                "name a folder of your own with --to",
            )
        if is_checkout(folder):
            return folder / "data"
    return here / NEAREST


def schema_for(folder: Path) -> Path:
    """The schema file that the roles of a data folder name for editors."""
    place = folder.resolve()
    return (place.parent if is_checkout(place.parent) else place) / "schema" / "role.schema.json"


def is_read_already(folder: Path) -> bool:
    """Whether commands read a data folder without --data."""
    return folder.resolve() in {each.resolve() for each in data_folders(())}


def catalog_around(folder: Path) -> Catalog:
    """The catalog that a role of this folder stands in, as far as it can be read.

    Files with problems, such as another role that is not filled in yet, are passed over.
    """
    checkout = is_checkout(folder.resolve().parent)
    folders = () if is_read_already(folder) or not data_files(folder) else (folder,)
    try:
        return cached_catalog((folder,)) if checkout else catalog_in(data_folders(folders))
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
    if is_device(role_id):
        raise BadRequest(f"{role_id!r} {NO_FILE_NAME}.", "choose another id")


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
    """The title as it was given; raises `BadRequest` where it cannot be one."""
    tidy = " ".join(title.split())
    if not tidy:
        raise BadRequest("the title is empty.", "write one, or leave --title out")
    if title != tidy:
        raise BadRequest(
            f"the title {_cut(title)} holds more blanks than one between two words.",
            f"write it as {_cut(tidy)}",
        )
    read = parse_yaml(scalar(title).encode(errors="surrogatepass"), "")
    if isinstance(read, Problem):
        raise BadRequest(f"the title {read.message}.", read.hint)
    for problem, hint in unsafe_in(title):
        raise BadRequest(f"the title {problem}.", hint)
    for other in catalog.names.get(fold(title), ()):
        raise BadRequest(
            f"the title {_cut(title)} is a name of {other} already.", "choose another with --title"
        )
    return title


def _cut(given: str) -> str:
    return repr(given if len(given) <= 60 else given[:57] + "...")
