"""Routes between two roles, as tables or as trees."""

from collections.abc import Mapping
from fractions import Fraction

from airoles.model.move import Route
from airoles.questions.reply import Reply
from airoles.questions.routes import FoundRoute, Routes, StatedYears, Step
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, Tree, text
from airoles.views.statements import best_pay, evidence, pay_heading, route_names
from airoles.wording.money import headline, holds_for, manner
from airoles.wording.number_words import counted, number

_SHOWN = 6


def report(reply: Reply) -> Report:
    """Each route with its costs, the reason why it is in the list, and its steps."""
    answer: Routes = reply.answer
    title = f"Routes from {titled(answer.start)} to {titled(answer.target)}"
    shown = len(answer.routes)
    noun = counted(answer.found, "route is", "routes are")
    about = f"{noun} beaten by no other on steps, evidence, gap and falls in pay"
    about += f"; {shown} shown" if shown < answer.found else ""
    lines = (
        Line(f"{about}, ordered by {answer.by}.", kind="remark"),
        Line(
            "Gap: weight of the skills that each role needs and the one before does not bring.",
            kind="remark",
        ),
    )
    parts: list[Sheet | Tree] = []
    for number_, found in enumerate(answer.routes, 1):
        head = f"{number_}. {summed_up(found)}"
        if reply.asked.get("tree"):
            parts.append(_tree(head, answer, found))
        else:
            first = start_row(answer)
            parts.append(route_sheet(head, found, first, answer, reply.routes))
    return Report(title, lines, tuple(parts), reply.sources)


def summed_up(found: FoundRoute) -> str:
    """What a route is best at, and what it costs."""
    parts = [
        ", ".join(found.reasons),
        counted(len(found.steps), "step"),
        f"weakest evidence {found.weakest}",
        f"gap {number(found.gap)}",
    ]
    if found.falls:
        parts.append(f"{counted(found.falls, 'fall')} in pay")
    return f"{parts[0].capitalize()}: {', '.join(parts[1:])}"


def start_row(answer: Routes) -> Row:
    """The start of a route: the role and its pay."""
    name = (Line(titled(answer.start), kind="head"), Line(answer.start.level, kind="remark"))
    return Row((name, best_pay(answer.start_pay, answer.market), Empty.NONE, Empty.NONE))


def route_sheet(
    title: str, found: FoundRoute, first: Row, answer: Routes, routes: Mapping[str, Route]
) -> Sheet:
    """A route as a table of its steps, with what its stated years add up to."""
    columns = (
        Column("Role"),
        Column(pay_heading(answer.market, answer.basis)),
        Column("Skills to gain and deepen"),
        Column("Evidence for the step"),
    )
    rows = (first, *(_row(step, answer.market, routes) for step in found.steps))
    notes = (Line(years_added(found.years), kind="remark"),) if found.years else ()
    return Sheet(title, columns, rows, notes, comparison=True)


def _row(step: Step, market: str, routes: Mapping[str, Route]) -> Row:
    name = [Line(titled(step.role), kind="head"), Line(step.role.level, kind="remark")]
    if step.kind:
        name.append(Line(step.kind, kind="remark"))
    if step.routes:
        name.append(Line(f"{route_names(step.routes, routes)} route", kind="remark"))
    return Row(
        (tuple(name), _pay(step, market), _skills(step), tuple(map(evidence, step.evidence)))
    )


def _pay(step: Step, market: str) -> Cell:
    change = step.pay
    if change is None:
        shown = best_pay(step.standing, market)
        if not isinstance(shown, tuple):
            return shown
        return (*shown, Line("not comparable with the role before", kind="remark"))
    after, before = change.after.pay, change.before.pay
    parts = (f"{change.direction} from {headline(before)}", before.year, *holds_for(before))
    lines = [
        Line(headline(after), kind="figure"),
        Line(manner(after, market), after.sources, "remark"),
        Line(", ".join(parts), before.sources, "remark"),
    ]
    if after.proxy or before.proxy:
        both = (p.name for p in (before.proxy, after.proxy) if p)
        lines.append(Line(f"proxy: {'; '.join(both)}", kind="remark"))
    return tuple(lines)


def _skills(step: Step) -> Cell:
    lines = []
    for verb, names in (("Gain", step.gained), ("Deepen", step.deepened)):
        if names:
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            lines.append(f"{verb}: {', '.join(names[:_SHOWN])}{more}")
    return text(*lines) or text("none that sources name")


def years_added(stated: StatedYears) -> str:
    """What the stated years of a route add up to, and for how many of its steps."""
    low = f"{stated.low.normalize():f}"
    if stated.high is None:
        span = f"{low} or more years"
    elif stated.low == stated.high:
        span = counted(Fraction(stated.low), "year")
    else:
        span = f"{low} to {stated.high.normalize():f} years"
    steps = counted(stated.steps, "step")
    return f"{span} in the roles before, stated for {stated.stated} of {steps}."


def _tree(head: str, answer: Routes, found: FoundRoute) -> Tree:
    branch: tuple[Tree, ...] = ()
    for step in reversed(found.steps):
        label = Line(f"{titled(step.role)} ({step.role.level})", kind="figure")
        branch = (Tree((label, *map(evidence, step.evidence)), branch),)
    start = Line(f"{titled(answer.start)} ({answer.start.level})", kind="figure")
    return Tree((Line(head, kind="head"),), (Tree((start,), branch),))
