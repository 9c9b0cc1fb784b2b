"""What was understood of a person's skills and jobs, in a few lines."""

from collections.abc import Iterator

from airoles.questions.background import Background, ReadPosition
from airoles.views.card_line import said_by
from airoles.views.sheet import Line, Sheet
from airoles.views.summaries.pieces import labelled
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_NAMES = 260
"""Characters of a list of names."""


def understood(found: Background) -> Sheet:
    """Skills, jobs and words that were not understood, each in a line."""
    return labelled((label, cell, 0) for label, cell in _rows(found))


def _rows(found: Background) -> Iterator[tuple[str, tuple[Line, ...]]]:
    skills = list(dict.fromkeys(read.name for read in found.skills))
    if skills:
        yield f"Skills, {len(skills)}", (Line(cut(", ".join(skills), _NAMES)),)
    jobs = [_job(one) for one in found.positions]
    if jobs:
        yield f"Jobs, {len(jobs)}", (Line(cut("; ".join(jobs), _NAMES)),)
    if found.not_understood:
        words = cut(", ".join(found.not_understood), _NAMES)
        yield "Left out", (Line(f"not understood: {words}"),)
    if found.hidden:
        words = cut(", ".join(found.hidden), _NAMES)
        yield "Invisible", (Line(f"in the file and not on its pages, so not counted: {words}"),)
    if found.remarks:
        yield "Not read", tuple(map(Line, found.remarks))


def _job(one: ReadPosition) -> str:
    title = said_by(one.title, one.layers) or "no role of the catalog"
    held = f", {counted(one.years, 'year')}" if one.years is not None else ""
    return f"{one.words or 'untitled'} (read as {title}{held})"
