"""What roles earn, on one screen: what names the role itself, then what stands in for it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from airoles.model.card import Card
from airoles.questions.pay_figures import ALL_MARKETS, Figure
from airoles.questions.pay_standing import is_conditional
from airoles.questions.reply import Reply
from airoles.questions.salary import FigureGroup, Salaries, ToldFigure
from airoles.settings import DEFAULT_MARKET
from airoles.views.card_line import titled
from airoles.views.figures import bar
from airoles.views.reports.salary import of_terms
from airoles.views.sheet import Column, Line, Report, Row, Sheet
from airoles.views.summaries.pieces import short_name, whom
from airoles.wording.money import FULL_BASES, PERIODS, amount, headline, market_name, small_sample
from airoles.wording.number_words import counted

_OWN, _STAND_INS = 6, 3
"""Rows that are shown of the figures of one basis, and of those that stand in."""
_COLUMNS = (
    Column("", width=36),
    Column("", True),
    Column("", True, right=True, width=24),
    Column("", True),
)


def report(reply: Reply) -> Report:
    """The figures that name the roles, basis by basis, then the first that stand in for them."""
    answer: Salaries = reply.answer
    market = _market(answer)
    here = [group for group in answer.groups if group.market == market]
    own = [(group, part) for group in here if (part := _those(group, stand_ins=False))]
    own.sort(key=lambda one: is_conditional(one[1][0].figure.pay))
    others = [(group, part) for group in here if (part := _those(group, stand_ins=True))]
    sheets = [_sheet(group, part, answer.roles, _OWN) for group, part in own]
    if others:
        sheets.append(_stand_ins(others, answer.roles, alone=not own))
    names = " ".join(map(short_name, answer.roles[:3]))
    return Report(
        f"Pay of {_whose(answer.roles)}, {market_name(market)}",
        tuple(_in_short(own, answer.roles)),
        tuple(sheets),
        reply.sources,
        tuple(_notes(answer, market)),
        summary=True,
        more=f"airoles salary {names} --market FR · one currency: --in EUR · every figure: --full",
    )


def _market(answer: Salaries) -> str:
    """The market that is shown: of several the US, or the first that there is."""
    if answer.market != ALL_MARKETS:
        return answer.market
    markets = [group.market for group in answer.groups]
    return DEFAULT_MARKET if DEFAULT_MARKET in markets or not markets else markets[0]


def _whose(cards: Sequence[Card]) -> str:
    return ", ".join(map(titled, cards)) if len(cards) <= 3 else f"{len(cards)} roles"


def _those(group: FigureGroup, stand_ins: bool) -> list[ToldFigure]:
    return [one for one in group.figures if (one.figure.pay.proxy is not None) == stand_ins]


def _in_short(
    own: Sequence[tuple[FigureGroup, list[ToldFigure]]], cards: Sequence[Card]
) -> Iterator[Line]:
    """The first figure on each basis, and how good all are that name the roles."""
    figures = [one.figure for _, part in own for one in part]
    if not figures:
        yield Line(f"No source has a figure for {_itself(cards)} here.")
        return
    if len(cards) == 1:
        firsts = [part[0].figure for _, part in own]
        told = "; ".join(f"{FULL_BASES[one.pay.basis]} {_told(one)}" for one in firsts)
        sources = tuple(dict.fromkeys(key for one in firsts for key in one.pay.sources))
        yield Line(f"In short: {told}.", sources)
    grades = Counter(figure.grade for figure in figures)
    words = ", ".join(f"{grades[grade]} of grade {grade}" for grade in sorted(grades))
    verb = "names" if len(figures) == 1 else "name"
    yield Line(f"How sure: {counted(len(figures), 'figure')} {verb} {_itself(cards)}, {words}.")


def _itself(cards: Sequence[Card]) -> str:
    return "the role itself" if len(cards) == 1 else "the roles themselves"


def _told(figure: Figure) -> str:
    about = (whom(figure.pay), figure.pay.year, small_sample(figure))
    return f"{headline(figure.pay)} ({', '.join(filter(None, about))})"


def _sheet(
    group: FigureGroup, figures: list[ToldFigure], cards: Sequence[Card], most: int
) -> Sheet:
    top = max(bar(one.figure.pay).high for one in group.figures)
    shown = _first_of_each(figures, max(1, most // len(cards)))
    rows = tuple(_row(one, cards, top, spare) for spare, one in shown)
    left = len(figures) - len(rows)
    notes = (Line(f"+{left} more", kind="remark"),) if left else ()
    return Sheet(_heading(group, top), _COLUMNS, rows, notes, framed=False)


def _heading(group: FigureGroup, top: Decimal) -> str:
    name = FULL_BASES[group.basis]
    unit = f"{group.currency} {PERIODS[group.period]}"
    return f"{name[0].upper()}{name[1:]}, {unit}, bars from 0 to {amount(top)}"


def _first_of_each(figures: list[ToldFigure], most: int) -> Iterator[tuple[int, ToldFigure]]:
    """The first figures of each role, each with how soon it may go."""
    seen: Counter[str] = Counter()
    for one in figures:
        seen[one.figure.role] += 1
        if seen[one.figure.role] <= most:
            yield max(0, seen[one.figure.role] - 2), one


def _row(
    one: ToldFigure, cards: Sequence[Card], top: Decimal | None, spare: int, sign: str = ""
) -> Row:
    pay = one.figure.pay
    title = {card.id: titled(card) for card in cards}[one.figure.role]
    who = whom(pay) or ("the role in general" if len(cards) == 1 else "in general")
    label = f"{sign}{who}" if len(cards) == 1 else f"{sign}{title}: {who}"
    few = f" n={pay.sample}" if "small sample" in one.figure.set_back else ""
    return Row(
        (
            (Line(label, kind="prose"),),
            bar(pay, top=top),
            (Line(headline(pay), kind="figure"),),
            (Line(f"{pay.year}{few}", pay.sources, "remark"),),
        ),
        spare=spare,
    )


def _stand_ins(
    groups: Sequence[tuple[FigureGroup, list[ToldFigure]]], cards: Sequence[Card], alone: bool
) -> Sheet:
    """The newest figures that stand in, one for each group, title or occupation."""
    figures = [one for _, part in groups for one in part]
    kinds: dict[tuple[str, str], ToldFigure] = {}
    for one in figures:
        if one.figure.pay.proxy:
            kinds.setdefault((one.figure.role, one.figure.pay.proxy.name), one)
    shown = list(kinds.values())[: _STAND_INS + 2 * alone]
    top = max(bar(one.figure.pay).high for one in shown)
    rows = tuple(_row(one, cards, top, number, "~ ") for number, one in enumerate(shown))
    left = len(figures) - len(rows)
    notes = (Line(f"+{left} more that stand in", kind="remark"),) if left else ()
    part = "" if alone else ", and no part of the figures above"
    title = f"~ Stands in for the role: other titles, wider groups{part}; 0 to {amount(top)}"
    return Sheet(title, _COLUMNS, rows, notes, framed=False)


def _notes(answer: Salaries, market: str) -> Iterator[Line]:
    elsewhere: Counter[str] = Counter()
    for group in answer.groups:
        if group.market != market:
            elsewhere[group.market] += len(group.figures)
    if elsewhere:
        told = ", ".join(f"{market_name(name)} {count}" for name, count in elsewhere.items())
        yield Line(f"Figures on other markets: {told}.", kind="remark")
    apart = sum(len(group.apart) for group in answer.groups if group.market == market)
    if apart:
        pairs = counted(apart, "pair of figures does", "pairs of figures do")
        yield Line(f"! {pairs} not overlap (--full). No side is declared right.", kind="disputed")
    yield from of_terms(answer)
