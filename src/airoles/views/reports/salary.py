"""Every figure for roles, as a report with bars."""

from decimal import Decimal

from airoles.questions.reply import Reply
from airoles.questions.salary import FigureGroup, Salaries
from airoles.views.figures import bar, for_whom
from airoles.views.money import amount, headline, market_name
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text

BASIS_NAMES = {
    "base": "base pay",
    "cash": "cash (base and bonus)",
    "total": "total with equity",
    "wage": "wage",
    "unstated": "basis unstated",
}


def report(reply: Reply) -> Report:
    """A sheet for each market and basis; one scale for each currency, period and basis."""
    answer: Salaries = reply.answer
    tops: dict[tuple[str, str, str], Decimal] = {}
    for group in answer.groups:
        scale = (group.currency, group.period, group.basis)
        most = max(bar(figure.pay).high for figure in group.figures)
        tops[scale] = max(most, tops.get(scale, Decimal(0)))
    titles = {card.id: card.title for card in answer.roles}
    sheets = tuple(
        _sheet(group, titles, tops[group.currency, group.period, group.basis])
        for group in answer.groups
    )
    notes = [Line(f"{titles[role]}: no source for a figure asked for.") for role in answer.without]
    return Report(f"Pay of {', '.join(titles.values())}", (), sheets, reply.sources, tuple(notes))


def _sheet(group: FigureGroup, titles: dict[str, str], top: Decimal) -> Sheet:
    scale = f"0–{amount(top)}"
    several = len(titles) > 1
    columns = (
        *((Column("Role"),) if several else ()),
        Column("Pay", True, right=True), Column(scale, True), Column("Year", True),
        Column("Grade", True), Column("For whom"),
    )  # fmt: skip
    rows = tuple(
        Row((
            *((text(titles[f.role]),) if several else ()),
            text(headline(f.pay), kind="figure"), bar(f.pay, top=top), text(f.pay.year),
            text(f.grade), for_whom(f),
        ))
        for f in group.figures
    )  # fmt: skip
    market = market_name(group.market)
    unit = f"{group.currency} a {group.period}"
    title = f"{market[0].upper()}{market[1:]}: {unit}, {BASIS_NAMES[group.basis]}"
    return Sheet(title, columns, rows)
