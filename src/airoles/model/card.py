"""The short form of a role that answers show at their head and in lists."""

from dataclasses import dataclass

from airoles.model.layer import Layer
from airoles.model.role import Role
from airoles.model.words import LEVELS, Family, Level


@dataclass(frozen=True, slots=True)
class Card:
    """What a role is called and where it stands."""

    id: str
    title: str
    aliases: tuple[str, ...]
    level: Level
    family: Family
    layers: tuple[Layer, ...] = ()
    """Folders on top of the public catalog that had a hand in it; none for a public role."""
    marginal: bool = False
    """Whether lists show it after the others."""


def card(role: Role) -> Card:
    """The card of a role."""
    return Card(
        role.id, role.title, role.aliases, role.level, role.family, role.layers, role.marginal
    )


def rank(level: Level) -> int:
    """How high a level stands; practitioner is 0."""
    return LEVELS.index(level)
