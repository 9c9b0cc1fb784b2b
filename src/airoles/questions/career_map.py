"""The career map: roles by level and pay on one market and basis, and the steps between them."""

from collections import Counter
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.dispute import Dispute
from airoles.questions.best_figure import basis_of_most, first
from airoles.questions.pay_figures import Figure, checked_basis, checked_market, fitting
from airoles.questions.pay_standing import is_occupation
from airoles.settings import DEFAULT_MARKET


@dataclass(frozen=True, slots=True)
class PlacedRole:
    """A role with the figure that places it; None puts it into the lane without a figure."""

    role: Card
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class Way:
    """A single step, with the first route that its evidence names."""

    start: str
    end: str
    route: str | None


@dataclass(frozen=True, slots=True)
class CareerMap:
    """All roles and single steps of the catalog."""

    market: str
    basis: str
    roles: tuple[PlacedRole, ...]
    ways: tuple[Way, ...]
    years: dict[str, int]
    """How many of the figures are of each year, the year of most of them first."""
    disputes: dict[str, Dispute]
    """The disagreements on where a role stands among others."""


def career_map(
    catalog: Catalog, market: str = DEFAULT_MARKET, basis: str | None = None
) -> CareerMap:
    """The map on a market and basis; without a basis, on the one that places most roles.

    Wages of occupations that stand in for a role place none: many roles would share one.
    """
    market, basis = checked_market(catalog, market), checked_basis(basis)
    own = {
        role.id: [
            figure
            for figure in fitting(catalog, role, market)
            if not is_occupation(figure.pay) and figure.pay.period == "year"
        ]
        for role in catalog.roles.values()
    }
    if basis is None:
        basis = basis_of_most(own.values()) or "base"
    currency = _currency(own, basis)
    roles = []
    for role in catalog.roles.values():
        fit = [f for f in own[role.id] if (f.pay.basis, f.pay.currency) == (basis, currency)]
        roles.append(PlacedRole(card(role), first(fit) if fit else None))
    ways = [
        Way(role.id, move.to, next((e.route for e in move.evidence if e.route), None))
        for role in catalog.roles.values()
        for move in role.moves
        if move.kind == "step" and move.to is not None
    ]
    years = Counter(placed.figure.pay.year for placed in roles if placed.figure)
    disputes = {key: one for key, one in catalog.disputes.items() if "seat" in one.sections}
    return CareerMap(market, basis, tuple(roles), tuple(ways), dict(years.most_common()), disputes)


def _currency(own: dict[str, list[Figure]], basis: str) -> str:
    counted = Counter(
        f.pay.currency for found in own.values() for f in found if f.pay.basis == basis
    )
    return counted.most_common(1)[0][0] if counted else ""
