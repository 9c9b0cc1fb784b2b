"""Stable keys of what is compared: by what a record is about, never by where it stands.

docs/changes.md tells them to those who use them.
"""

from collections.abc import Iterable
from hashlib import sha256

from airoles.model.move import Move, Origin
from airoles.model.pay import Pay
from airoles.text import fold


def pay_key(role: str, pay: Pay) -> str:
    """A figure by whom and what it measures; a digest stands for what narrows it."""
    narrowed = [
        f"{name}={value}"
        for name, value in (
            ("place", pay.place),
            ("sector", pay.sector),
            ("among", pay.among),
            ("condition", pay.condition),
            ("proxy", pay.proxy and f"{pay.proxy.kind}: {pay.proxy.name}"),
        )
        if value
    ]
    terms = (pay.market, pay.currency, pay.period, pay.basis, pay.year)
    digest = [sha256("\n".join(narrowed).encode("utf-8", "replace")).hexdigest()[:8]]
    return "/".join(("roles", role, "pay", *terms, *(digest if narrowed else ())))


def move_key(role: str, move: Move) -> str:
    """A move by its ends and its kind."""
    return f"roles/{role}/moves/{move.kind}/{move.to or _outside(move.to_outside or '')}"


def origin_key(role: str, origin: Origin) -> str:
    """An origin by its ends and its kind."""
    return f"roles/{role}/origins/{origin.kind}/{_outside(origin.from_outside)}"


def _outside(name: str) -> str:
    """An end that is no role, by its name without regard to case and spacing."""
    return f"outside/{fold(name).replace(' ', '-')}"


def parted(keyed: Iterable[tuple[str, str]]) -> list[str]:
    """The keys of some records, each with a content that puts those of one key in order.

    Of several with one key the second ends in -2, by content, so that the order in which files
    tell them plays no part.
    """
    given = list(keyed)
    order = sorted(range(len(given)), key=lambda index: given[index])
    found = [""] * len(given)
    taken: set[str] = set()
    for index in order:
        key, number = given[index][0], 2
        free = key
        while free in taken:
            free, number = f"{key}-{number}", number + 1
        taken.add(free)
        found[index] = free
    return found
