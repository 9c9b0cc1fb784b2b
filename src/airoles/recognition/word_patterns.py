"""Words of a vocabulary as regular expressions over text in small letters without accents."""

import re
from collections.abc import Iterable

_GAP = r"[\s'’-]{1,3}"
_LETTER = r"[^\W\d_]"
NEVER = re.compile(r"(?!)")
"""Matches nothing."""


def any_of(words: Iterable[str]) -> str:
    """An expression for any of the words, the longest first; every repetition in it is bounded."""
    return "|".join(_expression(word) for word in sorted(set(words), key=lambda w: (-len(w), w)))


def pattern_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the words; without words one that matches nothing."""
    made = any_of(words)
    return re.compile(made) if made else NEVER


def _expression(word: str) -> str:
    """A word as an expression: * stands for letters at its ends, _ for a gap.

    A word begins and ends where no letter goes on; a figure may touch it, as in 58000EUR.
    """
    core = word.strip("*")
    written = re.escape(core).replace("_", _GAP).replace(r"\ ", r"\s{1,3}")
    if core.startswith("/"):
        written = written.replace("/", r"/\s?", 1)
    before = rf"(?<!{_LETTER})" if core[:1].isalpha() else r"(?<!\d)" if core[:1].isdigit() else ""
    after = r"(?!\w)" if core[-1:].isalnum() else ""
    if word.startswith("*"):
        before = rf"(?<!{_LETTER}){_LETTER}{{0,30}}"
    if word.endswith("*"):
        after = r"\w{0,20}"
    return f"{before}{written}{after}"
