"""Which figures of a role fit what was asked, best evidence first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.countries import CODES
from airoles.model.pay import POINTS, Pay, Point
from airoles.model.role import Role
from airoles.model.words import BASES, Grade
from airoles.questions.grades import best_grade
from airoles.questions.pay_standing import SetBack, Standing, set_backs, standing, year
from airoles.text import fold

ALL_MARKETS = "all"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a role, with its grade and what kind of figure it is."""

    role: str
    pay: Pay
    grade: Grade
    kind: str
    """range, percentiles, median, mean, or a mix joined by "and"."""
    set_back: tuple[SetBack, ...] = ()
    """Why it stands behind figures that are as near: what is said with it."""

    @property
    def standing(self) -> Standing:
        """Where it stands among other figures; the least is the best."""
        return standing(self.pay, self.grade, self.set_back)


def figure(catalog: Catalog, role: Role, pay: Pay) -> Figure:
    """A figure with its grade and kind."""
    return _figure(catalog, role.id, pay, newest(role.pay))


def _figure(catalog: Catalog, role: str, pay: Pay, newest: int) -> Figure:
    grade = best_grade(catalog, pay.sources)
    return Figure(role, pay, grade, kind(pay), set_backs(pay, grade, newest))


def newest(pays: Iterable[Pay]) -> int:
    """The newest year of some figures; 0 where all are undated."""
    return max(map(year, pays), default=0)


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
    catalog: Catalog, role: str, pays: Sequence[Pay], market: str, basis: str | None = None
) -> tuple[Figure, ...]:
    """Those of all figures of a role that are on a market and basis, best evidence first."""
    latest = newest(pays)
    found = [
        _figure(catalog, role, pay, latest)
        for pay in pays
        if market in (ALL_MARKETS, pay.market) and basis in (None, pay.basis)
    ]
    return tuple(sorted(found, key=lambda figure: figure.standing))


def ends(pay: Pay) -> tuple[Decimal, Decimal]:
    """The lowest and highest amount that a figure gives."""
    amounts = [getattr(pay, point) for point in POINTS if getattr(pay, point) is not None]
    return min(amounts), max(amounts)


def middle(pay: Pay) -> float:
    """Where a figure stands in an order: its median, mean, or the middle of its range.

    Without these, the middle of its innermost percentiles.  Only for sorting: it is never shown,
    and bases are not made comparable by it.
    """
    for pair in (
        (pay.median,),
        (pay.mean,),
        (pay.low, pay.high),
        (pay.p25, pay.p75),
        (pay.p10, pay.p90),
    ):
        ends = [float(amount) for amount in pair if amount is not None]
        if ends:
            return sum(ends) / len(ends)
    return 0.0


def checked_market(catalog: Catalog, market: str) -> str:
    """The market as the catalog writes it; raises `BadRequest` where no role has a figure."""
    known = {name.casefold(): name for name in (*catalog.markets, ALL_MARKETS)}
    named = CODES.get(fold(market), market).casefold()
    if named not in known:
        raise BadRequest(
            f"there is no figure for a market {market!r}.",
            f"choose from {', '.join(catalog.markets)}, or all",
        )
    return known[named]


def checked_basis(basis: str | None) -> str | None:
    """The basis in small letters; raises `BadRequest` where it is none."""
    if basis is None or basis.casefold() in BASES:
        return basis and basis.casefold()
    raise BadRequest(f"there is no basis {basis!r}.", f"choose from {', '.join(BASES)}")
