"""Which way is up from a role, on one screen: next jobs, then ladders to the top."""

from collections.abc import Iterable, Iterator

from airoles.model.move import Evidence
from airoles.questions.ladders import Ladders, Rung
from airoles.questions.reply import Reply
from airoles.views.card_line import said_by, titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.summaries.careers import ladders_sheet, moves_sheets
from airoles.views.summaries.pieces import paid, short_name
from airoles.wording.money import FULL_BASES, market_name
from airoles.wording.short_forms import cut
from airoles.wording.years import years

_SKILLS = 6
_STRAIGHT = "Jobs it leads straight to, by source"
_IN_THE_END = "Where its holders end up, with no single step told"


def report(reply: Reply) -> Report:
    """The next jobs that sources name with pay and years, and the ladders as lines."""
    answer: Ladders = reply.answer
    name = short_name(answer.start)
    parts = []
    if answer.ladders:
        parts += [_next_jobs(answer), ladders_sheet(answer.ladders, "Ladders to the top")]
    elif answer.elsewhere:
        parts += moves_sheets(answer.elsewhere, _STRAIGHT, _IN_THE_END)
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
    first: dict[str, Rung] = {}
    for ladder in answer.ladders:
        first.setdefault(ladder.rungs[1].role.id, ladder.rungs[1])
    basis = f", {FULL_BASES[answer.basis]}" if answer.basis else ""
    columns = (
        Column("Next jobs that sources name"),
        Column(f"Pay, {market_name(answer.market)}{basis}"),
        Column("Time, as sources state it"),
    )
    own = answer.ladders[0].rungs[0]
    rows = [
        Row((_named(rung), _pay(rung, answer.market), _time(rung.evidence)))
        for rung in first.values()
    ]
    rows.append(
        Row((text(f"{titled(own.role)}, to compare", kind="remark"), _pay(own, answer.market), ()))
    )
    return Sheet("", columns, tuple(rows), framed=False)


def _named(rung: Rung) -> Cell:
    return (Line(f"{titled(rung.role)}, {rung.role.level}"),)


def _pay(rung: Rung, market: str) -> Cell:
    return (paid(rung.pay.figure, market),) if rung.pay else text("–", kind="remark")


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
        if answer.elsewhere:
            names = ", ".join(said_by(one.name, one.layers) for one in answer.elsewhere)
            yield Line(f"Other moves from here: {cut(names, 80)}", kind="remark")
