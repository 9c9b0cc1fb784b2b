"""Fields of job postings (schema.org JobPosting, JSON Resume's job), whatever their kinds."""

import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape
from typing import Any

from airoles.intake.document_lines import Line, lines_of
from airoles.intake.html_page import lines_of_markup
from airoles.intake.posting_pay import amount
from airoles.text import one_line

Record = dict[str, Any]
MOST_NODES = 50_000
MOST_DEEP = 30
MOST_LISTED = 500
MOST_SHOWN = 300
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>]{0,500})?/?>")
_JOB = ("title", "jobTitle", "job_title", "position")
_BESIDE_TITLE = (
    *("description", "responsibilities", "qualifications", "hiringOrganization", "company"),
    *("baseSalary", "salary", "requirements", "jobLocation"),
)


def postings_in(tree: Any) -> list[Record]:
    """All job postings in plain values: alone, in lists, in a graph, or within other things."""
    found: list[Record] = []
    waiting: list[tuple[Any, int]] = [(tree, 0)]
    seen = 0
    while waiting and seen < MOST_NODES:
        value, depth = waiting.pop(0) if len(waiting) < 2 else waiting.pop()
        seen += 1
        if isinstance(value, dict):
            if is_posting(value):
                found.append(value)
            elif depth < MOST_DEEP:
                waiting += [(each, depth + 1) for each in reversed(value.values())]
        elif isinstance(value, list) and depth < MOST_DEEP:
            waiting += [(each, depth + 1) for each in reversed(value[:MOST_NODES])]
    return found


def is_posting(value: Record) -> bool:
    """Whether a record says that it is a JobPosting."""
    kinds = value.get("@type", value.get("type") if "@context" in value else None)
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(k, str) and re.split(r"[/:#]", k)[-1] == "JobPosting" for k in kinds)


def is_job(value: Any) -> bool:
    """Whether a record has the fields of a job: a title, and what the job is."""
    return (
        isinstance(value, dict)
        and any(isinstance(value.get(name), str) for name in _JOB)
        and any(value.get(name) for name in _BESIDE_TITLE)
    )


def words_of(value: Any, depth: int = 0) -> str:
    """A text, or the name of a thing, on one line; empty for what has none."""
    if isinstance(value, str):
        return one_line(unmarked(value[:2000]))[:MOST_SHOWN]
    if isinstance(value, list) and value and depth < 4:
        return words_of(value[0], depth + 1)
    if isinstance(value, dict) and depth < 4:
        names = ("name", "legalName", "title", "text", "value", "description")
        return next((w for name in names if (w := words_of(value.get(name), depth + 1))), "")
    return ""


def first_words(record: Record, *names: str) -> str:
    """The words of the first of some fields that has any."""
    return next((found for name in names if (found := words_of(record.get(name)))), "")


def unmarked(text: str) -> str:
    """A text whose tags and entities were escaped, once or twice, as it was meant."""
    for _ in range(3):
        if "&" not in text or (_TAG.search(text) and "&lt;" not in text):
            break
        text = unescape(text)
    return _TAG.sub(" ", text)


def lines_in(value: Any) -> tuple[tuple[Line, ...], bool]:
    """The lines of a field, text or list of texts; whether lines may be wrapped, as in no HTML."""
    if isinstance(value, list):
        made: list[Line] = []
        for one in value[:MOST_LISTED]:
            whole = one if isinstance(one, str) else words_of(one)
            lines, _ = lines_in(whole)
            made += [Line(line.text, 2, bullet=True) if len(lines) == 1 else line for line in lines]
        return tuple(made), False
    if isinstance(value, dict):
        value = value.get("description") or words_of(value)
    if not isinstance(value, str):
        return (), False
    for _ in range(2):
        if _TAG.search(value) or "&" not in value:
            break
        value = unescape(value)
    if _TAG.search(value):
        return lines_of_markup(value), False
    return lines_of(value), True


def listed_words(value: Any) -> Iterator[str]:
    """Words of a list of skills: texts, terms with a name and keywords, or one text with commas."""
    if isinstance(value, str):
        parts = re.split(r"[,;\n•|]+", unmarked(value[:20_000]))
        yield from (word for part in parts if (word := one_line(part)) and len(word) <= 80)
    elif isinstance(value, list):
        for one in value[:MOST_LISTED]:
            yield from listed_words(one)
    elif isinstance(value, dict):
        if name := words_of({**value, "description": None}):
            yield name
        keywords = value.get("keywords")
        yield from listed_words(keywords if isinstance(keywords, list | str) else None)


def years_of(value: Any) -> Decimal | None:
    """Fewest years of experience: of a record with months, or a text that begins with years."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        months = amount(value.get("monthsOfExperience"))
        return None if months is None else _short(months / 12)
    if isinstance(value, str):
        found = re.match(
            r"\D{0,30}?\b(\d{1,2})\s*(?:\+|[-–]\s*\d{1,2}|to \d{1,2})?\s*"
            r"(?:years?|yrs?|jahre?n?|ans|années|años|anni|jaar)\b",
            value[:200],
            re.IGNORECASE,
        )
        return Decimal(found[1]) if found else None
    return None


def _short(years: Decimal) -> Decimal:
    rounded = years.quantize(Decimal("0.1"))
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral() else rounded
