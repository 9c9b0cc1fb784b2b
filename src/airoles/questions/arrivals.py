"""Who becomes a role: the ladders that lead to it, and the origins that are no single steps."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.questions.ladders import Ladder, ladder_to
from airoles.questions.neighbours import Neighbour, comes_from
from airoles.questions.pay_figures import checked_market
from airoles.settings import DEFAULT_MARKET


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How people come to a role."""

    target: Card
    market: str
    ladders: tuple[Ladder, ...]
    steps: tuple[Neighbour, ...]
    """All single steps into the role."""
    origins: tuple[Neighbour, ...]
    """Where people come from that is no single step."""


def arrivals(catalog: Catalog, name: str, market: str = DEFAULT_MARKET) -> Arrivals:
    """The longest climb to a role on each route, all steps into it, and its origins."""
    target, market = catalog.find(name), checked_market(catalog, market)
    ladders = [ladder_to(catalog, target, route, market) for route in catalog.routes]
    found = sorted((ladder for ladder in ladders if ladder), key=lambda ladder: -len(ladder.rungs))
    near = comes_from(catalog, target)
    return Arrivals(
        target=card(target),
        market=market,
        ladders=tuple(found),
        steps=tuple(n for n in near if n.kind == "step"),
        origins=tuple(n for n in near if n.kind == "origin"),
    )
