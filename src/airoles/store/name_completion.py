"""Names for the tab key, read as text: no record is restored and no class of the model loaded.

Where no index is shipped, or folders lie on top of it, the catalog is opened as for any answer.  Of
what a folder found by itself may have a hand in, only ids are shown: whoever wrote that folder may
be a stranger, and a shell reads what completion offers.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar

from airoles.reading.folders import Chosen, chosen_folders, layer_names, shipped_index
from airoles.text import fold

Found = TypeVar("Found")


class Named(NamedTuple):
    """A role or a skill by what it is called."""

    id: str
    title: str = ""
    aliases: tuple[str, ...] = ()


def roles_beginning(typed: str, data: tuple[Path, ...] = ()) -> list[Named]:
    """All roles that have a name that begins so, and perhaps others."""
    chosen = chosen_folders(data)
    found = _from_shipped(chosen, lambda file: _roles_in(file, fold(typed)))
    if found is not None:
        return found
    from airoles.store.open_catalog import open_catalog

    strange = _name_of_found(chosen)
    return [
        Named(card.id)
        if strange in [layer.folder for layer in card.layers]
        else Named(card.id, card.title, card.aliases)
        for card in open_catalog(data).cards.values()
    ]


def all_skills(data: tuple[Path, ...] = ()) -> list[Named]:
    """All skills of the vocabulary; by their ids alone where a folder was found by itself."""
    chosen = chosen_folders(data)
    found = _from_shipped(chosen, _skills_in)
    if found is not None:
        return found
    from airoles.store.open_catalog import open_catalog

    skills = open_catalog(data).skills
    if chosen.found is not None:
        return [Named(key) for key in skills]
    return [Named(key, skill.name, skill.aliases) for key, skill in skills.items()]


def all_markets(data: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """All markets that a figure speaks of."""
    found = _from_shipped(chosen_folders(data), _markets_in)
    if found is not None:
        return found
    from airoles.store.open_catalog import open_catalog

    return open_catalog(data).markets


def _from_shipped(chosen: Chosen, read: Callable[[sqlite3.Connection], Found]) -> Found | None:
    """What the shipped index says; None where there is none, or folders lie on top of it."""
    index = shipped_index()
    if index is None or len(chosen.folders) != 1:
        return None
    try:
        with closing(sqlite3.connect(f"{index.as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            return read(file)
    except sqlite3.Error:
        return None


def _name_of_found(chosen: Chosen) -> str | None:
    """What answers call the folder that was found by itself; None where there is none."""
    if chosen.found is None:
        return None
    return layer_names(chosen.folders)[chosen.folders.index(chosen.found)]


def _roles_in(file: sqlite3.Connection, begun: str) -> list[Named]:
    rows = file.execute(
        "SELECT key, body FROM records WHERE kind = 'cards' AND key IN"
        " (SELECT role FROM names WHERE name >= ? AND name < ?) ORDER BY key",
        (begun, begun + "\U0010ffff"),
    )
    found = []
    for key, body in rows:
        card = json.loads(body)
        found.append(Named(key, card["title"], tuple(card.get("aliases", ()))))
    return found


def _skills_in(file: sqlite3.Connection) -> list[Named]:
    found = []
    for key, body in file.execute("SELECT key, body FROM records WHERE kind = 'skills'"):
        skill = json.loads(body)
        found.append(Named(key, skill["name"], tuple(skill.get("aliases", ()))))
    return found


def _markets_in(file: sqlite3.Connection) -> tuple[str, ...]:
    rows = file.execute("SELECT value FROM meta WHERE key = 'markets'").fetchall()
    return tuple(rows[0][0].split()) if rows else ()
