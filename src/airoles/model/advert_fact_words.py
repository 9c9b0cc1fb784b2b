"""How adverts in six languages say what a role has, and the vocabulary that tells it."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Count, Name, Slug, SourceId, Text

AdvertFact = Literal[
    "team-none",
    "team-alone",
    "team-later",
    "team-to-build",
    "team-led",
    "team-leads",
    "team-around",
    "direct-reports",
    "reports-to",
    "reports-to-before",
    "reports-to-whom",
    "reports-under",
    "works-with",
    "not-reports-to",
    "budget-none",
    "budget-of-another",
    "budget-personal",
    "budget-owned",
    "budget-held",
    "budget-stated",
    "hands-on-alone",
    "hands-on-builds",
    "hands-on-code",
    "hands-on-review",
    "hands-on-on-call",
    "hands-on-everything",
    "strategy-anothers",
    "strategy-asked",
    "decides",
    "part-time",
    "part-time-days",
    "not-part-time",
    "fractional",
    "interim",
    "fixed-term",
    "two-posts",
    "part-of-two",
    "whole-office",
    "house-grade",
    "watching-office",
    "also-watches",
    "sales-quota",
    "sales-commission",
    "sales-demos",
    "sales-presales",
    "sales-accounts",
    "sales-proposals",
    "grade-corporate",
    "grade-band",
    "grade-civil",
    "house-of-grades",
    "scope-member",
    "scope-company",
    "scope-leaders",
    "public-employer",
    "experience",
    "asks",
    "experience-of-house",
    "leading",
]
"""What phrases of an advert can say."""

ReportRank = Literal[
    "board", "chief", "head-or-vp", "director", "manager-or-team-lead", "sales-line", "other"
]
"""Whom a role reports to, from the top."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FactPhrases:
    """Phrases that say one thing of a role.

    In a phrase `(lead|run)` stands for either word, `...` for up to five words between, `..` for up
    to two, a `*` at the end of a word for any ending, `_` for a space, a hyphen or an apostrophe,
    `#` for a number in figures or words, and `<people>` for any word of the set of that name.
    """

    __pydantic_config__ = STRICT

    fact: AdvertFact
    """What they say."""
    says: tuple[Text, ...]
    """The phrases, in small letters and without accents."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WordSet:
    """Words that phrases name together."""

    __pydantic_config__ = STRICT

    id: Slug
    """How phrases name it, in angle brackets."""
    words: tuple[Name, ...]
    """The words, as phrases write them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RankWords:
    """Words that tell how high the person stands to whom a role reports."""

    __pydantic_config__ = STRICT

    rank: ReportRank
    """The rank."""
    words: tuple[Name, ...]
    """The words, in small letters and without accents; the first in a title counts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberWords:
    """Words for a number."""

    __pydantic_config__ = STRICT

    value: Count
    """The number."""
    words: tuple[Name, ...]
    """Its words, in small letters and without accents."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Technology:
    """Something of which nobody can have more years than it exists."""

    __pydantic_config__ = STRICT

    name: Name
    """What it is called."""
    words: tuple[Name, ...]
    """How adverts write it, in small letters and without accents."""
    born: Count
    """The first year in which anybody could have worked with it."""
    sources: tuple[SourceId, ...]
    """Who tells the year."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AdvertFactWords:
    """The vocabulary of what adverts say of a role."""

    __pydantic_config__ = STRICT

    as_at: Count = 0
    """The year up to which experience can have been gathered; without it nothing is impossible."""
    sets: tuple[WordSet, ...] = ()
    """Words that phrases name together."""
    phrases: tuple[FactPhrases, ...] = ()
    """What phrases say."""
    ranks: tuple[RankWords, ...] = ()
    """How high those stand to whom a role reports."""
    numbers: tuple[NumberWords, ...] = ()
    """Words for numbers."""
    technologies: tuple[Technology, ...] = ()
    """What is younger than some adverts think."""
