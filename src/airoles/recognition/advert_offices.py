"""What kind of post an advert offers: two in one, part of one, a sales post, or a grade."""

import re
from collections.abc import Sequence
from itertools import pairwise

from airoles.recognition.advert_facts_found import Fact
from airoles.recognition.advert_sentences import AdvertSentence
from airoles.recognition.fact_phrases import FactPhraseReader
from airoles.recognition.phrases import small

_JOINED = re.compile(r"\s+(?:and|und|et|y|e|en|ed|&|\+|sowie|cum|plus|as well as)\s+")
_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_FEW_DAYS = 4
_NOT_OF_THE_ROLE = ("about", "apply")


def two_posts_of(
    parts: Sequence[AdvertSentence], title: str, reader: FactPhraseReader
) -> Fact | None:
    """Whether two posts are one: two, or with-office where one of them checks the other."""
    found = _two_in_title(title, reader)
    halves: list[Fact] = []
    for part in parts:
        if part.kind in _NOT_OF_THE_ROLE:
            continue
        watches = reader.first("also-watches", part.small)
        if watches and reader.first("watching-office", part.small):
            return Fact("with-office", part.text, None, watches.words)
        if found is None and (said := reader.first("two-posts", part.small)):
            found = Fact("two", part.text, None, said.words)
        if said := reader.first("part-of-two", part.small):
            halves.append(Fact("two", part.text, None, said.words))
    if found is None and len({half.line for half in halves}) > 1:
        found = halves[0]
    if found and (found.value == "with-office" or _watches(parts, title, reader)):
        return Fact("with-office", found.line, None, found.words)
    return found


def _two_in_title(title: str, reader: FactPhraseReader) -> Fact | None:
    """Two whole offices that a title joins; a grade beside an office is none."""
    sides = _JOINED.split(small(_BRACKETS.sub(" ", title[:200])))
    for left, right in pairwise(sides):
        both = [reader.first("whole-office", side) for side in (left, right)]
        grades = [reader.first("house-grade", side) for side in (left, right)]
        is_bare = any(len(side.split()) == 1 and len(side.strip()) > 5 for side in (left, right))
        if all(both) and not any(grades) and not is_bare:
            value = "with-office" if any(_checks(s, reader) for s in (left, right)) else "two"
            return Fact(value, title, None, title)
    return None


def _checks(words: str, reader: FactPhraseReader) -> bool:
    return reader.first("watching-office", words) is not None


def _watches(parts: Sequence[AdvertSentence], title: str, reader: FactPhraseReader) -> bool:
    """Whether one of the two posts checks others: in the title, or where the posts are named."""
    named = (part.small for part in parts if reader.first("part-of-two", part.small))
    return any(_checks(words, reader) for words in (small(title[:200]), *named))


def part_time_of(
    parts: Sequence[AdvertSentence], title: str, reader: FactPhraseReader
) -> Fact | None:
    """Whether the post is fractional, interim, part-time or for a fixed term, in this order."""
    found: dict[str, Fact] = {}
    heading = (title, small(title[:200]))
    for line, text, kind in ((*heading, "title"), *((p.text, p.small, p.kind) for p in parts)):
        if kind in ("about", "asks", "nice"):
            continue
        for value in ("fractional", "interim", "fixed-term"):
            if said := reader.first(value, text):
                found.setdefault(value, Fact(value, line, None, said.words))
        if kind != "title" and reader.first("not-part-time", text):
            continue
        for fact in ("part-time", "part-time-days")[: 1 if kind == "duties" else 2]:
            for said in reader.each(fact, text):
                if said.number is None or said.number <= _FEW_DAYS:
                    found.setdefault("part-time", Fact("part-time", line, said.number, said.words))
    order = ("fractional", "interim", "part-time", "fixed-term")
    return next((found[value] for value in order if value in found), None)


def sales_of(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> tuple[Fact, ...]:
    """What shows that the post sells, each sign once."""
    found: dict[str, Fact] = {}
    for part in parts:
        if part.kind in _NOT_OF_THE_ROLE:
            continue
        for value in ("quota", "commission", "demos", "presales", "accounts", "proposals"):
            if value not in found and (said := reader.first(f"sales-{value}", part.small)):
                found[value] = Fact(value, part.text, None, said.words)
    return tuple(found.values())


def grade_of(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> Fact | None:
    """What shows that the title is a grade of the house."""
    found: dict[str, Fact] = {}
    for part in parts:
        for fact, value in (
            ("grade-corporate", "corporate-title"),
            ("grade-band", "band"),
            ("grade-civil", "civil-service"),
        ):
            if said := reader.first(fact, part.small):
                found.setdefault(value, Fact(value, part.text, None, said.words))
    order = ("corporate-title", "band", "civil-service")
    return next((found[value] for value in order if value in found), None)
