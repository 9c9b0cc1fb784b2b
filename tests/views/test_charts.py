"""Pay and the career map as pictures, and pay as bars in the terminal.

The specifications of tests/small lie in tests/views/charts; AIROLES_RENEW=1 writes them anew.
"""

import json
import os
import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import ValidationError

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.rates import Rates
from airoles.questions.career_map import career_map
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import Salaries, Terms, salary
from airoles.views.bars import draw_bar
from airoles.views.charts import picture
from airoles.views.charts.map_chart import spec as map_spec
from airoles.views.charts.pay_chart import spec as pay_spec
from airoles.views.charts.style import GRADE_SHADES, NO_ROUTE, ROUTE_COLOURS, paper
from airoles.views.report_of import report
from airoles.views.sheet import Bar
from airoles.views.terminal import render
from airoles.wording.money import BASIS_NAMES
from questions.making import changed

from .making import pay

altair = pytest.importorskip("altair")
pytest.importorskip("vl_convert")

CHARTS = Path(__file__).parent / "charts"
EUROS = Rates("EUR", date(2026, 2, 2), {"USD": Decimal("0.8"), "CAD": Decimal("0.6")})
CHARTED = ("salary", "rank", "map")


def asked(of: Catalog, question: str, *names: str, market: str = "US", **terms: Any) -> Reply:
    if question == "salary":
        return reply(of, question, salary(of, names or tuple(of.roles), Terms(**terms)))
    if question == "rank":
        return reply(of, question, rank_by_pay(of, names, Terms(market=market, **terms)))
    return reply(of, question, career_map(of, market))


def spec_of(asked_: Reply, dark: bool = False) -> dict[str, Any]:
    return map_spec(asked_, dark) if asked_.question == "map" else pay_spec(asked_, dark)


def with_pay(of: Catalog, **figures: tuple[Pay, ...]) -> Catalog:
    """The catalog with these figures and no others."""
    roles = {one.id: replace(one, pay=()) for one in of.roles.values()}
    for name, given_ in figures.items():
        named = name.replace("_", "-")
        roles[named] = replace(roles[named], pay=given_)
    return changed(of, *roles.values())


def data_of(spec: dict[str, Any], mark: str) -> list[dict[str, Any]]:
    """The rows that a layer of the chart draws."""
    (*_, layer) = (one for one in spec["layer"] if one["mark"]["type"] == mark)
    return list(spec["datasets"][layer["data"]["name"]])


def panels_of(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """The panels of figures; the sources stand below them."""
    panels: list[dict[str, Any]] = spec["vconcat"][:-1]
    return panels


def sources_of(spec: dict[str, Any]) -> str:
    """The sources as they stand below a picture."""
    below = spec["vconcat"][-1] if "vconcat" in spec else spec["layer"][-2]
    told: str = below["encoding"]["text"]["value"]
    return told


def rows_of(spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The figures of a picture of pay, panel by panel."""
    for panel in panels_of(spec):
        yield from spec["datasets"][(panel.get("data") or spec["data"])["name"]]


# The specification


@pytest.mark.parametrize("catalog", ["small", "public"])
@pytest.mark.parametrize("question", CHARTED)
def test_every_picture_is_valid_vega_lite(
    request: pytest.FixtureRequest, catalog: str, question: str
) -> None:
    names = ("llm-engineer",) if (catalog, question) == ("public", "salary") else ()
    spec = spec_of(asked(request.getfixturevalue(catalog), question, *names))
    chart = altair.Chart.from_dict(spec, validate=True)
    assert chart.to_dict()["config"]["background"] == "#ffffff"


def test_what_is_no_vega_lite_is_found_out(small: Catalog) -> None:
    spec = spec_of(asked(small, "map"))
    spec["layer"][0]["mark"]["type"] = "sausage"
    with pytest.raises(ValidationError):
        altair.Chart.from_dict(spec, validate=True)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("question", CHARTED)
def test_the_pictures_of_the_made_up_catalog_are_as_expected(
    small: Catalog, question: str, dark: bool
) -> None:
    spec = spec_of(asked(small, question), dark)
    del spec["$schema"]
    for number, name in enumerate(spec["datasets"]):
        text = json.dumps(spec).replace(name, f"data-{number}")
        spec = json.loads(text)
    told = json.dumps(spec, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    expected = CHARTS / f"{question}{'-dark' if dark else ''}.json"
    if os.environ.get("AIROLES_RENEW"):
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(told, encoding="utf-8")
    assert json.loads(told) == json.loads(expected.read_text("utf-8"))


MANY = ("chief-information-officer", "data-scientist")


@pytest.fixture(scope="module")
def many(public: Catalog) -> tuple[Salaries, dict[str, Any]]:
    """The figures of some public roles and their picture."""
    answer = salary(public, MANY)
    return answer, pay_spec(reply(public, "salary", answer), False)


def test_every_figure_is_drawn_at_its_amounts(many: tuple[Salaries, dict[str, Any]]) -> None:
    answer, spec = many
    pays = [told.figure.pay for group in answer.groups for told in group.figures]
    rows = list(rows_of(spec))
    assert len(rows) == len(pays) > 50
    for row, one in zip(rows, pays, strict=True):
        there = [float(a) for point in POINTS if (a := getattr(one, point)) is not None]
        centre = one.median if one.median is not None else one.mean
        core = one.p25 is not None and one.p75 is not None
        assert (row["low"], row["high"]) == (min(there), max(there))
        assert row["middle"] == (None if centre is None else float(centre))
        assert (row["p25"], row["p75"]) == (
            (float(one.p25 or 0), float(one.p75 or 0)) if core else (None, None)
        )
        assert row["open"] == bool(one.at_least)


def test_the_figures_of_a_panel_are_on_one_scale_and_each_has_a_line_of_its_own(
    many: tuple[Salaries, dict[str, Any]],
) -> None:
    answer, spec = many
    assert len(panels_of(spec)) == len(answer.groups) > 10
    for panel, group in zip(panels_of(spec), answer.groups, strict=True):
        name = (panel.get("data") or spec["data"])["name"]
        labels = [row["label"] for row in spec["datasets"][name]]
        assert len(set(labels)) == len(labels) == len(group.figures)
        period = {"year": "a year", "hour": "an hour"}[group.period]
        basis = BASIS_NAMES[group.basis]
        assert panel["title"]["text"].endswith(f", {basis}: {group.currency} {period}")
        lines = max(label.count("\n") + 1 for label in labels)
        assert panel["height"] / len(labels) >= 10 + 12 * lines


def test_a_thick_bar_an_arrow_and_a_tick_are_drawn_where_there_is_something_to_show(
    small: Catalog,
) -> None:
    spec = pay_spec(asked(small, "salary"), False)
    layers = {json.dumps(one.get("transform")): one["mark"] for one in spec["vconcat"][0]["layer"]}
    marks = {json.loads(key)[0]["filter"]: mark for key, mark in layers.items() if key != "null"}
    assert marks["isValid(datum.p25)"]["height"] > layers["null"]["height"]
    assert marks["datum.open"]["shape"] == "triangle-right"
    assert marks["isValid(datum.middle)"]["type"] == "tick"
    assert marks["datum.low == datum.high"]["type"] == "point"


def label_of(small: Catalog, given_: Pay) -> str:
    of = with_pay(small, data_clerk=(given_,))
    (row,) = rows_of(pay_spec(asked(of, "salary", "data-clerk"), False))
    return str(row["label"])


PROXY = Proxy(kind="group", name="clerks")


@pytest.mark.parametrize(
    ("figure", "label"),
    [
        ({}, "1. Data Clerk, 2025 [1]"),
        ({"condition": "remote"}, "1. Data Clerk, 2025, remote [1]"),
        ({"place": "Texas"}, "1. Data Clerk, 2025, Texas [1]"),
        ({"proxy": PROXY}, "1. Data Clerk, 2025, proxy: clerks [1]"),
        ({"year": "undated", "sources": ("survey", "blog")}, "1. Data Clerk, undated [1][2]"),
    ],
)
def test_the_label_of_a_figure_says_role_year_whom_it_is_for_and_its_sources(
    small: Catalog, figure: dict[str, Any], label: str
) -> None:
    assert label_of(small, pay(median=9, **figure)) == label


@pytest.mark.parametrize(
    ("figure", "parts"),
    [
        ({"proxy": PROXY, "condition": "highest earners"}, ("clerks", "highest earners")),
        ({"proxy": PROXY, "place": "Texas"}, ("clerks", "Texas")),
        ({"place": "Texas", "condition": "remote"}, ("Texas", "remote")),
    ],
)
def test_the_label_of_a_figure_leaves_out_nothing_that_narrows_it(
    small: Catalog, figure: dict[str, Any], parts: tuple[str, ...]
) -> None:
    label = label_of(small, pay(median=9, **figure))
    assert all(part in label for part in parts)


def test_a_long_label_goes_on_below_and_is_not_cut(small: Catalog) -> None:
    condition = "posts in large firms of the north that sell models to other firms"
    label = label_of(small, pay(median=9, condition=condition))
    assert label.replace("\n", " ") == f"1. Data Clerk, 2025, {condition} [1]"
    assert max(map(len, label.split("\n"))) <= 64


# The map


@pytest.mark.parametrize("market", ["US", "FR", "GB", "DE"])
def test_a_role_stands_in_the_row_of_its_rung_and_the_column_of_its_work(
    public: Catalog, market: str
) -> None:
    asked_ = asked(public, "map", market=market)
    spec = map_spec(asked_, False)
    at = {one["id"]: one for one in data_of(spec, "text")}
    assert len(at) == len(public.roles)
    for kind, axis in (("level", "y"), ("family", "x")):
        spans: dict[str, list[float]] = {}
        for role in public.roles.values():
            spans.setdefault(getattr(role, kind), []).append(at[role.id][axis])
        ordered = sorted(spans.values(), key=min)
        assert all(max(one) < min(other) for one, other in pairwise(ordered)), kind
    highest = min(at[role.id]["y"] for role in public.roles.values() if role.level == "chief")
    assert highest == min(one["y"] for one in at.values())


def test_a_step_is_drawn_from_the_name_of_its_start_to_that_of_its_end(public: Catalog) -> None:
    spec = map_spec(asked(public, "map"), False)
    at = {one["id"]: one for one in data_of(spec, "text")}
    corners: dict[int, list[dict[str, Any]]] = {}
    for one in data_of(spec, "line"):
        corners.setdefault(one["step"], []).append(one)
    ways = career_map(public).ways
    assert len(corners) == len(ways) > 40
    for way, path in zip(ways, corners.values(), strict=True):
        path.sort(key=lambda corner: int(corner["at"]))
        assert (path[0]["x"], path[0]["y"]) == (at[way.start]["x"] - 5, at[way.start]["y"])
        assert path[-1]["x"] == at[way.end]["x"] - 5
        assert 0 < path[-1]["y"] - at[way.end]["y"] < 20
        assert {corner["route"] for corner in path} == {way.route or "none named"}


@pytest.mark.parametrize(
    ("figure", "label"),
    [
        ({"low": 90_000, "high": 120_000}, "90–120"),
        ({"low": 90_000, "high": 120_000, "at_least": ("high",)}, "90–120+"),
        ({"median": 90_400}, "90"),
        ({"mean": 90_600}, "91µ"),
        ({"median": 90_000, "sample": 19}, "90ⁿ"),
        ({"median": 90_000, "proxy": Proxy(kind="title", name="Clerk")}, "90~"),
        ({"median": 90_000, "year": "2019"}, "90 (2019)"),
        ({"median": 90_000, "condition": "large firms"}, "90°"),
        ({"mean": 90_000, "sample": 5, "place": "Bonn", "year": "2019"}, "90µⁿ° (2019)"),
        ({"low": 50_000, "high": 50_000}, "50"),
        ({"p10": 10_000, "p25": 20_000, "median": 30_000}, "30"),
        ({"p25": 20_000, "p75": 40_000}, "20–40"),
        ({"p10": 20_000, "p90": 40_000}, "20–40"),
        ({"p90": 40_000, "at_least": ("p90",)}, "40+"),
    ],
)
def test_the_label_on_the_map_tells_the_figure_in_thousands(
    small: Catalog, figure: dict[str, Any], label: str
) -> None:
    usual = (pay(median=10_000),)
    others = {"modeller": usual, "head_of_models": usual, "chief_model_officer": usual}
    of = with_pay(small, data_clerk=(pay(**figure),), **others)
    told = {one["id"]: one["pay"] for one in data_of(map_spec(asked(of, "map"), False), "text")}
    assert told["data-clerk"] == f"{label} [1B]"
    assert told["model-adviser"] == "–"


# Rendered


@pytest.fixture(scope="module")
def drawn(small: Catalog) -> Any:
    """Pictures of the made-up catalog, each drawn once."""

    @cache
    def draw(question: str, form: str = "svg", dark: bool = False) -> bytes:
        terms: dict[str, Any] = {"rates": EUROS} if question == "salary" else {}
        return picture(asked(small, question, **terms), form, dark)

    return draw


def texts(svg: bytes) -> str:
    return "\n".join(
        "".join(one.itertext()) for one in ElementTree.fromstring(svg).iter() if "text" in one.tag
    )


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (
            "salary",
            [
                "Data Clerk",
                "Modeller",
                "Head of Models",
                "US, base pay: EUR a year",
                "CA, wage: EUR an hour",
                "[1] ",
                "[4] ",
                "Census of modellers",
                "2026-02-02",
                "11-1330 Model Managers",
                "undated",
                "large firms",
            ],
        ),
        (
            "rank",
            [
                "Head of Models, 2025 [1]",
                "Roles by pay, market US",
                "base pay",
                "USD a year",
                "[1] C, 2026: Hire & Co: Profiles",
            ],
        ),
        (
            "map",
            [
                "Head of Models",
                "150–210+ [1C]",
                "90–120",
                "Data Clerk",
                "Model Adviser",
                "Chief Model Officer",
                "US, base pay, thousand USD a year",
                "Top level (C-suite)",
                "Practitioner",
                "AI leadership",
            ],
        ),
    ],
)
def test_an_svg_is_well_formed_and_says_role_source_market_basis_and_day(
    drawn: Any, question: str, said: list[str]
) -> None:
    told = texts(drawn(question))
    assert [part for part in said if part not in told] == []


def test_a_picture_of_a_converted_ranking_says_the_day_of_the_rates(small: Catalog) -> None:
    spec = pay_spec(asked(small, "rank", rates=EUROS), False)
    assert "2026-02-02" in " ".join(spec["title"]["subtitle"])


def test_the_picture_of_the_map_cites_its_sources(small: Catalog) -> None:
    spec = map_spec(asked(small, "map"), False)
    shown = {one["id"]: one["pay"] for one in data_of(spec, "text")}
    assert shown["head-of-models"] == "150–210+ [1C]"
    assert sources_of(spec).startswith("[1] C, 2026: Hire & Co")


@pytest.mark.parametrize("question", CHARTED)
def test_every_source_of_a_picture_stands_below_it_uncut(public: Catalog, question: str) -> None:
    names = ("caio",) if question == "salary" else ()
    spec = spec_of(asked(public, question, *names))
    lines = sources_of(spec).split("\n")
    whole = " ".join(line.strip() for line in lines)
    cited = {f"[{n}]" for n in re.findall(r"\[(\d+)[A-D]?\]", json.dumps(spec["datasets"]))}
    assert cited == set(re.findall(r"\[\d+\]", whole))
    assert len(cited) > 3
    titles = {f"{one.publisher}: {one.title}" for one in public.sources.values()}
    assert sum(title in whole for title in titles) >= len(cited)
    assert max(map(len, lines)) <= 120


def luminance(colour: str) -> float:
    """How light a colour is, as WCAG 2 counts it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_colour_stands_out_from_the_ground(dark: bool) -> None:
    ground = luminance(paper(dark))
    for colour in (*GRADE_SHADES[dark].values(), *ROUTE_COLOURS.values(), NO_ROUTE):
        low, high = sorted((ground, luminance(colour)))
        assert (high + 0.05) / (low + 0.05) >= 3, colour


def background(svg: bytes) -> str:
    found = re.search(rb'<rect[^>]*fill="(#[0-9a-f]{6})"', svg)
    assert found
    return found[1].decode()


def test_a_dark_picture_has_a_dark_ground_and_light_text(drawn: Any) -> None:
    light, dark = drawn("rank"), drawn("rank", dark=True)
    assert (background(light), background(dark)) == ("#ffffff", "#14171c")
    assert texts(light) == texts(dark)
    assert b"#1d232b" not in dark
    assert b"#e6e9ee" not in light
    assert drawn("rank", "png") != drawn("rank", "png", True)


@pytest.mark.parametrize("question", ["rank", "map"])
def test_a_png_is_one_and_twice_as_large_as_the_svg(drawn: Any, question: str) -> None:
    png = drawn(question, "png")
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert png[12:16] == b"IHDR"
    root = ElementTree.fromstring(drawn(question))
    for pixels, side in zip(struct.unpack(">II", png[16:24]), ("width", "height"), strict=True):
        assert abs(pixels - 2 * float(root.get(side, "0"))) <= 4
        assert pixels > 200


# Nothing to draw, or nothing to draw with


@pytest.mark.parametrize("form", ["svg", "png"])
@pytest.mark.parametrize("question", ["salary", "rank"])
def test_a_picture_of_nothing_is_one_sentence(small: Catalog, question: str, form: str) -> None:
    of = with_pay(small, data_clerk=(pay(median=9, market="CA", period="hour"),))
    with pytest.raises(BadRequest) as told:
        picture(asked(of, question, "model-adviser", market="CA"), form, dark=False)
    assert told.value.message == "there is no figure to draw."
    assert told.value.hint.startswith("ask for another market")


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
@pytest.mark.parametrize("question", CHARTED)
def test_without_the_extra_one_sentence_says_how_to_install_it(
    small: Catalog, monkeypatch: pytest.MonkeyPatch, question: str, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(BadRequest) as told:
        picture(asked(small, question), "svg", dark=False)
    assert told.value.message.count(".") == 1
    assert re.search(r"pip install '\S*\[charts\]'", told.value.hint)


# Bars in the terminal

GLYPHS = "━┿●▶─"


def expected(given_: Pay, top: Decimal, width: int) -> str:
    """The bar as one would draw it by hand: each amount at its share of the way to the top."""

    def at(amount: Decimal) -> int:
        return int(Fraction(amount) * (width - 1) / Fraction(top))

    amounts = [a for point in POINTS if (a := getattr(given_, point)) is not None]
    first, last = at(min(amounts)), at(max(amounts))
    centre = given_.median if given_.median is not None else given_.mean
    signs = dict.fromkeys(range(first, last + 1), "━")
    if given_.p25 is not None and given_.p75 is not None:
        signs = {n: "━" if at(given_.p25) <= n <= at(given_.p75) else "─" for n in signs}
    if first == last:
        signs[first] = "●"
    elif centre is not None:
        signs[at(centre)] = "┿"
    if given_.at_least:
        signs[min(width - 1, last + 1) if first == last else last] = "▶"
    return "".join(signs.get(n, " ") for n in range(width)).rstrip()


def printed(text: str) -> Iterator[tuple[str, int]]:
    """Each bar of a page with the room that it has, whether in a table or in blocks."""
    column = 0
    for line in text.splitlines():
        cells = line.split("│")[1:-1]
        if not cells:
            if line.startswith("    ") and line.strip() and set(line) <= {*GLYPHS, " "}:
                yield line[4:].rstrip(), 28
            continue
        heads = [number for number, cell in enumerate(cells) if re.fullmatch(r" 0–[\d,]+ *", cell)]
        column = heads[0] if heads else column
        if not heads and set(cells[column]) <= {*GLYPHS, " "} and cells[column].strip():
            yield cells[column][1:-1].rstrip(), len(cells[column]) - 2


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120, 160, 200])
def test_every_bar_of_an_answer_is_drawn_at_the_amounts_of_its_figure(
    public: Catalog, width: int
) -> None:
    answer = salary(public, (*MANY, "chief-ai-officer"))
    tops: dict[tuple[str, str, str], Decimal] = {}
    pays = []
    for group in answer.groups:
        for told in group.figures:
            one = told.figure.pay
            scale = (one.currency, one.period, one.basis)
            most = max(a for point in POINTS if (a := getattr(one, point)) is not None)
            tops[scale] = max(most, tops.get(scale, most))
            pays.append((one, scale))
    page = render(report(reply(public, "salary", answer)), width, colour=False)
    bars = list(printed(page))
    assert len(bars) == len(pays) > 50
    for (bar, room), (one, scale) in zip(bars, pays, strict=True):
        assert 12 <= room <= 28
        assert bar == expected(one, tops[scale], room)
    assert {sign for bar, _ in bars for sign in bar} == {*GLYPHS, " "}


def test_a_third_of_the_way_is_a_third_of_the_way() -> None:
    drawn = draw_bar(Bar(Decimal(10), Decimal(30), None, Decimal(30), False), 28)
    assert drawn.index("━") == 9
