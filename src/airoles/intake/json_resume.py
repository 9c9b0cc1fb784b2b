"""JSON Resume files (schema 1.0.0 and the older field names) to a `Resume`."""

import json
import unicodedata
from datetime import date
from pathlib import Path
from typing import Any

from airoles.errors import BadRequest
from airoles.model.dates import first_day, last_day
from airoles.model.resume import ListedSkill, Position, Resume

MOST_BYTES = 5 * 1024 * 1024
_PARTS = ("basics", "work", "skills", "education", "projects", "volunteer", "certificates")


def read_resume(file: Path) -> Resume:
    """The résumé in a file; raises `BadRequest` with one sentence on what is wrong with it."""
    try:
        if file.exists() and not file.is_file():
            raise BadRequest(f"{str(file)!r} is no file.", "name a JSON Resume file")
        if file.stat().st_size > MOST_BYTES:
            raise BadRequest(f"{str(file)!r} is larger than 5 MiB.", "name a JSON Resume file")
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise BadRequest(f"{str(file)!r} cannot be read: {reason}.", "check the name") from error
    except UnicodeDecodeError as error:
        raise BadRequest(f"{str(file)!r} is not UTF-8 text.", "save it as UTF-8") from error
    return parse_resume(text, str(file))


def parse_resume(text: str, shown: str) -> Resume:
    """The résumé in a text; `shown` is the file's name as errors tell it."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise BadRequest(
            f"{clean(shown)}:{line}: is not JSON.",
            "export the résumé as JSON Resume, jsonresume.org",
        ) from error
    if not isinstance(found, dict) or not any(part in found for part in _PARTS):
        raise BadRequest(
            f"{shown!r} is not a JSON Resume.", "it needs work or skills, as on jsonresume.org"
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
    told = (*_texts(fields, "highlights", where, shown), _text(fields, "summary"))
    return Position(
        title=_text(fields, "position"),
        employer=_text(fields, "name") or _text(fields, "company"),
        start=start,
        end=end,
        highlights=tuple(filter(None, told)),
    )


def _skill(item: Any, where: str, shown: str) -> ListedSkill:
    if isinstance(item, str):
        return ListedSkill(clean(item))
    fields = _object(item, where, shown)
    keywords = _texts(fields, "keywords", where, shown)
    return ListedSkill(_text(fields, "name"), _text(fields, "level"), keywords)


def _object(item: Any, where: str, shown: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise BadRequest(f"{shown!r}: {where} is not an object.", "see jsonresume.org/schema")
    return item


def _day(fields: dict[str, Any], name: str, where: str, shown: str, read: Any) -> date | None:
    text = _text(fields, name)
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


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name)
    return clean(value) if isinstance(value, str) else ""


def _texts(fields: dict[str, Any], name: str, where: str, shown: str) -> tuple[str, ...]:
    value = fields.get(name) or []
    if not isinstance(value, list):
        raise BadRequest(f"{shown!r}: {where}.{name} is not a list.", "see jsonresume.org/schema")
    return tuple(clean(text) for text in value if isinstance(text, str) and clean(text))


def clean(text: str) -> str:
    """A text on one line without control, invisible or direction-changing characters."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co") else c for c in text)
    return " ".join(kept.split())[:400]
