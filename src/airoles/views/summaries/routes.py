"""The routes from one role to another, on one screen."""

from collections.abc import Iterator

from airoles.questions.reply import Reply
from airoles.questions.routes import FoundRoute, Routes, Step
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.statements import evidence
from airoles.views.summaries.pieces import paid, short_name
from airoles.wording.money import FULL_BASES, headline, market_name
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


def _how_long(answer: Routes) -> Iterator[Line]:
    whole = [found.years for found in answer.routes if found.years]
    if not any(stated.stated == stated.steps for stated in whole):
        yield Line(
            "How long? Not known for the whole way: no source states the years of all steps."
        )


def _lines(answer: Routes, shown: tuple[FoundRoute, ...]) -> Sheet:
    rows = []
    for letter, found in zip("ABC", shown, strict=False):
        titles = (titled(answer.start), *(titled(step.role) for step in found.steps))
        about = f"{', '.join(found.reasons)}: weakest evidence {found.weakest}"
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
    rows = tuple(
        Row(
            (
                text(f"→ {titled(step.role)}"),
                _pay(step, answer.market),
                _skills(step),
                _said(step),
            )
        )
        for step in found.steps
    )
    return Sheet("", columns, rows, framed=False, flowing=True)


def _pay(step: Step, market: str) -> Cell:
    if step.pay is None:
        return (paid(step.standing.figure, market),) if step.standing else text("–", kind="remark")
    after, before = step.pay.after.pay, step.pay.before.pay
    sign = "~ " if after.proxy or before.proxy else ""
    told = f"{sign}{headline(before)} → {headline(after)}, {after.year}"
    return (Line(told, tuple(dict.fromkeys((*before.sources, *after.sources)))),)


def _skills(step: Step) -> Cell:
    if not step.gained:
        return text("none that sources name", kind="remark")
    more = ", …" if len(step.gained) > _SKILLS else ""
    return text(f"{len(step.gained)}: {', '.join(step.gained[:_SKILLS])}{more}")


def _said(step: Step) -> Cell:
    lines = [evidence(one) for one in step.evidence]
    told = tuple(Line(cut(line.text, _TOLD), line.sources) for line in lines[:2])
    left = len(lines) - len(told)
    return (*told, Line(f"+{left} more", kind="remark")) if left else told
