"""A person's background, as far as questions ask for it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ListedSkill:
    """A skill as it was written, with its level word and keywords."""

    name: str
    level: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A job held; end None lasts until today."""

    title: str
    employer: str = ""
    start: date | None = None
    end: date | None = None
    highlights: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resume:
    """Skills and positions in the order they were given."""

    skills: tuple[ListedSkill, ...] = ()
    positions: tuple[Position, ...] = ()
