"""Jobs out of the records of a résumé, a position each for promotions within one employer."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from airoles.intake.notes import Notes
from airoles.intake.part_names import EMPLOYER, JOB_FIELDS, KEYWORDS, ROLES, TITLE, first
from airoles.intake.records import Record, prose, records, text, times, words
from airoles.intake.written import short
from airoles.model.resume import Position
from airoles.text import fold

_SENTENCE = 40
"""Characters of a text that may be a sentence on what was done."""
ESCO_OCCUPATION = "http://data.europa.eu/esco/occupation/"


def positions(value: Any, where: str, notes: Notes) -> tuple[Position, ...]:
    """All positions of a list of jobs, in its order."""
    found: list[Position] = []
    for item, place in records(value, where, notes):
        if isinstance(item, str):
            found.append(Position(short(item)))
            continue
        found += _of_employer(item, place, notes)
    return tuple(found)


def _of_employer(item: Record, where: str, notes: Notes) -> Iterator[Position]:
    roles_name, roles = first(item, ROLES)
    own = _position(item, where, notes)
    if not isinstance(roles, list):
        if own != Position(""):
            yield own
        return
    below: list[Position] = []
    for role, place in records(roles, f"{where}.{roles_name}", notes):
        if isinstance(role, str):
            below.append(Position(short(role), own.employer))
            continue
        held = _position(role, place, notes)
        alone = len(roles) == 1 and not (held.start or held.end)
        dates = (own.start, own.end) if alone else (held.start, held.end)
        title = held.title or text(role, ("name",))
        below.append(
            replace(held, title=title, employer=own.employer, start=dates[0], end=dates[1])
        )
    if own.title and fold(own.title) not in {fold(position.title) for position in below}:
        yield own
    elif below:  # what is said of the employer as a whole stands with the newest position
        newest = below[0]
        below[0] = replace(
            newest,
            highlights=newest.highlights + own.highlights,
            skills=newest.skills + own.skills,
        )
    yield from below


def _position(item: Record, where: str, notes: Notes) -> Position:
    start, end = times(item, where, notes)
    title = text(item, TITLE)
    _tell_unread(item, where, notes)
    employer = text(item, EMPLOYER)
    address = first(item, ("occupation", "escoUri", "uri", "occupationUri"))[1]
    esco = isinstance(address, str) and address.startswith(ESCO_OCCUPATION)
    return Position(
        title=title,
        employer=employer,
        start=start,
        end=end,
        highlights=prose(item, where, notes),
        skills=words(first(item, KEYWORDS)[1], notes),
        occupation=short(address) if esco and isinstance(address, str) else "",
    )


def _tell_unread(item: Record, where: str, notes: Notes) -> None:
    """Tell fields of a job that may say what was done and bear a name that is not known."""
    for name, value in item.items():
        texts = isinstance(value, list) and any(isinstance(text, str) for text in value)
        prose = isinstance(value, str) and len(value) >= _SENTENCE
        if name not in JOB_FIELDS and (texts or prose):
            notes.remark(f"{where}.{short(name)} was not read; call it highlights if it counts.")
