"""Pay before and after a move, on figures that mean the same."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.pay import Pay, Point
from airoles.model.role import Role
from airoles.questions.figures import Figure, fitting, standing

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
    in for a role say nothing of a step, so they do not compare.
    """
    pairs = [
        PayChange(before, after, direction)
        for before in fitting(catalog, start, market)
        for after in fitting(catalog, end, market)
        if _same_terms(before.pay, after.pay)
        and (direction := _direction(before.pay, after.pay)) is not None
    ]
    return min(pairs, key=lambda p: max(standing(p.before), standing(p.after)), default=None)


def move_class(change: PayChange | None, start: Role, end: Role) -> MoveClass | None:
    """What kind of move it is by pay and line of work; None where pay does not compare."""
    if change is None:
        return None
    if change.direction == "up":
        return "advance" if start.family == end.family else "lateral advance"
    return "similar" if start.family == end.family else "lateral"


def _same_terms(before: Pay, after: Pay) -> bool:
    terms = [(p.market, p.currency, p.period, p.basis) for p in (before, after)]
    if terms[0] != terms[1]:
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
        low, high = getattr(before, point), getattr(after, point)
        if low is not None and high is not None:
            return "same" if low == high else "up" if high > low else "down"
    if None in (before.low, before.high, after.low, after.high):
        return None
    return _ranges(before, after)


def _ranges(before: Pay, after: Pay) -> Direction:
    low = _sign(before.low, after.low)
    high = _sign(before.high, after.high)
    if low == high == 0:
        return "same"
    if min(low, high) >= 0:
        return "up"
    return "down" if max(low, high) <= 0 else "overlapping"


def _sign(before: Decimal | None, after: Decimal | None) -> int:
    assert before is not None
    assert after is not None
    return (after > before) - (after < before)
