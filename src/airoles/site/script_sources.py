"""Sources of the browser's catalog: each once, cited by its place in the list."""

from collections.abc import Iterable
from typing import Any

from airoles.catalog import Catalog
from airoles.views.source_numbers import brief, named, own


class ScriptSources:
    """Gives each source its place in the list at its first mention."""

    def __init__(self, catalog: Catalog) -> None:
        """No source is in the list yet."""
        self._catalog = catalog
        self._places: dict[str, int] = {}

    def places(self, sources: Iterable[str]) -> list[int]:
        """Where sources stand in the list, each once."""
        return [self._places.setdefault(key, len(self._places)) for key in dict.fromkeys(sources)]

    def listed(self) -> list[dict[str, Any]]:
        """Every source that was mentioned: in short, in full, its grade and its address."""
        return [self._entry(key) for key in self._places]

    def _entry(self, key: str) -> dict[str, Any]:
        source = self._catalog.sources[key]
        entry = {"brief": brief(key, source), "name": named(key, source), "grade": source.grade}
        if source.addresses:
            entry["address"] = source.addresses[0]
        if mark := own(key):
            entry["mark"] = mark
        return entry
