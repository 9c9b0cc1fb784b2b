"""A statement and the sources that make it."""

from dataclasses import dataclass

from airoles.model.base import STRICT, SourceId, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One statement with the sources that make it."""

    __pydantic_config__ = STRICT

    text: Text
    """The statement, in our own words."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it: whom the source speaks of, or how sure it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A question people ask about the role, with its answer."""

    __pydantic_config__ = STRICT

    question: Text
    """The question, ending with a question mark."""
    answer: Text
    """The answer, in our own words."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Adoption:
    """A counted share of organisations or people, with who was counted."""

    __pydantic_config__ = STRICT

    what: Text
    """What is counted, such as "organisations with a Chief AI Officer"."""
    value: Text
    """The figure as the source gives it, with its unit: "26%", "nearly 48%"."""
    among: Text
    """Who was counted: the sample or population, and how it is defined."""
    when: Text
    """When it was counted, or "undated"."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it."""
