"""Names for the tab key, read as text: no record is restored and no class of the model loaded."""

import json
import sqlite3
from contextlib import closing
from typing import NamedTuple

from airoles.reading.folders import data_folders, shipped_index
from airoles.text import fold


class Named(NamedTuple):
    """A role by what it is called."""

    id: str
    title: str
    aliases: tuple[str, ...]


def roles_beginning(typed: str) -> list[Named]:
    """All roles that have a name that begins so, and perhaps others.

    Where no index is shipped, or folders lie on top of it, the catalog is opened as for any answer.
    """
    index = shipped_index()
    if index is not None and len(data_folders(())) == 1:
        try:
            with closing(
                sqlite3.connect(f"{index.as_uri()}?mode=ro&immutable=1", uri=True)
            ) as file:
                return _from_index(file, fold(typed))
        except sqlite3.Error:
            pass
    from airoles.store.open_catalog import open_catalog

    return [Named(card.id, card.title, card.aliases) for card in open_catalog().cards.values()]


def _from_index(file: sqlite3.Connection, begun: str) -> list[Named]:
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
