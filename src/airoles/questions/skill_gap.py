"""What a role needs that a start does not bring, and how well the start fits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.layer import Layer
from airoles.model.skill_weights import PARTS, WEIGHTS, met_parts
from airoles.model.words import Depth, Importance
from airoles.questions.needs import SkillNeed, needs

State = Literal["gain", "deepen", "kept"]


@dataclass(frozen=True, slots=True)
class Held:
    """A skill that a start brings; depth None means that nothing says how deep."""

    depth: Depth | None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GapItem:
    """One need of the target against what the start brings."""

    skill: str
    name: str
    state: State
    importance: Importance
    depth_from: Depth | None
    depth_to: Depth | None
    weight: int
    met: Fraction
    """From 0 to 1: the part of the need that the start meets."""
    unstated: bool
    """Whether a depth was missing on either side, so that having the skill had to do."""
    sources: tuple[str, ...]
    """What the target's need rests on."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The needs of a target, item by item, and the fit that they add up to."""

    start: str
    """Title of the role, or what the list or résumé is called."""
    target: Card
    items: tuple[GapItem, ...]
    met: Fraction
    """Sum of weight times met part."""
    weight: Fraction
    """Sum of weights; zero where no source names a need."""
    fit: Fraction | None
    """The met part of all weights; None for a target without stated needs."""
    unstated: int
    """Needs that counted as met although a depth was missing on one side."""
    start_layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role that is the start."""
    advert: str = ""
    """The title of the advert that asks for them, where the needs are not the role's own."""


def held_by(found: Mapping[str, SkillNeed]) -> dict[str, Held]:
    """What someone in a role brings: the skills that it needs, as deep as sources say."""
    return {skill: Held(need.depth, need.sources) for skill, need in found.items()}


def measure(catalog: Catalog, start: str, held: Mapping[str, Held], target_id: str) -> Gap:
    """The gap from what is held to a role.

    The fit is the sum over the target's needs of weight times met part, divided by the sum of
    weights; weights are those of `WEIGHTS`.  A need of depth d, counted 1 to 4 from awareness to
    expert, is met by min(held, d) / d.  Where either depth is unstated, having the skill meets
    the need, and the item says so.
    """
    target = catalog.roles[target_id]
    items = tuple(_item(need, held.get(need.skill)) for need in needs(catalog, target).values())
    return in_order(start, card(target), items)


def in_order(start: str, target: Card, items: tuple[GapItem, ...]) -> Gap:
    """The gap of some items with their sums, what is to be gained first, the weightiest first."""
    order = {"gain": 0, "deepen": 1, "kept": 2}
    met = sum((item.weight * item.met for item in items), Fraction(0))
    weight = Fraction(sum(item.weight for item in items))
    return Gap(
        start=start,
        target=target,
        items=tuple(sorted(items, key=lambda item: (order[item.state], -item.weight))),
        met=met,
        weight=weight,
        fit=met / weight if weight else None,
        unstated=sum(item.unstated for item in items),
    )


def gap(catalog: Catalog, have: str, want: str) -> Gap:
    """The gap from one role to another; raises `BadRequest` where they are the same."""
    start, target = catalog.find(have), catalog.find(want)
    if start.id == target.id:
        raise BadRequest(f"{start.id} is both start and target.", "name two different roles")
    found = measure(catalog, start.title, held_by(needs(catalog, start)), target.id)
    return replace(found, start_layers=start.layers)


def _item(need: SkillNeed, held: Held | None) -> GapItem:
    unstated = held is not None and (need.depth is None or held.depth is None)
    met = Fraction(met_parts(need.depth, held.depth) if held else 0, PARTS)
    state: State = "gain" if held is None else "kept" if met == 1 else "deepen"
    return GapItem(
        skill=need.skill,
        name=need.name,
        state=state,
        importance=need.importance,
        depth_from=held.depth if held else None,
        depth_to=need.depth,
        weight=WEIGHTS[need.importance],
        met=met,
        unstated=unstated,
        sources=need.sources,
    )
