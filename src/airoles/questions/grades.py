"""How good the evidence for something is."""

from collections.abc import Iterable

from airoles.catalog import Catalog
from airoles.model.words import GRADES, Grade


def best_grade(catalog: Catalog, sources: Iterable[str]) -> Grade:
    """The best grade among sources; `A` is best."""
    return min((catalog.sources[source].grade for source in sources), key=GRADES.index)
