"""What airoles is and holds, and what to try first."""

from dataclasses import replace

from airoles.questions.reply import Reply
from airoles.views.reports.overview import report as whole
from airoles.views.sheet import Report, Sheet


def report(reply: Reply) -> Report:
    """The same as the whole, without a frame."""
    full = whole(reply)
    parts = tuple(replace(p, framed=False) if isinstance(p, Sheet) else p for p in full.parts)
    return replace(full, parts=parts, summary=True)
