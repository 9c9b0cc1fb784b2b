"""The ladders from a role, as tables or as a tree."""

from airoles.questions.ladders import Ladders
from airoles.questions.reply import Reply
from airoles.views.card_line import said_by, titled
from airoles.views.ladders import (
    ladder_sheet,
    moves_besides,
    next_jobs_sheet,
    rungs_tree,
    way_name,
)
from airoles.views.neighbours import neighbours_sheet
from airoles.views.sheet import Line, Report, Sheet, Tree
from airoles.views.statements import evidence


def report(reply: Reply) -> Report:
    """The next jobs, a table for each route, and one for other moves."""
    answer: Ladders = reply.answer
    title = f"Ways up from {titled(answer.start)} ({answer.start.id})"
    parts: list[Sheet | Tree] = []
    if reply.asked.get("tree"):
        parts += [_tree(answer)] if answer.ladders or answer.elsewhere else []
    else:
        parts += [next_jobs_sheet(answer)] if answer.next_jobs else []
        parts += [ladder_sheet(ladder, answer.market, answer.basis) for ladder in answer.ladders]
        if others := moves_besides(answer):
            parts.append(neighbours_sheet("Other moves from here", others, reply.routes))
    notes = () if parts else (Line("No source tells of a move from here.", kind="remark"),)
    return Report(title, (), tuple(parts), reply.sources, notes)


def _tree(answer: Ladders) -> Tree:
    start = Line(f"{titled(answer.start)} ({answer.start.level})", kind="head")
    branches = [
        Tree((Line(way_name(ladder), kind="head"),), rungs_tree(ladder.rungs[1:]))
        for ladder in answer.ladders
    ]
    if answer.elsewhere:
        others = tuple(
            Tree(
                (
                    Line(f"{said_by(n.name, n.layers)} ({n.kind})", kind="figure"),
                    *map(evidence, n.evidence),
                )
            )
            for n in answer.elsewhere
        )
        branches.append(Tree((Line("Other moves", kind="head"),), others))
    return Tree((start,), tuple(branches))
