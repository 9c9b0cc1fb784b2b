"""A statement and the sources that make it."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Short, Slug, SourceId, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """One statement with the sources that make it."""

    __pydantic_config__ = STRICT

    id: Slug | None = None
    """Short name of the statement, unique in its role and kept when the words change."""
    text: Text
    """The statement, in our own words."""
    short: Short | None = None
    """The same in at most 70 characters, for a cell or a summary; nothing new, no limit lost."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it: whom the source speaks of, or how sure it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """A question people ask about the role, with its answer."""

    __pydantic_config__ = STRICT

    id: Slug | None = None
    """Short name of the statement, unique in its role and kept when the words change."""
    question: Text
    """The question, ending with a question mark."""
    answer: Text
    """The answer, in our own words."""
    short: Short | None = None
    """The same in at most 70 characters, for a cell or a summary; nothing new, no limit lost."""
    compares_with: tuple[Slug, ...] = ()
    """Ids of other roles that the question sets this one against, so that `compare` can answer."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Adoption:
    """A counted share of organisations or people, with who was counted."""

    __pydantic_config__ = STRICT

    id: Slug | None = None
    """Short name of the statement, unique in its role and kept when the words change."""
    what: Text
    """What is counted, such as "organisations with a Chief AI Officer"."""
    value: Text
    """The figure as the source gives it, with its unit: "26%", "nearly 48%"."""
    among: Text
    """Who was counted: the sample or population, and how it is defined."""
    when: Text
    """When it was counted, or "undated"."""
    short: Short | None = None
    """The same in at most 70 characters, for a cell or a summary; nothing new, no limit lost."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it."""
