"""Why no route leads from one role to another, and which ends are nearest."""

from collections.abc import Callable
from fractions import Fraction

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.route_graph import RouteGraph
from airoles.questions.route_options import RouteOptions

_NEAREST = 3
"""Roles that are named where a route ends."""


def no_route(catalog: Catalog, start: str, target: str, options: RouteOptions) -> BadRequest:
    """Say which side is cut off, and which option did it; name the nearest ends there are."""
    free = RouteOptions(market=options.market)
    none = f"no route leads from {start} to {target}"
    graph = RouteGraph(catalog, free)
    if graph.floor(target)(start) is not None:
        named = [
            f"--via {', '.join(options.via)}" if options.via else "",
            f"--avoid {', '.join(options.avoid)}" if options.avoid else "",
            f"--route {options.route}" if options.route else "",
            f"--min-grade {options.min_grade}" if options.min_grade else "",
            f"--max-steps {options.most_steps}" if options.most_steps else "",
        ]
        given = " and ".join(filter(None, named))
        return BadRequest(f"{none} with {given}.", "without it there are routes; ease or drop it")
    if not graph.edges(start):
        return BadRequest(
            f"{none}: no source tells of a step out of {start}.",
            f"{_likest(graph, start, target)}airoles path --to {start} shows who arrives there",
        )
    nearest = _nearest_ends(graph, start, target)
    if not any(a.move.kind == "step" for a in catalog.arrivals.get(target, ())):
        return BadRequest(
            f"{none}: no source tells of a single step into {target}.",
            f"{nearest}airoles path --to {target} shows where people come from",
        )
    return BadRequest(
        f"{none}: the steps out of {start} never reach it.",
        f"{nearest}airoles path --to {target} shows who arrives",
    )


def _likest(graph: RouteGraph, start: str, target: str) -> str:
    """The roles with a route to the target whose needs the start meets best, named."""
    floor = graph.floor(target)
    roles = sorted(graph.catalog.roles)
    others = [role for role in roles if role not in (start, target) and floor(role)]
    named = _first(others, lambda role: _fit(graph, start, role))
    return f"roles like it with a route there: {named}; " if named else ""


def _nearest_ends(graph: RouteGraph, start: str, target: str) -> str:
    """The roles that steps from the start reach, those first that bring most to the target."""
    reached, left = set[str](), [start]
    while left:
        for edge in graph.edges(left.pop()):
            if edge.to not in reached:
                reached.add(edge.to)
                left.append(edge.to)
    named = _first(sorted(reached - {start}), lambda role: _fit(graph, role, target))
    return f"the nearest that steps from {start} reach: {named}; " if named else ""


def _first(roles: list[str], near: Callable[[str], Fraction]) -> str:
    return ", ".join(sorted(roles, key=near, reverse=True)[:_NEAREST])


def _fit(graph: RouteGraph, start: str, end: str) -> Fraction:
    """How much of what the end needs the start brings."""
    return graph.gap(start, end).fit or Fraction(0)
