"""The one door: folders in, a frozen catalog out."""

import sqlite3
from collections import defaultdict
from contextlib import closing
from functools import partial
from pathlib import Path
from types import MappingProxyType

from airoles.catalog.catalog import Arrival, Catalog
from airoles.catalog.folders import data_folders
from airoles.catalog.library import Library, Tick, read_library
from airoles.catalog.names import names_of
from airoles.catalog.passages import passages
from airoles.catalog.rules import broken_rules
from airoles.catalog.text_index import build, search
from airoles.errors import BadData
from airoles.model.passage import Match


def open_catalog(data: tuple[Path, ...] = ()) -> Catalog:
    """The public catalog with the folders of the user on top; raises `BadData` if they are bad."""
    return catalog_from(data_folders(data))


def catalog_from(folders: tuple[Path, ...], tick: Tick = lambda _: None) -> Catalog:
    """A catalog of just these folders, read and checked whole."""
    library = read_library(folders, tick)
    problems = tuple(broken_rules(library))
    if problems:
        raise BadData(problems)
    return catalog_of(library)


def catalog_of(library: Library) -> Catalog:
    """The library, frozen and indexed."""
    names: dict[str, set[str]] = defaultdict(set)
    arrivals: dict[str, list[Arrival]] = defaultdict(list)
    for role in library.roles.values():
        for name in names_of(role.id, role.title, role.aliases):
            names[name].add(role.id)
        for move in role.moves:
            if move.to is not None:
                arrivals[move.to].append(Arrival(role.id, move))
    return Catalog(
        roles=MappingProxyType(library.roles),
        names={name: tuple(sorted(roles)) for name, roles in names.items()},
        arrivals={role: tuple(found) for role, found in arrivals.items()},
        skills=MappingProxyType(library.skills),
        sources=MappingProxyType(library.sources),
        routes=MappingProxyType(library.routes),
        disputes=MappingProxyType(library.disputes),
        occupations={(o.scheme, o.code): o for o in library.occupations},
        search=partial(_search, library),
    )


def _search(library: Library, asked: str, most: int) -> tuple[Match, ...]:
    short = {
        alias.casefold(): role.title
        for role in library.roles.values()
        for alias in role.aliases
        if alias.isalpha()
    }
    with closing(sqlite3.connect(":memory:")) as connection:
        build(connection, passages(library))
        return search(connection, asked, short, most)
