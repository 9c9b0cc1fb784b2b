"""Pieces of the catalog that can be searched."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """One statement, with where it stands."""

    role: str | None
    """Id of the role; None for a dispute."""
    section: str
    """Section or aspect of the role, or `disputes`."""
    key: str
    """Id of the skill or dispute that it tells of; empty where there is none."""
    text: str
    sources: tuple[str, ...]
    statement: str = ""
    """Id of the statement in its role; empty for names, skills and disputes."""
    remark: str = ""
    """What must be said with it."""
    said: str = ""
    """The text of a need without the other names of its skill, which nobody said of the role."""


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that was found, with the words that matched."""

    passage: Passage
    marks: tuple[tuple[int, int], ...]
    """Where matching words begin and end in the text, counted in characters from 0."""
    score: float
    """Relevance by bm25, weighted by section; larger is better."""
    words: int = 1
    """How many of the words that were asked for it holds."""
    asked: int = 1
    """How many words that tell the topic were asked for."""
