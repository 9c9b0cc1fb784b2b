"""The career map as a picture: levels from left to right, pay upwards, steps as lines."""

from typing import Any

from airoles.errors import BadRequest
from airoles.model.words import LEVELS
from airoles.questions.career_map import CareerMap, PlacedRole
from airoles.questions.pay_figures import middle
from airoles.questions.reply import Reply
from airoles.views.card_line import layers_in, legend, titled
from airoles.views.charts.cited import source_lines, source_text
from airoles.views.charts.style import NO_ROUTE, ROUTE_COLOURS, config, ink, paper
from airoles.views.source_numbers import Numbering
from airoles.wording.money import BASIS_NAMES, in_thousands, market_name

_COLUMN, _HEIGHT = 215, 760
_APART = 17
"""Least distance between two labels of one level, in pixels."""
_BELOW = 40
"""Pixels from the lower edge, below which the levels stand, to the sources."""


def spec(reply: Reply, dark: bool) -> dict[str, Any]:
    """The Vega-Lite specification of the map."""
    import altair as alt

    answer: CareerMap = reply.answer
    numbers = Numbering()
    points = _placed(answer, numbers)
    if not any(point["pay"] is not None for point in points):
        raise BadRequest("there is no figure to draw.", "ask for another market or basis")
    top = max(point["pay"] for point in points if point["pay"] is not None) * 1.08
    lane = max(
        sum(1 for p in points if p["pay"] is None and p["x"] == x) for x in range(len(LEVELS))
    )
    share = min((lane + 1) * _APART / _HEIGHT, 0.8)
    bottom = -share * top / (1 - share)
    _spread(points, top, bottom)
    at = {point["id"]: point for point in points}
    lines = [
        {
            "x": at[w.start]["x"],
            "y": at[w.start]["y"],
            "x2": at[w.end]["x"],
            "y2": at[w.end]["y"],
            "route": w.route if w.route in ROUTE_COLOURS else "none named",
        }
        for w in answer.ways
    ]
    levels = " : ".join(f"datum.value == {n} ? '{name}'" for n, name in enumerate(LEVELS))
    x = alt.X(
        "x:Q",
        scale=alt.Scale(domain=[-0.15, len(LEVELS) + 0.05], nice=False),
        axis=alt.Axis(
            values=list(range(len(LEVELS))), labelExpr=f"{levels} : ''", title=None, grid=True
        ),
    )
    y = alt.Y(
        "y:Q",
        scale=alt.Scale(domain=[bottom, top], nice=False),
        axis=alt.Axis(format="~s", values=_ticks(top), title=_unit(answer)),
    )
    colours = {**ROUTE_COLOURS, "none named": NO_ROUTE}
    route = alt.Color(
        "route:N",
        title="Route",
        scale=alt.Scale(domain=list(colours), range=list(colours.values())),
        legend=alt.Legend(symbolStrokeWidth=3),
    )
    ways = (
        alt.Chart(alt.InlineData(values=lines))
        .mark_rule(opacity=0.6, strokeWidth=1.3)
        .encode(x=x, y=y, x2=alt.X2("x2:Q"), y2=alt.Y2("y2:Q"), color=route)
    )
    dots = alt.Chart(alt.InlineData(values=points)).encode(x=x, y=y)
    marks = dots.mark_point(filled=True, size=55, opacity=1, color=ink(dark))
    leaders = dots.mark_rule(opacity=0.5, color=ink(dark), strokeWidth=0.6).encode(
        x2=alt.X2("lx:Q"), y2=alt.Y2("ly:Q")
    )
    labels = (
        alt.Chart(alt.InlineData(values=points))
        .mark_text(align="left", dx=3, fontSize=11, color=ink(dark))
        .encode(x=alt.X("lx:Q"), y=alt.Y("ly:Q"), text=alt.Text("shown:N"))
    )
    halo = labels.mark_text(
        align="left",
        dx=3,
        fontSize=11,
        strokeWidth=4,
        opacity=0.85,
        stroke=paper(dark),
        color=paper(dark),
    )
    cited = source_text(source_lines(numbers, reply.sources), _HEIGHT + _BELOW, dark)
    chart = alt.layer(ways, leaders, halo, marks, cited, labels).properties(
        width=_COLUMN * len(LEVELS),
        height=_HEIGHT,
        title=alt.TitleParams("Career map of AI leadership roles", subtitle=_caption(reply)),
    )
    return dict(chart.configure(**config(dark)).to_dict(validate=False))


def _placed(answer: CareerMap, numbers: Numbering) -> list[dict[str, Any]]:
    placed = []
    for one in answer.roles:
        pay = one.figure.pay if one.figure else None
        label = f"{titled(one.role)} {in_thousands(pay)}" if pay else titled(one.role)
        placed.append(
            {
                "id": one.role.id,
                "x": LEVELS.index(one.role.level),
                "pay": _pay(one),
                "label": label,
                "shown": f"{label} {numbers.marks(pay.sources)}" if pay else label,
            }
        )
    return placed


def _pay(placed: PlacedRole) -> float | None:
    return middle(placed.figure.pay) if placed.figure else None


def _spread(points: list[dict[str, Any]], top: float, bottom: float) -> None:
    """Place points and move labels of one level apart, so that none covers another."""
    step = _APART * (top - bottom) / _HEIGHT
    for x in range(len(LEVELS)):
        column = [p for p in points if p["x"] == x]
        lane = sorted((p for p in column if p["pay"] is None), key=lambda p: str(p["label"]))
        for number, point in enumerate(lane, 1):
            point["y"] = point["ly"] = -number * step
        paid = sorted((p for p in column if p["pay"] is not None), key=lambda p: float(p["pay"]))
        for point, label in zip(paid, spread_out([p["pay"] for p in paid], step), strict=True):
            point["y"], point["ly"] = point["pay"], label
        for point in column:
            point["lx"] = x + 0.06


def spread_out(wanted: list[float], step: float) -> list[float]:
    """Places at least `step` apart and above zero, as near as can be to rising wanted ones.

    Least squares: with each place lowered by its number of steps, the order need only not fall,
    which pooling adjacent violators solves.
    """
    blocks: list[tuple[float, int]] = []
    for number, place in enumerate(wanted):
        blocks.append((place - number * step, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (low, few), (high, many) = blocks[-2:]
            blocks[-2:] = [((low * few + high * many) / (few + many), few + many)]
    lowered = [max(place, step * 0.6) for place, count in blocks for _ in range(count)]
    return [place + number * step for number, place in enumerate(lowered)]


def _ticks(top: float) -> list[int]:
    step = next(
        s
        for s in (10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 10**9)
        if top / s <= 12
    )
    return list(range(0, int(top) + 1, step))


def _unit(answer: CareerMap) -> str:
    currency = next(p.figure.pay.currency for p in answer.roles if p.figure)
    return f"{currency} a year, {BASIS_NAMES[answer.basis]}"


def _caption(reply: Reply) -> list[str]:
    answer: CareerMap = reply.answer
    market = market_name(answer.market)
    return [
        f"Market {market}, {BASIS_NAMES[answer.basis]}: the best evidenced figure of each role; "
        "ranges stand at their middle. Below zero: roles without a figure on these terms.",
        "Lines are single steps that sources state, coloured by route.",
        *(line.text for line in legend(layers_in(reply))),
    ]
