"""Whom a role leads, by the words of its advert."""

import re
from collections.abc import Sequence

from airoles.recognition.advert_facts_found import Fact
from airoles.recognition.advert_sentences import AdvertSentence
from airoles.recognition.fact_phrases import FactPhraseReader, Said

_OF_THE_PERSON = ("asks", "nice", "apply")
"""Parts that tell what the person has done, and not what the role has."""
_MOST_LED = 5_000
_UNCOUNTED = (
    ("to-build", "team-to-build"),
    ("leads", "team-leads"),
    ("sits-in", "team-around"),
)
"""What is told of a team that nobody counts as led."""
_NOT_ALONE = re.compile(
    r"\W+(?:initiative|time|pace|and|or|as well|und|oder|wie|et|ou|y|o|e|en|of|off|unter"
    r"|verantw\w*)\b"
)


def team_of(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> Fact | None:
    """Whom the role leads: none, later, to-build, led or sits-in; None where nothing is said.

    A number that is led counts more than "there is no team yet": that team comes later.
    """
    found: dict[str, Fact] = {}
    for part in parts:
        if reader.first("experience", part.small):
            continue
        is_of_person = part.kind in _OF_THE_PERSON
        nobody = reader.first("team-none", part.small)
        if nobody is None and not is_of_person:
            nobody = _alone(part, reader)
        size = None if is_of_person or nobody else _size(part, reader)
        later = None if size else reader.first("team-later", part.small)
        if said := later or nobody:
            value = "later" if later else "none"
            found.setdefault(value, Fact(value, part.text, None, said.words))
        elif size and size.number and size.number > _number(found.get("led")):
            found["led"] = size
        if not (is_of_person or said or size):
            for value, fact in _UNCOUNTED:
                if said := reader.first(fact, part.small):
                    number = said.number if value == "sits-in" else None
                    found.setdefault(value, Fact(value, part.text, number, said.words))
                    break
    return _told(found)


def direct_reports_of(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> Fact | None:
    """How many report to the role directly."""
    for part in parts:
        if part.kind not in _OF_THE_PERSON and not reader.first("experience", part.small):
            for said in reader.each("direct-reports", part.small):
                if said.number:
                    return Fact("reports", part.text, said.number, said.words)
    return None


def _alone(part: AdvertSentence, reader: FactPhraseReader) -> Said | None:
    """Whether the person works alone; "on your own initiative" and "alone or in a team" do not."""
    said = reader.first("team-alone", part.small)
    return said if said and not _NOT_ALONE.match(part.small, said.end) else None


def _number(fact: Fact | None) -> int:
    return fact.number or 0 if fact else 0


def _size(part: AdvertSentence, reader: FactPhraseReader) -> Fact | None:
    """The largest number that the sentence says is led."""
    numbers = [
        (said.number, said.words)
        for said in reader.each("team-led", part.small)
        if said.number and said.number <= _MOST_LED
    ]
    if not numbers:
        return None
    number, words = max(numbers)
    return Fact("led", part.text, number, words)


def _told(found: dict[str, Fact]) -> Fact | None:
    led = found.get("led")
    nobody = found.get("later") or found.get("none")
    if led and nobody:
        return Fact("later", nobody.line, led.number, nobody.words)
    if led or nobody:
        return led or nobody
    leads = found.get("leads")
    if leads:
        return Fact("led", leads.line, None, leads.words)
    return found.get("to-build") or found.get("sits-in")
