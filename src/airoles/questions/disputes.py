"""Topics on which sources disagree."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.dispute import Dispute


@dataclass(frozen=True, slots=True)
class Disputes:
    """The disagreements that touch a role, or all of them."""

    role: Card | None
    disputes: dict[str, Dispute]


def disputes(catalog: Catalog, name: str | None = None) -> Disputes:
    """Those that touch one role, the narrowest, which touch fewest roles, first; or all, by id."""
    if name is None:
        return Disputes(None, dict(catalog.disputes))
    role = catalog.find(name)
    found = catalog.disputes_on([role.id])
    narrowest_first = sorted(found.items(), key=lambda item: len(item[1].roles))
    return Disputes(card(role), dict(narrowest_first))
