"""Replies as CSV: RFC 4180, one header and one row for each fact."""

import csv
import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from io import StringIO

from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.facts import facts
from airoles.views.facts.fact import Fact
from airoles.views.formats import Look

COLUMNS = tuple(field.name for field in dataclasses.fields(Fact))
"""The header, the same for every question."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula, the full-width forms included."""


def write(reply: Reply, look: Look) -> str:
    """The reply as CSV."""
    return csv_text(reply, look.sources)


def csv_text(reply: Reply, sources: bool = True) -> str:
    """The facts of the reply as CSV; without `sources` neither their column nor their rows.

    Amounts are plain numbers, with the decimals that the source gives and no separators.
    """
    columns = [name for name in COLUMNS if sources or name != "sources"]
    written = StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(columns)
    for fact in facts(reply):
        if sources or fact.kind != "cited source":
            writer.writerow(_cells(fact, columns))
    return printable(written.getvalue())


def _cells(fact: Fact, columns: list[str]) -> Iterator[str]:
    for name in columns:
        value = getattr(fact, name)
        yield harmless(value) if isinstance(value, str) else plain(value)


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: a leading apostrophe says that it is text."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def plain(value: Decimal | Fraction | int | tuple[str, ...] | None) -> str:
    """A number in digits, a list of words joined by spaces, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return harmless(" ".join(value))
    if isinstance(value, Fraction):
        exact = value.denominator == 1
        return str(value.numerator) if exact else f"{float(value):.6f}".rstrip("0")
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
