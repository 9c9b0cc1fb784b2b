"""Lines of an advert as sentences that a break over two lines does not cut."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST = 300_000
"""Characters of a text that are read; the longest real adverts have a tenth."""
LONGEST = 1_500
"""Characters of a sentence; a longer line is cut between sentences, or where it must be."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^\W\da-z])")
_BULLET = re.compile(r"\s*(?:[-*•·‣◦▪–—o]|\d{1,2}[.)])\s+")
_LABEL = re.compile(r"\s*[^\W\d_][^:.;!?]{1,40}:\s")
_BREAKS_OFF = re.compile(
    r"(?:[,:(/&+–—-]|(?<!\w)(?:to|bis|and|und|et|y|e|en|of|von|de|a|per|the))\s*$"
)
_GOES_ON = re.compile(
    r"\s*(?:[a-zà-öø-ÿ(/&+]|(?:[-–—]|to|bis|à|a)\s*(?:[^\w\s]|[A-Z]{3}\s?)?\s?\d)"
)
_ENDS = re.compile(r"[.!?;]\s*$")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, a list item or a table row, with the heading that it stands under."""

    text: str
    line: int
    """Number of its first line, from 0."""
    heading: str


def units(lines: Sequence[str]) -> Iterator[Unit]:
    """The units of a text in order."""
    heading, made, first = "", "", 0
    before = ""
    for number, line in _pieces(lines):
        if made and line and _joins(before, line) and len(made) + len(line) < LONGEST:
            made, before = f"{made} {line}", line
            continue
        if made:
            yield Unit(made, first, heading)
            if _is_heading(made):
                heading = made
        made, before, first = line, line, number
    if made:
        yield Unit(made, first, heading)


def _pieces(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, long ones sentence by sentence."""
    left = MOST
    for number, line in enumerate(lines):
        if left <= 0:
            return
        read = line[:left]
        left -= len(read) + 1
        if len(read) <= LONGEST:
            yield number, read.strip()
            continue
        for sentence in _SENTENCE.split(read):
            for start in range(0, len(sentence), LONGEST):
                yield number, sentence[start : start + LONGEST].strip()


def _joins(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the one before it."""
    if _GOES_ON.match(line) and not _ENDS.search(before):
        is_item = _BULLET.match(line) and not (_is_amount(before) and _is_amount(line))
        return not is_item and not _LABEL.match(line)
    if _BULLET.match(line) or _LABEL.match(line) or _ENDS.search(before):
        return False
    return bool(_BREAKS_OFF.search(before)) or 50 <= len(before) <= 100


def _is_amount(line: str) -> bool:
    return any(letter.isdigit() for letter in line) and len(line) < 40


def _is_heading(text: str) -> bool:
    """Whether a line is short, has no figure and ends no sentence."""
    return (
        len(text) <= 60
        and not _BULLET.match(text)
        and not any(letter.isdigit() for letter in text)
        and text[-1] not in ".,;!"
        and len(text.split()) <= 7
    )
