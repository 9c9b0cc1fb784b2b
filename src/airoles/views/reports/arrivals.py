"""Who becomes a role, as a report."""

from airoles.questions.arrivals import Arrivals
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.ladders import ladder_sheet, ladder_tree
from airoles.views.neighbours import neighbours_sheet
from airoles.views.sheet import Line, Report, Sheet, Tree


def report(reply: Reply) -> Report:
    """The ladders, then all steps, then the origins that are no single steps."""
    answer: Arrivals = reply.answer
    title = f"Ways to {titled(answer.target)} ({answer.target.id})"
    parts: list[Sheet | Tree] = []
    if reply.asked.get("tree"):
        parts += [ladder_tree(ladder) for ladder in answer.ladders]
    else:
        parts += [ladder_sheet(ladder, answer.market, answer.basis) for ladder in answer.ladders]
    if answer.steps:
        parts.append(
            neighbours_sheet(
                "Single steps into it", answer.steps, reply.routes, explain=not answer.origins
            )
        )
    if answer.origins:
        parts.append(
            neighbours_sheet("Origins that are no single steps", answer.origins, reply.routes)
        )
    notes = () if parts else (Line("No source tells who gets there.", kind="remark"),)
    return Report(title, (), tuple(parts), reply.sources, notes)
