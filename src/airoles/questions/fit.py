"""The roles that a background fits, best first."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card
from airoles.questions.background import Background
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import Routes, routes
from airoles.questions.skill_gap import Gap, measure

Band = Literal["ready now", "close", "stretch", "far"]
BANDS: tuple[tuple[Band, Fraction], ...] = (
    ("ready now", Fraction(80, 100)),
    ("close", Fraction(60, 100)),
    ("stretch", Fraction(35, 100)),
    ("far", Fraction(0)),
)
"""Each band with the least fit that falls into it; the bounds are ours."""
MISSING = 3


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a background fits a role, and the weightiest needs that it does not meet."""

    role: Card
    fit: Fraction
    band: Band
    missing: tuple[str, ...]
    unstated: int
    """Needs that counted as met although a depth was missing on one side."""


@dataclass(frozen=True, slots=True)
class Fits:
    """The roles by fit, and the way from the best one to a wish."""

    background: Background
    fits: tuple[Fit, ...]
    without_needs: int
    """Roles that could not be measured, because no source states a need of theirs."""
    wish: str | None
    way: Routes | None
    """The best route from the best-fitting role that has one to the wish."""


def band(fit: Fraction) -> Band:
    """The band that a fit falls into."""
    return next(name for name, least in BANDS if fit >= least)


def fits(catalog: Catalog, background: Background, most: int = 10, to: str | None = None) -> Fits:
    """The roles ranked by fit; with `to`, also the route there from the best-fitting role."""
    target = catalog.find(to).id if to is not None else None
    held = background.held()
    found = []
    without = 0
    for role in catalog.roles.values():
        gap = measure(catalog, "you", held, role.id)
        if gap.fit is None:
            without += 1
            continue
        found.append(Fit(gap.target, gap.fit, band(gap.fit), _missing(gap), gap.unstated))
    found.sort(key=lambda fit: (-fit.fit, fit.role.title))
    way = _way(catalog, found, target) if target else None
    return Fits(background, tuple(found[:most]), without, target, way)


def _missing(gap: Gap) -> tuple[str, ...]:
    """The needs with the largest weight that is not met."""
    unmet = [item for item in gap.items if item.met < 1]
    unmet.sort(key=lambda item: item.weight * (item.met - 1))
    return tuple(item.name for item in unmet[:MISSING])


def _way(catalog: Catalog, found: list[Fit], target: str) -> Routes | None:
    if found and found[0].role.id == target:
        return None
    for fit in found:
        if fit.role.id == target:
            continue
        try:
            return routes(catalog, fit.role.id, target, RouteOptions(most=1))
        except BadRequest:
            continue
    return None
