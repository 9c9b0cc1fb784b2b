"""Which sources a statement is told with, where there is no room for all."""

from collections.abc import Iterable

from airoles.catalog import Catalog
from airoles.model.layer_names import folder_of
from airoles.model.words import GRADES

MOST_SOURCES = 3
"""Sources that a statement cites; the others are counted."""


def best_sources(catalog: Catalog, cited: Iterable[str]) -> tuple[str, ...]:
    """The best three of some sources: those of one's own folders, then by grade, the newest."""

    def place(key: str) -> tuple[bool, int, int]:
        source = catalog.sources[key]
        newest = -int((source.date or "0")[:4])
        return not folder_of(key), GRADES.index(source.grade), newest

    return tuple(sorted(dict.fromkeys(cited), key=place)[:MOST_SOURCES])


def newest_year(catalog: Catalog, cited: Iterable[str]) -> str:
    """The newest year among some sources; empty where all are undated."""
    return max(((catalog.sources[key].date or "")[:4] for key in cited), default="")
