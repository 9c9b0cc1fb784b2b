"""What the catalog holds, in numbers."""

from dataclasses import dataclass

from airoles.catalog import Catalog


@dataclass(frozen=True, slots=True)
class Overview:
    """How much there is of each thing."""

    roles: int
    sources: int
    moves: int
    figures: int
    skills: int
    disputes: int
    adverts: int
    folders: tuple[str, ...]
    """Names of the folders that lie on top of the public catalog, counted with it."""


def overview(catalog: Catalog) -> Overview:
    """Count the catalog."""
    return Overview(folders=catalog.folders, **catalog.totals)
