from decimal import Decimal
from typing import Any

import pytest

from airoles.model.claim import Claim
from airoles.model.move import Evidence, Route, Years
from airoles.model.pay import Proxy
from airoles.questions.best_figure import BestFigure
from airoles.views.sheet import Empty, Line
from airoles.views.statements import best_pay, claims, evidence, route_names
from airoles.wording.remarks import lowered, with_remark
from airoles.wording.years import years

from .making import figure


def span(low: str | None, high: str | None, unit: Any = "years", counts: Any = "before") -> Years:
    ends = (Decimal(end) if end is not None else None for end in (low, high))
    return Years(**dict(zip(("low", "high"), ends, strict=True)), unit=unit, counts=counts)


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        (span("2", "5"), "2–5 years in the role before"),
        (span("0", "2"), "0–2 years in the role before"),
        (span("0", "1"), "0–1 years in the role before"),
        (span("10", None), "10+ years in the role before"),
        (span("1", None), "1+ years in the role before"),
        (span(None, "5"), "up to 5 years in the role before"),
        (span("3", "6", "months"), "3–6 months in the role before"),
        (span(None, "18", "months"), "up to 18 months in the role before"),
        (span("10", "20", counts="career"), "10–20 years of career in all"),
        (span("1", "2", counts="change"), "1–2 years for the change itself"),
        (span("1.5", "2.50"), "1.5–2.5 years in the role before"),
        (span("10.0", "100"), "10–100 years in the role before"),
        (span("24", "24"), "24 years in the role before"),
        (span("9", "9.0", "months"), "9 months in the role before"),
        (span("1", "1"), "1 year in the role before"),
        (span("1", "1", "months"), "1 month in the role before"),
        (span(None, "1"), "up to 1 year in the role before"),
    ],
)
def test_years_are_told_with_their_open_ends_and_what_they_count(stated: Years, told: str) -> None:
    assert years(stated) == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "No years stated"),
        ({"years": span("2", None)}, "2+ years in the role before"),
        ({"share": "57% of CAIOs"}, "57% of CAIOs"),
        ({"remark": "After a course."}, "After a course."),
        ({"years": span("2", None), "share": "a third"}, "2+ years in the role before; a third"),
        ({"share": "a third", "remark": "In banks."}, "a third. In banks."),
        (
            {"years": span("2", "3"), "share": "a third", "remark": "In banks."},
            "2–3 years in the role before; a third. In banks.",
        ),
    ],
)
def test_all_that_a_source_says_of_a_move_is_told_in_one_line(
    given: dict[str, object], told: str
) -> None:
    assert evidence(Evidence(sources=("b", "a"), **given)) == Line(told, ("b", "a"))  # type: ignore[arg-type]


def test_a_remark_stands_in_brackets_behind_the_statement() -> None:
    assert with_remark("It leads.", "in banks") == "It leads. (in banks)"
    assert with_remark("It leads.", None) == "It leads."


@pytest.mark.parametrize(
    ("title", "within"),
    [
        ("Success measure", "success measure"),
        ("Seat in the C-suite", "seat in the C-suite"),
        ("duties", "duties"),
        ("A", "a"),
        ("", ""),
    ],
)
def test_a_title_within_a_sentence_is_small_at_its_start_alone(title: str, within: str) -> None:
    assert lowered(title) == within


def test_routes_are_told_by_name_each_once_in_the_order_given() -> None:
    routes = {"craft": Route(name="The craft", about=""), "law": Route(name="Law", about="")}
    assert route_names(["law", None, "craft", "law"], routes) == "Law, The craft"
    assert route_names([None], routes) == ""


def test_each_statement_is_a_line_with_its_remark_and_sources() -> None:
    stated = (
        Claim(text="It leads.", sources=("a", "b")),
        Claim(text="It counts.", sources=("c",), remark="in banks"),
    )
    assert claims(stated) == (
        Line("It leads.", ("a", "b")),
        Line("It counts. (in banks)", ("c",)),
    )


@pytest.mark.parametrize(
    ("why", "empty"),
    [
        (None, Empty.NO_SOURCE),
        ("no source", Empty.NO_SOURCE),
        ("not applicable", Empty.NOT_APPLICABLE),
    ],
)
def test_no_statement_at_all_says_why(why: str | None, empty: Empty) -> None:
    assert claims((), why) is empty


def test_a_reason_for_emptiness_is_not_told_where_there_is_a_statement() -> None:
    stated = (Claim(text="It leads.", sources=("a",)),)
    assert claims(stated, "not applicable") == (Line("It leads.", ("a",)),)


def texts(found: BestFigure, market: str = "US") -> list[str]:
    cell = best_pay(found, market)
    assert isinstance(cell, tuple)
    return [line.text for line in cell]


def test_the_figure_for_a_role_is_told_with_basis_and_year_and_cites_its_source() -> None:
    cell = best_pay(BestFigure(figure(low=90, high=120), 0), "US")
    assert cell == (
        Line("90–120 USD", kind="figure"),
        Line("base, 2025", ("survey",), "remark"),
    )


def test_a_figure_that_stands_in_says_so_and_how_many_others_there_are() -> None:
    stand_in = figure(median=5, proxy=Proxy(kind="title", name="Clerk"), condition="large firms")
    assert best_pay(BestFigure(stand_in, 3), "US") == (
        Line("median 5 USD", kind="figure"),
        Line("base, 2025, large firms", ("survey",), "remark"),
        Line("proxy: title Clerk", kind="remark"),
        Line("+3 more", kind="remark"),
    )


def test_a_figure_says_its_market_where_that_is_not_the_one_asked_for() -> None:
    assert texts(BestFigure(figure(median=5), 0), "all") == ["median 5 USD", "US, base, 2025"]


def test_a_role_without_a_figure_on_the_terms_asked_for_says_so() -> None:
    assert best_pay(None, "US") == (Line("no figure", kind="remark"),)
