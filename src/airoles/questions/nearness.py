"""How near two roles lie to each other in a career: by needs, moves and line of work."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt

from airoles.catalog import Catalog
from airoles.model.skill_weights import WEIGHTS, wanted

STEP, BACK, FAMILY = 0.35, 0.2, 0.15
"""What a known step to a role adds, one that leads back from it, and the same line of work."""


@dataclass(frozen=True, slots=True)
class Near:
    """How near a role lies to another, part by part; the parts are added up."""

    to: str
    """Id of the other role."""
    needs: float
    """The cosine of what both need, from 0 to 1; 1 for the role itself."""
    step: float = 0.0
    """For a step that sources tell from the one to the other, or back."""
    family: float = 0.0
    """For the same line of work."""

    @property
    def total(self) -> float:
        """The sum, from 0 to 1 and a little more."""
        return self.needs + self.step + self.family


@dataclass(frozen=True, slots=True)
class Nearness:
    """The needs of all roles as vectors, and the steps between roles."""

    needs: Mapping[str, Mapping[str, float]]
    """By role: the weight of each skill it needs, more for a skill that few roles need."""
    steps: Mapping[str, frozenset[str]]
    families: Mapping[str, str]
    rarity: Mapping[str, float]
    """By skill: the logarithm of how few roles need it."""

    def between(self, one: str, other: str) -> Near:
        """How near a role lies to another: 0 for nothing in common, 1 for the role itself.

        The cosine of what the roles need, with rare skills weighing more as in tf-idf, and what
        steps and the line of work add.
        """
        if one == other:
            return Near(one, 1.0)
        step = STEP if other in self.steps.get(one, ()) else 0.0
        if not step and one in self.steps.get(other, ()):
            step = BACK
        family = FAMILY * (self.families[one] == self.families[other])
        return Near(one, _cosine(self.needs[one], self.needs[other]), step, family)

    def to_skills(self, skills: Iterable[str], role: str) -> float:
        """How near the needs of a role lie to some skills, from 0 to 1; rare ones weigh more."""
        held = {skill: self.rarity.get(skill, 1.0) for skill in skills}
        return _cosine(held, self.needs[role]) if held else 0.0

    def nearest(self, held: Iterable[str], role: str) -> Near:
        """How near a role lies to the nearest of those held; to none, 0, where none is."""
        found = (self.between(one, role) for one in held)
        return max(found, key=lambda near: near.total, default=Near("", 0.0))


def nearness(catalog: Catalog) -> Nearness:
    """The distances between the roles of a catalog."""
    weights = {
        role.id: {skill: WEIGHTS[need.importance] for skill, need in wanted(role.skills).items()}
        for role in catalog.roles.values()
    }
    needed = Counter(skill for needs in weights.values() for skill in needs)
    rarity = {skill: log(1 + len(weights) / count) for skill, count in needed.items()}
    return Nearness(
        {
            role: {skill: weight * rarity[skill] for skill, weight in needs.items()}
            for role, needs in weights.items()
        },
        {role: frozenset(step.to for step in steps) for role, steps in catalog.steps.items()},
        {role: card.family for role, card in catalog.cards.items()},
        rarity,
    )


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    shared = sum(weight * other[skill] for skill, weight in one.items() if skill in other)
    return shared / (_length(one) * _length(other)) if shared else 0.0


def _length(vector: Mapping[str, float]) -> float:
    return sqrt(sum(weight * weight for weight in vector.values()))
