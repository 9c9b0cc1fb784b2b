"""Who becomes a role, on one screen."""

from collections.abc import Iterable

from airoles.questions.arrivals import Arrivals
from airoles.questions.neighbours import Neighbour
from airoles.questions.reply import Reply
from airoles.views.card_line import said_by, titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.statements import evidence
from airoles.views.summaries.path import ladders_sheet
from airoles.views.summaries.pieces import short_name
from airoles.wording.short_forms import cut

_SHOWN = 8
_TOLD = 60
"""Characters of what a source says of a step."""


def report(reply: Reply) -> Report:
    """The jobs that lead straight to it, other origins, and the ladders."""
    answer: Arrivals = reply.answer
    parts = []
    if answer.steps:
        parts.append(_ends("Jobs that lead straight to it, by source", answer.steps))
    if answer.origins:
        parts.append(_ends("Where its holders come from, with no single step told", answer.origins))
    if answer.ladders:
        parts.append(ladders_sheet(answer.ladders, "Ladders that end there"))
    name = short_name(answer.target)
    return Report(
        f"Who becomes {titled(answer.target)}?",
        () if parts else (Line("No source tells who gets there."),),
        tuple(parts),
        reply.sources,
        (),
        summary=True,
        more=f"airoles path ROLE --to {name} · where it leads: airoles path {name} · "
        "every step: --full",
    )


def _ends(title: str, neighbours: Iterable[Neighbour]) -> Sheet:
    found = list(neighbours)
    rows = []
    for number, one in enumerate(found[:_SHOWN]):
        told = [evidence(each) for each in one.evidence]
        lines = tuple(Line(cut(line.text, _TOLD), line.sources) for line in told)
        rows.append(Row((text(said_by(one.name, one.layers)), lines), spare=max(0, number - 4)))
    left = len(found) - len(rows)
    notes = (Line(f"+{left} more", kind="remark"),) if left else ()
    columns = (Column("", width=34), Column(""))
    return Sheet(title, columns, tuple(rows), notes, framed=False, flowing=True)
