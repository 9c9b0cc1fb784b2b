"""Why no route leads from one role to another."""

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.questions.route_graph import RouteGraph
from airoles.questions.route_options import RouteOptions


def no_route(catalog: Catalog, start: str, target: str, options: RouteOptions) -> BadRequest:
    """Say which side is cut off, and which option did it."""
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
        return BadRequest(f"{none}: no source tells of a step out of {start}.", _start_hint(start))
    if not any(a.move.kind == "step" for a in catalog.arrivals.get(target, ())):
        return BadRequest(
            f"{none}: no source tells of a single step into {target}.",
            f"airoles path --to {target} shows where people come from",
        )
    return BadRequest(
        f"{none}: the steps out of {start} never reach it.",
        f"airoles path {start} shows where they lead, airoles path --to {target} who arrives",
    )


def _start_hint(start: str) -> str:
    return f"airoles path --to {start} shows who arrives there; try a role beside it"
