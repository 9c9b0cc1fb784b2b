"""Which figures of a role fit what was asked, and which one stands for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.pay import POINTS, Pay, Point
from airoles.model.role import Role
from airoles.model.words import BASES, GRADES, Grade
from airoles.questions.grades import best_grade
from airoles.settings import DEFAULT_MARKET

ALL_MARKETS = "all"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a role, with its grade and what kind of figure it is."""

    role: str
    pay: Pay
    grade: Grade
    kind: str
    """range, percentiles, median, mean, or a mix joined by "and"."""


@dataclass(frozen=True, slots=True)
class BestFigure:
    """The one figure that stands for a role, and how many others were there."""

    figure: Figure
    others: int


def figure(catalog: Catalog, role: Role, pay: Pay) -> Figure:
    """A figure with its grade and kind."""
    return _figure(catalog, role.id, pay)


def _figure(catalog: Catalog, role: str, pay: Pay) -> Figure:
    return Figure(role, pay, best_grade(catalog, pay.sources), kind(pay))


def kind(pay: Pay) -> str:
    """What the amounts are: a range, percentiles, a median, a mean."""
    given = set(points(pay))
    words = [
        ("range", given & {"low", "high"}),
        ("percentiles", given & {"p10", "p25", "p75", "p90"}),
        ("median", "median" in given and not given & {"p10", "p25", "p75", "p90"}),
        ("mean", "mean" in given),
    ]
    return " and ".join(word for word, there in words if there)


def points(pay: Pay) -> tuple[Point, ...]:
    """The points that a figure gives, from low to high."""
    return tuple(point for point in POINTS if getattr(pay, point) is not None)


def fitting(
    catalog: Catalog, role: Role, market: str = ALL_MARKETS, basis: str | None = None
) -> tuple[Figure, ...]:
    """The role's figures on a market and basis, best evidence first."""
    return fitting_of(catalog, role.id, role.pay, market, basis)


def fitting_of(
    catalog: Catalog, role: str, pays: Iterable[Pay], market: str, basis: str | None = None
) -> tuple[Figure, ...]:
    """Those figures of a role that are on a market and basis, best evidence first."""
    found = [
        _figure(catalog, role, pay)
        for pay in pays
        if market in (ALL_MARKETS, pay.market) and basis in (None, pay.basis)
    ]
    return tuple(sorted(found, key=standing))


def best(
    catalog: Catalog, role: Role, market: str = DEFAULT_MARKET, basis: str | None = None
) -> BestFigure | None:
    """The figure that stands for a role on a market, or None: it never borrows another's."""
    found = fitting(catalog, role, market, basis)
    return BestFigure(found[0], len(found) - 1) if found else None


def standing(found: Figure) -> tuple[int, int, int, int, bool]:
    """The order of evidence, best first: how near the figure is, then how good.

    Nearest is a figure for the role in general, then one for a near title or a group in general,
    then one on a condition (a place, a sector, a seniority), and last the wage of an occupation
    that stands in for the role.  Among those as near, the best grade comes first, then the newest
    year, the largest sample, and a stated basis before an unstated one.
    """
    pay = found.pay
    return (
        _distance(pay),
        GRADES.index(found.grade),
        -int(pay.year) if pay.year.isdigit() else 0,
        -(pay.sample or 0),
        pay.basis == "unstated",
    )


def _distance(pay: Pay) -> int:
    if pay.proxy is not None and pay.proxy.kind == "occupation":
        return 4
    conditional = bool(pay.condition or pay.place)
    return 2 * conditional + (pay.proxy is not None)


def checked_market(catalog: Catalog, market: str) -> str:
    """The market as the catalog writes it; raises `BadRequest` where no role has a figure."""
    folded = {name.casefold(): name for name in (*catalog.markets, ALL_MARKETS)}
    if "GB" in catalog.markets:
        folded.setdefault("uk", "GB")
    if market.casefold() not in folded:
        raise BadRequest(
            f"there is no figure for a market {market!r}.",
            f"choose from {', '.join(catalog.markets)}, or all",
        )
    return folded[market.casefold()]


def checked_basis(basis: str | None) -> str | None:
    """The basis in small letters; raises `BadRequest` where it is none."""
    if basis is None or basis.casefold() in BASES:
        return basis and basis.casefold()
    raise BadRequest(f"there is no basis {basis!r}.", f"choose from {', '.join(BASES)}")
