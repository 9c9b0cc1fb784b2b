"""The ladders that lead up from a role, one for each named route and one over all steps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from airoles.catalog import Catalog
from airoles.model.card import Card, card, rank
from airoles.model.move import Evidence, Move
from airoles.model.role import Role
from airoles.model.words import GRADES, Grade
from airoles.questions.best_figure import BestFigure, OneBasis, on_one_basis
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.neighbours import Neighbour, goes_to
from airoles.questions.pay_figures import checked_market
from airoles.settings import DEFAULT_MARKET


@dataclass(frozen=True, slots=True)
class Rung:
    """One role on a ladder, and how people get there from the rung below."""

    role: Card
    pay: BestFigure | None
    evidence: tuple[Evidence, ...]
    """What sources say of the step to this rung; empty for the first."""
    grade: Grade | None
    """The best grade of that evidence."""
    gained: tuple[str, ...]
    """Names of skills that the rung below does not bring, the most important first."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """A climb, each step to a higher level, but for the first, which may enter a route sideways."""

    route: str | None
    """Id of the route that a source names for some of it; None for a climb over all steps."""
    name: str
    """The name of the route; empty where there is none."""
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Ladders:
    """All ladders from a role, and the moves that stand on none of them."""

    start: Card
    market: str
    basis: str | None
    """The basis that the pay of all rungs is on; None where no rung has a figure."""
    ladders: tuple[Ladder, ...]
    elsewhere: tuple[Neighbour, ...]
    next_jobs: tuple[Rung, ...] = ()
    """Every single step to a role of the catalog, those that begin a ladder first."""
    own_pay: BestFigure | None = None
    """What the role itself earns on the basis, to compare; None where it has no next job."""


class Climb(NamedTuple):
    """A climb that was found: its route, its lowest role and its steps."""

    route: str | None
    start: Role
    steps: tuple[Move, ...]


def ladders(catalog: Catalog, name: str, market: str = DEFAULT_MARKET) -> Ladders:
    """For each route, and over all steps, the climb with most rungs.

    On a route, the climb with most steps that its evidence names comes first.  Of climbs as long,
    the best evidenced is taken, then the one over roles that more moves lead to.  A climb takes
    steps whose evidence names its route or none, each to a higher level; its first step may enter
    the route sideways.  The climb over all steps is left out where a route has the same.
    """
    start, market = catalog.find(name), checked_market(catalog, market)
    found = [
        Climb(route, start, steps)
        for route in catalog.routes
        if _named(steps := _best_climb(catalog, start, route), route)
    ]
    found += _unnamed(Climb(None, start, _best_climb(catalog, start, None)), found)
    straight = [move for move in start.moves if move.kind == "step" and move.to is not None]
    pay = on_one_basis(catalog, _passed(catalog, found, [start.id, *_ends(straight)]), market)
    built = in_full(catalog, found, pay)
    taken = list(dict.fromkeys(ladder.rungs[1].role.id for ladder in built))
    elsewhere = tuple(n for n in goes_to(catalog, start) if n.kind != "step" or n.role not in taken)

    def place(rung: Rung) -> tuple[int, str, str]:
        known = rung.role.id in taken
        first = taken.index(rung.role.id) if known else len(taken)
        return first, rung.grade or "", rung.role.title

    next_jobs = tuple(sorted((_rung(catalog, start, move, pay) for move in straight), key=place))
    own = pay.figures[start.id] if straight else None
    return Ladders(card(start), market, pay.basis, built, elsewhere, next_jobs, own)


def _ends(steps: Iterable[Move]) -> list[str]:
    return [move.to for move in steps if move.to is not None]


def _passed(catalog: Catalog, climbs: Iterable[Climb], also: Iterable[str] = ()) -> list[Role]:
    """The roles that climbs pass, and some more."""
    passed = set(also)
    for climb in climbs:
        passed |= {climb.start.id, *_ends(climb.steps)}
    return [catalog.roles[role] for role in sorted(passed)]


def ladders_of(
    catalog: Catalog, climbs: list[Climb], market: str
) -> tuple[str | None, tuple[Ladder, ...]]:
    """Climbs with their pay on one basis, the longest first, and that basis."""
    pay = on_one_basis(catalog, _passed(catalog, climbs), market)
    return pay.basis, in_full(catalog, climbs, pay)


def climbs_to(catalog: Catalog, target: Role) -> list[Climb]:
    """The like climbs that end at a role."""
    found: list[Climb] = []
    for route in (*catalog.routes, None):
        steps = _climb_to(catalog, target, route, {})
        if not steps or (route is not None and not _named(steps, route)):
            continue
        climb = Climb(route, catalog.roles[_climb_start(catalog, steps)], steps)
        found += [climb] if route is not None else _unnamed(climb, found)
    return found


def _unnamed(climb: Climb, named: list[Climb]) -> list[Climb]:
    """The climb over all steps, where it is one and no route has the same."""
    return [climb] if climb.steps and climb.steps not in [one.steps for one in named] else []


def in_full(catalog: Catalog, climbs: Iterable[Climb], pay: OneBasis) -> tuple[Ladder, ...]:
    """Climbs with their pay, the longest first."""
    return tuple(
        Ladder(
            climb.route,
            catalog.routes[climb.route].name if climb.route else "",
            _rungs(catalog, climb, pay),
        )
        for climb in sorted(climbs, key=lambda climb: -len(climb.steps))
    )


def _climb_to(
    catalog: Catalog, role: Role, route: str | None, known: dict[str, tuple[Move, ...]]
) -> tuple[Move, ...]:
    """The best climb on a route up to a role; levels fall on the way down, so it always ends."""
    if role.id not in known:
        climbs = [
            (*_climb_to(catalog, catalog.roles[arrival.start], route, known), arrival.move)
            for arrival in catalog.arrivals.get(role.id, ())
            if arrival.move in tuple(_up(catalog, catalog.roles[arrival.start], route, False))
        ]
        known[role.id] = max(climbs, key=lambda climb: _worth(catalog, route, climb), default=())
    return known[role.id]


def _climb_start(catalog: Catalog, steps: tuple[Move, ...]) -> str:
    first = steps[0]
    return next(a.start for a in catalog.arrivals[first.to or ""] if a.move is first)


def _best_climb(catalog: Catalog, start: Role, route: str | None) -> tuple[Move, ...]:
    known: dict[str, tuple[Move, ...]] = {}
    climbs = [_climb(catalog, start, route, known)]
    for entry in _up(catalog, start, None, True):
        rest = _climb(catalog, catalog.roles[entry.to or ""], route, known)
        if rest:
            climbs.append((entry, *rest))
    return max(climbs, key=lambda climb: _worth(catalog, route, climb))


def _climb(
    catalog: Catalog, role: Role, route: str | None, known: dict[str, tuple[Move, ...]]
) -> tuple[Move, ...]:
    """The best climb on a route from a role; levels rise, so it always ends."""
    if role.id not in known:
        climbs = [
            (move, *_climb(catalog, catalog.roles[move.to or ""], route, known))
            for move in _up(catalog, role, route, False)
        ]
        known[role.id] = max(climbs, key=lambda climb: _worth(catalog, route, climb), default=())
    return known[role.id]


def _up(catalog: Catalog, role: Role, route: str | None, entering: bool) -> Iterator[Move]:
    for move in role.moves:
        if move.kind != "step" or move.to is None:
            continue
        rise = rank(catalog.roles[move.to].level) - rank(role.level)
        on_route = route is None or any(e.route in (route, None) for e in move.evidence)
        if on_route and (rise > 0 or (entering and rise == 0)):
            yield move


def _worth(
    catalog: Catalog, route: str | None, climb: tuple[Move, ...]
) -> tuple[int, int, int, int, tuple[str, ...]]:
    grades = [GRADES.index(grade_of(catalog, move)) for move in climb]
    trodden = sum(len(catalog.arrivals[move.to or ""]) for move in climb)
    ends = tuple(move.to or "" for move in climb)
    return _named(climb, route), len(climb), -sum(grades), trodden, ends


def _named(climb: tuple[Move, ...], route: str | None) -> int:
    """How many steps of a climb have evidence that names the route; 0 for no route."""
    return route is not None and sum(any(e.route == route for e in move.evidence) for move in climb)


def grade_of(catalog: Catalog, move: Move) -> Grade:
    """The best grade among all evidence of a move."""
    return best_grade(catalog, [s for e in move.evidence for s in e.sources])


def _rungs(catalog: Catalog, climb: Climb, pay: OneBasis) -> tuple[Rung, ...]:
    found = [Rung(card(climb.start), pay.figures[climb.start.id], (), None, ())]
    below = climb.start
    for move in climb.steps:
        found.append(_rung(catalog, below, move, pay))
        below = catalog.roles[move.to or ""]
    return tuple(found)


def _rung(catalog: Catalog, below: Role, move: Move, pay: OneBasis) -> Rung:
    """The role that a move leads to, as a rung above another."""
    role = catalog.roles[move.to or ""]
    return Rung(
        role=card(role),
        pay=pay.figures[role.id],
        evidence=move.evidence,
        grade=grade_of(catalog, move),
        gained=_gained(catalog, below, role),
    )


def _gained(catalog: Catalog, below: Role, above: Role) -> tuple[str, ...]:
    brought = needs(catalog, below)
    return tuple(n.name for n in needs(catalog, above).values() if n.skill not in brought)
