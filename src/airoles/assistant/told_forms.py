"""A page of an answer as data and as short Markdown, with the sources that it cites."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from airoles.assistant.cited import best_sources, newest_year
from airoles.assistant.told import Item, Told, in_quotes, quoted
from airoles.catalog import Catalog
from airoles.model.layer_names import as_written, folder_of
from airoles.questions.grades import best_grade
from airoles.text import one_line
from airoles.views.json_text import plain
from airoles.views.markdown import escaped
from airoles.wording.grades import BRIEF_MEANINGS
from airoles.wording.remarks import with_remark

LARGEST_PAGE = 16_000
"""Characters of statements, as data, at which a page ends; one statement is always told."""
_LONGEST = 1200
"""Characters of a text; what is longer is cut, and says so."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of an answer in both forms."""

    data: dict[str, Any]
    markdown: str


def page(catalog: Catalog, told: Told, offset: int, limit: int) -> Page:
    """The statements from `offset` on, at most `limit`, with how to get the rest."""
    numbers: dict[str, int] = {}
    statements: list[dict[str, Any]] = []
    lines: list[str] = []
    size = 0
    for item in told.items[offset : offset + limit]:
        cited = best_sources(catalog, item.sources)
        fresh = dict(numbers)
        for key in cited:
            fresh.setdefault(key, len(fresh) + 1)
        data = _data(catalog, item, [fresh[key] for key in cited])
        size += len(json.dumps(data, ensure_ascii=False))
        if statements and size > LARGEST_PAGE:
            break
        numbers = fresh
        statements.append(data)
        lines.append(_line(catalog, item, data, cited))
    end, total = offset + len(statements), len(told.items)
    data = {**_clean(plain(told.about)), "statements": statements}
    data["sources"] = [_source(catalog, key, number) for key, number in numbers.items()]
    data["total"], data["offset"] = total, offset
    if end < total:
        data["next_offset"] = end
    notes = [*told.notes, *_rest(offset, end, total)]
    if notes:
        data["notes"] = notes
    blocks = [f"# {told.title}", "\n".join(lines), *notes, _sources(catalog, numbers)]
    return Page(data, "\n\n".join(filter(None, blocks)) + "\n")


def _rest(offset: int, end: int, total: int) -> list[str]:
    if end < total:
        return [f"{offset + 1}–{end} of {total}. For more, call again with offset {end}."]
    if offset and offset >= total:
        return [f"There are {total} statements; offset {offset} is beyond the last."]
    return []


def _data(catalog: Catalog, item: Item, numbers: list[int]) -> dict[str, Any]:
    text = one_line(item.said)
    found: dict[str, Any] = {"text": text[:_LONGEST]}
    if len(text) > _LONGEST:
        found["cut"] = True
    if item.label:
        found = {"section": item.label, **found}
    if item.remark:
        found["remark"] = one_line(item.remark)[:_LONGEST]
    found |= _clean({key: plain(value) for key, value in item.fields.items()})
    if item.folders:
        found["from_folder"] = list(item.folders)
    if item.sources:
        found["grade"] = item.grade or best_grade(catalog, item.sources)
        found["year"] = item.year or newest_year(catalog, item.sources) or "undated"
        found["sources"] = numbers
    if rest := len(set(item.sources)) - len(numbers):
        found["more_sources"] = rest
    return found


def _line(catalog: Catalog, item: Item, data: Mapping[str, Any], cited: Sequence[str]) -> str:
    text = with_remark(data["text"], data.get("remark"))
    label = f"**{item.label}**: " if item.label else ""
    marks = "".join(
        f"[{number}{catalog.sources[key].grade}]"
        for key, number in zip(cited, data.get("sources", ()), strict=True)
    )
    more = f"+{data['more_sources']}" if "more_sources" in data else ""
    cut = " (cut)" if "cut" in data else ""
    year = f" {data['year']}" if marks else ""
    return f"- {label}{quoted(text, item.folders)}{cut} {marks}{more}{year}".rstrip()


def _source(catalog: Catalog, key: str, number: int) -> dict[str, Any]:
    source = catalog.sources[key]
    found: dict[str, Any] = {
        "number": number,
        "id": as_written(key),
        "grade": source.grade,
        "year": source.date[:4] if source.date else "undated",
        "publisher": one_line(source.publisher)[:_LONGEST],
        "title": one_line(source.title)[:_LONGEST],
        "address": one_line(source.addresses[0]) if source.addresses else None,
    }
    if folder := folder_of(key):
        found["from_folder"] = [folder]
    return found


def _sources(catalog: Catalog, numbers: Mapping[str, int]) -> str:
    """The sources of a page, and what the grades mean that they have."""
    if not numbers:
        return ""
    lines = []
    for key, number in numbers.items():
        one = _source(catalog, key, number)
        says = f"{one['publisher']}: {one['title']}"
        folder = folder_of(key)
        named = f"(cited in folder {in_quotes(folder)}) {in_quotes(says)}" if folder else None
        address = f" <{one['address']}>" if one["address"] else ""
        lines.append(f"{number}. {one['grade']} {one['year']} {named or escaped(says)}{address}")
    grades = sorted({catalog.sources[key].grade for key in numbers})
    legend = " · ".join(f"{grade} {BRIEF_MEANINGS[grade]}" for grade in grades)
    return f"Sources ({legend}):\n" + "\n".join(lines)


def _clean(value: Any) -> Any:
    """Data whose texts hold nothing hidden, each on one line."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, Mapping):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, Iterable):
        return [_clean(item) for item in value]
    return value
