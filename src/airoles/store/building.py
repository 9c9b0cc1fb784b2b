"""A catalog made of data folders: read, checked, frozen and indexed in memory."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from airoles.catalog import Arrival, Catalog
from airoles.errors import BadData
from airoles.model.card import card
from airoles.progress import Tick, no_progress
from airoles.text import folded

if TYPE_CHECKING:
    from airoles.model.passage import Match
    from airoles.reading.library import Library

Key = TypeVar("Key", str, tuple[str, str])
Value = TypeVar("Value")


def catalog_from(folders: tuple[Path, ...], tick: Tick = no_progress) -> Catalog:
    """A catalog of just these folders, read and checked whole."""
    return catalog_of(checked_library(folders, tick))


def checked_library(folders: tuple[Path, ...], tick: Tick = no_progress) -> "Library":
    """The records of some folders; raises `BadData` with every problem found."""
    from airoles.reading.problems import library_with_problems

    library, problems = library_with_problems(folders, tick)
    if problems:
        raise BadData(problems)
    return library


def catalog_of(library: "Library") -> Catalog:
    """The library, frozen and indexed in memory."""
    from airoles.store.steps import Steps

    names: dict[str, set[str]] = defaultdict(set)
    arrivals: dict[str, list[Arrival]] = defaultdict(list)
    disputed: dict[str, set[str]] = defaultdict(set)
    advertised: dict[str, list[str]] = defaultdict(list)
    for role in library.roles.values():
        for name in folded(role.id, role.title, *role.aliases):
            names[name].add(role.id)
        for move in role.moves:
            if move.to is not None:
                arrivals[move.to].append(Arrival(role.id, move))
    for key, dispute in library.disputes.items():
        for touched in dispute.roles:
            disputed[touched].add(key)
    for key, advert in library.adverts.items():
        advertised[advert.role].append(key)
    roles = library.roles.values()
    return Catalog(
        roles=_by_key(library.roles),
        pay=_by_key({role.id: role.pay for role in roles}),
        cards=_by_key({role.id: card(role) for role in roles}),
        names=_by_key({name: tuple(sorted(found)) for name, found in names.items()}),
        arrivals=_by_key({role: tuple(found) for role, found in arrivals.items()}),
        steps=Steps(library.roles, library.sources),
        skills=_by_key(library.skills),
        sources=_by_key(library.sources),
        routes=_by_key(library.routes),
        disputes=_by_key(library.disputes),
        disputed=_by_key({role: tuple(sorted(keys)) for role, keys in disputed.items()}),
        adverts=_by_key(library.adverts),
        advertised=_by_key({role: tuple(sorted(keys)) for role, keys in advertised.items()}),
        occupations=_by_key({(o.scheme, o.code): o for o in library.occupations}),
        titles=_by_key(library.titles),
        deeds=_by_key(library.deeds),
        claims=_by_key(library.claims),
        advert_parts=_by_key(library.advert_parts),
        advert_facts=_by_key(library.advert_facts),
        other_trades=_by_key(library.other_trades),
        pay_words=_by_key(library.pay_words),
        coded_words=_by_key(library.coded_words),
        pay_rules=_by_key(library.pay_rules),
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
                "adverts": len(library.adverts),
            }
        ),
        search=partial(_search, library),
    )


def _by_key(found: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """The same in the order of the keys, in which an index has its rows; nobody can change it."""
    return MappingProxyType({key: found[key] for key in sorted(found)})


def _search(library: "Library", asked: str, most: int) -> "tuple[Match, ...]":
    from airoles.store.full_text import build, search
    from airoles.store.passages import passages
    from airoles.store.sqlite_index import short_names

    with closing(sqlite3.connect(":memory:")) as connection:
        build(connection, passages(library))
        return search(connection, asked, dict(short_names(catalog_of(library))), most)
