"""A ladder as a table or a tree."""

from airoles.questions.ladders import Ladder, Ladders, Rung
from airoles.questions.neighbours import Neighbour
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Empty, Line, Row, Sheet, Tree, text
from airoles.views.statements import best_pay, evidence, pay_heading
from airoles.wording.number_words import counted

_SHOWN = 6


def way_name(ladder: Ladder) -> str:
    """The route of a ladder, or that no source names one."""
    return f"{ladder.name} route" if ladder.route else "Step by step, no route named"


def ladder_sheet(ladder: Ladder, market: str, basis: str | None) -> Sheet:
    """Each rung with its pay, the skills that are new on it, and the evidence for the step."""
    steps = counted(len(ladder.rungs) - 1, "step")
    return rungs_sheet(f"{way_name(ladder)}: {steps}", ladder.rungs, market, basis)


def next_jobs_sheet(answer: Ladders) -> Sheet:
    """Every single step to a role, below what one comes from."""
    own = Rung(answer.start, answer.own_pay, (), None, ())
    rungs = (own, *answer.next_jobs)
    return rungs_sheet("Next jobs, each one step", rungs, answer.market, answer.basis)


def moves_besides(answer: Ladders) -> tuple[Neighbour, ...]:
    """The moves that are no next job: to ends outside the catalog, and in more than one step."""
    return tuple(one for one in answer.elsewhere if one.kind != "step" or one.role is None)


def rungs_sheet(title: str, rungs: tuple[Rung, ...], market: str, basis: str | None) -> Sheet:
    """Roles with their pay, the skills that are new to them, and the evidence for the step."""
    columns = (
        Column("Role"),
        Column(pay_heading(market, basis)),
        Column("New skills that it needs"),
        Column("Evidence for the step"),
    )
    rows = tuple(
        Row(
            (
                (Line(titled(rung.role), kind="head"), Line(rung.role.level, kind="remark")),
                best_pay(rung.pay, market),
                _gained(rung),
                tuple(evidence(e) for e in rung.evidence) or Empty.NONE,
            )
        )
        for rung in rungs
    )
    return Sheet(title, columns, rows, comparison=True)


def ladder_tree(ladder: Ladder) -> Tree:
    """The rungs, each as a branch of the one below."""
    head = Line(way_name(ladder), kind="head")
    return Tree((head,), rungs_tree(ladder.rungs))


def rungs_tree(rungs: tuple[Rung, ...]) -> tuple[Tree, ...]:
    """Rungs as nested branches, with the evidence under each."""
    branch: tuple[Tree, ...] = ()
    for rung in reversed(rungs):
        label = Line(f"{titled(rung.role)} ({rung.role.level})", kind="figure")
        branch = (Tree((label, *map(evidence, rung.evidence)), branch),)
    return branch


def _gained(rung: Rung) -> Cell:
    if not rung.evidence:
        return Empty.NONE
    if not rung.gained:
        return text("none that sources name")
    more = len(rung.gained) - _SHOWN
    return text(", ".join(rung.gained[:_SHOWN]) + (f" and {more} more" if more > 0 else ""))
