"""The words by which a sentence tells whose deed it tells of, and whether it was one."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Name

ClaimKind = Literal[
    "denials",
    "denied-before-too",
    "no-denials",
    "wishes",
    "wishes-at-start",
    "planned",
    "others",
    "they",
    "plural-others",
    "other-subjects",
    "of-others",
    "mine",
    "me",
    "past",
    "leading",
    "reporting",
    "boards",
    "beside",
    "clerical",
    "hired",
    "for-clients",
    "buts",
    "fresh",
    "participles",
    "by",
    "clauses",
    "doings",
    "firms",
    "firms-bare",
    "firm-kinds",
    "groups",
    "firm-articles",
    "describing",
    "firm-deeds",
    "employer-headings",
    "makers",
    "firms-for",
    "at",
    "not-ours",
    "lay-with",
    "outsourced",
    "it-was",
    "houses",
    "sizes",
    "tried",
    "in-vain",
    "came-to-nothing",
    "failed",
    "exams",
    "sat",
    "pronouns",
    "foreign",
    "adverts",
    "advertising",
    "daily-verbs",
    "daily-things",
    "daily-except",
    "languages",
    "book-verbs",
    "replaced",
    "prepositions",
    "relatives",
    "joints",
    "articles",
    "determiners",
    "more",
    "trades",
    "amounts",
    "after-over",
    "numbers",
    "neutral",
    "fillers",
    "ours",
    "mine-behind",
    "of",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimWords:
    """Words of sentences and lists that do the same."""

    __pydantic_config__ = STRICT

    kind: ClaimKind
    """What the words do in a sentence."""
    words: tuple[Name, ...]
    """The words, in any language, whatever their case and accents."""
