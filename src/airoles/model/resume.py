"""A person's background, as far as questions ask for it."""

from datetime import date

from airoles.model.record import record


@record(frozen=True, slots=True)
class ListedSkill:
    """A skill as it was written, with its level word and keywords."""

    name: str
    level: str = ""
    keywords: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Position:
    """A job held; end None lasts until today."""

    title: str
    employer: str = ""
    start: date | None = None
    end: date | None = None
    highlights: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Resume:
    """Skills and positions in the order they were given."""

    skills: tuple[ListedSkill, ...] = ()
    positions: tuple[Position, ...] = ()
