"""The one door: folders in, a frozen catalog out."""

import sqlite3
from collections import defaultdict
from contextlib import closing
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from airoles.catalog.cached import cached_catalog
from airoles.catalog.catalog import Arrival, Catalog
from airoles.catalog.folders import chosen_folders, shipped_index
from airoles.catalog.passed_over import Remark, broken_line, first_problem, foreign_line
from airoles.errors import BadData
from airoles.model.card import card

if TYPE_CHECKING:
    from airoles.catalog.library import Library
    from airoles.catalog.reading import Tick
    from airoles.model.passage import Match


def open_catalog(
    data: tuple[Path, ...] | None = (),
    tick: "Tick" = lambda _: None,
    remark: "Remark" = lambda _: None,
) -> Catalog:
    """The public catalog with the folders of the user on top, or alone where `data` is None.

    Raises `BadData` if they are bad.  A folder that nobody named does not stop an answer: where
    it is bad, or another user's, it is passed over, and `remark` hears of it in one line.
    `tick` hears of each file that is compiled.
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


def catalog_in(folders: tuple[Path, ...], tick: "Tick" = lambda _: None) -> Catalog:
    """The catalog of these folders, the public one first; raises `BadData` if they are bad.

    An installed package reads the index that it ships; everything else is compiled once into the
    user's cache folder and read from there as long as no file changes.
    """
    from airoles.catalog.index import read_index

    shipped = shipped_index()
    if shipped is not None and len(folders) == 1:
        found = read_index(shipped)
        if found is not None:
            return found
    return cached_catalog(folders, tick)


def catalog_from(folders: tuple[Path, ...], tick: "Tick" = lambda _: None) -> Catalog:
    """A catalog of just these folders, read and checked whole."""
    return catalog_of(checked_library(folders, tick))


def checked_library(folders: tuple[Path, ...], tick: "Tick" = lambda _: None) -> "Library":
    """The records of some folders; raises `BadData` with every problem found."""
    from airoles.catalog.problems import library_with_problems

    library, problems = library_with_problems(folders, tick)
    if problems:
        raise BadData(problems)
    return library


def catalog_of(library: "Library") -> Catalog:
    """The library, frozen and indexed in memory."""
    from airoles.catalog.names import names_of
    from airoles.catalog.steps import Steps

    names: dict[str, set[str]] = defaultdict(set)
    arrivals: dict[str, list[Arrival]] = defaultdict(list)
    disputed: dict[str, set[str]] = defaultdict(set)
    for role in library.roles.values():
        for name in names_of(role.id, role.title, role.aliases):
            names[name].add(role.id)
        for move in role.moves:
            if move.to is not None:
                arrivals[move.to].append(Arrival(role.id, move))
    for key, dispute in library.disputes.items():
        for touched in dispute.roles:
            disputed[touched].add(key)
    roles = library.roles.values()
    return Catalog(
        roles=MappingProxyType(library.roles),
        pay=MappingProxyType({role.id: role.pay for role in roles}),
        cards=MappingProxyType({role.id: card(role) for role in roles}),
        names=MappingProxyType({name: tuple(sorted(found)) for name, found in names.items()}),
        arrivals=MappingProxyType({role: tuple(found) for role, found in arrivals.items()}),
        steps=Steps(library.roles, library.sources),
        skills=MappingProxyType(library.skills),
        sources=MappingProxyType(library.sources),
        routes=MappingProxyType(library.routes),
        disputes=MappingProxyType(library.disputes),
        disputed=MappingProxyType({role: tuple(sorted(keys)) for role, keys in disputed.items()}),
        occupations=MappingProxyType({(o.scheme, o.code): o for o in library.occupations}),
        folders=tuple(library.folders),
        markets=tuple(sorted({pay.market for role in roles for pay in role.pay})),
        totals=MappingProxyType(
            {
                "roles": len(roles),
                "sources": len(library.sources),
                "moves": sum(len(role.moves) + len(role.origins) for role in roles),
                "figures": sum(len(role.pay) for role in roles),
                "skills": len(library.skills),
                "disputes": len(library.disputes),
            }
        ),
        search=partial(_search, library),
    )


def _search(library: "Library", asked: str, most: int) -> "tuple[Match, ...]":
    from airoles.catalog.index import short_names
    from airoles.catalog.passages import passages
    from airoles.catalog.text_index import build, search

    with closing(sqlite3.connect(":memory:")) as connection:
        build(connection, passages(library))
        return search(connection, asked, dict(short_names(catalog_of(library))), most)
