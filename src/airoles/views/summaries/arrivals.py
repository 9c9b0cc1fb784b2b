"""Who becomes a role, on one screen."""

from airoles.questions.arrivals import Arrivals
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Line, Report
from airoles.views.summaries.careers import ladders_sheet, moves_sheets
from airoles.views.summaries.pieces import short_name

_STRAIGHT = "Jobs that lead straight to it, by source"
_FROM = "Where its holders come from, with no single step told"


def report(reply: Reply) -> Report:
    """The jobs that lead straight to it, other origins, and the ladders."""
    answer: Arrivals = reply.answer
    parts = moves_sheets((*answer.steps, *answer.origins), _STRAIGHT, _FROM)
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
