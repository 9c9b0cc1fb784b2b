"""A topic on which sources disagree."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Name, Slug, Text
from airoles.model.claim import Claim


@dataclass(frozen=True, kw_only=True, slots=True)
class Dispute:
    """A topic with the positions that sources take; no side is declared right."""

    __pydantic_config__ = STRICT

    topic: Name
    """What they disagree on."""
    roles: tuple[Slug, ...]
    """Ids of the roles it touches."""
    sections: tuple[Name, ...] = ()
    """Sections and aspects of those roles that it bites, where a summary marks it."""
    positions: tuple[Claim, ...]
    """What each side says, with its sources."""
    remark: Text | None = None
    """What helps to read it, such as a difference in samples."""
