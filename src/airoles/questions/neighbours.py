"""The roles and outside places that moves join to a role."""

from airoles.catalog import Arrival, Catalog
from airoles.model.move import Evidence, Origin
from airoles.model.record import record
from airoles.model.role import Role
from airoles.model.words import MoveKind


@record(frozen=True, slots=True)
class Neighbour:
    """A role or outside place that a move joins to this one."""

    role: str | None
    """Id of the role; None for an end that is no role of the catalog."""
    name: str
    kind: MoveKind
    evidence: tuple[Evidence, ...]


def comes_from(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people come from: roles first, then ends outside the catalog."""
    arrivals = catalog.arrivals.get(role.id, ())
    found = [_neighbour(catalog, arrival) for arrival in arrivals]
    found += [_outside(origin) for origin in role.origins]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def goes_to(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people go: roles first, then ends outside the catalog."""
    found = [
        Neighbour(
            m.to, catalog.cards[m.to].title if m.to else m.to_outside or "", m.kind, m.evidence
        )
        for m in role.moves
    ]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def _neighbour(catalog: Catalog, arrival: Arrival) -> Neighbour:
    title = catalog.cards[arrival.start].title
    return Neighbour(arrival.start, title, arrival.move.kind, arrival.move.evidence)


def _outside(origin: Origin) -> Neighbour:
    return Neighbour(None, origin.from_outside, origin.kind, origin.evidence)
