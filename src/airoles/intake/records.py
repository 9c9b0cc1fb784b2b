"""Fields of one record of a résumé, read without trust in their kinds."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from airoles.intake.notes import Notes
from airoles.intake.part_names import BULLETS, CURRENT, END, PROSE, SPAN, START, first
from airoles.intake.people_dates import lasts, read_date, read_span
from airoles.intake.written import listed, plain, sentences, short
from airoles.text import one_line

Record = dict[str, Any]
WRITE_DATES = "write it as 2014-05"


def records(value: Any, where: str, notes: Notes) -> Iterator[tuple[Record | str, str]]:
    """The records or texts of a list, each with its place; what is neither is told."""
    if value is None:
        return
    if isinstance(value, dict) and all(isinstance(item, dict) for item in value.values()):
        value = list(value.values())  # some write a table by key in the place of a list
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        notes.remark(f"{where} is not a list and was passed over; see jsonresume.org/schema.")
        return
    notes.take(len(value))
    for n, item in enumerate(value):
        place = f"{where}[{n}]"
        if isinstance(item, str) or (isinstance(item, dict) and not _switched_off(item)):
            yield item, place
        elif not isinstance(item, dict) and item is not None:
            notes.remark(
                f"{place} is not an object and was passed over; see jsonresume.org/schema."
            )


def _switched_off(item: Record) -> bool:
    return item.get("visible") is False or item.get("hidden") is True


def text(record: Record, names: tuple[str, ...]) -> str:
    """The first of some fields that is a text, on one line."""
    for name in names:
        value = record.get(name)
        if isinstance(value, str) and (found := short(plain(value))):
            return found
    return ""


def prose(record: Record, where: str, notes: Notes) -> tuple[str, ...]:
    """The sentences on what was done: highlights first, then the summary."""
    found: list[str] = []
    for names in (BULLETS, PROSE):
        for name in names:
            value = record.get(name)
            if isinstance(value, str):
                found += sentences(notes.bounded(value, f"{where}.{name}"))
            elif isinstance(value, list):
                notes.take(len(value))
                for item in value:
                    written = item if isinstance(item, str) else _text_of(item)
                    found += sentences(notes.bounded(written, f"{where}.{name}"))
            elif value not in (None, {}):
                notes.remark(f"{where}.{name} is neither a text nor a list and was passed over.")
    return tuple(dict.fromkeys(found))


def words(value: Any, notes: Notes) -> tuple[str, ...]:
    """Keywords: a list of texts or of objects with a name, or one text with commas."""
    if isinstance(value, str):
        found = listed(notes.bounded(value, "a list of keywords"))
        notes.take(len(found))
        return found
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return ()
    notes.take(len(value))
    return tuple(word for item in value if (word := short(_text_of(item))))


def _text_of(item: Any) -> str:
    if isinstance(item, dict):
        item = first(item, ("name", "keyword", "label", "title", "text", "value", "content"))[1]
    return item if isinstance(item, str) else ""


def times(record: Record, where: str, notes: Notes) -> tuple[date | None, date | None]:
    """Start and end; a date that is none is told, and years that rest on it are not known."""
    if not any(first(record, names)[0] for names in (START, END)):
        name, span = first(record, SPAN)
        if isinstance(span, dict):
            return times(span, f"{where}.{name}", notes)
        if not isinstance(span, str) or not one_line(span):
            return None, None
        found = read_span(span)
        if found is None:
            _no_date(notes, f"{where}.{name}", span, "write it as 2014-05 - 2016-12")
        return in_order(*(found or (None, None)), where, notes)
    (start_name, started), (end_name, ended) = first(record, START), first(record, END)
    start = _day(started, f"{where}.{start_name}", notes, end=False)
    if isinstance(started, str) and start is None and not ended and (span := read_span(started)):
        start, end = span
        return in_order(start, end, where, notes)
    goes_on = any(record.get(name) in (True, "true", "True", "yes") for name in CURRENT)
    if goes_on or ended is None or (isinstance(ended, str) and lasts(ended)):
        return _told(start, started, f"{where}.{start_name}", notes), None
    start = _told(start, started, f"{where}.{start_name}", notes)
    end = _told(_day(ended, "", notes, end=True), ended, f"{where}.{end_name}", notes)
    return in_order(start if end else None, end, where, notes)


def _day(value: Any, where: str, notes: Notes, *, end: bool) -> date | None:
    if isinstance(value, dict):
        parts = (value.get(name) for name in ("year", "month", "day"))
        digits = [str(part).zfill(2) for part in parts if isinstance(part, int | str) and part]
        value = "-".join(digits)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return read_date(value, end) if isinstance(value, str) else None


def _told(day: date | None, given: Any, where: str, notes: Notes) -> date | None:
    if day is None and given is not None and not (isinstance(given, str) and not one_line(given)):
        _no_date(notes, where, given, WRITE_DATES)
    return day


def _no_date(notes: Notes, where: str, given: Any, hint: str) -> None:
    shown = short(given if isinstance(given, str) else _as_json(given))[:60]
    notes.remark(f"{where} is {shown!r}, which is no date, so years are unknown there; {hint}.")


def in_order(
    start: date | None, end: date | None, where: str, notes: Notes
) -> tuple[date | None, date | None]:
    """The two days; where the end comes first only the end is kept, and years are not known."""
    if start and end and end < start:
        notes.remark(f"{where} ends before it begins, so its years are unknown; check its dates.")
        return None, end
    return start, end


def _as_json(value: object) -> str:
    """What is no text, as it may stand in a file; what is nested too deep for that, cut short."""
    try:
        return json.dumps(value)
    except RecursionError:
        return "[...]"


def told_day(written: str, where: str, notes: Notes, *, end: bool) -> date | None:
    """The day that a text means; one that means none is told with its place."""
    return _told(read_date(written, end), written or None, where, notes)
