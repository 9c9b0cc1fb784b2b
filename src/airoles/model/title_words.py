"""The vocabulary of job titles: what their words mean, in several languages."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Flag, Name, Slug
from airoles.model.words import Level

TitleKind = Literal[
    "level",
    "post",
    "function",
    "domain",
    "whole",
    "not-a-title",
    "other-work",
    "filler",
    "glue",
    "aside",
    "separator",
    "cut",
    "place",
    "employer",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleWord:
    """Words of titles that mean the same, and what they mean."""

    __pydantic_config__ = STRICT

    kind: TitleKind
    """What part of a title the words are."""
    words: tuple[Name, ...]
    """The words, in any language, whatever their case and accents."""
    level: Level | None = None
    """The level of who bears such a title."""
    grade: Level | None = None
    """The level where the post is only a grade beside a specialist's title, as in banks."""
    deputy: Flag = False
    """Whether it sets the holder one rung below the post."""
    roles: tuple[Slug, ...] = ()
    """Of a whole title: ids of its roles, two for a combined post."""
    specialist: Slug | None = None
    """Of a domain: id of the role of those who work in it without leading."""
    line: Slug | None = None
    """Id of a role in whose line of work those stand whose titles hold the word and are no role."""
    match: Literal["exact", "nearest"] = "exact"
    """Of a whole title: exact for the role itself, nearest where the catalog has no such role."""
    under: Slug | None = None
    """Of a domain or function: id of the wider one, for want of a role of its own."""
    verbatim: Flag = False
    """Of a whole title: read only as it is written, not by what its words mean."""
    alone: Flag = False
    """Of a whole title: read only where nothing unknown stands beside it."""
