"""Roles by the figure that stands for each, on one market and basis."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.pay import Pay
from airoles.questions.listing import middle
from airoles.questions.pay_figures import ALL_MARKETS
from airoles.questions.salary import Terms, ToldFigure, checked_terms, tell, wanted
from airoles.settings import DEFAULT_MARKET

DEFAULT_BASIS = "base"


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
    without: tuple[Card, ...]


def rank_by_pay(catalog: Catalog, names: tuple[str, ...], terms: Terms) -> Ranking:
    """Roles ordered by median, mean or the middle of the range of their best figure.

    All on one market and basis (US and base where none is named), so that like stands beside
    like; the order of ranges by their middle is rough and shown nowhere as a figure.
    """
    terms = checked_terms(
        catalog,
        Terms(
            market=DEFAULT_MARKET if terms.market == ALL_MARKETS else terms.market,
            basis=terms.basis or DEFAULT_BASIS,
            min_grade=terms.min_grade,
            since=terms.since,
            no_proxy=terms.no_proxy,
            per=terms.per,
            rates=terms.rates,
        ),
    )
    roles = list({r.id: r for r in map(catalog.find, names)}.values()) or catalog.roles.values()
    ranked, without = [], []
    for role in roles:
        figures = wanted(catalog, role, terms)
        if figures:
            ranked.append(RankedRole(card(role), tell(figures[0], terms), len(figures) - 1))
        else:
            without.append(card(role))
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
        without=tuple(without),
    )


def _unit(row: RankedRole) -> tuple[str, str]:
    return _pay(row).currency, _pay(row).period


def _pay(row: RankedRole) -> Pay:
    return row.told.figure.pay
