"""How needs of skills are weighed, and how far what is held meets them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from airoles.model.skill import Need
from airoles.model.words import DEPTHS, IMPORTANCES, Depth, Importance

WEIGHTS: dict[Importance, int] = {"required": 4, "expected": 3, "helpful": 2, "named": 1}
"""How much a need counts by its importance."""
PARTS = 12
"""Met parts of needs are twelfths, so that sums of them are whole numbers."""


class Wanted(NamedTuple):
    """The most that any source asks of a skill; depth None where none states one."""

    importance: Importance
    depth: Depth | None


def wanted(needs: Iterable[Need]) -> dict[str, Wanted]:
    """What a role needs of each skill, over all that sources say of it."""
    found: dict[str, Wanted] = {}
    for need in needs:
        before = found.get(need.skill)
        importance, depth = need.importance, need.depth
        if before:
            importance = min(importance, before.importance, key=IMPORTANCES.index)
            depths = [d for d in (depth, before.depth) if d]
            depth = max(depths, key=DEPTHS.index) if depths else None
        found[need.skill] = Wanted(importance, depth)
    return found


def met_parts(wanted: Depth | None, held: Depth | None) -> int:
    """How many twelfths of a need are met by a skill that is held, min(held, wanted) / wanted.

    Where either depth is unstated, having the skill meets the need.
    """
    if wanted is None or held is None:
        return PARTS
    most = DEPTHS.index(wanted) + 1
    return PARTS * min(DEPTHS.index(held) + 1, most) // most


def missing(target: Mapping[str, Wanted], start: Mapping[str, Wanted]) -> int:
    """The weight of the needs of a target that a start does not meet, in twelfths."""
    found = 0
    for skill, (importance, depth) in target.items():
        held = start.get(skill)
        met = met_parts(depth, held.depth) if held else 0
        found += WEIGHTS[importance] * (PARTS - met)
    return found
