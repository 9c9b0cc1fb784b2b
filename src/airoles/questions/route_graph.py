"""The steps of the catalog as edges with costs."""

from collections.abc import Callable, Iterable
from functools import cache, partial

from airoles.catalog import Catalog
from airoles.model.move import Evidence, Move
from airoles.model.words import GRADES, Grade
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.pareto import Edge, fewest_edges, least_sums
from airoles.questions.pay_change import PayChange, change_between
from airoles.questions.pay_figures import Figure, fitting_of
from airoles.questions.route_options import RouteOptions
from airoles.questions.skill_gap import Gap, held_by, measure


class RouteGraph:
    """The steps of the catalog as edges with costs, that some options admit."""

    def __init__(self, catalog: Catalog, options: RouteOptions) -> None:
        self.catalog = catalog
        self.options = options
        self.held = cache(lambda role: held_by(needs(catalog, catalog.roles[role])))
        self.figures = cache(self._figures)
        self.pay = cache(self._pay)
        self.best_admitted = cache(self._best_admitted)
        self.floor = cache(self._floor)
        self.gap = cache(self._gap)
        self.edges = cache(lambda role: tuple(self._edges(role)))

    def _edges(self, role: str) -> Iterable[Edge]:
        for to, missing, worst in self._steps(role):
            yield Edge(to, (1, missing, 0), worst, partial(self._falls, role, to))

    def _steps(self, role: str) -> Iterable[tuple[str, int, int]]:
        """The steps that the options admit: where to, the gap in twelfths, the best grade."""
        for to, missing, evidence in self.catalog.steps.get(role, ()):
            worst = self.best_admitted(evidence)
            if worst is not None and to not in self.options.avoid:
                yield to, missing, worst

    def _best_admitted(self, evidence: tuple[tuple[str | None, Grade], ...]) -> int | None:
        """The best grade of the evidence that the options admit, counted from A; None for none."""
        grades = [
            GRADES.index(grade)
            for route, grade in evidence
            if self.options.route in (None, route) or route is None
            if self.options.min_grade is None or grade <= self.options.min_grade
        ]
        return min(grades, default=None)

    def _falls(self, start: str, end: str) -> tuple[int, int, int]:
        change = self.pay(start, end)
        return 0, 0, int(change is not None and change.direction == "down")

    def _floor(self, target: str) -> Callable[[str], tuple[int, int, int] | None]:
        """The fewest steps and the smallest gap from each role to the target, each for itself."""
        into: dict[str, list[tuple[str, int]]] = {}
        for role in self.catalog.steps:
            for to, missing, _ in self._steps(role):
                into.setdefault(to, []).append((role, missing))
        steps, gaps = fewest_edges(target, into), least_sums(target, into)
        return lambda role: (steps[role], gaps[role], 0) if role in steps else None

    def evidence(self, move: Move) -> tuple[Evidence, ...]:
        """The evidence of a move that the options admit."""
        return tuple(
            e
            for e in move.evidence
            if self.options.route in (None, e.route) or e.route is None
            if self.options.min_grade is None
            or GRADES.index(best_grade(self.catalog, e.sources))
            <= GRADES.index(self.options.min_grade)
        )

    def grade(self, evidence: tuple[Evidence, ...]) -> Grade:
        """The best grade of some evidence."""
        return best_grade(self.catalog, [s for e in evidence for s in e.sources])

    def _gap(self, start: str, end: str) -> Gap:
        """What a role needs that the role before does not bring."""
        return measure(self.catalog, start, self.held(start), end)

    def _pay(self, start: str, end: str) -> PayChange | None:
        return change_between(self.figures(start), self.figures(end))

    def _figures(self, role: str) -> tuple[Figure, ...]:
        return fitting_of(self.catalog, role, self.catalog.pay[role], self.options.market)
