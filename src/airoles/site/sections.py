"""Parts of a page under headings that can be linked to."""

from dataclasses import dataclass, field, replace

from airoles.views.sheet import Line, Sheet, Tree


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with tables or lists below it, and sections of its own."""

    id: str
    title: str
    parts: tuple[Sheet | Tree, ...] = ()
    about: tuple[Line, ...] = ()
    within: tuple["Section", ...] = field(default_factory=tuple)


def untitled(sheet: Sheet) -> Sheet:
    """The table without its title, where the heading above says it."""
    return replace(sheet, title="")
