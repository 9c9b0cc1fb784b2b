"""Making a summary fit one screen: shorter rows first, then fewer, and what is gone is named."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from airoles.views.sheet import Line, Report, Row, Sheet
from airoles.wording.number_words import counted


def on_one_screen(report: Report, written: Callable[[Report], str], most: int) -> str:
    """What is written of a summary, in at most so many lines where its rows allow that.

    Rows say less from the end on, those of less weight first; then the row that can best be spared
    goes, one after the other; then rows of weight say less.
    """
    text = written(report)
    if (over := text.count("\n") - most) <= 0:
        return text
    shorter = [report, *_shorter_and_shorter(report)]
    # Each says less than the one before. Between one that is too long and one that fits, the one
    # is tried next that would fit if each saved as many lines as the others.
    long, short = 0, len(shorter) - 1
    text = written(shorter[short])
    room = most - text.count("\n")
    while short - long > 1 and room >= 0:
        share = (short - long) * over // (over + room + 1)
        tried = min(max(long + share, long + 1), short - 1)
        said = written(shorter[tried])
        if (lines := said.count("\n") - most) > 0:
            long, over = tried, lines
        else:
            short, room, text = tried, -lines, said
    return text


def _shorter_and_shorter(whole: Report) -> Iterator[Report]:
    """The summary with ever less in it, one row at a time."""
    report, left_out = whole, list[str]()
    while True:
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
            return
        yield report


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
