"""The order of figures: how near they are, what sets them back, and how good they are."""

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from airoles.model.pay import Pay, Proxy
from airoles.model.words import Grade
from airoles.questions.pay_figures import Figure, fitting
from airoles.questions.pay_standing import set_backs

from .making import catalog, pay, role

TITLE, GROUP, OCCUPATION = (Proxy(kind=kind, name="X") for kind in ("title", "group", "occupation"))
FOR_SOME = {"condition": "large firms"}
NEARNESS: list[tuple[dict[str, Any], ...]] = [
    ({}, {"among": "technology companies"}),
    ({"proxy": TITLE},),
    (
        *(FOR_SOME, {"place": "Texas"}, {"sector": "public"}, {**FOR_SOME, "place": "Texas"}),
        {"proxy": GROUP},
    ),
    ({"proxy": TITLE, **FOR_SOME},),
    ({"proxy": GROUP, "place": "Texas"},),
    ({"proxy": OCCUPATION}, {"proxy": OCCUPATION, **FOR_SOME}),
]
"""How near figures are to what a role earns in general, the nearest first."""
GOODNESS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("grade", {"sources": ("a",)}, {"sources": ("c",)}),
    ("year", {"year": "2026"}, {"year": "2024"}),
    ("sample", {"sample": 5000}, {"sample": 100}),
    ("stated basis", {"basis": "wage"}, {"basis": "unstated"}),
]
"""How good figures as near are, the weightiest sign first, with a better and a worse figure."""


def in_order(*figures: Pay) -> list[Pay]:
    clerk = role(pay=figures)
    return [figure.pay for figure in fitting(catalog(clerk), clerk)]


def assert_first(better: Pay, worse: Pay) -> None:
    assert in_order(better, worse) == [better, worse]
    assert in_order(worse, better) == [better, worse]


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
    poor = {"sources": ("c",), "year": "2023", "basis": "unstated"}
    good = {"sources": ("a",), "year": "2026", "sample": 90_000}
    for near in NEARNESS[nearer]:
        for far in NEARNESS[farther]:
            assert_first(pay(**near, **poor), pay(**far, **good))


@pytest.mark.parametrize("near", NEARNESS[0])
def test_the_frame_of_a_source_is_no_condition(near: dict[str, Any]) -> None:
    assert_first(pay(**near, sources=("c",)), pay(**FOR_SOME, sources=("a",)))


def test_grade_d_stands_behind_all_others_however_near_it_is() -> None:
    guess = pay(sources=("d",), sample=90_000, year="2026")
    for far in (figure for figures in NEARNESS for figure in figures):
        assert_first(pay(**far, year="undated", sample=3), guess)


def test_two_figures_of_grade_d_stand_by_nearness() -> None:
    assert_first(pay(sources=("d",)), pay(sources=("d",), proxy=TITLE))


def test_the_wage_of_an_occupation_stands_behind_the_most_set_back_of_others() -> None:
    far = pay(year="undated", sample=1, proxy=GROUP, place="Texas", condition="large firms")
    assert_first(far, pay(proxy=OCCUPATION, sources=("a",), sample=90_000))


@pytest.mark.parametrize(("better", "worse"), ["AB", "BC", "CD"])
def test_grades_stand_in_their_order(better: str, worse: str) -> None:
    many = {"sample": 100}
    assert_first(pay(sources=(better.lower(),), **many), pay(sources=(worse.lower(),), **many))


# What sets a figure back


def back(given: dict[str, Any], grade: Grade = "C", newest: int = 2026) -> tuple[str, ...]:
    return set_backs(pay(**given), grade, newest)


@pytest.mark.parametrize(("sample", "found"), [(1, True), (19, True), (20, False), (5000, False)])
def test_a_sample_of_fewer_than_twenty_sets_a_figure_back(sample: int, found: bool) -> None:
    assert back({"sample": sample}) == (("small sample",) if found else ())


def test_no_sample_sets_back_a_figure_of_grade_d_alone() -> None:
    assert [back({}, grade) for grade in ("A", "B", "C", "D")] == [(), (), (), ("no sample",)]
    assert back({"sample": 20}, "D") == ()


@pytest.mark.parametrize(
    ("year", "newest", "found"),
    [
        ("2022", 2026, ("older",)),
        ("2023", 2026, ()),
        ("2026", 2026, ()),
        ("undated", 2026, ("undated",)),
        ("undated", 0, ("undated",)),
    ],
)
def test_a_figure_is_set_back_by_more_than_three_years_behind_the_newest_or_by_no_year(
    year: str, newest: int, found: tuple[str, ...]
) -> None:
    assert back({"year": year}, newest=newest) == found


def test_a_figure_is_set_back_once_for_each_reason() -> None:
    assert back({"year": "2010", "sample": 3}) == ("small sample", "older")


def test_each_set_back_is_one_step_as_wide_as_that_to_a_near_title() -> None:
    few, near = pay(sample=3, sources=("a",)), pay(proxy=TITLE, sources=("b",))
    assert_first(few, near)
    assert_first(pay(proxy=TITLE, sources=("a",)), pay(sample=3, sources=("b",)))
    both = pay(sample=3, year="undated", sources=("a",))
    assert_first(near, both)
    assert_first(pay(), few)


def test_ages_count_from_the_newest_figure_of_the_role_on_any_market() -> None:
    old, elsewhere = pay(year="2022"), pay(year="2026", market="CA")
    clerk = role(pay=(old, elsewhere))
    (found,) = fitting(catalog(clerk), clerk, "US")
    assert found.set_back == ("older",)
    alone = role(pay=(old,))
    (found,) = fitting(catalog(alone), alone, "US")
    assert found.set_back == ()


def test_what_sets_a_figure_back_is_told_with_it() -> None:
    clerk = role(pay=(pay(year="undated", sample=3),))
    (found,) = fitting(catalog(clerk), clerk)
    assert found == Figure("clerk", clerk.pay[0], "C", "median", ("small sample", "undated"))


def test_the_best_source_of_a_figure_gives_its_grade() -> None:
    assert_first(pay(sources=("d", "a")), pay(sources=("b",), year="2026"))


def test_figures_of_equal_standing_keep_the_order_of_the_file() -> None:
    assert [f.median for f in in_order(*(pay(median=Decimal(n)) for n in (3, 1, 2)))] == [3, 1, 2]
