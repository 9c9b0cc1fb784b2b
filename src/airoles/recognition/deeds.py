"""What a sentence says was done, as skills: led a team, owned a budget, wrote a strategy."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from airoles.model.deed import Deed
from airoles.recognition.found_skill import FoundSkill

MOST = 2_000
"""Characters of a sentence that are read."""
_BETWEEN = r"(?:[^\w.;!?]+\w+){0,5}?[^\w.;!?]+"
"""Up to five words within a sentence; what parts words is in none, so nothing is tried twice."""


def deeds(sentence: str, known: tuple[Deed, ...]) -> tuple[FoundSkill, ...]:
    """The skills that a sentence shows by what it says was done, each once, with its words."""
    text = small(sentence[:MOST])
    found: dict[str, FoundSkill] = {}
    for skill, pattern in _compiled(known):
        if skill not in found and (said := pattern.search(text)):
            start, end = said.span()
            found[skill] = FoundSkill(sentence[start:end], skill, start, end)
    return tuple(found.values())


def small(text: str) -> str:
    """The text in small letters without accents, each letter in its place."""
    return "".join(_letter(letter) for letter in text)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


@lru_cache(maxsize=4)
def _compiled(known: tuple[Deed, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(_patterns(known))


def _patterns(known: Iterable[Deed]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """One pattern for each skill: any of its phrases."""
    for deed in known:
        yield deed.skill, re.compile("|".join(f"(?:{phrase(one)})" for one in deed.says))


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
