"""The sources of a picture, as lines of text below it."""

from collections.abc import Mapping
from textwrap import wrap
from typing import Any

from airoles.model.source import Source
from airoles.views.charts.style import ink
from airoles.views.source_numbers import Numbering, named

LINE = 15
"""Pixels from one line to the next."""
_MOST = 120
"""Characters of a line; a longer source goes on below."""
_INDENT = "\u00a0" * 6
"""Spaces that a drawing keeps at the start of a line."""


def source_lines(numbers: Numbering, sources: Mapping[str, Source]) -> list[str]:
    """Each source with its number, grade, year, publisher and title; nothing is cut."""
    lines = []
    for number, key in enumerate(numbers.ids, 1):
        source = sources[key]
        year = source.date[:4] if source.date else "undated"
        line = f"[{number}] {source.grade}, {year}: {named(key, source)}"
        lines += wrap(line, _MOST, subsequent_indent=_INDENT)
    return lines


def source_text(lines: list[str], top: int, dark: bool) -> Any:
    """The lines as one text that begins so many pixels below the upper edge."""
    import altair as alt

    return (
        alt.Chart(alt.InlineData(values=[{}]))
        .mark_text(
            align="left",
            baseline="top",
            fontSize=11,
            lineBreak="\n",
            lineHeight=LINE,
            color=ink(dark),
        )
        .encode(x=alt.value(0), y=alt.value(top), text=alt.TextValue("\n".join(lines)))
    )
