"""Every figure for one or more roles."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.card import Card, card
from airoles.questions.figures import (
    ALL_MARKETS,
    Figure,
    checked_basis,
    checked_market,
    fitting,
)


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """Figures that stand on one scale: the same market, currency, period and basis."""

    market: str
    currency: str
    period: str
    basis: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Salaries:
    """Figures by group, best evidence first, and the roles that have none."""

    roles: tuple[Card, ...]
    market: str
    basis: str | None
    groups: tuple[FigureGroup, ...]
    without: tuple[str, ...]


def salary(
    catalog: Catalog,
    names: tuple[str, ...],
    market: str = ALL_MARKETS,
    basis: str | None = None,
) -> Salaries:
    """Every figure there is for the roles, on one market and basis where they are named."""
    if not names:
        raise BadRequest("no role is named.", "name one, such as airoles salary caio")
    market, basis = checked_market(catalog, market), checked_basis(basis)
    roles = list({role.id: role for role in map(catalog.find, names)}.values())
    grouped: dict[tuple[str, str, str, str], list[Figure]] = {}
    without = []
    for role in roles:
        found = fitting(catalog, role, market, basis)
        if not found:
            without.append(role.id)
        for figure in found:
            pay = figure.pay
            grouped.setdefault((pay.market, pay.currency, pay.period, pay.basis), []).append(figure)
    groups = [FigureGroup(*key, tuple(figures)) for key, figures in grouped.items()]
    groups.sort(key=lambda g: (g.market != "US", g.market == "unstated", g.market, g.basis))
    return Salaries(
        tuple(card(role) for role in roles), market, basis, tuple(groups), tuple(without)
    )
