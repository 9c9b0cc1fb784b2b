"""Roles by pay, as a report."""

from collections.abc import Sequence

from airoles.questions.rank import RankedRole, Ranking
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.figures import bar, for_whom
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import unnumbered
from airoles.wording.money import BASIS_NAMES, amount, headline, holds_for, market_name


def report(reply: Reply) -> Report:
    """One row for each role with a figure, and the names of those without."""
    answer: Ranking = reply.answer
    terms = ", ".join(
        [market_name(answer.market), *([BASIS_NAMES[answer.basis]] if answer.basis else [])]
    )
    notes = []
    if answer.without:
        names = ", ".join(map(titled, answer.without))
        notes.append(Line(f"No source for a figure on these terms: {names}.", kind="remark"))
    if answer.conditional:
        figures = "; ".join(map(_figure_apart, answer.conditional))
        notes.append(Line(f"For a part of its holders only, so not in the order: {figures}."))
    if answer.apart:
        figures = "; ".join(map(_figure_apart, answer.apart))
        notes.append(Line(f"In another currency or period, so not in the order: {figures}."))
    if answer.rates_of:
        day = answer.rates_of.isoformat()
        rates = f"European Central Bank, reference rates of {day}"
        notes.append(Line(f"Converted to {answer.currency} at the {rates}; rounded."))
    if not answer.ranked:
        return Report(f"Roles by pay: {terms}", (), (), reply.sources, tuple(notes))
    sentence = "By median, mean or middle of the range of the best evidenced figure; years differ."
    notes.insert(0, Line(sentence, kind="remark"))
    sheet = ranked_sheet(answer.ranked)
    return Report(f"Roles by pay: {terms}", (), (sheet,), reply.sources, tuple(notes))


def ranked_sheet(ranked: Sequence[RankedRole], title: str = "") -> Sheet:
    """One row for each of some roles, the bars on one scale."""
    top = max(bar(row.told.figure.pay).high for row in ranked)
    rows = tuple(
        Row(
            (
                (Line(titled(row.role), role=row.role.id),),
                text(headline(row.told.figure.pay), kind="figure"),
                bar(row.told.figure.pay, top=top),
                text(row.told.figure.pay.year),
                text(row.told.figure.grade),
                (*for_whom(row.told.figure, row.told.original), *_others(row)),
            )
        )
        for row in ranked
    )
    columns = (
        Column("Role"),
        Column("Pay", True, right=True),
        Column(f"0–{amount(top)}", True),
        Column("Year", True),
        Column("Grade", True),
        Column("For whom"),
    )
    return Sheet(title, columns, rows)


def _figure_apart(row: RankedRole) -> str:
    pay = row.told.figure.pay
    who = f" ({', '.join(holds_for(pay))})" if holds_for(pay) else ""
    return f"{titled(row.role)} {headline(pay)}{who}{unnumbered(pay.sources)}"


def _others(row: RankedRole) -> tuple[Line, ...]:
    return (Line(f"+{row.others} more", kind="remark"),) if row.others else ()
