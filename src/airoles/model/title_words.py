"""The words that job titles are made of, and which of them together name a role."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Flag, Name, Slug
from airoles.model.words import Level

TitlePart = Literal["rank", "field", "work", "grade", "beside", "none"]


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleWord:
    """Words of several languages that mean the same part of a title."""

    __pydantic_config__ = STRICT

    id: Slug
    """The part that they mean, as rules name it."""
    part: TitlePart
    """Rank, field or work; grade of a house; beside the title; or none of the catalog."""
    words: tuple[Name, ...]
    """The words and phrases, in small letters; the longest that stands in a title counts."""
    level: Level | None = None
    """The level that a rank or grade gives to its holder."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleRule:
    """Parts of a title that name a role together."""

    __pydantic_config__ = STRICT

    role: Slug
    """Id of the role."""
    parts: tuple[Slug, ...]
    """Ids of the words that all have to stand in the title."""
    with_role: Slug | None = None
    """Id of a second role that the same words name."""
    is_nearest: Flag = False
    """Whether the role is only the nearest that the catalog has."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Titles:
    """The vocabulary of titles."""

    __pydantic_config__ = STRICT

    words: tuple[TitleWord, ...] = ()
    """What words of a title mean."""
    rules: tuple[TitleRule, ...] = ()
    """Which of them name a role; of those that hold, the one with the most parts wins."""
