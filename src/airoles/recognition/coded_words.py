"""Words of an advert that speak to one gender or put people off, by published lists."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from airoles.model.coded_term import CodedKind, CodedTerm
from airoles.recognition.pay_units import units
from airoles.recognition.phrases import phrase, small

MOST_FOUND = 500
"""Hits in one text after which no more are looked for."""


@dataclass(frozen=True, slots=True)
class CodedWord:
    """A coded word as an advert writes it."""

    words: str
    """The word or phrase as written."""
    kind: CodedKind
    strong: bool
    """Whether it tells something even in an advert for leaders."""
    line: int
    """Number of the line in which its sentence begins, from 0."""


def coded_words(
    lines: Sequence[str], known: Iterable[CodedTerm], only_strong: bool = True
) -> tuple[CodedWord, ...]:
    """The coded words of a text in their order, each spelling once.

    Without `only_strong` also those that stand in any advert, such as lead and support.
    """
    compiled = _compiled(tuple(known), only_strong)
    found: dict[str, CodedWord] = {}
    looked_at = 0
    for unit in units(lines):
        if looked_at >= MOST_FOUND:
            break
        for start, end, term in _in_text(small(unit.text), compiled):
            looked_at += 1
            words = unit.text[start:end]
            found.setdefault(small(words), CodedWord(words, term.kind, term.strong, unit.line))
    return tuple(found.values())


_Compiled = tuple[re.Pattern[str], tuple[tuple[CodedTerm, re.Pattern[str], re.Pattern[str]], ...]]


def _in_text(text: str, compiled: _Compiled) -> Iterator[tuple[int, int, CodedTerm]]:
    """Where which term stands; of two that overlap, the one that begins first, then the longer."""
    any_term, terms = compiled
    if not any_term.search(text):
        return
    hits = [
        (found.start(), -found.end(), number)
        for number, (_, pattern, unless) in enumerate(terms)
        for found in pattern.finditer(text)
        if not _is_ordinary(text, found, unless)
    ]
    reached = 0
    for start, negative_end, number in sorted(hits):
        if start >= reached:
            reached = -negative_end
            yield start, reached, terms[number][0]


_NEAR = 160
"""Characters on either side of a word in which an ordinary phrase may stand."""


def _is_ordinary(text: str, found: re.Match[str], unless: re.Pattern[str]) -> bool:
    """Whether a word stands in a phrase in which it tells nothing: competitive pay."""
    begin, end = max(0, found.start() - _NEAR), found.end() + _NEAR
    return any(
        ordinary.start() < found.end() and found.start() < ordinary.end()
        for ordinary in unless.finditer(text, begin, end)
    )


@lru_cache(maxsize=4)
def _compiled(known: tuple[CodedTerm, ...], only_strong: bool) -> _Compiled:
    chosen = [term for term in known if term.strong or not only_strong]
    terms = tuple((term, re.compile(phrase(term.term)), _any(term.unless)) for term in chosen)
    return _any(tuple(term.term for term in chosen)), terms


def _any(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{phrase(one)})" for one in phrases) or r"(?!)")
