import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.model.pay import POINTS, Proxy
from airoles.questions.best_figure import BestFigure
from airoles.wording.money import (
    amount,
    headline,
    manner,
    market_name,
    others,
    point,
    sample,
    stand_in,
    terms,
)
from views.making import figure, pay


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("0", "0"),
        ("999", "999"),
        ("1000", "1,000"),
        ("2600000", "2,600,000"),
        ("22.50", "22.50"),
        ("31.25", "31.25"),
        ("1234.5", "1,234.5"),
    ],
)
def test_an_amount_keeps_the_decimals_of_its_source(value: str, told: str) -> None:
    assert amount(Decimal(value)) == told


@given(st.decimals(0, 10**9, places=2))
def test_an_amount_without_its_commas_is_the_amount(value: Decimal) -> None:
    told = amount(value)
    assert Decimal(told.replace(",", "")) == value
    assert re.fullmatch(r"\d{1,3}(,\d{3})*\.\d\d", told)


@pytest.mark.parametrize("name", POINTS)
def test_a_plus_marks_just_the_point_that_is_a_floor(name: str) -> None:
    amounts = {point_: 1000 + i for i, point_ in enumerate(POINTS)}
    figure_ = pay(**amounts, at_least=(name,))
    told = {point_: point(figure_, point_) for point_ in POINTS}
    assert told == {p: f"1,00{i}{'+' * (p == name)}" for i, p in enumerate(POINTS)}


def test_a_point_that_is_not_there_is_told_by_nothing() -> None:
    assert point(pay(median=5), "low") == ""
    assert point(pay(median=0), "median") == "0"


@pytest.mark.parametrize(
    ("given_", "told"),
    [
        ({"low": 90000, "high": 120000}, "90,000–120,000 USD"),
        ({"low": 90000, "high": 120000, "at_least": ("high",)}, "90,000–120,000+ USD"),
        ({"low": 90000, "median": 100000, "high": 120000}, "90,000–120,000 USD"),
        ({"low": 90000, "high": 90000}, "90,000 USD"),
        ({"low": 90000, "at_least": ("low",)}, "90,000+ USD"),
        ({"high": 90000, "at_least": ("high",)}, "90,000+ USD"),
        ({"median": 100000}, "median 100,000 USD"),
        ({"median": 100000, "at_least": ("median",)}, "median 100,000+ USD"),
        ({"mean": 100000}, "mean 100,000 USD"),
        ({"median": 100000, "mean": 110000}, "median 100,000 USD"),
        ({"p10": 1, "p25": 2, "median": 3, "p75": 4, "p90": 5}, "median 3 USD"),
        ({"p10": 1, "mean": 3, "p90": 5}, "mean 3 USD"),
        ({"p10": 1, "p90": 5}, "1–5 USD"),
        ({"median": "22.50", "period": "hour", "currency": "CAD"}, "median 22.50 CAD an hour"),
        ({"low": 900, "high": 1000, "period": "month"}, "900–1,000 USD a month"),
        ({"high": 90000}, "up to 90,000 USD"),
        ({"median": 80000, "high": 90000}, "up to 90,000 USD"),
        ({"p25": 2, "p75": 4}, "2–4 USD"),
        ({"p10": 1, "p25": 2, "p75": 4, "p90": 5}, "1–5 USD"),
        ({"p10": 1, "p25": 2}, "p10 1 USD"),
        ({"p25": 2}, "p25 2 USD"),
        ({"p75": 4, "p90": 5}, "p75 4 USD"),
        ({"p90": 5, "at_least": ("p90",)}, "p90 5+ USD"),
    ],
)
def test_a_headline_says_a_figure_in_as_few_characters_as_do(
    given_: dict[str, Any], told: str
) -> None:
    assert headline(pay(**given_)) == told


def test_every_public_headline_has_an_amount_its_currency_and_every_open_end_it_shows(
    public: Catalog,
) -> None:
    for role in public.roles.values():
        for figure_ in role.pay:
            told = headline(figure_)
            number = r"\d{1,3}(,\d{3})*(\.\d+)?\+?"
            form = rf"((median|mean|up to) )?{number}(–{number})? [A-Z]{{3}}( an hour| a month)?"
            assert re.fullmatch(form, told)
            assert f" {figure_.currency}" in told
            for name in figure_.at_least:
                shown = amount(getattr(figure_, name))
                assert not re.search(rf"(?<![\d,]){shown}(?![\d,+])", told)


@pytest.mark.parametrize(
    ("given_", "asked", "told"),
    [
        ({}, "US", "base, 2025"),
        ({"basis": "unstated", "year": "undated"}, "US", "basis unstated, undated"),
        ({"condition": "large firms"}, "US", "base, 2025, large firms"),
        ({"place": "Texas", "condition": "big"}, "US", "base, 2025, Texas, big"),
        ({}, "all", "US, base, 2025"),
        ({"market": "europe"}, "all", "Europe, base, 2025"),
        ({"market": "unstated"}, "all", "market unstated, base, 2025"),
        ({"market": "unstated"}, "unstated", "base, 2025"),
    ],
)
def test_the_manner_of_a_figure_says_basis_year_whom_it_is_for_and_an_unasked_market(
    given_: dict[str, Any], asked: str, told: str
) -> None:
    assert manner(pay(median=5, **given_), asked) == told


@pytest.mark.parametrize(
    ("market", "told"),
    [
        ("US", "US"),
        ("GB", "GB"),
        ("EU", "EU"),
        ("europe", "Europe"),
        ("global", "global"),
        ("unstated", "market unstated"),
    ],
)
def test_a_market_is_told_as_people_read_it(market: str, told: str) -> None:
    assert market_name(market) == told


@pytest.mark.parametrize(
    ("given_", "told"),
    [
        ({}, "US, base, 2025"),
        ({"market": "europe", "basis": "total", "year": "2024"}, "Europe, total, 2024"),
        (
            {"market": "unstated", "basis": "unstated", "year": "undated"},
            "market unstated, basis unstated, undated",
        ),
    ],
)
def test_the_terms_of_a_figure_are_market_basis_and_year(given_: dict[str, Any], told: str) -> None:
    assert terms(pay(median=5, **given_)) == told


@pytest.mark.parametrize("kind", ["occupation", "title", "group"])
def test_a_stand_in_says_what_it_really_measures(kind: Any) -> None:
    proxy = Proxy(kind=kind, name="11-1330 Managers")
    assert stand_in(pay(median=5, proxy=proxy)) == f"proxy: {kind} 11-1330 Managers"


def test_a_figure_for_the_role_itself_stands_in_for_nothing() -> None:
    assert stand_in(pay(median=5)) == ""


def test_other_figures_are_told_only_where_there_are_some() -> None:
    assert others(BestFigure(figure(median=5), 0)) == ""
    assert others(BestFigure(figure(median=5), 12)) == "+12 more"


def test_a_sample_is_told_only_where_it_is_stated() -> None:
    assert sample(figure(median=5, sample=1200)) == "1,200"
    assert sample(figure(median=5)) == ""
