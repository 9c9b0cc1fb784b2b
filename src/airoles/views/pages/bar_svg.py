"""A figure drawn on a scale, as SVG inside a page."""

from decimal import Decimal
from html import escape

from airoles.views.sheet import Bar
from airoles.wording.money import amount

_WIDTH, _HEIGHT = 160, 16
_EDGE = 6
"""Room on both sides for marks that stand at an end of the scale."""


def bar_svg(bar: Bar) -> str:
    """The range as a thin line, the middle half thicker, the middle as a mark, open as an arrow.

    Its colours come from the style of the page.
    """
    low, high = _spot(bar.low, bar), _spot(bar.high, bar)
    parts = [_rect("scale", _EDGE, _WIDTH - _EDGE, 1)]
    if low != high:
        parts.append(_rect("range", low, high, 4 if bar.core else 8))
    if bar.core:
        parts.append(_rect("range", _spot(bar.core[0], bar), _spot(bar.core[1], bar), 8))
    if bar.middle is not None and low != high:
        spot = _spot(bar.middle, bar)
        parts.append(_rect("middle", spot - 1, spot + 1, 14))
    elif low == high:
        parts.append(f'<circle class="range" cx="{low:.1f}" cy="{_HEIGHT / 2:g}" r="4"/>')
    if bar.open_end:
        at, tip = min(high, _WIDTH - _EDGE), min(high, _WIDTH - _EDGE) + _EDGE
        parts.append(f'<path class="middle" d="M{at:.1f} 3L{tip:.1f} 8L{at:.1f} 13z"/>')
    return (
        f'<svg class="bar" role="img" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}">'
        f"<title>{escape(_description(bar))}</title>{''.join(parts)}</svg>"
    )


def _description(bar: Bar) -> str:
    """What the picture shows, in words."""
    more = " or more" if bar.open_end else ""
    if bar.low == bar.high:
        span = f"{amount(bar.low)}{more}"
    else:
        middle = f", middle {amount(bar.middle)}" if bar.middle is not None else ""
        core = f", middle half {amount(bar.core[0])} to {amount(bar.core[1])}" if bar.core else ""
        span = f"{amount(bar.low)} to {amount(bar.high)}{more}{middle}{core}"
    return f"{span}, on a scale from 0 to {amount(bar.most)}"


def _spot(value: Decimal, bar: Bar) -> float:
    room = _WIDTH - 2 * _EDGE
    return _EDGE + (float(value / bar.most) * room if bar.most else 0)


def _rect(kind: str, start: float, end: float, height: int) -> str:
    top = (_HEIGHT - height) / 2
    return (
        f'<rect class="{kind}" x="{start:.1f}" y="{top:g}" '
        f'width="{max(end - start, 1):.1f}" height="{height}"/>'
    )
