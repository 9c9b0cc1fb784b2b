"""Roles by pay, a line each."""

from collections.abc import Iterator
from decimal import Decimal

from airoles.questions.rank import RankedRole, Ranking
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.figures import bar, scale_end
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.money import FULL_BASES, PERIODS, headline, market_name
from airoles.wording.short_forms import cut

_NAMES = 150
"""Characters of names of roles that have no place in the order."""
_ALWAYS = 20
"""Roles that are never left out for room."""
_TITLES = 31
"""Columns of a place and a title, so that few of them wrap."""


def report(reply: Reply) -> Report:
    """Roles by one figure each, all on one market and basis, and those that have no place."""
    answer: Ranking = reply.answer
    basis = f", {FULL_BASES[answer.basis]}" if answer.basis else ""
    return Report(
        f"Which roles pay most? {market_name(answer.market)}{basis}",
        (),
        (_sheet(answer),) if answer.ranked else (),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more="airoles salary ROLE · another basis: --basis base, total, wage · remarks: --full",
    )


def _sheet(answer: Ranking) -> Sheet:
    top = scale_end(row.told.figure.pay for row in answer.ranked)
    columns = (
        Column("", width=_TITLES),
        Column("", True),
        Column("", True, right=True),
        Column("", True),
    )
    rows = tuple(_row(number, row, top) for number, row in enumerate(answer.ranked, 1))
    pay = answer.ranked[0].told.figure.pay
    return Sheet(
        f"{pay.currency} {PERIODS[pay.period]}, gross", columns, rows, framed=False, scale=top
    )


def _row(number: int, ranked: RankedRole, top: Decimal) -> Row:
    figure = ranked.told.figure
    pay = figure.pay
    few = f" n={pay.sample}" if "small sample" in figure.set_back else ""
    stands_in = "~" if pay.proxy else ""
    return Row(
        (
            text(f"{number:>2}. {titled(ranked.role)}"),
            bar(pay, top=top),
            (Line(f"{stands_in}{headline(pay)}", kind="figure"),),
            (Line(f"{pay.year}{few}", pay.sources, "remark"),),
        ),
        spare=max(0, number - _ALWAYS),
    )


def _notes(answer: Ranking) -> Iterator[Line]:
    yield Line(
        "By median, mean or middle of the range · ~ stands in for the role · n: fewer than 20 rows",
        kind="remark",
    )
    for said, cards in (
        (
            "For a part of the holders only, so not in the order",
            [r.role for r in answer.conditional],
        ),
        ("In another currency or period, so not in the order", [r.role for r in answer.apart]),
        ("No figure on this basis", list(answer.without)),
    ):
        if cards:
            yield Line(f"{said}: {cut(', '.join(map(titled, cards)), _NAMES)}", kind="remark")
    if answer.rates_of:
        day = answer.rates_of.isoformat()
        yield Line(
            f"Converted to {answer.currency} at the European Central Bank's reference rates of "
            f"{day}; rounded."
        )
