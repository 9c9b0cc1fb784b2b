"""Names for the tab key, read as text: no record is restored and no class of the model loaded."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from airoles.reading.folders import Chosen, chosen_folders, layer_names, shipped_index
from airoles.text import fold


class Named(NamedTuple):
    """A role by what it is called."""

    id: str
    title: str = ""
    aliases: tuple[str, ...] = ()


def roles_beginning(typed: str, data: tuple[Path, ...] = ()) -> list[Named]:
    """All roles that have a name that begins so, and perhaps others.

    Where no index is shipped, or folders lie on top of it, the catalog is opened as for any answer.
    Of a role that a folder found by itself has a hand in, only the id is shown: whoever wrote that
    folder may be a stranger, and a shell reads what completion offers.
    """
    index, chosen = shipped_index(), chosen_folders(data)
    if index is not None and len(chosen.folders) == 1:
        try:
            with closing(
                sqlite3.connect(f"{index.as_uri()}?mode=ro&immutable=1", uri=True)
            ) as file:
                return _from_index(file, fold(typed))
        except sqlite3.Error:
            pass
    from airoles.store.open_catalog import open_catalog

    strange = _name_of_found(chosen)
    return [
        Named(card.id)
        if strange in [layer.folder for layer in card.layers]
        else Named(card.id, card.title, card.aliases)
        for card in open_catalog(data).cards.values()
    ]


def _name_of_found(chosen: Chosen) -> str | None:
    """What answers call the folder that was found by itself; None where there is none."""
    if chosen.found is None:
        return None
    return layer_names(chosen.folders)[chosen.folders.index(chosen.found)]


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
