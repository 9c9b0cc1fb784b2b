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


def overview(catalog: Catalog) -> Overview:
    """Count the catalog."""
    roles = catalog.roles.values()
    return Overview(
        roles=len(roles),
        sources=len(catalog.sources),
        moves=sum(len(role.moves) + len(role.origins) for role in roles),
        figures=sum(len(role.pay) for role in roles),
        skills=len(catalog.skills),
        disputes=len(catalog.disputes),
    )
