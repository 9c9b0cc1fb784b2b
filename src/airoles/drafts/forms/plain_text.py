"""A draft as text for a screen or a pipe."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from airoles.drafts.draft import Draft
from airoles.drafts.forms import Wanted
from airoles.drafts.forms.shown import SOURCES, shown
from airoles.model.source import Source
from airoles.text import visible

_LONGEST_LINE = 100
_BULLETS = {"paragraphs": "", "list": "• ", "checklist": "[ ] ", "table": "• "}
_BULLET_BELOW, _INDENT = "– ", 2


def write(draft: Draft, sources: Mapping[str, Source], wanted: Wanted) -> str:
    """The draft as lines of at most `width` columns; what a terminal would obey is shown as code.

    Of a wide screen a hundred columns are used, as in a letter.
    """
    width = min(wanted.width, _LONGEST_LINE)
    values = shown(draft, sources, wanted.sources, visible)
    return "\n".join(_lines(values, width)) + "\n"


def _lines(values: dict[str, Any], width: int) -> Iterator[str]:
    yield from (values["title"], "=" * min(len(values["title"]), width))
    for remark in values["remarks"]:
        yield from _wrapped(remark, "", width)
    for part in values["parts"]:
        yield ""
        if part["heading"]:
            yield from (part["heading"], "-" * min(len(part["heading"]), width))
        was_below = False
        for number, line in enumerate(part["lines"], 1):
            if was_below and not line["below"] and part["form"] == "paragraphs":
                yield ""
            was_below = line["below"]
            bullet = _BULLETS.get(part["form"], f"{number}. ")
            if line["below"]:
                bullet = " " * max(len(bullet), _INDENT) + _BULLET_BELOW
            yield from _wrapped(_with_cells(part, line), bullet, width)
    if values["notes"]:
        yield from ("", SOURCES, "-" * len(SOURCES))
        for note in values["notes"]:
            folder = f" (cited in {note['folder']})" if note["folder"] else ""
            said = f"{note['publisher']}: {note['title']}{folder}, {note['date']}"
            yield from _wrapped(said, f"[{note['number']}{note['grade']}] ", width)
            if note["address"]:
                yield f"    {note['address']}"
        yield from _wrapped(values["legend"], "", width)


def _with_cells(part: dict[str, Any], line: dict[str, Any]) -> str:
    """A line with its marks; a row of a table names its columns."""
    pairs = zip(part["columns"][1:], line["cells"], strict=False)
    cells = "; ".join(f"{column}: {cell}" for column, cell in pairs)
    said = f"{line['text']} ({cells})" if cells else line["text"]
    return f"{said} {''.join(line['marks'])}".rstrip()


def _wrapped(text: str, bullet: str, width: int) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=bullet,
        subsequent_indent=" " * len(bullet),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [bullet.rstrip()]
