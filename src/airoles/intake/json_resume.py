"""JSON Resume files (schema 1.0.0 and the older field names) to a `Resume`."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from airoles.errors import BadRequest
from airoles.files.reading import NotRead, read_plain
from airoles.model.dates import first_day, last_day
from airoles.model.resume import ListedSkill, Position, Resume
from airoles.text import one_line, visible

MOST_BYTES = 5 * 1024 * 1024
MOST_TEXTS = 2_000
"""Skills, keywords, positions and highlights of one résumé, taken together."""
MOST_SHOWN = 400
"""Characters of a name, title or level; texts in which skills are looked for are kept whole."""
_PARTS = ("basics", "work", "skills", "education", "projects", "volunteer", "certificates")


def read_resume(file: Path) -> Resume:
    """The résumé in a file; raises `BadRequest` with one sentence on what is wrong with it."""
    try:
        text = read_plain(file, MOST_BYTES, "name a JSON Resume file").decode("utf-8-sig")
    except NotRead as error:
        raise BadRequest(f"{str(file)!r} {error.message}.", error.hint) from error
    except UnicodeDecodeError as error:
        raise BadRequest(f"{str(file)!r} is not UTF-8 text.", "save it as UTF-8") from error
    return parse_resume(text, str(file))


def parse_resume(text: str, shown: str) -> Resume:
    """The résumé in a text; `shown` is the file's name as errors tell it."""
    try:
        found = json.loads(text, parse_int=_number)
    except RecursionError as error:
        raise BadRequest(
            f"{shown!r} is nested too deep.", "export the résumé as JSON Resume, jsonresume.org"
        ) from error
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise BadRequest(
            f"{visible(shown)}:{line}: is not JSON.",
            "export the résumé as JSON Resume, jsonresume.org",
        ) from error
    if not isinstance(found, dict) or not any(part in found for part in _PARTS):
        raise BadRequest(
            f"{shown!r} is not a JSON Resume.", "it needs work or skills, as on jsonresume.org"
        )
    if _texts_in(found) > MOST_TEXTS:
        raise BadRequest(
            f"{shown!r} holds more than {MOST_TEXTS} skills, positions and highlights.",
            "leave out what tells least",
        )
    positions = tuple(
        _position(item, f"work[{n}]", shown) for n, item in enumerate(_items(found, "work", shown))
    )
    skills = tuple(
        _skill(item, f"skills[{n}]", shown) for n, item in enumerate(_items(found, "skills", shown))
    )
    if not positions and not skills:
        raise BadRequest(f"{shown!r} holds no work and no skills.", "add skills or work to it")
    return Resume(skills, positions)


def _number(digits: str) -> int | str:
    """A whole number; one of more digits than any number of a résumé has stays a text."""
    return int(digits) if len(digits) <= 20 else digits


def _texts_in(found: dict[str, Any]) -> int:
    """How many skills, keywords, positions and highlights there are, before any is read."""
    lists = [part for name in ("work", "skills") if isinstance(part := found.get(name), list)]
    fields = [
        field
        for part in lists
        for item in part
        if isinstance(item, dict)
        for field in item.values()
        if isinstance(field, list)
    ]
    return sum(map(len, lists)) + sum(map(len, fields))


def _items(found: dict[str, Any], part: str, shown: str) -> list[Any]:
    items = found.get(part) or []
    if not isinstance(items, list):
        raise BadRequest(f"{shown!r}: {part} is not a list.", "see jsonresume.org/schema")
    return items


def _position(item: Any, where: str, shown: str) -> Position:
    fields = _object(item, where, shown)
    start = _day(fields, "startDate", where, shown, first_day)
    end = _day(fields, "endDate", where, shown, last_day)
    if start and end and end < start:
        raise BadRequest(
            f"{shown!r}: {where} ends before it begins.", "check startDate and endDate"
        )
    highlights = (*_texts(fields, "highlights", where, shown), _whole(fields.get("summary")))
    return Position(
        title=_text(fields, "position"),
        employer=_text(fields, "name") or _text(fields, "company"),
        start=start,
        end=end,
        highlights=tuple(filter(None, highlights)),
    )


def _skill(item: Any, where: str, shown: str) -> ListedSkill:
    if isinstance(item, str):
        return ListedSkill(_cut(one_line(item)))
    fields = _object(item, where, shown)
    keywords = map(_cut, _texts(fields, "keywords", where, shown))
    return ListedSkill(_text(fields, "name"), _text(fields, "level"), tuple(keywords))


def _object(item: Any, where: str, shown: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise BadRequest(f"{shown!r}: {where} is not an object.", "see jsonresume.org/schema")
    return item


def _day(fields: dict[str, Any], name: str, where: str, shown: str, read: Any) -> date | None:
    given = fields.get(name)
    if given is None:
        return None
    text = _cut(one_line(given if isinstance(given, str) else _as_json(given)))
    if not text or text.casefold() in ("present", "now", "today"):
        return None
    try:
        day: date = read(text[:10])
    except ValueError:
        raise BadRequest(
            f"{shown!r}: {where}.{name} is {text!r}, which is no date.",
            "write it as YYYY, YYYY-MM or YYYY-MM-DD",
        ) from None
    return day


def _as_json(value: object) -> str:
    """What is no text, as it may stand in a file; what is nested too deep for that, cut short."""
    try:
        return json.dumps(value)
    except RecursionError:
        return "[...]"


def _text(fields: dict[str, Any], name: str) -> str:
    return _cut(_whole(fields.get(name)))


def _whole(value: Any) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _texts(fields: dict[str, Any], name: str, where: str, shown: str) -> tuple[str, ...]:
    value = fields.get(name) or []
    if not isinstance(value, list):
        raise BadRequest(f"{shown!r}: {where}.{name} is not a list.", "see jsonresume.org/schema")
    return tuple(one_line(text) for text in value if isinstance(text, str) and one_line(text))


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
