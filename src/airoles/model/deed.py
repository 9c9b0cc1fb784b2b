"""How people write down what they did, and the skill that it shows."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Slug, Text


@dataclass(frozen=True, kw_only=True, slots=True)
class Deed:
    """Phrases that show a skill.

    In a phrase `(led|ran)` stands for either word, `...` for up to five words between, a `*` at the
    end of a word for any ending, and `_` for a space, a hyphen or an apostrophe.
    """

    __pydantic_config__ = STRICT

    skill: Slug
    """Id of the skill that they show."""
    says: tuple[Text, ...]
    """The phrases, in small letters and without accents."""
