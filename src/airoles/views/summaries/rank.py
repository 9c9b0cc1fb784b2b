"""Roles by pay, a line each."""

from collections.abc import Iterator

from airoles.questions.rank import RankedRole, Ranking
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.figures import bar
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.money import FULL_BASES, PERIODS, amount, headline, market_name
from airoles.wording.short_forms import cut

_NAMES = 150
"""Characters of names of roles that have no place in the order."""


def report(reply: Reply) -> Report:
    """Roles by one figure each, all on one market and basis, and those that have no place."""
    answer: Ranking = reply.answer
    basis = f", {FULL_BASES[answer.basis]}" if answer.basis else ""
    return Report(
        f"Roles by pay: {market_name(answer.market)}{basis}",
        (),
        (_sheet(answer),) if answer.ranked else (),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more="another basis: --basis base, total, wage · airoles salary ROLE · remarks: --full",
    )


def _sheet(answer: Ranking) -> Sheet:
    top = max(bar(row.told.figure.pay).high for row in answer.ranked)
    columns = (
        Column("", width=29),
        Column("", True),
        Column("", True, right=True),
        Column("", True),
    )
    rows = tuple(_row(number, row, top) for number, row in enumerate(answer.ranked, 1))
    pay = answer.ranked[0].told.figure.pay
    title = f"{pay.currency} {PERIODS[pay.period]}, bars from 0 to {amount(top)}"
    return Sheet(title, columns, rows, framed=False)


def _row(number: int, ranked: RankedRole, top: object) -> Row:
    figure = ranked.told.figure
    pay = figure.pay
    few = f" n={pay.sample}" if "small sample" in figure.set_back else ""
    stands_in = "~" if pay.proxy else ""
    return Row(
        (
            text(f"{number:>2}. {titled(ranked.role)}"),
            bar(pay, top=top),  # type: ignore[arg-type]
            (Line(f"{stands_in}{headline(pay)}", kind="figure"),),
            (Line(f"{pay.year}{few}", pay.sources, "remark"),),
        )
    )


def _notes(answer: Ranking) -> Iterator[Line]:
    yield Line(
        "By median, mean or middle of the range; ~ stands in for the role; years differ.",
        kind="remark",
    )
    for said, cards in (
        (
            "For a part of the holders only, so not in the order",
            [r.role for r in answer.conditional],
        ),
        ("In another currency or period, so not in the order", [r.role for r in answer.apart]),
        ("No figure on these terms", list(answer.without)),
    ):
        if cards:
            yield Line(f"{said}: {cut(', '.join(map(titled, cards)), _NAMES)}", kind="remark")
    if answer.rates_of:
        day = answer.rates_of.isoformat()
        yield Line(
            f"Converted to {answer.currency} at the European Central Bank's reference rates of "
            f"{day}; rounded."
        )
