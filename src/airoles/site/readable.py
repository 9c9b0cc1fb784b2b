"""Reports as pages show them: what tells of commands is left out."""

import re
from collections.abc import Iterable
from dataclasses import replace

from airoles.questions.reply import Reply
from airoles.views.report_of import without_legend
from airoles.views.sheet import Line, Report, Sheet

_COMMAND = re.compile(r"\bairoles [a-z]+|(?:^|[ (])--?[a-z]")


def readable(reply: Reply, full: bool = True) -> Report:
    """The report of a reply, whole or as a summary, without lines that speak of commands.

    Such lines stand below an answer and say how to ask on; a page has links for that.  What the
    marks of folders mean stands at the foot of every page.
    """
    made = without_legend(reply, full)
    parts = tuple(
        replace(part, notes=_kept(part.notes)) if isinstance(part, Sheet) else part
        for part in made.parts
    )
    return replace(made, parts=parts, notes=_kept(made.notes), more="")


def _kept(notes: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(note for note in notes if not _COMMAND.search(note.text))
