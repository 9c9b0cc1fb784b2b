"""The sentences of an advert, each with its line and the part in which it stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from airoles.recognition.advert_line import AdvertLine
from airoles.recognition.phrases import small

MOST_LINES = 2_000
MOST = 2_000
"""Characters of a line that are read."""
MOST_IN_ALL = 120_000
"""Characters of an advert that are read; a long one has a tenth of it."""
_ENDS = re.compile(r"(?<=[.!?;])\s+")
_WORDS = re.compile(r"\w+")
_SHORTENED = re.compile(
    r"(?:^|[\s(])(?:mio|mrd|ca|bzw|inkl|incl|min|max|approx|nr|no|dr|st|inc|vs|sr|jr|mr|ms|prof"
    r"|e\.g|i\.e|z\.b|d\.h|u\.a|p\.ej|p\.a|etc)\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AdvertSentence:
    """One sentence of an advert."""

    text: str
    """The words as they stand there."""
    small: str
    """The same in small letters without accents, each letter in its place."""
    kind: str
    """The part of the advert."""


def sentences(
    lines: Sequence[AdvertLine], second_person: Sequence[str] = ()
) -> tuple[AdvertSentence, ...]:
    """The sentences of an advert, of at most so many lines and characters as are worth reading.

    A line about the employer that says "you" is about the role.
    """
    to_you = frozenset(second_person)
    found: list[AdvertSentence] = []
    left = MOST_IN_ALL
    for line in lines[:MOST_LINES]:
        text = " ".join(line.text[: min(MOST, left)].split())
        left -= len(text)
        found += (
            AdvertSentence(part, said, _kind(line.kind, said, to_you))
            for part in _parts(text)
            if part and (said := small(part))
        )
        if left <= 0:
            break
    return tuple(found)


def _kind(kind: str, said: str, to_you: frozenset[str]) -> str:
    if kind == "about" and not to_you.isdisjoint(_WORDS.findall(said)):
        return "other"
    return kind


def _parts(text: str) -> Iterator[str]:
    begun = ""
    for part in _ENDS.split(text):
        begun = f"{begun} {part}" if begun else part
        if not _SHORTENED.search(begun[-12:]):
            yield begun
            begun = ""
    if begun:
        yield begun
