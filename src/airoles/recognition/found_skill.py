"""A skill that words were read as."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundSkill:
    """Words of a text and the skill of the vocabulary that they name."""

    words: str
    """The words as they stand in the text."""
    skill: str
    """Id of the skill."""
    start: int = 0
    """Where the words begin in the text."""
    end: int = 0
    """Where they end."""
