"""Making a summary fit one screen: shorter rows first, then fewer, and what is gone is named."""

from collections.abc import Callable
from dataclasses import replace

from airoles.views.sheet import Line, Report, Row, Sheet
from airoles.wording.number_words import counted


def on_one_screen(report: Report, written: Callable[[Report], str], most: int) -> str:
    """What is written of a summary, in at most so many lines where its rows allow that.

    Rows say less from the end on, those of less weight first; then the row that can best be spared
    goes, one after the other; then rows of weight say less.
    """
    whole, left_out = report, list[str]()
    while (text := written(report)).count("\n") > most:
        rows = [row for part in report.parts if isinstance(part, Sheet) for row in part.rows]
        long = [row for row in rows if row.shorter]
        light = [row for row in long if not row.weighty]
        spare = max(rows, key=lambda row: row.spare, default=None)
        if spare and spare.spare and not light:
            left_out.append(_label(report, spare))
            report = replace(_with(report, spare, None), notes=(*whole.notes, _left_out(left_out)))
        elif long:
            chosen = (light or long)[-1]
            report = _with(report, chosen, chosen.shorter)
        else:
            break
    return text


def _with(report: Report, row: Row, other: Row | None) -> Report:
    """The report with another row, or none, in the place of one."""
    parts = tuple(
        replace(part, rows=tuple(new for one in part.rows if (new := other if one is row else one)))
        if isinstance(part, Sheet)
        else part
        for part in report.parts
    )
    return replace(report, parts=parts)


def _label(report: Report, row: Row) -> str:
    """What a row is called where it has a label; empty for one of several of a kind."""
    first = row.cells[0]
    for part in report.parts:
        if isinstance(part, Sheet) and any(row is one for one in part.rows):
            return first[0].text if part.columns[0].figures and isinstance(first, tuple) else ""
    return ""


def _left_out(labels: list[str]) -> Line:
    names = [label for label in labels if label]
    if rows := len(labels) - len(names):
        names.append(counted(rows, "row"))
    return Line(f"Left out for room: {', '.join(names)}.", kind="remark")
