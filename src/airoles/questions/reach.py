"""Which roles are in reach of somebody: by the roles held and their level, then by skills."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.card import Card
from airoles.model.words import Level
from airoles.questions.nearness import Near, nearness

Reach = Literal["held", "your level", "one up", "sideways", "later", "below"]
REACHES: tuple[Reach, ...] = ("held", "your level", "one up", "sideways", "later", "below")
"""The groups in the order in which they are told."""
_BANDS: tuple[tuple[Level, ...], ...] = (
    ("practitioner", "senior"),
    ("lead", "manager"),
    ("director", "head"),
    ("vice-president", "chief"),
)
"""Levels that count as one rung here: people change between them without being promoted."""
NEAR = 0.4
"""How near a role of one's own level has to lie to be in one's line of work; ours."""
_NEAR_UP = 0.3
"""The same for a role one rung up."""
_MOST = 3
"""So many roles of a level are told before the others of it."""
MATCH = 0.6
"""What a whole match of skills counts beside the nearness of roles."""
THIN = 30
"""Needs that weigh less than this in all describe a role too thinly to rise by a match."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A role, which group it belongs to, and what decides its place there."""

    role: str
    reach: Reach
    near: Near
    """How near it lies to the nearest role held."""
    described: float
    """How much of its match counts: 1, or less for a role that few needs describe."""
    score: float
    """Nearness and `MATCH` times the match as far as it counts; the highest comes first."""


def band(level: Level) -> int:
    """The rung of a level, from 0 for specialists to 3 for vice presidents and chiefs."""
    return next(number for number, levels in enumerate(_BANDS) if level in levels)


def reached(
    catalog: Catalog,
    held: tuple[str, ...],
    level: Level,
    matches: Mapping[str, Fraction | None],
    weights: Mapping[str, Fraction],
) -> tuple[Reached, ...]:
    """Every role in the order of the groups; within one, the nearest and best match first.

    `held` are the roles held now and just before, the newest first; `matches` is the part of each
    role's needs that is met, and `weights` what these needs weigh in all.
    """
    distances = nearness(catalog)
    own = band(level)
    near = {role: distances.nearest(held, role) for role in catalog.cards}

    described = {role: min(1.0, float(weights.get(role, 0)) / THIN) for role in catalog.cards}
    scores = {
        role: near[role].total + MATCH * float(matches.get(role) or 0) * described[role]
        for role in catalog.cards
    }
    ordered = sorted(catalog.cards.values(), key=lambda card: (-scores[card.id], card.title))
    groups = _grouped(ordered, held, own, {role: found.total for role, found in near.items()})
    return tuple(
        Reached(role, reach, near[role], described[role], scores[role])
        for reach in REACHES
        for role in groups[reach]
    )


def _grouped(
    ordered: Iterable[Card], held: tuple[str, ...], own: int, near: Mapping[str, float]
) -> dict[Reach, list[str]]:
    groups: dict[Reach, list[str]] = {reach: [] for reach in REACHES}
    for card in ordered:
        groups[_reach(card, held, own, near[card.id], groups)].append(card.id)
    groups["held"].sort(key=held.index)
    return groups


def _reach(
    card: Card, held: tuple[str, ...], own: int, near: float, groups: dict[Reach, list[str]]
) -> Reach:
    up = band(card.level) - own
    if card.id in held:
        return "held" if up >= -1 else "below"
    if up < 0 or (card.marginal and near < 2 * NEAR):
        return "below"
    if up == 0:
        first = near >= NEAR and len(groups["your level"]) < _MOST
        return "your level" if first else "sideways"
    first = up == 1 and near >= _NEAR_UP and len(groups["one up"]) < _MOST
    return "one up" if first else "later"
