"""Routes of the browser's catalog: the answer for every pair of roles that has one."""

from typing import Any

from airoles.catalog import Catalog
from airoles.questions.all_routes import all_routes
from airoles.questions.known_figures import KnownFigures
from airoles.questions.routes import Routes, Step
from airoles.site.script_sources import ScriptSources
from airoles.views.reports.routes import summed_up, years_added
from airoles.views.sheet import Line
from airoles.views.statements import evidence, route_names
from airoles.views.summaries.routes import is_timed, step_pay


class ScriptRoutes:
    """Answers by pair, and the steps that they are made of, each once."""

    def __init__(
        self, catalog: Catalog, figures: KnownFigures, sources: ScriptSources, market: str
    ) -> None:
        """Every pair is answered for one market."""
        self._catalog, self._sources, self._market = catalog, sources, market
        self._places = {role: place for place, role in enumerate(catalog.roles)}
        self.steps: dict[str, dict[str, Any]] = {}
        self.pairs = {
            self._key(found.start.id, found.target.id): self._answer(found)
            for found in all_routes(catalog, market, figures)
        }

    def _key(self, start: str, end: str) -> str:
        return f"{self._places[start]}>{self._places[end]}"

    def _answer(self, found: Routes) -> dict[str, Any]:
        """How many routes there are, and the first of them in the order of `airoles path`."""
        for route in found.routes:
            for step in route.steps:
                key = self._key(step.start, step.role.id)
                if key not in self.steps:
                    self.steps[key] = self._step(step)
        answer = {
            "found": found.found,
            "basis": found.basis or "",
            "routes": [
                {
                    "roles": [self._places[step.role.id] for step in route.steps],
                    "about": summed_up(route),
                    "weakest": route.weakest,
                    **({"years": years_added(route.years)} if route.years else {}),
                }
                for route in found.routes
            ],
        }
        return answer | ({"timed": True} if is_timed(found) else {})

    def _step(self, step: Step) -> dict[str, Any]:
        """What holds for a step wherever it stands; pay only where two figures compare."""
        pay = step_pay(step, self._market) if step.pay else None
        return {
            "grade": step.grade,
            "kind": step.kind or "",
            "route": route_names(step.routes, self._catalog.routes),
            "evidence": [self._line(evidence(one)) for one in step.evidence],
            "gained": list(step.gained),
            "deepened": list(step.deepened),
            "pay": self._line(pay[0]) if isinstance(pay, tuple) else None,
        }

    def _line(self, line: Line) -> list[Any]:
        return [line.text, self._sources.places(line.sources)]
