"""The ladders from a role, as tables or as a tree."""

from airoles.questions.ladders import Ladder, Ladders, Rung
from airoles.questions.reply import Reply
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, Tree, text
from airoles.views.statements import best_pay, evidence


def report(reply: Reply) -> Report:
    """A table for each route, and one for moves that stand on no ladder."""
    answer: Ladders = reply.answer
    title = f"Ways up from {answer.start.title} ({answer.start.id})"
    if reply.asked.get("tree"):
        return Report(title, (), (_tree(answer),), reply.sources)
    parts = [_sheet(ladder, answer.market) for ladder in answer.ladders]
    if answer.elsewhere:
        parts.append(_elsewhere(answer))
    notes = () if parts else (Line("No source tells of a move from here.", kind="remark"),)
    return Report(title, (), tuple(parts), reply.sources, notes)


def _sheet(ladder: Ladder, market: str) -> Sheet:
    columns = (
        Column("Role"), Column(f"Pay, market {market}"), Column("New skills that it needs"),
        Column("Evidence for the step"),
    )  # fmt: skip
    rows = tuple(
        Row((
            _titled(rung), best_pay(rung.pay),
            _gained(rung), tuple(evidence(e) for e in rung.evidence) or Empty.NONE,
        ))
        for rung in ladder.rungs
    )  # fmt: skip
    steps = "1 step" if len(rows) == 2 else f"{len(rows) - 1} steps"
    return Sheet(f"{ladder.name} route: {steps}", columns, rows, comparison=True)


def _titled(rung: Rung) -> Cell:
    return (Line(rung.role.title, kind="head"), Line(rung.role.level, kind="remark"))


def _gained(rung: Rung) -> Cell:
    if not rung.evidence:
        return Empty.NONE
    if not rung.gained:
        return text("none that sources name")
    shown = ", ".join(rung.gained[:6])
    more = len(rung.gained) - 6
    return text(shown + (f" and {more} more" if more > 0 else ""))


def _elsewhere(answer: Ladders) -> Sheet:
    rows = tuple(
        Row((text(n.name), text(n.kind), tuple(evidence(e) for e in n.evidence)))
        for n in answer.elsewhere
    )
    columns = (Column("Role"), Column("Kind", True), Column("Evidence"))
    note = Line(
        "A step is one job to the next; an origin is where people come from, not in one step.",
        kind="remark",
    )
    return Sheet("Other moves from here", columns, rows, (note,))


def _tree(answer: Ladders) -> Tree:
    return Tree(
        (Line(f"{answer.start.title} ({answer.start.level})", kind="head"),),
        tuple(
            Tree((Line(f"{ladder.name} route", kind="head"),), _branch(ladder.rungs[1:]))
            for ladder in answer.ladders
        ),
    )


def _branch(rungs: tuple[Rung, ...]) -> tuple[Tree, ...]:
    if not rungs:
        return ()
    rung, *above = rungs
    label = [Line(f"{rung.role.title} ({rung.role.level})", kind="figure")]
    label += [evidence(e) for e in rung.evidence]
    return (Tree(tuple(label), _branch(tuple(above))),)
