"""Phrases of word lists as patterns, and texts in the small letters that they are looked for in."""

import re
import unicodedata
from functools import lru_cache

_BETWEEN = r"(?:[^\w.;!?]+\w+){0,5}?[^\w.;!?]+"
"""Up to five words within a sentence; what parts words is in none, so nothing is tried twice."""


def small(text: str) -> str:
    """The text in small letters without accents, each letter in its place."""
    return "".join(_letter(letter) for letter in text)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


def phrase(said: str) -> str:
    """A phrase as a regular expression; its words stand one behind the other, or up to five apart.

    Every repetition is bounded, so that no sentence costs more than its length.
    """
    parts: list[str] = []
    gap = ""
    for word in said.split():
        if word == "...":
            gap = _BETWEEN
            continue
        choices = word.strip("()").split("|")
        either = "|".join(_word(choice) for choice in choices)
        parts.append(f"{gap if parts else ''}(?:{either})")
        gap = r"[^\w.;!?]+"
    return r"(?<!\w)" + "".join(parts) + r"(?!\w)"


def _word(choice: str) -> str:
    plain = re.escape(choice.rstrip("*")).replace("_", r"[\s'’-]+")
    return plain + (r"\w{0,12}" if choice.endswith("*") else "")
