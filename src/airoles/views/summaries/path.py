"""Which way is up from a role, on one screen: next jobs, then ladders to the top."""

from collections.abc import Iterable, Iterator

from airoles.model.move import Evidence
from airoles.questions.best_figure import BestFigure
from airoles.questions.ladders import Ladders, Rung
from airoles.questions.reply import Reply
from airoles.views.card_line import said_by, titled
from airoles.views.ladders import moves_besides
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.summaries.careers import ladders_sheet, moves_sheets
from airoles.views.summaries.pieces import paid, short_name
from airoles.wording.money import FULL_BASES, market_name
from airoles.wording.short_forms import cut
from airoles.wording.years import years

_SKILLS, _KEPT = 6, 3
_STRAIGHT = "Jobs it leads straight to, by source"
_IN_THE_END = "Where its holders end up, with no single step told"


def report(reply: Reply) -> Report:
    """The next jobs that sources name with pay and years, and the ladders as lines."""
    answer: Ladders = reply.answer
    name = short_name(answer.start)
    parts = [_next_jobs(answer)] if answer.next_jobs else []
    if answer.ladders:
        parts.append(ladders_sheet(answer.ladders, "Ladders to the top"))
    elif others := moves_besides(answer):
        parts += moves_sheets(others, _STRAIGHT, _IN_THE_END)
    about = () if parts else (Line("No source tells of a move from here."),)
    return Report(
        f"From {titled(answer.start)}, which way is up?",
        about,
        tuple(parts),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more=f"airoles path {name} --to ROLE · who becomes one: airoles path --to {name} · "
        "every step: --full",
    )


def _next_jobs(answer: Ladders) -> Sheet:
    basis = f", {FULL_BASES[answer.basis]}" if answer.basis else ""
    columns = (
        Column("Next jobs that sources name"),
        Column(f"Pay, {market_name(answer.market)}{basis}"),
        Column("Time, as sources state it"),
    )
    rows = [
        Row(
            (_named(rung), _pay(rung.pay, answer.market), _time(rung.evidence)),
            spare=max(0, number - _KEPT),
        )
        for number, rung in enumerate(answer.next_jobs)
    ]
    own = text(f"{titled(answer.start)}, to compare", kind="remark")
    rows.append(Row((own, _pay(answer.own_pay, answer.market), ())))
    return Sheet("", columns, tuple(rows), framed=False)


def _named(rung: Rung) -> Cell:
    return (Line(f"{titled(rung.role)}, {rung.role.level}"),)


def _pay(pay: BestFigure | None, market: str) -> Cell:
    return (paid(pay.figure, market),) if pay else text("–", kind="remark")


def _time(stated: Iterable[Evidence]) -> Cell:
    """The years that sources state; those that name the step and state none in one line."""
    told = [Line(years(one.years), one.sources) for one in stated if one.years]
    silent = dict.fromkeys(key for one in stated if not one.years for key in one.sources)
    if silent:
        told.append(Line("not stated" if not told else "others state none", tuple(silent)))
    return tuple(told)


def _notes(answer: Ladders) -> Iterator[Line]:
    if answer.ladders:
        step = answer.ladders[0].rungs[1]
        if step.gained:
            more = f" and {len(step.gained) - _SKILLS} more" if len(step.gained) > _SKILLS else ""
            names = ", ".join(step.gained[:_SKILLS])
            yield Line(f"New skills on the step to {titled(step.role)}: {names}{more}.")
        yield Line(
            "How long the whole way takes no source states; years of single steps do not add up.",
            kind="remark",
        )
        if others := moves_besides(answer):
            names = ", ".join(said_by(one.name, one.layers) for one in others)
            yield Line(f"Other moves from here: {cut(names, 80)}", kind="remark")
