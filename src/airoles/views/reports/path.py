"""The ladders from a role, as tables or as a tree."""

from airoles.questions.ladders import Ladders
from airoles.questions.reply import Reply
from airoles.views.ladders import ladder_sheet, rungs_tree
from airoles.views.neighbours import neighbours_sheet
from airoles.views.sheet import Line, Report, Tree


def report(reply: Reply) -> Report:
    """A table for each route, and one for moves that stand on no ladder."""
    answer: Ladders = reply.answer
    title = f"Ways up from {answer.start.title} ({answer.start.id})"
    if reply.asked.get("tree"):
        return Report(title, (), (_tree(answer),), reply.sources)
    parts = [ladder_sheet(ladder, answer.market) for ladder in answer.ladders]
    if answer.elsewhere:
        parts.append(neighbours_sheet("Other moves from here", answer.elsewhere))
    notes = () if parts else (Line("No source tells of a move from here.", kind="remark"),)
    return Report(title, (), tuple(parts), reply.sources, notes)


def _tree(answer: Ladders) -> Tree:
    start = Line(f"{answer.start.title} ({answer.start.level})", kind="head")
    return Tree(
        (start,),
        tuple(
            Tree((Line(f"{ladder.name} route", kind="head"),), rungs_tree(ladder.rungs[1:]))
            for ladder in answer.ladders
        ),
    )
