"""A draft as templates see it: plain texts, lists and numbers, with its notes numbered."""

from collections.abc import Callable, Mapping
from typing import Any

from airoles.drafts.draft import Draft, DraftLine
from airoles.model.source import Source
from airoles.views.source_numbers import Numbering, unnumbered
from airoles.wording.grades import grades_legend

SOURCES = "Sources"


def shown(
    draft: Draft,
    sources: Mapping[str, Source],
    with_sources: bool = True,
    text: Callable[[str], str] = str,
) -> dict[str, Any]:
    """The values of a template, each text put through `text`; docs/drafts.md names them.

    Without sources the notes are empty, and a company's own lines keep their mark.
    """
    numbers = Numbering(sources)

    def line(one: DraftLine) -> dict[str, Any]:
        marks = list(map(numbers.mark, one.sources)) if with_sources else []
        own = "" if marks else unnumbered(one.sources)
        return {
            "text": text(one.text + own),
            "kind": one.kind,
            "own": one.own,
            "witness": text(one.witness) if one.witness else "",
            "marks": [text(mark) for mark in marks],
            "numbers": [numbers.number(key) for key in one.sources] if with_sources else [],
            "below": one.below,
            "cells": list(map(text, one.cells)),
        }

    parts = [
        {
            "heading": text(part.heading),
            "form": "paragraphs" if part.form == "paragraph" else part.form,
            "columns": list(map(text, part.columns)),
            "lines": _run_on(lines) if part.form == "paragraph" else lines,
        }
        for part in draft.parts
        for lines in [list(map(line, part.lines))]
    ]
    cited = numbers.ids if with_sources else []
    return {
        "kind": draft.kind,
        "title": text(draft.title),
        "role": {
            "id": draft.role.id,
            "title": text(draft.role.title),
            "level": draft.role.level,
        },
        "parts": parts,
        "remarks": list(map(text, draft.remarks)),
        "notes": [_note(number, key, sources[key], text) for number, key in enumerate(cited, 1)],
        "legend": text(grades_legend(sources[key] for key in cited)) if cited else "",
    }


def _run_on(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines of a paragraph as one line, each with its marks behind it."""
    texts = (" ".join([one["text"], "".join(one["marks"])]).rstrip() for one in lines)
    numbers = [number for one in lines for number in one["numbers"]]
    return [{**lines[0], "text": " ".join(texts), "marks": [], "numbers": numbers}] if lines else []


def _note(number: int, key: str, source: Source, text: Callable[[str], str]) -> dict[str, Any]:
    from airoles.model.layer_names import folder_of

    return {
        "number": number,
        "grade": source.grade,
        "publisher": text(source.publisher),
        "title": text(source.title),
        "date": source.date or "undated",
        "address": source.addresses[0] if source.addresses else "",
        "folder": text(folder_of(key)),
    }
