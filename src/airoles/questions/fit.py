"""The roles in reach of a background, and how much of what each needs it brings."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.card import Card
from airoles.model.words import Level
from airoles.questions.background import Background, ReadPosition
from airoles.questions.nearness import nearness
from airoles.questions.reach import THIN, Reach, Reached, band, reached
from airoles.questions.route_graph import RouteGraph
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
FEWEST = 3
"""Skills that are needed to judge a fit where no role was held."""
_MATURE = 6
"""Years from which roles of leads and managers are in reach where no title tells a level."""
_LEADERSHIP = frozenset(("people-leadership", "talent-development", "budget-management"))
_LEADS = 2
"""From this rung on one leads; a background without any of these skills does not show it."""


@dataclass(frozen=True, slots=True)
class Order:
    """The sum that gives a role its place in its group; amounts are rounded to thousandths."""

    near_to: str
    """Id of the role held that it lies nearest to."""
    needs: Fraction
    """The cosine of what both roles need, from 0 to 1, where rare needs weigh more."""
    step: Fraction
    """Added for a step that sources tell from one role to the other, or back."""
    family: Fraction
    """Added for the same line of work."""
    described: Fraction
    """The part of the match that counts: 1, or less for a role that few needs describe."""
    match: Fraction
    """What the match adds: its part of 1 times `MATCH` times `described`."""
    total: Fraction
    """The sum; within a group the highest comes first."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a background fits a role, and the weightiest needs that it does not meet."""

    role: Card
    fit: Fraction
    band: Band
    missing: tuple[str, ...]
    unstated: int
    """Needs that counted as met although a depth was missing on one side."""
    met: Fraction
    """The sum of weight times met part over all needs; divided by `weight` it is the fit."""
    weight: Fraction
    """The sum of the weights of all needs."""
    reach: Reach | None = None
    """How far the role is from the one held; None where no role held is known."""
    order: Order | None = None
    """What decides its place among the roles of its group; None where no role held is known."""
    thin: bool = False
    """Whether so few needs are stated that a match says little."""


@dataclass(frozen=True, slots=True)
class AdvertFit:
    """An advert, and how much of what it asks somebody brings."""

    file: str
    title: str
    employer: str
    role: tuple[Card, ...]
    """The role in truth; none where the catalog has no such role."""
    level: Level | None
    reach: Reach | None
    """How far its role is from the one held; None where either is not known."""
    fit: Fraction
    """The part of what it asks that is brought; required skills weigh more than welcome ones."""
    met: Fraction
    weight: Fraction
    missing: tuple[str, ...]
    """The skills that weigh most among those not brought."""
    odd: int
    """How many points of it are odd."""


@dataclass(frozen=True, slots=True)
class Fits:
    """The roles in reach, and the way from the role held, or the best one, to a wish."""

    background: Background
    fits: tuple[Fit, ...]
    without_needs: int
    """Roles that could not be measured, because no source states a need of theirs."""
    wish: str | None
    way: Routes | None
    """The best route to the wish from the role held, or else from the best-fitting one."""
    held: tuple[Card, ...] = ()
    """The roles held now, or last."""
    level: Level | None = None
    """The level now held, as understood."""
    adverts: tuple[AdvertFit, ...] = ()
    """Adverts that were brought, the one that fits best first."""
    advice: tuple[str, ...] = ()
    """What does not go together, or is lacking to judge, one sentence each."""


def match_band(fit: Fraction) -> Band:
    """The band that a fit falls into."""
    return next(name for name, least in BANDS if fit >= least)


def fits(catalog: Catalog, background: Background, most: int = 10, to: str | None = None) -> Fits:
    """The roles in reach, in the order of `reach`; with `to`, also the route there.

    Where no position was read as a role, the roles come by fit alone, and none at all where too
    few skills were read to tell one from another.
    """
    target = catalog.find(to).id if to is not None else None
    now = background.now()
    level = now.level if now else None
    gaps = {role: measure(catalog, "you", background.held(), role) for role in catalog.cards}
    measured = {role: gap for role, gap in gaps.items() if gap.fit is not None}
    if now and level:
        found = _in_reach(catalog, background, now.roles, level, gaps)
    elif background.positions and len(background.held()) < FEWEST:
        found = []
    else:
        found = [_fit(gap) for gap in measured.values()]
        found.sort(key=lambda fit: (-fit.fit, fit.role.title))
        if background.positions:
            found = _by_skills(catalog, background, found)
    starts = [*(now.roles if now else ()), *(fit.role.id for fit in found)]
    return Fits(
        background,
        tuple(found[:most]),
        len(gaps) - len(measured),
        target,
        _way(catalog, starts, target) if target else None,
        tuple(catalog.cards[role] for role in now.roles) if now else (),
        level,
        advice=tuple(_advice(background, now)),
    )


def _in_reach(
    catalog: Catalog,
    background: Background,
    held: tuple[str, ...],
    level: Level,
    gaps: dict[str, Gap],
) -> list[Fit]:
    matches = {role: gap.fit for role, gap in gaps.items()}
    weights = {role: gap.weight for role, gap in gaps.items()}
    ordered = reached(catalog, held, level, matches, weights)
    return [_fit(gaps[one.role], one) for one in ordered]


def _by_skills(catalog: Catalog, background: Background, found: list[Fit]) -> list[Fit]:
    """Where no role was held: roles whose needs lie near the skills, none above one's years."""
    distances = nearness(catalog)
    skills = background.held()
    years = background.years_in_line or background.years or Fraction(0)
    highest = 1 if years >= _MATURE else 0
    near = {fit.role.id: distances.to_skills(skills, fit.role.id) for fit in found}
    open_ = [fit for fit in found if fit.fit and band(fit.role.level) <= highest]
    open_ = [fit for fit in open_ if not fit.role.marginal]
    return sorted(open_, key=lambda fit: (-near[fit.role.id], fit.role.title))


def _fit(gap: Gap, reached: Reached | None = None) -> Fit:
    fit = gap.fit or Fraction(0)
    return Fit(
        role=gap.target,
        fit=fit,
        band=match_band(fit),
        missing=_missing(gap),
        unstated=gap.unstated,
        met=gap.met,
        weight=gap.weight,
        reach=reached.reach if reached else None,
        order=_order(reached) if reached else None,
        thin=gap.weight < THIN,
    )


def _order(reached: Reached) -> Order:
    near = reached.near
    return Order(
        near_to=near.to,
        needs=_rounded(near.needs),
        step=_rounded(near.step),
        family=_rounded(near.family),
        described=_rounded(reached.described),
        match=_rounded(reached.score - near.total),
        total=_rounded(reached.score),
    )


def _rounded(amount: float) -> Fraction:
    return Fraction(round(amount * 1000), 1000)


def _missing(gap: Gap) -> tuple[str, ...]:
    """The needs with the largest weight that is not met."""
    unmet = [item for item in gap.items if item.met < 1]
    unmet.sort(key=lambda item: item.weight * (item.met - 1))
    return tuple(item.name for item in unmet[:MISSING])


def _advice(background: Background, now: ReadPosition | None) -> list[str]:
    """What does not go together, and what is lacking for a better judgement."""
    skills = background.held()
    said = []
    if background.positions and now is None:
        said.append("No job was read as a role of the catalog, so only skills can be compared.")
    if now and now.level and band(now.level) >= _LEADS and skills and not _LEADERSHIP & set(skills):
        said.append(
            "Your titles say that you lead, and nothing that was read shows it: "
            "add the people, budgets and hires that you answered for."
        )
    if not skills:
        said.append("No skill was read: name some to see what you bring and lack.")
    elif background.positions and now is None and len(skills) < FEWEST:
        said.append("Too few skills were read to tell roles apart: name more, or what you did.")
    return said


def _way(catalog: Catalog, starts: list[str], target: str) -> Routes | None:
    if starts and starts[0] == target:
        return None
    leads_there = RouteGraph(catalog, RouteOptions()).floor(target)
    for start in starts:
        if start != target and leads_there(start) is not None:
            return routes(catalog, start, target, RouteOptions(most=1))
    return None
