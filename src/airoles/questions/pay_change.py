"""Pay before and after a move, on figures that mean the same."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.pay import Pay, Point
from airoles.model.role import Role
from airoles.questions.pay_figures import Figure, fitting

Direction = Literal["up", "down", "same", "overlapping"]
MoveClass = Literal["advance", "lateral advance", "similar", "lateral"]


@dataclass(frozen=True, slots=True)
class PayChange:
    """Two figures on one market, currency, period and basis, and how they stand to each other."""

    before: Figure
    after: Figure
    direction: Direction


def pay_change(catalog: Catalog, start: Role, end: Role, market: str) -> PayChange | None:
    """The best evidenced pair of figures that can be compared; None where there is none.

    Both must share market, currency, period and basis, and give a median, a mean or a range
    each.  An unstated basis compares only within one source.  Wages of an occupation that stands
    in for a role say nothing of a step, so they do not compare.  A floor ("or more") compares
    only where every amount that it allows gives the same answer.
    """
    return change_between(fitting(catalog, start, market), fitting(catalog, end, market))


def change_between(befores: Iterable[Figure], afters: Sequence[Figure]) -> PayChange | None:
    """The best evidenced pair of these figures that can be compared; None where there is none."""
    pairs = [
        PayChange(before, after, direction)
        for before in befores
        for after in afters
        if _same_terms(before.pay, after.pay)
        and (direction := _direction(before.pay, after.pay)) is not None
    ]
    return min(pairs, key=lambda p: max(p.before.standing, p.after.standing), default=None)


def move_class(change: PayChange | None, start: Role, end: Role) -> MoveClass | None:
    """What kind of move it is by pay and line of work; None where pay does not compare."""
    if change is None:
        return None
    if change.direction == "up":
        return "advance" if start.family == end.family else "lateral advance"
    return "similar" if start.family == end.family else "lateral"


def _same_terms(before: Pay, after: Pay) -> bool:
    if before.market != after.market or before.basis != after.basis:
        return False
    if before.currency != after.currency or before.period != after.period:
        return False
    if before.basis == "unstated" and not set(before.sources) & set(after.sources):
        return False
    stand_ins = [p.proxy for p in (before, after) if p.proxy]
    if any(proxy.kind == "occupation" for proxy in stand_ins):
        return False
    return len({proxy.name for proxy in stand_ins}) == len(stand_ins)


def _direction(before: Pay, after: Pay) -> Direction | None:
    centres: tuple[Point, ...] = ("median", "mean")
    for point in centres:
        if found := _only({_DIRECTIONS[sign, sign] for sign in _signs(before, after, point)}):
            return found
    lows, highs = _signs(before, after, "low"), _signs(before, after, "high")
    return _only({_DIRECTIONS[low, high] for low in lows for high in highs})


_DIRECTIONS: dict[tuple[int, int], Direction] = {
    (1, 1): "up",
    (1, 0): "up",
    (0, 1): "up",
    (0, 0): "same",
    (-1, -1): "down",
    (-1, 0): "down",
    (0, -1): "down",
    (1, -1): "overlapping",
    (-1, 1): "overlapping",
}
"""What the signs of the lower and the upper end say together."""


def _only(found: set[Direction]) -> Direction | None:
    return found.pop() if len(found) == 1 else None


def _signs(before: Pay, after: Pay, point: Point) -> set[int]:
    """The ways that an amount may have gone; several where a floor leaves it open."""
    old: Decimal | None = getattr(before, point)
    new: Decimal | None = getattr(after, point)
    if old is None or new is None:
        return set()
    signs = {(new > old) - (new < old)}
    if point in after.at_least:
        signs |= {sign for sign in (0, 1) if sign > min(signs)}
    if point in before.at_least:
        signs |= {sign for sign in (0, -1) if sign < max(signs)}
    return signs
