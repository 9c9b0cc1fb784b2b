"""What roles earn, on one screen: what names the role itself, then what stands in for it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from airoles.model.card import Card
from airoles.questions.pay_evidence import PaySpan, Sureness, is_public
from airoles.questions.pay_figures import Figure
from airoles.questions.reply import Reply
from airoles.questions.salary import Salaries, ToldFigure
from airoles.views.card_line import titled
from airoles.views.disputes import topic_of
from airoles.views.figures import bar, scale_end
from airoles.views.reports.salary import of_terms
from airoles.views.sheet import Column, Empty, Line, Report, Row, Sheet, text
from airoles.views.summaries.pieces import short_name, whom
from airoles.wording.money import FULL_BASES, PERIODS, headline, market_name
from airoles.wording.number_words import counted
from airoles.wording.pay_words import span_in_words, sure_in_short, sure_in_words
from airoles.wording.short_forms import cut

_OWN, _STAND_INS = 6, 3
"""Rows that are shown of the figures of one basis, and of those that stand in."""
_IN_SHORT = 3
"""Roles that a sentence is said of, each on a line of its own; more make a table only."""
_TOPICS = 90
"""Characters of the topics on which sources disagree."""
_WHOM, _LEAST_WHOM = 33, 16
"""Characters that tell whom a figure is for, so that it stands on one line; beside a title."""
_COLUMNS = (
    Column("", width=36),
    Column("", True),
    Column("", True, right=True, width=24),
    Column("", True),
)
Told = Sequence[ToldFigure]


def report(reply: Reply) -> Report:
    """How far the figures reach and how sure they are, then the figures themselves."""
    answer: Salaries = reply.answer
    here = [group for group in answer.groups if group.market == answer.first_market]
    units = dict.fromkeys((group.currency, group.period) for group in here)
    sheets = []
    for currency, period in units:
        groups = [one for one in here if (one.currency, one.period) == (currency, period)]
        figures = [one for group in groups for one in group.figures]
        sheets.append(_sheet(f"{currency} {PERIODS[period]}", figures, answer.roles))
    return Report(
        _title(answer),
        (*_in_short(answer), *_how_sure(answer)),
        tuple(sheets),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more=_more(answer),
    )


def _title(answer: Salaries) -> str:
    market = answer.first_market
    where = f", {market_name(market)}" if market in ("unstated", "global") else f" in {_in(market)}"
    if len(answer.roles) == 1:
        title = titled(answer.roles[0])
        return f"What does {'an' if title[0] in 'AEIOU' else 'a'} {title} earn{where}?"
    *before, last = map(titled, answer.roles) if answer.roles else ("roles",)
    names = f"{', '.join(before)} and {last}" if len(before) < _IN_SHORT else ""
    return f"What do {names or f'{len(answer.roles)} roles'} earn{where}?"


def _in(market: str) -> str:
    return f"the {market}" if market in ("US", "EU") else market_name(market)


def _in_short(answer: Salaries) -> Iterator[Line]:
    """How far the figures of each of few roles reach, a line for each basis."""
    if len(answer.roles) > _IN_SHORT:
        return
    here = [span for span in answer.spans if span.market == answer.first_market]
    for card in answer.roles:
        found = [span for span in here if span.role == card.id]
        label = "In short" if len(answer.roles) == 1 else titled(card)
        if not found:
            yield Line(f"{label}: {_nothing(card, answer)}")
        for place, span in enumerate(found):
            unit = f"{span.currency} {PERIODS[span.period]}"
            lead = "  " if place else f"{label}, {unit}: "
            public = "public employers, " if span.public else ""
            yield Line(f"{lead}{public}{span_in_words(span, _first(answer, span))}", span.sources)


def _first(answer: Salaries, span: PaySpan) -> Figure:
    """The figure that stands first of those that a span is of."""
    terms = (span.market, span.currency, span.period, span.basis)
    return next(
        one.figure
        for group in answer.groups
        if (group.market, group.currency, group.period, group.basis) == terms
        for one in group.figures
        if one.figure.role == span.role
        and one.figure.pay.proxy is None
        and is_public(one.figure) == span.public
    )


def _nothing(card: Card, answer: Salaries) -> str:
    """That no figure names the role, and the markets on which some do."""
    spans = [span for span in answer.spans if span.role == card.id]
    others = ", ".join(dict.fromkeys(market_name(span.market) for span in spans))
    there = f"; there is one for {others}" if others else ""
    return f"no source has a figure for the role itself here{there}."


def _how_sure(answer: Salaries) -> Iterator[Line]:
    """How good the evidence is: of one role in words, of few in short, of many as a count."""
    found = {one.role: one for one in answer.evidence if one.market == answer.first_market}
    if len(answer.roles) == 1:
        words = sure_in_words(found.get(answer.roles[0].id))
    elif len(answer.roles) <= _IN_SHORT:
        each = (f"{titled(card)} {sure_in_short(found.get(card.id))}" for card in answer.roles)
        words = f"{', '.join(each)}."
    else:
        counts = Counter(one.sure for one in found.values())
        each = (f"{_SURE[sure]} for {counts[sure]}" for sure in _SURE if sure in counts)
        words = f"{', '.join(each)} of {counted(len(answer.roles), 'role')}."
    yield Line(f"How sure: {words}")


_SURE: dict[Sureness, str] = {"good": "good", "fair": "fair", "weak": "weak", "none": "not at all"}


def _sheet(unit: str, figures: Told, cards: Sequence[Card]) -> Sheet:
    """The figures of one currency and period, basis by basis, on one scale.

    The scale ends where those end that name the roles; what stands in may go beyond it.
    """
    own = [one for one in figures if one.figure.pay.proxy is None]
    others = [one for one in figures if one.figure.pay.proxy is not None]
    stand_ins = _one_of_each(others)[: _STAND_INS + 2 * (not own)]
    top = scale_end(one.figure.pay for one in own or stand_ins)
    rows: list[Row] = []
    for heading, part in _by_basis(own):
        rows += _part(heading, part, _OWN, cards, top)
    if others:
        rows.append(_heading("~ Stands in, no part of the range" if own else "~ Stands in"))
        rows += [_row(one, cards, top, place + 1) for place, one in enumerate(stand_ins)]
        if left := len(others) - len(stand_ins):
            rows.append(_remark(f"+{left} more that stand in"))
    return Sheet(f"{unit}, gross", _COLUMNS, tuple(rows), framed=False, scale=top)


def _by_basis(figures: Told) -> Iterator[tuple[str, Told]]:
    """The figures by basis, those of public employers last and apart."""

    def place(one: ToldFigure) -> tuple[bool, int]:
        return is_public(one.figure), list(FULL_BASES).index(one.figure.pay.basis)

    for (public, _), found in groupby(sorted(figures, key=place), key=place):
        part = list(found)
        name = FULL_BASES[part[0].figure.pay.basis]
        yield f"Public employers, {name}" if public else f"{name[0].upper()}{name[1:]}", part


def _part(
    heading: str, figures: Told, most: int, cards: Sequence[Card], top: Decimal
) -> Iterator[Row]:
    """A heading and the first figures of each role, of each part of it before any is repeated."""
    shown: list[ToldFigure] = []
    seen: Counter[str] = Counter()
    for one in _repeats_last(figures):
        seen[one.figure.role] += 1
        if seen[one.figure.role] <= max(1, most // len(cards)):
            shown.append(one)
    yield _heading(heading)
    for place, one in enumerate(shown):
        yield _row(one, cards, top, place)
    if left := len(figures) - len(shown):
        yield _remark(f"+{left} more")


def _repeats_last(figures: Told) -> list[ToldFigure]:
    """The figures in their order, but each part of the holders once before any comes again."""
    seen: set[tuple[str, str]] = set()
    first: list[ToldFigure] = []
    again: list[ToldFigure] = []
    for one in figures:
        part = (one.figure.role, whom(one.figure.pay, _WHOM))
        (again if part in seen else first).append(one)
        seen.add(part)
    return first + again


def _heading(words: str) -> Row:
    return Row((text(words, kind="head"), Empty.NONE, Empty.NONE, Empty.NONE))


def _remark(words: str) -> Row:
    return Row((text(f"  {words}", kind="remark"), Empty.NONE, Empty.NONE, Empty.NONE))


def _row(one: ToldFigure, cards: Sequence[Card], top: Decimal, place: int) -> Row:
    """For whom, the bar, the amounts, year and source; a later place may go where room is short."""
    pay = one.figure.pay
    if len(cards) == 1:
        who = whom(pay, _WHOM) or "the role in general"
    else:
        title = next(titled(card) for card in cards if card.id == one.figure.role)
        who = ": ".join(filter(None, (title, whom(pay, max(_LEAST_WHOM, _WHOM - len(title) - 2)))))
    few = f" n={pay.sample}" if "small sample" in one.figure.set_back else ""
    return Row(
        (
            text(f"{'~' if pay.proxy else ' '} {who}"),
            bar(pay, top=top),
            (Line(headline(pay), kind="figure"),),
            (Line(f"{pay.year}{few}", pay.sources, "remark"),),
        ),
        spare=place,
    )


def _one_of_each(figures: Told) -> list[ToldFigure]:
    """The first figure of each role for each group, title or occupation that stands in."""
    kinds: dict[tuple[str, str], ToldFigure] = {}
    for one in figures:
        if one.figure.pay.proxy:
            kinds.setdefault((one.figure.role, one.figure.pay.proxy.name), one)
    return list(kinds.values())


def _notes(answer: Salaries) -> Iterator[Line]:
    if answer.disputes:
        touched = next(iter(answer.disputes.values())).roles
        named = [short_name(card) for card in answer.roles if card.id in touched]
        name = f" {named[0]}" if len(answer.roles) <= _IN_SHORT else ""
        topics = "; ".join(topic_of(one) for one in answer.disputes.values())
        yield Line(
            f"! Sources disagree ({len(answer.disputes)}): {cut(topics, _TOPICS)} "
            f"No side is declared right: airoles disputes{name}",
            kind="disputed",
        )
    here = [group for group in answer.groups if group.market == answer.first_market]
    apart = sum(len(group.apart) for group in here)
    if apart:
        verb = "pair of figures that should agree does" if apart == 1 else "pairs of figures do"
        yield Line(f"! {apart} {verb} not overlap (--full).", kind="disputed")
    yield from of_terms(answer)


def _elsewhere(answer: Salaries) -> dict[str, int]:
    """How many figures there are on each market that is not shown."""
    counts = Counter(answer.elsewhere)
    for group in answer.groups:
        if group.market != answer.first_market:
            counts[group.market] += len(group.figures)
    return dict(counts)


def _more(answer: Salaries) -> str:
    others = _elsewhere(answer)
    counts = ", ".join(f"{market_name(name)} {count}" for name, count in others.items())
    few = len(answer.roles) <= _IN_SHORT
    names = " ".join(map(short_name, answer.roles)) if few else "ROLE"
    most = max(others, key=lambda name: others[name], default="")
    market = f"airoles salary {names} --market {most} (figures: {counts}) · " if others else ""
    return f"{market}one currency: --in EUR · every figure: --full"
