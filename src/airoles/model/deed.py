"""The words by which a sentence shows a skill without naming it."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Flag, Name, Slug


@dataclass(frozen=True, kw_only=True, slots=True)
class DeedPattern:
    """Something done: one of the verbs, and one of the things that it was done to."""

    __pydantic_config__ = STRICT

    verbs: tuple[Name, ...]
    """What was done; of an English verb the regular forms are known by its infinitive."""
    objects: tuple[Name, ...] = ()
    """What it was done to, where nothing that belongs to it follows: a team, not a team event."""
    topics: tuple[Name, ...] = ()
    """What it was done to, whatever follows it."""
    across: Flag = False
    """Whether prepositions may stand between: reported the results of the year to the board."""
    before: Flag = False
    """Whether the thing may stand before the verb too, as in German and Dutch."""
    unless: tuple[Name, ...] = ()
    """Words beside it that tell that something else is meant."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Deed:
    """What people write who have done what a skill is for."""

    __pydantic_config__ = STRICT

    skill: Slug | None = None
    """Id of the skill, where the record has another id than it."""
    patterns: tuple[DeedPattern, ...] = ()
    """Verbs and their objects."""
    phrases: tuple[Name, ...] = ()
    """Words that tell it as they stand."""
