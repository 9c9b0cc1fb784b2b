"""The roles of the catalog, one line each."""

from collections import Counter
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card, rank
from airoles.model.fields import fields_named
from airoles.model.role import Role
from airoles.model.words import FAMILIES, LEVELS
from airoles.questions.best_figure import BestFigure, on_one_basis
from airoles.questions.pay_figures import checked_basis, checked_market, middle
from airoles.settings import DEFAULT_MARKET

SORTS = ("title", "level", "pay")


@dataclass(frozen=True, slots=True)
class ListedRole:
    """A role with the figure that stands for it and the number of its sources."""

    role: Card
    pay: BestFigure | None
    sources: int


@dataclass(frozen=True, slots=True)
class Listing:
    """Roles in the order asked for."""

    market: str
    basis: str | None
    """The basis that all figures are on; None where there is none."""
    roles: tuple[ListedRole, ...]


def list_roles(
    catalog: Catalog,
    family: str | None = None,
    level: str | None = None,
    sort: str = "level",
    market: str = DEFAULT_MARKET,
    basis: str | None = None,
) -> Listing:
    """The roles of a family and level, sorted, with pay on one basis: that of most of them.

    By level, those at the edge of the catalog come last.

    By pay, each currency and period stands on its own, the one of most roles first; those without
    a figure come last.
    """
    _known(family, FAMILIES, "family")
    _known(level, LEVELS, "level")
    _known(sort, SORTS, "sort order")
    market = checked_market(catalog, market)
    roles = [
        role
        for role in catalog.roles.values()
        if family in (None, role.family) and level in (None, role.level)
    ]
    pay = on_one_basis(catalog, roles, market, checked_basis(basis))
    found = [ListedRole(card(r), pay.figures[r.id], len(sources_of(r))) for r in roles]
    found.sort(key=lambda row: row.role.title)
    if sort == "level":
        found.sort(key=lambda row: (row.role.marginal, -rank(row.role.level)))
    elif sort == "pay":
        found = _by_pay(found)
    return Listing(market, pay.basis, tuple(found))


def _by_pay(found: list[ListedRole]) -> list[ListedRole]:
    counted = Counter(_unit(row.pay) for row in found if row.pay)
    units = [unit for unit, _ in counted.most_common()]
    paid = [
        (units.index(_unit(row.pay)), -middle(row.pay.figure.pay), row) for row in found if row.pay
    ]
    paid.sort(key=lambda one: one[:2])
    return [row for _, _, row in paid] + [row for row in found if not row.pay]


def _unit(found: BestFigure) -> tuple[str, str]:
    return found.figure.pay.currency, found.figure.pay.period


def sources_of(role: Role) -> set[str]:
    """Every source that a role cites."""
    return {source for _, cited in fields_named("sources", role) for source in cited}


def _known(asked: str | None, known: tuple[str, ...], noun: str) -> None:
    if asked is not None and asked not in known:
        raise BadRequest(f"there is no {noun} {asked!r}.", f"choose from {', '.join(known)}")
