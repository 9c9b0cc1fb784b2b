"""Skills of one closed vocabulary, and a role's need of one."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.base import STRICT, Name, Slug, SourceId, Text
from airoles.model.words import Depth, Importance

SkillFamily = Literal[
    "technical",
    "infrastructure",
    "ml",
    "genai",
    "data",
    "governance",
    "domain",
    "leadership",
    "business",
    "product",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Skill:
    """One entry of the vocabulary."""

    __pydantic_config__ = STRICT

    name: Name
    """The name that is printed."""
    family: SkillFamily
    """The group it is listed in."""
    aliases: tuple[Name, ...] = ()
    """Other words for it, and tools that show it."""
    spellings: tuple[Name, ...] = ()
    """Further words that people write for it, and tools; they are read, not searched."""
    only_in_lists: tuple[Name, ...] = ()
    """Everyday words that mean it in a list of skills alone, not in a sentence."""
    needs_witness: tuple[Name, ...] = ()
    """Words of two meanings that mean it beside another skill of the same text only."""
    witnesses: tuple[Name, ...] = ()
    """Everyday words that are no skill, and tell a word of two meanings that it is meant."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Need:
    """A role's need of one skill, as one or more sources put it in the same way."""

    __pydantic_config__ = STRICT

    skill: Slug
    """Id of the skill."""
    importance: Importance
    """How far the source insists: required, expected, helpful, or only named."""
    depth: Depth | None = None
    """Depth on the UK Government framework's scale, where the source's word says it."""
    word: Text | None = None
    """The source's own word for the depth, or what it names."""
    nearest: Text | None = None
    """The neighbouring role that the source speaks of, when it is not this one."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
