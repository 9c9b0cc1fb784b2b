"""Every figure for roles, as a report with bars."""

from decimal import Decimal

from airoles.questions.reply import Reply
from airoles.questions.salary import FigureGroup, MissingPay, Salaries, ToldFigure
from airoles.views.card_line import said_by, titled
from airoles.views.figures import bar, for_whom
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import unnumbered
from airoles.wording.money import BASIS_NAMES, PERIODS, amount, headline, market_name
from airoles.wording.number_words import counted


def report(reply: Reply) -> Report:
    """A sheet for each market and basis; one scale for each currency, period and basis."""
    answer: Salaries = reply.answer
    tops: dict[tuple[str, str, str], Decimal] = {}
    for group in answer.groups:
        scale = (group.currency, group.period, group.basis)
        most = max(bar(one.figure.pay).high for one in group.figures)
        tops[scale] = max(most, tops.get(scale, Decimal(0)))
    titles = {card.id: titled(card) for card in answer.roles}
    sheets = tuple(
        _sheet(group, titles, tops[group.currency, group.period, group.basis])
        for group in answer.groups
    )
    return Report(_title(answer, titles), (), sheets, reply.sources, of_terms(answer))


def _title(answer: Salaries, titles: dict[str, str]) -> str:
    if len(titles) > 6:
        market = "" if answer.market == "all" else f" on the market {answer.market}"
        return f"Pay of {len(titles)} roles{market}"
    return f"Pay of {', '.join(titles.values())}" if titles else "Pay"


def _sheet(group: FigureGroup, titles: dict[str, str], top: Decimal) -> Sheet:
    several = len(titles) > 1
    columns = (
        *((Column("Role"),) if several else ()),
        Column("Pay", True, right=True),
        Column(f"0–{amount(top)}", True),
        Column("Year", True),
        Column("Grade", True),
        Column("For whom"),
    )
    rows = tuple(
        Row(
            (
                *(((_named(row, titles),),) if several else ()),
                text(headline(row.figure.pay), kind="figure"),
                bar(row.figure.pay, top=top),
                text(row.figure.pay.year),
                text(row.figure.grade),
                for_whom(row.figure, row.original),
            )
        )
        for row in group.figures
    )
    notes = tuple(
        Line(
            f"{titles[one.figure.role]}, {one.figure.pay.year}: {_marked(one)} and "
            f"{_marked(other)} do not overlap.",
            kind="remark",
        )
        for one, other in group.apart
    )
    market = market_name(group.market)
    unit = f"{group.currency} {PERIODS[group.period]}"
    title = f"{market[0].upper()}{market[1:]}: {unit}, {BASIS_NAMES[group.basis]}"
    return Sheet(title, columns, rows, notes)


def _named(shown: ToldFigure, titles: dict[str, str]) -> Line:
    return Line(titles[shown.figure.role], role=shown.figure.role)


def _marked(shown: ToldFigure) -> str:
    return f"{headline(shown.figure.pay)}{unnumbered(shown.figure.pay.sources)}"


def of_terms(answer: Salaries) -> tuple[Line, ...]:
    """What must be said of rates, periods and roles without a figure."""
    sentences = []
    if answer.rates_of:
        rates = f"European Central Bank, reference rates of {answer.rates_of.isoformat()}"
        sentences.append(f"Converted to {answer.currency} at the {rates}; rounded.")
    if answer.unconverted:
        sentences.append(f"{answer.unconverted} told in a currency that the rates do not know.")
    if answer.not_per:
        sentences.append(f"{answer.not_per} told per their own period: no source states the hours.")
    sentences += [_missing_pay(missing) for missing in answer.without]
    return tuple(map(Line, sentences))


def _missing_pay(missing: MissingPay) -> str:
    sentences = [f"{titled(missing.role)}: no source for a figure asked for."]
    if missing.other_figures:
        own = missing.other_figures - missing.stand_ins
        figures, proxies = counted(own, "figure"), counted(missing.stand_ins, "proxy", "proxies")
        verb = "is" if own == 1 else "are"
        sentences.append(f"On other terms there {verb} {figures} for it and {proxies}.")
    if missing.neighbours:
        near = ", ".join(said_by(card.id, card.layers) for card in missing.neighbours[:5])
        sentences.append(f"One move away with a figure: {near}.")
    return " ".join(sentences)
