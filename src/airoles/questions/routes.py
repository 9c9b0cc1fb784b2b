"""Routes from one role to another, each step with its evidence, gap and pay."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from functools import cache, partial
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.move import Evidence, Move
from airoles.model.record import record
from airoles.model.skill_weights import PARTS
from airoles.model.words import GRADES, Grade
from airoles.questions.card import Card, card
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.pareto import Edge, Label, least_sums, unbeaten_routes
from airoles.questions.pay_change import MoveClass, PayChange, change_between, move_class
from airoles.questions.pay_figures import (
    DEFAULT_MARKET,
    BestFigure,
    Figure,
    best,
    checked_market,
    fitting_of,
)
from airoles.questions.skill_gap import Gap, held_by, measure

By = Literal["evidence", "steps", "gap", "pay"]
BYS: tuple[By, ...] = ("evidence", "steps", "gap", "pay")
_STEPS, _GAP, _FALLS, _WORST = range(4)
_ORDERS: dict[By, tuple[int, ...]] = {
    "evidence": (_WORST, _STEPS, _GAP, _FALLS),
    "steps": (_STEPS, _WORST, _GAP, _FALLS),
    "gap": (_GAP, _STEPS, _WORST, _FALLS),
    "pay": (_FALLS, _STEPS, _WORST, _GAP),
}


@record(frozen=True, slots=True, kw_only=True)
class Wish:
    """What routes are wanted."""

    via: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    route: str | None = None
    min_grade: Grade | None = None
    most_steps: int | None = None
    by: By = "evidence"
    most: int = 5
    market: str = DEFAULT_MARKET


@record(frozen=True, slots=True)
class Step:
    """One move of a route."""

    start: str
    role: Card
    routes: tuple[str, ...]
    """Ids of the routes that the evidence names."""
    evidence: tuple[Evidence, ...]
    grade: Grade
    """The best grade of the evidence."""
    standing: BestFigure | None
    """The figure that stands for the role; None is no source."""
    pay: PayChange | None
    """Pay before and after; None where no two figures compare."""
    kind: MoveClass | None
    """What kind of move it is by pay and line of work; None where pay does not compare."""
    gained: tuple[str, ...]
    deepened: tuple[str, ...]
    gap: Fraction
    """Weight of the needs that the role before does not meet."""


@record(frozen=True, slots=True)
class StatedYears:
    """Years in the role before, added over the steps that state them; high None is open."""

    low: Decimal
    high: Decimal | None
    stated: int
    steps: int


@record(frozen=True, slots=True)
class FoundRoute:
    """A route that no other beats, with what it costs and why it is in the list."""

    steps: tuple[Step, ...]
    weakest: Grade
    gap: Fraction
    """Sum of the gaps of its steps, each measured from the role before."""
    falls: int
    """Steps at which pay is known to fall."""
    years: StatedYears | None
    reasons: tuple[str, ...]


@record(frozen=True, slots=True)
class Routes:
    """The routes worth knowing."""

    start: Card
    target: Card
    market: str
    by: By
    start_pay: BestFigure | None
    found: int
    """How many routes no other beats; the list may be shorter."""
    routes: tuple[FoundRoute, ...]


def routes(catalog: Catalog, start: str, target: str, wish: Wish | None = None) -> Routes:
    """All routes that no other beats on steps, evidence, gap and falls in pay; the best first.

    A route's evidence is as strong as its weakest step.  Raises `BadRequest` for a start that is
    the target, and where there is no route, with the reason.
    """
    wish = wish or Wish()
    one, other = catalog.find(start), catalog.find(target)
    if one.id == other.id:
        raise BadRequest(f"{one.id} is both start and target.", "name two different roles")
    checked = _checked(catalog, wish, one.id, other.id)
    graph = _Graph(catalog, checked)
    labels = unbeaten_routes(
        one.id, other.id, graph.edges, frozenset(checked.via), checked.most_steps,
        graph.floor(other.id),
    )  # fmt: skip
    if not labels:
        raise _no_route(catalog, one.id, other.id, checked)
    ordered = sorted(labels, key=lambda label: [label.cost[i] for i in _ORDERS[checked.by]])
    return Routes(
        start=card(one),
        target=card(other),
        market=checked.market,
        by=checked.by,
        start_pay=best(catalog, one, checked.market),
        found=len(labels),
        routes=tuple(graph.found(label, labels) for label in ordered[: checked.most]),
    )


class _Graph:
    """The steps of the catalog as edges with costs, under a wish."""

    def __init__(self, catalog: Catalog, wish: Wish) -> None:
        self.catalog = catalog
        self.wish = wish
        self.held = cache(lambda role: held_by(needs(catalog, catalog.roles[role])))
        self.figures = cache(self._figures)
        self.pay = cache(self._pay)
        self.best_admitted = cache(self._best_admitted)
        self.edges = cache(lambda role: tuple(self._edges(role)))

    def _edges(self, role: str) -> Iterable[Edge]:
        for to, missing, worst in self._steps(role):
            yield Edge(to, (1, missing, 0), worst, partial(self._falls, role, to))

    def _steps(self, role: str) -> Iterable[tuple[str, int, int]]:
        """The steps that the wish admits: where to, the gap in twelfths, the best grade."""
        for to, missing, evidence in self.catalog.steps.get(role, ()):
            worst = self.best_admitted(evidence)
            if worst is not None and to not in self.wish.avoid:
                yield to, missing, worst

    def _best_admitted(self, evidence: tuple[tuple[str | None, Grade], ...]) -> int | None:
        """The best grade of the evidence that the wish admits, counted from A; None for none."""
        grades = [
            GRADES.index(grade)
            for route, grade in evidence
            if self.wish.route in (None, route) or route is None
            if self.wish.min_grade is None or grade <= self.wish.min_grade
        ]
        return min(grades, default=None)

    def _falls(self, start: str, end: str) -> tuple[int, int, int]:
        change = self.pay(start, end)
        return 0, 0, int(change is not None and change.direction == "down")

    def floor(self, target: str) -> Callable[[str], tuple[int, int, int] | None]:
        """The fewest steps and the smallest gap from each role to the target, each for itself."""
        into: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for role in self.catalog.steps:
            for to, missing, _ in self._steps(role):
                into[to].append((role, missing))
        steps = least_sums(target, lambda role: ((start, 1) for start, _ in into[role]))
        gaps = least_sums(target, lambda role: into[role])
        return lambda role: (steps[role], gaps[role], 0) if role in steps else None

    def evidence(self, move: Move) -> tuple[Evidence, ...]:
        """The evidence of a move that the wish admits."""
        return tuple(
            e
            for e in move.evidence
            if self.wish.route in (None, e.route) or e.route is None
            if self.wish.min_grade is None
            or GRADES.index(best_grade(self.catalog, e.sources))
            <= GRADES.index(self.wish.min_grade)
        )

    def grade(self, evidence: tuple[Evidence, ...]) -> Grade:
        return best_grade(self.catalog, [s for e in evidence for s in e.sources])

    def gap(self, start: str, end: str) -> Gap:
        return measure(self.catalog, start, self.held(start), end)

    def _pay(self, start: str, end: str) -> PayChange | None:
        return change_between(self.figures(start), self.figures(end))

    def _figures(self, role: str) -> tuple[Figure, ...]:
        return fitting_of(self.catalog, role, self.catalog.pay[role], self.wish.market)

    def found(self, label: Label, rivals: list[Label]) -> FoundRoute:
        steps = tuple(self.step(a, b) for a, b in zip(label.nodes, label.nodes[1:], strict=False))
        return FoundRoute(
            steps=steps,
            weakest=GRADES[label.cost[_WORST]],  # type: ignore[arg-type]
            gap=Fraction(label.cost[_GAP], PARTS),
            falls=label.cost[_FALLS],
            years=_years(steps),
            reasons=_reasons(label, rivals),
        )

    def step(self, start: str, end: str) -> Step:
        roles = self.catalog.roles
        move = next(m for m in roles[start].moves if m.to == end and m.kind == "step")
        evidence = self.evidence(move)
        gap = self.gap(start, end)
        change = self.pay(start, end)
        return Step(
            start=start,
            role=card(roles[end]),
            routes=tuple(dict.fromkeys(e.route for e in evidence if e.route)),
            evidence=evidence,
            grade=self.grade(evidence),
            standing=best(self.catalog, roles[end], self.wish.market),
            pay=change,
            kind=move_class(change, roles[start], roles[end]),
            gained=tuple(item.name for item in gap.items if item.state == "gain"),
            deepened=tuple(item.name for item in gap.items if item.state == "deepen"),
            gap=gap.weight - gap.met,
        )


def _reasons(label: Label, rivals: list[Label]) -> tuple[str, ...]:
    told = {
        _STEPS: "fewest steps",
        _WORST: "strongest evidence",
        _GAP: "smallest gap in skills",
        _FALLS: "fewest falls in pay",
    }
    best_of = [min(rival.cost[i] for rival in rivals) for i in range(4)]
    worst_of = [max(rival.cost[i] for rival in rivals) for i in range(4)]
    found = tuple(
        reason
        for i, reason in told.items()
        if label.cost[i] == best_of[i] and best_of[i] < worst_of[i]
    )
    if found or len(rivals) == 1:
        return found or ("the only route that no other beats",)
    return ("a balance that no other route beats",)


def _years(steps: tuple[Step, ...]) -> StatedYears | None:
    low, high, stated = Decimal(0), Decimal(0), 0
    is_open = False
    for step in steps:
        spans = [
            e.years
            for e in step.evidence
            if e.years and e.years.counts == "before" and e.years.unit == "years"
        ]
        if not spans:
            continue
        stated += 1
        low += min(span.low or Decimal(0) for span in spans)
        is_open = is_open or any(span.high is None for span in spans)
        high += max(span.high or Decimal(0) for span in spans)
    if not stated:
        return None
    return StatedYears(low, None if is_open else high, stated, len(steps))


def _checked(catalog: Catalog, wish: Wish, start: str, target: str) -> Wish:
    via = tuple(catalog.find(name).id for name in wish.via)
    avoid = tuple(catalog.find(name).id for name in wish.avoid)
    for name in avoid:
        if name in (start, target, *via):
            raise BadRequest(f"{name} cannot be avoided and visited.", "leave it out of --avoid")
    if wish.route is not None and wish.route not in catalog.routes:
        raise BadRequest(
            f"there is no route {wish.route!r}.", f"choose from {', '.join(catalog.routes)}"
        )
    return Wish(
        via=tuple(name for name in via if name not in (start, target)),
        avoid=avoid,
        route=wish.route,
        min_grade=wish.min_grade,
        most_steps=wish.most_steps,
        by=wish.by,
        most=wish.most,
        market=checked_market(catalog, wish.market),
    )


def _no_route(catalog: Catalog, start: str, target: str, wish: Wish) -> BadRequest:
    """Say which side is cut off, and which wish did it."""
    free = Wish(market=wish.market)
    told = f"no route leads from {start} to {target}"
    graph = _Graph(catalog, free)
    if graph.floor(target)(start) is not None:
        named = [
            f"--via {', '.join(wish.via)}" if wish.via else "",
            f"--avoid {', '.join(wish.avoid)}" if wish.avoid else "",
            f"--route {wish.route}" if wish.route else "",
            f"--min-grade {wish.min_grade}" if wish.min_grade else "",
            f"--max-steps {wish.most_steps}" if wish.most_steps else "",
        ]
        options = " and ".join(filter(None, named))
        return BadRequest(f"{told} with {options}.", "without it there are routes; ease or drop it")
    if not graph.edges(start):
        return BadRequest(f"{told}: no source tells of a step out of {start}.", _start_hint(start))
    if not any(a.move.kind == "step" for a in catalog.arrivals.get(target, ())):
        return BadRequest(
            f"{told}: no source tells of a single step into {target}.",
            f"airoles path --to {target} shows where people come from",
        )
    return BadRequest(
        f"{told}: the steps out of {start} never reach it.",
        f"airoles path {start} shows where they lead, airoles path --to {target} who arrives",
    )


def _start_hint(start: str) -> str:
    return f"airoles path --to {start} shows who arrives there; try a role beside it"
