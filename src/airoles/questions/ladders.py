"""The ladders that lead up from a role, one for each route."""

from collections.abc import Iterator
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card, card, rank
from airoles.model.move import Evidence, Move
from airoles.model.role import Role
from airoles.model.words import GRADES, Grade
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.neighbours import Neighbour, goes_to
from airoles.questions.pay_figures import BestFigure, best, checked_market
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
    """A climb along one route, each step to a higher level, but for the first, which may enter."""

    route: str
    name: str
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Ladders:
    """All ladders from a role, and the moves that stand on none of them."""

    start: Card
    market: str
    ladders: tuple[Ladder, ...]
    elsewhere: tuple[Neighbour, ...]


def ladders(catalog: Catalog, name: str, market: str = DEFAULT_MARKET) -> Ladders:
    """For each route the climb with most of its steps, and of those the one with most rungs.

    Of climbs as long, the best evidenced is taken, then the one over roles that more moves lead
    to.  A climb takes steps whose evidence names the route or none, each to a higher level; its
    first step may enter the route sideways.
    """
    start, market = catalog.find(name), checked_market(catalog, market)
    found = []
    for route in catalog.routes:
        steps = _best_climb(catalog, start, route)
        if _named(steps, route):
            rungs = _rungs(catalog, start, steps, market)
            found.append(Ladder(route, catalog.routes[route].name, rungs))
    found.sort(key=lambda ladder: -len(ladder.rungs))
    taken = {ladder.rungs[1].role.id for ladder in found}
    elsewhere = tuple(n for n in goes_to(catalog, start) if n.kind != "step" or n.role not in taken)
    return Ladders(card(start), market, tuple(found), elsewhere)


def ladder_to(catalog: Catalog, target: Role, route: str, market: str) -> Ladder | None:
    """The like climb that ends at a role; None where no step into it is of the route."""
    steps = _climb_to(catalog, target, route, {})
    if not _named(steps, route):
        return None
    lowest = catalog.roles[_climb_start(catalog, steps)]
    return Ladder(route, catalog.routes[route].name, _rungs(catalog, lowest, steps, market))


def _climb_to(
    catalog: Catalog, role: Role, route: str, known: dict[str, tuple[Move, ...]]
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


def _best_climb(catalog: Catalog, start: Role, route: str) -> tuple[Move, ...]:
    known: dict[str, tuple[Move, ...]] = {}
    climbs = [_climb(catalog, start, route, known)]
    for entry in _up(catalog, start, None, True):
        rest = _climb(catalog, catalog.roles[entry.to or ""], route, known)
        if rest:
            climbs.append((entry, *rest))
    return max(climbs, key=lambda climb: _worth(catalog, route, climb))


def _climb(
    catalog: Catalog, role: Role, route: str, known: dict[str, tuple[Move, ...]]
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
    catalog: Catalog, route: str, climb: tuple[Move, ...]
) -> tuple[int, int, int, int, tuple[str, ...]]:
    grades = [GRADES.index(grade_of(catalog, move)) for move in climb]
    trodden = sum(len(catalog.arrivals[move.to or ""]) for move in climb)
    ends = tuple(move.to or "" for move in climb)
    return _named(climb, route), len(climb), -sum(grades), trodden, ends


def _named(climb: tuple[Move, ...], route: str) -> int:
    """How many steps of a climb have evidence that names the route."""
    return sum(any(e.route == route for e in move.evidence) for move in climb)


def grade_of(catalog: Catalog, move: Move) -> Grade:
    """The best grade among all evidence of a move."""
    return best_grade(catalog, [s for e in move.evidence for s in e.sources])


def _rungs(catalog: Catalog, start: Role, steps: tuple[Move, ...], market: str) -> tuple[Rung, ...]:
    found = [Rung(card(start), best(catalog, start, market), (), None, ())]
    below = start
    for move in steps:
        role = catalog.roles[move.to or ""]
        found.append(
            Rung(
                role=card(role),
                pay=best(catalog, role, market),
                evidence=move.evidence,
                grade=grade_of(catalog, move),
                gained=_gained(catalog, below, role),
            )
        )
        below = role
    return tuple(found)


def _gained(catalog: Catalog, below: Role, above: Role) -> tuple[str, ...]:
    brought = needs(catalog, below)
    return tuple(n.name for n in needs(catalog, above).values() if n.skill not in brought)
