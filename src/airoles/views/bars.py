"""Bars of figures and the scale above them, drawn in characters."""

from decimal import Decimal

from airoles.views.sheet import Bar
from airoles.wording.money import round_amount


def draw_bar(bar: Bar, width: int) -> str:
    """The bar in `width` characters, from zero on the left to the largest amount on the right."""

    def spot(amount: object) -> int:
        return min(width - 1, int(amount * (width - 1) / bar.most)) if bar.most else 0  # type: ignore[operator]

    low, high = spot(bar.low), spot(bar.high)
    cells = [" "] * width
    for index in range(low, high + 1):
        cells[index] = "━" if bar.core is None else "─"
    if bar.core is not None:
        for index in range(spot(bar.core[0]), spot(bar.core[1]) + 1):
            cells[index] = "━"
    if bar.middle is not None:
        cells[spot(bar.middle)] = "┿" if low != high else "●"
    elif low == high:
        cells[low] = "●"
    if bar.open_end:
        cells[min(width - 1, high + 1) if low == high else high] = "▶"
    return "".join(cells)


def draw_scale(most: Decimal, width: int) -> str:
    """Zero on the left, half of it in the middle where there is room, and the most on the right."""
    half, end = round_amount(most / 2), round_amount(most)
    scale = f"0{end:>{width - 1}}"
    start = (width - 1) // 2 - len(half) // 2
    has_room = width >= len(half) + len(end) + 9
    return scale[:start] + half + scale[start + len(half) :] if has_room else scale
