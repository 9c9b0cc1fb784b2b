"""Topics on which sources disagree."""

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.dispute import Dispute
from airoles.model.record import record


@record(frozen=True, slots=True)
class Disputes:
    """The disagreements that touch a role, or all of them."""

    role: Card | None
    disputes: dict[str, Dispute]


def disputes(catalog: Catalog, name: str | None = None) -> Disputes:
    """Those that touch one role, or all; the narrowest, which touch fewest roles, first."""
    role = catalog.find(name) if name is not None else None
    found = catalog.disputes_on([role.id]) if role else catalog.disputes
    ordered = sorted(found.items(), key=lambda item: len(item[1].roles))
    return Disputes(card(role) if role else None, dict(ordered if role else found.items()))
