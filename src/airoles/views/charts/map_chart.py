"""The career map as a picture: rungs as rows, lines of work as columns, steps as quiet lines."""

from typing import Any

from airoles.model.words import LEVELS
from airoles.questions.career_map import CareerMap, PlacedRole
from airoles.questions.reply import Reply
from airoles.views.card_line import FAMILY_NAMES, LEVEL_NAMES, layers_in, legend, titled
from airoles.views.charts.cited import source_lines, source_text
from airoles.views.charts.map_layout import PAY, TITLE, Item, Layout, lay_out
from airoles.views.charts.style import NO_ROUTE, ROUTE_COLOURS, config, faint, ink
from airoles.views.placed import placed_amount, what_signs_say
from airoles.views.source_numbers import Numbering
from airoles.wording.money import BASIS_NAMES, market_name

_COLUMNS = (
    "research",
    "governance",
    "engineering",
    "data",
    "technology",
    "ai",
    "product",
    "business",
    "strategy",
)
"""The lines of work from left to right, those beside each other that many steps join."""
_NONE = "none named"
_BELOW = 24
"""Pixels from the lower edge to the sources."""
_PAY_SIZE = 0.85
"""Letters of pay and sources are smaller than those of titles by so much."""


def spec(reply: Reply, dark: bool) -> dict[str, Any]:
    """The Vega-Lite specification of the map."""
    import altair as alt

    answer: CareerMap = reply.answer
    numbers = Numbering(reply.sources)
    levels = [lv for lv in reversed(LEVELS) if any(p.role.level == lv for p in answer.roles)]
    families = [f for f in _COLUMNS if any(p.role.family == f for p in answer.roles)]
    placed = sorted(answer.roles, key=lambda p: (levels.index(p.role.level), p.role.title))
    labels = {one.role.id: _label(one, next(iter(answer.years), ""), numbers) for one in placed}
    items = [
        Item(
            one.role.id,
            levels.index(one.role.level),
            families.index(one.role.family),
            max(len(labels[one.role.id][0]), round(len(labels[one.role.id][1]) * _PAY_SIZE)),
        )
        for one in placed
    ]
    steps = [(way.start, way.end) for way in answer.ways]
    layout = lay_out(items, steps, [len(FAMILY_NAMES[family]) for family in families])

    def chart(rows: list[dict[str, Any]]) -> Any:
        x = alt.X("x:Q", scale=alt.Scale(domain=[0, layout.width], nice=False), axis=None)
        y = alt.Y("y:Q", scale=alt.Scale(domain=[layout.height, 0], nice=False), axis=None)
        return alt.Chart(alt.InlineData(values=rows)).encode(x=x, y=y)

    def words(rows: list[dict[str, Any]], size: int, **more: Any) -> Any:
        shown = chart(rows).mark_text(
            align="left", baseline="middle", fontSize=size, color=ink(dark), **more
        )
        return shown.encode(text=alt.Text("shown:N"))

    named = {_route(way.route) for way in answer.ways}
    colours = {r: c for r, c in (ROUTE_COLOURS | {_NONE: NO_ROUTE}).items() if r in named}
    route = alt.Color(
        "route:N",
        title="Route that a source names",
        scale=alt.Scale(domain=list(colours), range=list(colours.values())),
        legend=alt.Legend(symbolStrokeWidth=3, orient="top", titleLimit=300),
    )
    lines = (
        chart(_corners(answer, layout))
        .mark_line(strokeWidth=1.2, opacity=0.8)
        .encode(color=route, detail="step:N", order="at:Q")
    )
    ends = (
        chart(_ends(answer, layout))
        .mark_point(shape="triangle-right", filled=True, size=34, opacity=1)
        .encode(color=route)
    )
    grid = chart(_rules(layout)).mark_rule(color=faint(dark)).encode(x2="x2:Q", y2="y2:Q")
    roles = _roles(labels, layout)
    cited = source_text(source_lines(numbers, reply.sources), round(layout.height) + _BELOW, dark)
    drawn = alt.layer(
        grid,
        lines,
        ends,
        words(_heads(levels, families, layout), 12, fontWeight="bold"),
        words([role | {"y": role["top"] + PAY, "shown": role["pay"]} for role in roles], 11),
        cited,
        words(roles, 13),
    ).properties(
        width=round(layout.width),
        height=round(layout.height),
        title=alt.TitleParams("Who stands where: AI leadership roles", subtitle=_caption(reply)),
    )
    return dict(drawn.configure(**config(dark)).to_dict(validate=False))


def _label(placed: PlacedRole, year: str, numbers: Numbering) -> tuple[str, str]:
    """The title of a role, and its pay with the number of its source; a dash where it has none."""
    marks = f" {numbers.marks(placed.figure.pay.sources)}" if placed.figure else ""
    return titled(placed.role), f"{placed_amount(placed.figure, year)}{marks}"


def _roles(labels: dict[str, tuple[str, str]], layout: Layout) -> list[dict[str, Any]]:
    return [
        {
            "id": key,
            "x": layout.boxes[key].left + 5,
            "y": layout.boxes[key].top + TITLE,
            "top": layout.boxes[key].top,
            "shown": title,
            "pay": pay,
        }
        for key, (title, pay) in labels.items()
    ]


def _corners(answer: CareerMap, layout: Layout) -> list[dict[str, Any]]:
    return [
        {"step": number, "at": at, "x": x, "y": y, "route": _route(way.route)}
        for number, (way, path) in enumerate(zip(answer.ways, layout.paths, strict=True))
        for at, (x, y) in enumerate(path)
    ]


def _ends(answer: CareerMap, layout: Layout) -> list[dict[str, Any]]:
    return [
        {"x": path[-1][0], "y": path[-1][1], "route": _route(way.route)}
        for way, path in zip(answer.ways, layout.paths, strict=True)
    ]


def _route(route: str | None) -> str:
    return route if route in ROUTE_COLOURS else _NONE


def _heads(levels: list[str], families: list[str], layout: Layout) -> list[dict[str, Any]]:
    """The names of rungs and lines of work."""
    names = [
        {"x": 0, "y": top + TITLE, "shown": LEVEL_NAMES[level]}
        for level, (_, top) in zip(levels, layout.rows, strict=True)
    ]
    for family, left in zip(families, layout.columns, strict=True):
        name = FAMILY_NAMES[family]
        names.append({"x": left + 5, "y": 12, "shown": name[0].upper() + name[1:]})
    return names


def _rules(layout: Layout) -> list[dict[str, Any]]:
    """A line above each rung."""
    return [{"x": 0, "x2": layout.width, "y": edge, "y2": edge} for edge, _ in layout.rows]


def _caption(reply: Reply) -> list[str]:
    answer: CareerMap = reply.answer
    return [
        f"Pay below each name: {_terms(answer)}. A median, or else a range or a mean.",
        what_signs_say(one.figure for one in answer.roles),
        "Lines are single steps that sources state: out of a role beside its name, into the other "
        "at the arrow. Levels are ours (grade E).",
        *(line.text for line in legend(layers_in(reply))),
    ]


def _terms(answer: CareerMap) -> str:
    """Market, basis, unit, and the year of most figures."""
    market, basis = market_name(answer.market), BASIS_NAMES[answer.basis]
    currencies = dict.fromkeys(p.figure.pay.currency for p in answer.roles if p.figure)
    if not currencies:
        return f"{market}, {basis}; no role has a figure on these terms"
    year = next(iter(answer.years))
    unit = f"thousand {'/'.join(currencies)} a year"
    return f"{market}, {basis}, {unit}, {year} where no year is said"
