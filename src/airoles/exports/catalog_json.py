"""The whole catalog as one JSON file."""

import json
from typing import Any

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports import licence
from airoles.progress import Tick, no_progress
from airoles.views.json_text import plain

FORMAT = 1
"""Raised, with a line in the changelog, whenever the shape of the file changes."""
PARTS = ("roles", "sources", "skills", "routes", "disputes", "adverts")


def catalog_json(catalog: Catalog, tick: Tick = no_progress) -> dict[str, bytes]:
    """`catalog.json`, with every record as the data files have it."""
    whole: dict[str, Any] = {"airoles": __version__, "format": FORMAT, "licence": licence.NAME}
    for done, part in enumerate(PARTS):
        tick(f"writing {part}", done, len(PARTS))
        whole[part] = plain(getattr(catalog, part))
    for role in whole["roles"].values():  # the data files have no such field
        if not role["layers"]:
            del role["layers"]
    whole["occupations"] = plain(list(catalog.occupations.values()))
    text = json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
    return {"catalog.json": text.encode("utf-8")}
