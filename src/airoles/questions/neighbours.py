"""The roles and outside places that moves join to a role."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.layer import Layer, layers_of
from airoles.model.layer_names import folder_of
from airoles.model.move import Evidence, Move, Origin
from airoles.model.role import Role
from airoles.model.words import MoveKind


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A role or outside place that a move joins to this one."""

    role: str | None
    """Id of the role; None for an end that is no role of the catalog."""
    name: str
    kind: MoveKind
    evidence: tuple[Evidence, ...]
    layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role, or that alone tell of an end outside."""


def comes_from(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people come from: roles first, then ends outside the catalog."""
    arrivals = catalog.arrivals.get(role.id, ())
    found = [_joined(catalog, arrival.start, arrival.move) for arrival in arrivals]
    found += [_outside(origin.from_outside, origin) for origin in role.origins]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def goes_to(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people go: roles first, then ends outside the catalog."""
    found = [
        _joined(catalog, move.to, move) if move.to else _outside(move.to_outside or "", move)
        for move in role.moves
    ]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def _joined(catalog: Catalog, role: str, move: Move) -> Neighbour:
    """The role at the other end of a move."""
    end = catalog.cards[role]
    return Neighbour(role, end.title, move.kind, move.evidence, end.layers)


def _outside(name: str, move: Move | Origin) -> Neighbour:
    folders = [folder_of(source) for each in move.evidence for source in each.sources]
    layers = layers_of(move.evidence) if all(folders) else ()
    return Neighbour(None, name, move.kind, move.evidence, layers)
