"""Topics on which sources disagree."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.dispute import Dispute

Theme = Literal["role", "needs", "pay", "moves", "market"]

_SECTIONS: Mapping[Theme, frozenset[str]] = {
    "needs": frozenset({"skills", "education", "experience", "certifications"}),
    "pay": frozenset({"pay", "pay_context"}),
    "moves": frozenset({"origins", "moves", "comes_from", "goes_to"}),
    "market": frozenset(
        {"employers", "outlook", "adoption", "challenges", "trends", "remote", "hiring"}
    ),
}
"""The theme of a topic is that of the first section it bites; of any other, the role itself."""
THEMES: tuple[Theme, ...] = ("role", "needs", "pay", "moves", "market")


@dataclass(frozen=True, slots=True)
class Disputes:
    """The disagreements that touch a role, or all of them."""

    role: Card | None
    disputes: dict[str, Dispute]
    """By id, in the order of themes; then what a role is, then the narrowest, or else by id."""
    themes: dict[str, Theme]
    """The theme of each."""
    number: int | None = None
    """The number of the one that was asked for, counted from 1; None for all."""
    count: int = 0
    """How many there are, whichever was asked for."""


def disputes(catalog: Catalog, name: str | None = None, number: int | None = None) -> Disputes:
    """Those that touch one role, the narrowest of a theme, which touch fewest roles, first; or all.

    With a number, the one that stands there; raises `BadRequest` where none does.
    """
    role = None if name is None else catalog.find(name)
    found = dict(catalog.disputes) if role is None else catalog.disputes_on([role.id])
    themes = {key: theme(one) for key, one in found.items()}

    def place(key: str) -> tuple[int, bool, int]:
        one = found[key]
        told = "summary" not in one.sections  # what a role is at all comes before what it does
        return THEMES.index(themes[key]), told, len(one.roles) if role else 0

    order = sorted(found, key=place)
    asked = order if number is None else _at(order, number, role.title if role else None)
    return Disputes(
        card(role) if role else None,
        {key: found[key] for key in asked},
        {key: themes[key] for key in asked},
        number,
        len(order),
    )


def theme(dispute: Dispute) -> Theme:
    """What a topic is about."""
    first = dispute.sections[0] if dispute.sections else ""
    return next((name for name, sections in _SECTIONS.items() if first in sections), "role")


def _at(order: list[str], number: int, title: str | None) -> list[str]:
    if 1 <= number <= len(order):
        return [order[number - 1]]
    on = f" on {title}" if title else ""
    there = "is 1 disagreement" if len(order) == 1 else f"are {len(order)} disagreements"
    raise BadRequest(
        f"there {there}{on}, and none has the number {number}.",
        "airoles disputes, with or without a role, lists them with their numbers",
    )
