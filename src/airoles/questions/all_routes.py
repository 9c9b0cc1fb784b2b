"""The routes of every pair of roles that has one."""

from collections.abc import Iterator
from functools import partial

from airoles.catalog import Catalog
from airoles.questions.known_figures import KnownFigures
from airoles.questions.pay_figures import checked_market
from airoles.questions.route_graph import RouteGraph
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import Routes, routes_in
from airoles.settings import DEFAULT_MARKET


def all_routes(
    catalog: Catalog, market: str = DEFAULT_MARKET, figures: KnownFigures | None = None
) -> Iterator[Routes]:
    """What `routes` answers for each ordered pair, without the pairs that have no route.

    One graph serves all pairs, so that each step is measured once.
    """
    market = checked_market(catalog, market)
    graph = RouteGraph(catalog, RouteOptions(market=market))
    known = figures or KnownFigures(catalog)
    pay_of = partial(known.on_one_basis, market=market)
    for start in catalog.roles:
        for target in catalog.roles:
            if start != target and (found := routes_in(graph, start, target, pay_of)):
                yield found
