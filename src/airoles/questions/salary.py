"""Every figure for some roles, or for all, on terms that can be asked for."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import combinations

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.dispute import Dispute
from airoles.model.pay import Pay
from airoles.model.rates import Rates
from airoles.model.role import Role
from airoles.model.words import GRADES, Grade, Period
from airoles.questions.neighbours import comes_from, goes_to
from airoles.questions.pay_evidence import PayEvidence, PaySpan, evidence, spans
from airoles.questions.pay_figures import (
    ALL_MARKETS,
    Figure,
    checked_basis,
    checked_market,
    ends,
    fitting,
    points,
)
from airoles.settings import DEFAULT_MARKET

_CENT, _WHOLE = Decimal("0.01"), Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Which figures are wanted, and how to show them."""

    market: str = ALL_MARKETS
    first_market: str = DEFAULT_MARKET
    """The market that stands first where all are asked for."""
    basis: str | None = None
    min_grade: Grade | None = None
    since: int | None = None
    """Leaves out older years and undated figures."""
    no_proxy: bool = False
    per: Period | None = None
    rates: Rates | None = None


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure as it is told, and as the source gives it where that is not the same."""

    figure: Figure
    original: Pay | None
    """The source's own figure, where the told one was converted."""


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures on one market, currency, period and basis, best evidence first."""

    market: str
    currency: str
    period: str
    basis: str
    figures: tuple[ToldFigure, ...]
    apart: tuple[tuple[ToldFigure, ToldFigure], ...]
    """Pairs of one role and year, on the same condition, that do not overlap."""


@dataclass(frozen=True, slots=True)
class MissingPay:
    """What there is for a role that has no figure on the terms asked for."""

    role: Card
    other_figures: int
    """Figures of the role that the terms left out."""
    stand_ins: int
    """How many of those stand in for the role."""
    neighbours: tuple[Card, ...]
    """Roles one move away that have a figure on these terms."""


@dataclass(frozen=True, slots=True)
class Salaries:
    """Figures by group, and what there is for roles that have none."""

    roles: tuple[Card, ...]
    market: str
    basis: str | None
    currency: str | None
    """The currency that figures were converted to."""
    rates_of: date | None
    unconverted: int
    """Figures in currencies that the rates do not know; told in their own."""
    not_per: int
    """Figures whose sources do not allow the period asked for; told in their own."""
    groups: tuple[FigureGroup, ...]
    without: tuple[MissingPay, ...]
    first_market: str
    """The market asked for; of all, the default one, or the first that has a figure."""
    spans: tuple[PaySpan, ...]
    """How far the figures reach that name the roles themselves, on each market and basis."""
    evidence: tuple[PayEvidence, ...]
    """What the figures of each role on each market rest on."""
    elsewhere: dict[str, int]
    """How many figures on the same terms each market has that was not asked for."""
    disputes: dict[str, Dispute]
    """The disagreements on what these roles pay, the narrowest first."""


def salary(catalog: Catalog, names: tuple[str, ...], terms: Terms | None = None) -> Salaries:
    """Every figure for the roles named, or for all roles that have one where none is named."""
    terms = checked_terms(catalog, terms or Terms())
    named = list({role.id: role for role in map(catalog.find, names)}.values())
    roles = named or list(catalog.roles.values())
    grouped: dict[tuple[str, str, str, str], list[ToldFigure]] = {}
    shown: list[Role] = []
    elsewhere: Counter[str] = Counter()
    for role in roles:
        elsewhere.update(_left_out(catalog, role, terms))
        figures = wanted(catalog, role, terms)
        if figures:
            shown.append(role)
        for figure in figures:
            priced = tell(figure, terms)
            pay = priced.figure.pay
            key = (pay.market, pay.currency, pay.period, pay.basis)
            grouped.setdefault(key, []).append(priced)
    priced_figures = [priced for group in grouped.values() for priced in group]
    groups = [
        FigureGroup(*key, tuple(found), _non_overlapping(found)) for key, found in grouped.items()
    ]
    groups.sort(key=lambda group: _place(group, terms.first_market))
    in_order = [one.figure for group in groups for one in group.figures]
    cards = tuple(card(role) for role in named or shown)
    rates = terms.rates
    return Salaries(
        roles=cards,
        market=terms.market,
        basis=terms.basis,
        currency=rates.currency if rates else None,
        rates_of=rates.day if rates else None,
        unconverted=sum(
            1 for t in priced_figures if rates and t.figure.pay.currency != rates.currency
        ),
        not_per=sum(1 for t in priced_figures if terms.per and t.figure.pay.period != terms.per),
        groups=tuple(groups),
        without=tuple(_missing_pay(catalog, role, terms) for role in named if role not in shown),
        first_market=_first_market(terms, groups),
        spans=spans(in_order),
        evidence=evidence(catalog, in_order),
        elsewhere=dict(sorted(elsewhere.items())),
        disputes=_on_pay(catalog, [one.id for one in cards]),
    )


def _place(group: FigureGroup, first_market: str) -> tuple[bool, bool, str, str]:
    """Where a group stands: the first market first, those without a market last."""
    market = group.market
    return market != first_market, market == "unstated", market, group.basis


def _first_market(terms: Terms, groups: list[FigureGroup]) -> str:
    if terms.market != ALL_MARKETS:
        return terms.market
    return groups[0].market if groups else terms.first_market


def _left_out(catalog: Catalog, role: Role, terms: Terms) -> list[str]:
    """The market of each figure that only the market asked for leaves out."""
    everywhere = wanted(catalog, role, replace(terms, market=ALL_MARKETS))
    markets = [figure.pay.market for figure in everywhere]
    return [market for market in markets if terms.market not in (ALL_MARKETS, market)]


def _on_pay(catalog: Catalog, roles: list[str]) -> dict[str, Dispute]:
    found = catalog.disputes_on(roles).items()
    biting = [(key, one) for key, one in found if "pay" in one.sections]
    return dict(sorted(biting, key=lambda item: len(item[1].roles)))


def checked_terms(catalog: Catalog, terms: Terms) -> Terms:
    """The terms as the catalog writes them; raises `BadRequest` for those that make no sense."""
    return replace(
        terms,
        market=checked_market(catalog, terms.market),
        basis=checked_basis(terms.basis),
    )


def wanted(catalog: Catalog, role: Role, terms: Terms) -> list[Figure]:
    """The role's figures that the terms admit, best evidence first."""
    return [
        figure
        for figure in fitting(catalog, role, terms.market, terms.basis)
        if _admitted(figure, terms)
    ]


def _admitted(figure: Figure, terms: Terms) -> bool:
    pay = figure.pay
    if terms.no_proxy and pay.proxy is not None:
        return False
    if terms.min_grade and GRADES.index(figure.grade) > GRADES.index(terms.min_grade):
        return False
    return terms.since is None or (pay.year.isdigit() and int(pay.year) >= terms.since)


def tell(figure: Figure, terms: Terms) -> ToldFigure:
    """The figure in the currency and period asked for, where that is known.

    A year has twelve months; how many hours a year has no source states, so hours and years are
    never converted into each other.  Amounts are rounded to whole units, hourly ones to cents.
    """
    pay = figure.pay
    factor = Decimal(1)
    changes: dict[str, object] = {}
    if terms.per and (pay.period, terms.per) in (("year", "month"), ("month", "year")):
        factor = factor / 12 if terms.per == "month" else factor * 12
        changes["period"] = terms.per
    rates = terms.rates
    if rates and pay.currency != rates.currency and pay.currency in rates.factors:
        factor *= rates.factors[pay.currency]
        changes["currency"] = rates.currency
    if not changes:
        return ToldFigure(figure, None)
    unit = _CENT if pay.period == "hour" else _WHOLE
    for point in points(pay):
        changes[point] = (getattr(pay, point) * factor).quantize(unit)
    return ToldFigure(replace(figure, pay=replace(pay, **changes)), pay)  # type: ignore[arg-type]


def _non_overlapping(found: list[ToldFigure]) -> tuple[tuple[ToldFigure, ToldFigure], ...]:
    return tuple(
        (one, other)
        for one, other in combinations(found, 2)
        if _comparable(one.figure, other.figure)
        and (
            ends(one.figure.pay)[1] < ends(other.figure.pay)[0]
            or ends(other.figure.pay)[1] < ends(one.figure.pay)[0]
        )
        and not (one.figure.pay.at_least or other.figure.pay.at_least)
    )


def _comparable(one: Figure, other: Figure) -> bool:
    if _population(one) != _population(other):
        return False
    return one.pay.proxy is None and other.pay.proxy is None


def _population(figure: Figure) -> tuple[str | None, ...]:
    pay = figure.pay
    return figure.role, pay.year, pay.place, pay.sector, pay.among, pay.condition


def _missing_pay(catalog: Catalog, role: Role, terms: Terms) -> MissingPay:
    near = {n.role for n in (*goes_to(catalog, role), *comes_from(catalog, role)) if n.role}
    having = [catalog.roles[n] for n in sorted(near) if wanted(catalog, catalog.roles[n], terms)]
    return MissingPay(
        role=card(role),
        other_figures=len(role.pay),
        stand_ins=sum(pay.proxy is not None for pay in role.pay),
        neighbours=tuple(card(neighbour) for neighbour in having),
    )


def need_market_or_role(names: tuple[str, ...], market: str) -> None:
    """Raise `BadRequest` where neither says which figures are meant."""
    if not names and market.casefold() == ALL_MARKETS:
        raise BadRequest(
            "neither a role nor a market is named.",
            "such as airoles salary caio, or airoles salary --market FR",
        )
