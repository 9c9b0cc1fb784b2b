from decimal import Decimal

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.pay import POINTS
from airoles.model.words import BASES
from airoles.questions.pay_figures import (
    ALL_MARKETS,
    checked_basis,
    checked_market,
    fitting,
    kind,
    points,
)

from .making import pay


def test_all_markets_hold_every_figure_of_a_role(public: Catalog) -> None:
    for role_ in public.roles.values():
        found = [figure.pay for figure in fitting(public, role_)]
        assert sorted(found, key=repr) == sorted(role_.pay, key=repr)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("low", "high"), "range"),
        (("low",), "range"),
        (("high",), "range"),
        (("median",), "median"),
        (("mean",), "mean"),
        (("median", "mean"), "median and mean"),
        (("p10", "p90"), "percentiles"),
        (("p10", "median", "p90"), "percentiles"),
        *(((name,), "percentiles") for name in ("p10", "p25", "p75", "p90")),
        *(((name, "median"), "percentiles") for name in ("p10", "p25", "p75", "p90")),
        (("p10", "mean", "p90"), "percentiles and mean"),
        (("low", "median", "high"), "range and median"),
        (("low", "p25", "mean"), "range and percentiles and mean"),
    ],
)
def test_the_kind_of_a_figure_says_what_its_amounts_are(given: tuple[str, ...], told: str) -> None:
    figure = pay(**{"median": None, **dict.fromkeys(given, Decimal(7))})
    assert kind(figure) == told
    assert set(points(figure)) == set(given)


def test_an_amount_of_zero_is_an_amount() -> None:
    assert points(pay(low=Decimal(0))) == ("low", "median")


def test_points_come_from_low_to_high() -> None:
    assert points(pay(**dict.fromkeys(reversed(POINTS), Decimal(7)))) == POINTS


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("US", "US"),
        ("us", "US"),
        ("gb", "GB"),
        ("uk", "GB"),
        ("UK", "GB"),
        ("EUROPE", "europe"),
        ("Unstated", "unstated"),
        ("all", ALL_MARKETS),
        ("ALL", ALL_MARKETS),
    ],
)
def test_a_market_is_known_in_any_case_and_the_united_kingdom_by_its_usual_name(
    public: Catalog, asked: str, known: str
) -> None:
    assert checked_market(public, asked) == known


@pytest.mark.parametrize("asked", ["XX", "", "U S", "germany", "*"])
def test_an_unknown_market_is_refused_with_those_there_are(small: Catalog, asked: str) -> None:
    with pytest.raises(BadRequest) as caught:
        checked_market(small, asked)
    assert repr(asked) in caught.value.message
    assert caught.value.hint == "choose from CA, US, or all"


@pytest.mark.parametrize("asked", ["GB", "UK"])
def test_a_market_without_a_figure_is_refused_by_whatever_name(small: Catalog, asked: str) -> None:
    with pytest.raises(BadRequest):
        checked_market(small, asked)


@pytest.mark.parametrize("basis", BASES)
def test_a_basis_is_known_in_any_case(basis: str) -> None:
    assert checked_basis(basis) == checked_basis(basis.upper()) == basis


def test_no_basis_means_any() -> None:
    assert checked_basis(None) is None


@pytest.mark.parametrize("asked", ["gross", "", "all", "base "])
def test_an_unknown_basis_is_refused_with_those_there_are(asked: str) -> None:
    with pytest.raises(BadRequest) as caught:
        checked_basis(asked)
    assert repr(asked) in caught.value.message
    assert caught.value.hint == "choose from base, cash, total, wage, unstated"
