"""Pay figures as ranges with median marks, one panel for each currency, period and basis."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from airoles.errors import BadRequest
from airoles.questions.rank import Ranking
from airoles.questions.reply import Reply
from airoles.questions.salary import Salaries, ToldFigure
from airoles.views.card_line import layers_in, legend, titled
from airoles.views.charts.cited import LINE, source_lines, source_text
from airoles.views.charts.style import GRADE_SHADES, config, ink, paper
from airoles.views.figures import bar
from airoles.views.source_numbers import Numbering
from airoles.wording.money import BASIS_NAMES, PERIODS, headline, holds_for, market_name

_WIDTH, _ROW, _LABEL_LINE = 620, 22, 12
_LABEL = 64
"""Characters of a line of a label; a longer one goes on below."""


def spec(reply: Reply, dark: bool) -> dict[str, Any]:
    """The Vega-Lite specification of a salary answer or a ranking."""
    import altair as alt

    numbers = Numbering()
    panels = list(_panels(reply.answer, numbers, dark))
    if not panels:
        raise BadRequest("there is no figure to draw.", "ask for another market, basis or role")
    lines = source_lines(numbers, reply.sources)
    cited = source_text(lines, 0, dark).properties(width=_WIDTH, height=LINE * len(lines))
    title = alt.TitleParams(_title(reply.answer), subtitle=_caption(reply), offset=14)
    chart = alt.vconcat(*panels, cited, title=title, spacing=28).configure(**config(dark))
    return dict(chart.to_dict(validate=False))


def _panels(answer: Salaries | Ranking, numbers: Numbering, dark: bool) -> Iterator[Any]:
    if isinstance(answer, Ranking):
        titles = {row.role.id: titled(row.role) for row in answer.ranked}
        figures = [row.told for row in answer.ranked]
        if figures:
            yield _panel(figures, titles, market_name(answer.market), numbers, dark)
        return
    titles = {card.id: titled(card) for card in answer.roles}
    for group in answer.groups:
        name = f"{market_name(group.market)}, {BASIS_NAMES[group.basis]}"
        yield _panel(list(group.figures), titles, name, numbers, dark)


def _panel(
    figures: list[ToldFigure], titles: dict[str, str], name: str, numbers: Numbering, dark: bool
) -> Any:
    import altair as alt

    rows = [_row(number, one, titles, numbers) for number, one in enumerate(figures, 1)]
    pay = figures[0].figure.pay
    unit = f"{pay.currency} {PERIODS[pay.period]}"
    order = [row["label"] for row in rows]
    shades = GRADE_SHADES[dark]
    base = alt.Chart().encode(
        y=alt.Y(
            "label:N",
            sort=order,
            title=None,
            axis=alt.Axis(labelExpr=r"split(datum.label, '\n')", labelLineHeight=_LABEL_LINE),
        ),
        color=alt.Color(
            "grade:N",
            title="Grade",
            scale=alt.Scale(domain=list(shades), range=list(shades.values())),
        ),
    )
    axis = alt.Axis(format="~s", title=None, tickCount=8, labelOverlap=True)
    span = base.mark_bar(height=6, cornerRadius=3).encode(
        x=alt.X("low:Q", axis=axis, scale=alt.Scale(zero=True)), x2="high:Q"
    )
    core = (
        base.transform_filter("isValid(datum.p25)")
        .mark_bar(height=13)
        .encode(x=alt.X("p25:Q", axis=axis), x2=alt.X2("p75:Q"))
    )
    middle = (
        base.transform_filter("isValid(datum.middle)")
        .mark_tick(
            color=ink(dark), stroke=paper(dark), strokeWidth=1, thickness=4, height=17, opacity=1
        )
        .encode(x=alt.X("middle:Q"), color=alt.ColorValue(ink(dark)))
    )
    open_end = (
        base.transform_filter("datum.open")
        .mark_point(shape="triangle-right", filled=True, size=60, xOffset=9)
        .encode(x=alt.X("high:Q"), color=alt.ColorValue(ink(dark)))
    )
    point = (
        base.transform_filter("datum.low == datum.high")
        .mark_point(filled=True, size=110, opacity=1)
        .encode(x=alt.X("low:Q"))
    )
    data = alt.InlineData(values=rows)
    layers = alt.layer(span, core, point, middle, open_end, data=data)
    most = max(row["label"].count("\n") for row in rows)
    heading = alt.TitleParams(f"{name[0].upper()}{name[1:]}: {unit}", fontSize=13)
    height = (_ROW + most * _LABEL_LINE) * len(rows)
    return layers.properties(width=_WIDTH, height=height, title=heading)


def _row(
    number: int, one: ToldFigure, titles: dict[str, str], numbers: Numbering
) -> dict[str, Any]:
    pay = one.figure.pay
    drawn = bar(pay)
    proxy = f"proxy: {pay.proxy.name}" if pay.proxy else ""
    who = ", ".join(part for part in (proxy, *holds_for(pay)) if part)
    marks = numbers.marks(pay.sources)
    shown = f"{titles[one.figure.role]}, {pay.year}" + (f", {who}" if who else "")
    return {
        "label": "\n".join(wrap(f"{number}. {shown} {marks}", _LABEL)),
        "grade": one.figure.grade,
        "figure": headline(pay),
        "low": float(drawn.low),
        "high": float(drawn.high),
        "middle": float(drawn.middle) if drawn.middle is not None else None,
        "p25": float(drawn.core[0]) if drawn.core else None,
        "p75": float(drawn.core[1]) if drawn.core else None,
        "open": drawn.open_end,
    }


def _title(answer: Salaries | Ranking) -> str:
    if isinstance(answer, Ranking):
        return f"Roles by pay, market {market_name(answer.market)}, {BASIS_NAMES[answer.basis]}"
    names = [titled(card) for card in answer.roles]
    return f"Pay of {', '.join(names)}" if len(names) <= 4 else f"Pay of {len(names)} roles"


def _caption(reply: Reply) -> list[str]:
    answer = reply.answer
    lines = [
        "Thin: whole range. Thick: 25th to 75th percentile. Tick: median or mean. Arrow: or more."
    ]
    if answer.rates_of:
        lines.append(f"Converted to {answer.currency} at the ECB rates of {answer.rates_of}.")
    return [*lines, *(line.text for line in legend(layers_in(reply)))]
