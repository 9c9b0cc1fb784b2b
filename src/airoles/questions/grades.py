"""How good the evidence for something is."""

from collections.abc import Iterable

from airoles.catalog import Catalog
from airoles.model.words import GRADES, Grade


def best_grade(catalog: Catalog, sources: Iterable[str]) -> Grade:
    """The best grade among sources; `A` is best."""
    return min((catalog.sources[source].grade for source in sources), key=GRADES.index)


def newest(catalog: Catalog, sources: Iterable[str]) -> str:
    """The newest date among sources; empty where none bears one."""
    return max((catalog.sources[source].date or "" for source in sources), default="")
