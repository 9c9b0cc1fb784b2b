"""Who becomes a role: the ladders that lead to it, and the origins that are no single steps."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.questions.ladders import Ladder, climbs_to, ladders_of
from airoles.questions.neighbours import Neighbour, comes_from
from airoles.questions.pay_figures import checked_market
from airoles.settings import DEFAULT_MARKET


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How people come to a role."""

    target: Card
    market: str
    basis: str | None
    """The basis that the pay of all rungs is on; None where no rung has a figure."""
    ladders: tuple[Ladder, ...]
    steps: tuple[Neighbour, ...]
    """All single steps into the role."""
    origins: tuple[Neighbour, ...]
    """Where people come from that is no single step."""


def arrivals(catalog: Catalog, name: str, market: str = DEFAULT_MARKET) -> Arrivals:
    """The longest climbs to a role, one for each route, all steps into it, and its origins."""
    target, market = catalog.find(name), checked_market(catalog, market)
    basis, found = ladders_of(catalog, climbs_to(catalog, target), market)
    near = comes_from(catalog, target)
    return Arrivals(
        target=card(target),
        market=market,
        basis=basis,
        ladders=found,
        steps=tuple(n for n in near if n.kind == "step"),
        origins=tuple(n for n in near if n.kind == "origin"),
    )
