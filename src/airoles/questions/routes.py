"""Routes from one role to another, each step with its evidence, gap and pay."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.move import Evidence
from airoles.model.skill_weights import PARTS
from airoles.model.words import GRADES, Grade
from airoles.questions.best_figure import BestFigure, OneBasis, on_one_basis
from airoles.questions.no_route import no_route
from airoles.questions.pareto import Label, unbeaten_routes
from airoles.questions.pay_change import MoveClass, PayChange, move_class
from airoles.questions.route_costs import FALLS, GAP, WORST, in_order, reasons
from airoles.questions.route_graph import RouteGraph
from airoles.questions.route_options import By, RouteOptions, checked_options


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class StatedYears:
    """Years in the role before, added over the steps that state them; high None is open."""

    low: Decimal
    high: Decimal | None
    stated: int
    steps: int


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Routes:
    """The routes worth knowing."""

    start: Card
    target: Card
    market: str
    by: By
    basis: str | None
    """The basis that the figures of all roles are on; None where none has a figure."""
    start_pay: BestFigure | None
    found: int
    """How many routes no other beats; the list may be shorter."""
    routes: tuple[FoundRoute, ...]


def routes(
    catalog: Catalog, start: str, target: str, options: RouteOptions | None = None
) -> Routes:
    """All routes that no other beats on steps, evidence, gap and falls in pay; the best first.

    A route's evidence is as strong as its weakest step.  Raises `BadRequest` for a start that is
    the target, and where there is no route, with the reason.
    """
    one, other = catalog.find(start), catalog.find(target)
    if one.id == other.id:
        raise BadRequest(f"{one.id} is both start and target.", "name two different roles")
    checked = checked_options(catalog, options or RouteOptions(), one.id, other.id)

    def pay(roles: Iterable[str]) -> OneBasis:
        return on_one_basis(catalog, [catalog.roles[role] for role in roles], checked.market)

    found = routes_in(RouteGraph(catalog, checked), one.id, other.id, pay)
    if found is None:
        raise no_route(catalog, one.id, other.id, checked)
    return found


def routes_in(
    graph: RouteGraph, start: str, target: str, pay_of: Callable[[Iterable[str]], OneBasis]
) -> Routes | None:
    """The same in a graph of steps, by ids of roles; None where there is no route.

    `pay_of` gives the figures of the roles that the routes pass, on one basis.
    """
    catalog, options = graph.catalog, graph.options
    labels = unbeaten_routes(
        start,
        target,
        graph.edges,
        frozenset(options.via),
        options.most_steps,
        graph.floor(target),
    )
    if not labels:
        return None
    ordered = in_order(labels, options.by)[: options.most]
    pay = pay_of(dict.fromkeys((start, *(role for label in ordered for role in label.nodes))))
    return Routes(
        start=catalog.cards[start],
        target=catalog.cards[target],
        market=options.market,
        by=options.by,
        basis=pay.basis,
        start_pay=pay.figures[start],
        found=len(labels),
        routes=tuple(_found(graph, label, labels, pay) for label in ordered),
    )


def _found(graph: RouteGraph, label: Label, rivals: list[Label], pay: OneBasis) -> FoundRoute:
    steps = tuple(_step(graph, a, b, pay.figures[b]) for a, b in pairwise(label.nodes))
    return FoundRoute(
        steps=steps,
        weakest=GRADES[label.cost[WORST]],  # type: ignore[arg-type]
        gap=Fraction(label.cost[GAP], PARTS),
        falls=label.cost[FALLS],
        years=_years(steps),
        reasons=reasons(label, rivals),
    )


def _step(graph: RouteGraph, start: str, end: str, standing: BestFigure | None) -> Step:
    roles = graph.catalog.roles
    move = next(m for m in roles[start].moves if m.to == end and m.kind == "step")
    evidence = graph.evidence(move)
    gap = graph.gap(start, end)
    change = graph.pay(start, end)
    return Step(
        start=start,
        role=card(roles[end]),
        routes=tuple(dict.fromkeys(e.route for e in evidence if e.route)),
        evidence=evidence,
        grade=graph.grade(evidence),
        standing=standing,
        pay=change,
        kind=move_class(change, roles[start], roles[end]),
        gained=tuple(item.name for item in gap.items if item.state == "gain"),
        deepened=tuple(item.name for item in gap.items if item.state == "deepen"),
        gap=gap.weight - gap.met,
    )


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
