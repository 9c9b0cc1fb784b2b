from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.words import BASES
from airoles.questions.pay_figures import (
    ALL_MARKETS,
    BestFigure,
    best,
    checked_basis,
    checked_market,
    fitting,
    kind,
    points,
)

from .making import catalog, pay, role

TITLE, GROUP, OCCUPATION = (Proxy(kind=kind, name="X") for kind in ("title", "group", "occupation"))
FOR_SOME = {"condition": "large firms"}
NEARNESS: list[tuple[dict[str, Any], ...]] = [
    ({},),
    ({"proxy": TITLE}, {"proxy": GROUP}),
    (FOR_SOME, {"place": "Texas"}, {**FOR_SOME, "place": "Texas"}),
    ({"proxy": TITLE, **FOR_SOME}, {"proxy": GROUP, "place": "Texas"}),
    ({"proxy": OCCUPATION}, {"proxy": OCCUPATION, **FOR_SOME}),
]
"""How near figures are to what a role earns in general, the nearest first."""

GOODNESS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("grade", {"sources": ("a",)}, {"sources": ("d",)}),
    ("year", {"year": "2026"}, {"year": "2019"}),
    ("sample", {"sample": 5000}, {"sample": 10}),
    ("stated basis", {"basis": "wage"}, {"basis": "unstated"}),
]
"""How good figures as near are, the weightiest sign first, with a better and a worse figure."""


def best_of(*figures: Pay, market: str = "US", basis: str | None = None) -> BestFigure | None:
    clerk = role(pay=figures)
    return best(catalog(clerk), clerk, market, basis)


def assert_first(better: Pay, worse: Pay) -> None:
    for figures in ((better, worse), (worse, better)):
        found = best_of(*figures)
        assert found is not None
        assert found.figure.pay == better


@pytest.mark.parametrize("rank", range(len(GOODNESS)), ids=[name for name, _, _ in GOODNESS])
def test_each_sign_of_good_evidence_outweighs_all_that_come_after_it(rank: int) -> None:
    better, worse = dict(GOODNESS[rank][1]), dict(GOODNESS[rank][2])
    for _, good, bad in GOODNESS[rank + 1 :]:
        better |= bad
        worse |= good
    for near in (figure for figures in NEARNESS for figure in figures):
        assert_first(pay(**near, **better), pay(**near, **worse))


@pytest.mark.parametrize(("nearer", "farther"), [*pairwise(range(len(NEARNESS)))])
def test_a_nearer_figure_stands_before_a_better_one(nearer: int, farther: int) -> None:
    poor = {"sources": ("d",), "year": "undated", "basis": "unstated"}
    good = {"sources": ("a",), "year": "2026", "sample": 90_000}
    for near in NEARNESS[nearer]:
        for far in NEARNESS[farther]:
            assert_first(pay(**near, **poor), pay(**far, **good))


def test_the_wage_of_an_occupation_never_stands_before_a_figure_for_the_role() -> None:
    own = pay(sources=("d",), year="undated", basis="unstated", condition="large firms")
    assert_first(own, pay(proxy=OCCUPATION, sources=("a",), sample=90_000))


@pytest.mark.parametrize(("better", "worse"), ["AB", "BC", "CD"])
def test_grades_stand_in_their_order(better: str, worse: str) -> None:
    assert_first(pay(sources=(better.lower(),)), pay(sources=(worse.lower(),)))


@pytest.mark.parametrize("year", ["1999", "2026"])
def test_an_undated_figure_stands_behind_every_dated_one(year: str) -> None:
    assert_first(pay(year=year), pay(year="undated", sample=90_000))


def test_a_figure_without_a_sample_stands_behind_one_with_a_small_sample() -> None:
    assert_first(pay(sample=1, basis="unstated"), pay(sample=None))


def test_the_best_source_of_a_figure_gives_its_grade() -> None:
    found = best_of(pay(sources=("d", "b", "c")))
    assert found is not None
    assert found.figure.grade == "B"
    assert_first(pay(sources=("d", "a")), pay(sources=("b",), year="2026"))


def test_figures_of_equal_standing_keep_the_order_of_the_file() -> None:
    clerk = role(pay=tuple(pay(median=Decimal(n)) for n in (3, 1, 2)))
    found = fitting(catalog(clerk), clerk)
    assert [figure.pay.median for figure in found] == [3, 1, 2]


def test_best_never_borrows_from_another_market() -> None:
    assert best_of(pay(market="CA"), pay(market="GB")) is None
    found = best_of(pay(market="CA", sources=("a",)), pay(sources=("d",)))
    assert found is not None
    assert (found.figure.pay.market, found.others) == ("US", 0)


def test_best_never_borrows_from_another_basis() -> None:
    figures = (pay(basis="base"), pay(basis="unstated"))
    assert best_of(*figures, basis="total") is None
    found = best_of(*figures, basis="unstated")
    assert found is not None
    assert (found.figure.pay.basis, found.others) == ("unstated", 0)


def test_best_counts_the_other_figures_that_fit() -> None:
    found = best_of(pay(), pay(year="2020"), pay(condition="large firms"), pay(market="CA"))
    assert found is not None
    assert found.others == 2


def test_a_figure_names_the_role_it_is_for() -> None:
    found = best_of(pay())
    assert found is not None
    assert found.figure.role == "clerk"


def test_all_markets_hold_every_figure_of_a_role(public: Catalog) -> None:
    for role_ in public.roles.values():
        found = [figure.pay for figure in fitting(public, role_)]
        assert sorted(found, key=repr) == sorted(role_.pay, key=repr)


def markets(of: Catalog) -> set[str]:
    return {figure.market for role_ in of.roles.values() for figure in role_.pay}


def test_no_public_figure_stands_for_a_market_or_basis_it_does_not_speak_of(
    public: Catalog,
) -> None:
    for role_ in public.roles.values():
        for market in markets(public):
            for basis in (None, *BASES):
                fit = [p for p in role_.pay if p.market == market and basis in (None, p.basis)]
                found = best(public, role_, market, basis)
                if found is None:
                    assert not fit
                else:
                    assert found.figure.pay in fit
                    assert found.others == len(fit) - 1


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
