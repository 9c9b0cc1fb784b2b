"""Roles by the figure that stands for each, on one market and basis."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.pay import Pay
from airoles.model.role import Role
from airoles.questions.best_figure import LEADERS, basis_of_most, first
from airoles.questions.pay_figures import ALL_MARKETS, Figure, middle
from airoles.questions.pay_standing import is_conditional, is_occupation
from airoles.questions.salary import Terms, ToldFigure, checked_terms, tell, wanted
from airoles.settings import DEFAULT_MARKET


@dataclass(frozen=True, slots=True)
class RankedRole:
    """A role with its figure."""

    role: Card
    told: ToldFigure
    others: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """Roles by pay, highest first, and those without a figure on these terms."""

    market: str
    basis: str
    currency: str | None
    """The currency that figures were converted to."""
    rates_of: date | None
    ranked: tuple[RankedRole, ...]
    apart: tuple[RankedRole, ...]
    """Roles whose figure is in another currency or period, so that it has no place in the order."""
    conditional: tuple[RankedRole, ...]
    """Roles with figures for a part of their holders only, such as a stage or a place."""
    without: tuple[Card, ...]


def rank_by_pay(catalog: Catalog, names: tuple[str, ...], terms: Terms) -> Ranking:
    """Roles ordered by median, mean or the middle of the range of their best figure.

    All on one market and basis (US, and the basis on which most roles have a figure, where none
    is named), so that like stands beside like; the order of ranges by their middle is rough and
    shown nowhere as a figure.  A figure for a part of a role's holders has no place in the order.
    """
    market = DEFAULT_MARKET if terms.market == ALL_MARKETS else terms.market
    terms = checked_terms(catalog, replace(terms, market=market))
    roles = list({r.id: r for r in map(catalog.find, names)}.values()) or catalog.roles.values()
    having = {role.id: _may_stand(role, wanted(catalog, role, terms)) for role in roles}
    terms = replace(terms, basis=terms.basis or basis_of_most(having.values()))
    ranked: list[RankedRole] = []
    conditional: list[RankedRole] = []
    without = []
    for role in roles:
        figures = [f for f in having[role.id] if terms.basis in (None, f.pay.basis)]
        if not figures:
            without.append(card(role))
            continue
        figure = first(figures)
        part = conditional if is_conditional(figure.pay) else ranked
        part.append(RankedRole(card(role), tell(figure, terms), len(figures) - 1))
    counted = Counter(_unit(row) for row in ranked)
    unit = counted.most_common(1)[0][0] if counted else None
    ranked.sort(key=lambda row: -middle(_pay(row)))
    return Ranking(
        market=terms.market,
        basis=terms.basis or "",
        currency=terms.rates.currency if terms.rates else None,
        rates_of=terms.rates.day if terms.rates else None,
        ranked=tuple(row for row in ranked if _unit(row) == unit),
        apart=tuple(row for row in ranked if _unit(row) != unit),
        conditional=tuple(conditional),
        without=tuple(without),
    )


def _may_stand(role: Role, figures: list[Figure]) -> list[Figure]:
    return [f for f in figures if role.level not in LEADERS or not is_occupation(f.pay)]


def _unit(row: RankedRole) -> tuple[str, str]:
    return _pay(row).currency, _pay(row).period


def _pay(row: RankedRole) -> Pay:
    return row.told.figure.pay
