"""The routes from one role to another, on one screen."""

from collections.abc import Iterator

from airoles.questions.pay_figures import Figure
from airoles.questions.reply import Reply
from airoles.questions.routes import FoundRoute, Routes, Step
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.statements import evidence
from airoles.views.summaries.pieces import paid, short_name
from airoles.wording.money import FULL_BASES, headline, market_name, small_sample
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_ROUTES, _SKILLS, _TOLD = 3, 4, 50


def report(reply: Reply) -> Report:
    """The routes worth a look: each as a line, then its steps with pay and new skills."""
    answer: Routes = reply.answer
    shown = answer.routes[:_ROUTES]
    start, target = short_name(answer.start), short_name(answer.target)
    basis = f", {FULL_BASES[answer.basis]}" if answer.basis else ""
    pay = f"Pay, {market_name(answer.market)}{basis}"
    parts = [_lines(answer, shown)]
    parts += [
        _steps(found, letter, pay, answer) for letter, found in zip("ABC", shown, strict=False)
    ]
    return Report(
        f"{titled(answer.start)} to {titled(answer.target)}: "
        f"{counted(answer.found, 'route')} worth a look",
        tuple(_how_long(answer)),
        tuple(parts),
        reply.sources,
        (),
        summary=True,
        more=f"airoles path {start} --to {target} --via ROLE, --avoid ROLE · "
        f"airoles gap {start} {target} · all in full: --full",
    )


def is_timed(answer: Routes) -> bool:
    """Whether sources state the years of every step of some route."""
    whole = [found.years for found in answer.routes if found.years]
    return any(stated.stated == stated.steps for stated in whole)


def _how_long(answer: Routes) -> Iterator[Line]:
    if not is_timed(answer):
        yield Line(
            "How long? Not known for the whole way: no source states the years of all steps. "
            "What is stated stands beside each step."
        )


def _lines(answer: Routes, shown: tuple[FoundRoute, ...]) -> Sheet:
    rows = []
    for letter, found in zip("ABC", shown, strict=False):
        titles = (titled(answer.start), *(titled(step.role) for step in found.steps))
        about = f"{', '.join(found.reasons)}; weakest evidence {found.weakest}"
        rows.append(Row((text(letter), (Line(" → ".join(titles)), Line(about, kind="remark")))))
    left = answer.found - len(rows)
    notes = (Line(f"+{counted(left, 'more route')}", kind="remark"),) if left > 0 else ()
    return Sheet("", (Column(""), Column("")), tuple(rows), notes, framed=False)


def _steps(found: FoundRoute, letter: str, pay: str, answer: Routes) -> Sheet:
    columns = (
        Column(letter),
        Column(pay, width=26),
        Column("New skills"),
        Column("What sources say"),
    )
    rows = tuple(_row(step, answer.market) for step in found.steps)
    return Sheet("", columns, rows, framed=False, flowing=True)


def _row(step: Step, market: str) -> Row:
    """A step with its pay, new skills and evidence; with fewer of both where room is short."""
    title, pay = text(f"→ {titled(step.role)}"), step_pay(step, market)
    shorter = Row((title, pay, _skills(step, 2), _said(step, 1)))
    return Row((title, pay, _skills(step, _SKILLS), _said(step, 2)), shorter=shorter)


def step_pay(step: Step, market: str) -> Cell:
    """Pay before and after a step; the figure of the role where the two do not compare."""
    if step.pay is None:
        return (paid(step.standing.figure, market),) if step.standing else text("–", kind="remark")
    before, after = step.pay.before, step.pay.after
    year = f" ({before.pay.year})" if before.pay.year != after.pay.year else ""
    told = f"{_amount(before)}{year} → {_amount(after)}, {after.pay.year}"
    return (Line(told, tuple(dict.fromkeys((*before.pay.sources, *after.pay.sources)))),)


def _amount(figure: Figure) -> str:
    """A figure with the sign of one that stands in, and the size of a small sample."""
    few = f", {small}" if (small := small_sample(figure)) else ""
    return f"{'~' if figure.pay.proxy else ''}{headline(figure.pay)}{few}"


def _skills(step: Step, most: int) -> Cell:
    if not step.gained:
        return text("none that sources name", kind="remark")
    more = ", …" if len(step.gained) > most else ""
    return text(f"{len(step.gained)}: {', '.join(step.gained[:most])}{more}")


def _said(step: Step, most: int) -> Cell:
    lines = [evidence(one) for one in step.evidence]
    told = tuple(Line(cut(line.text, _TOLD), line.sources) for line in lines[:most])
    left = len(lines) - len(told)
    return (*told, Line(f"+{left} more", kind="remark")) if left else told
