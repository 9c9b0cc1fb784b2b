import dataclasses
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.words import BASES
from airoles.questions.pay_change import Direction, PayChange, move_class, pay_change

from .making import catalog, pay, role

OCCUPATION = Proxy(kind="occupation", name="11-1330 Managers")
TITLE = Proxy(kind="title", name="senior director")
OTHER_TITLE = Proxy(kind="title", name="director")
GROUP = Proxy(kind="group", name="all chiefs")


def change(before: tuple[Pay, ...], after: tuple[Pay, ...], market: str = "US") -> PayChange | None:
    """What is found between two roles with these figures."""
    of = catalog(role("before", pay=before), role("after", pay=after))
    return pay_change(of, of.roles["before"], of.roles["after"], market)


def direction(before: Pay, after: Pay, market: str = "US") -> Direction | None:
    """How two figures stand to each other; None where they do not compare."""
    found = change((before,), (after,), market)
    return found.direction if found else None


def amounts(**given: int | None) -> Pay:
    """A figure with just these amounts."""
    points = {name: None if value is None else Decimal(value) for name, value in given.items()}
    return pay(**{"median": None, **points})


MORE = {"median": Decimal(120_000)}


def test_two_figures_on_the_same_terms_compare() -> None:
    before, after = pay(), pay(**MORE)
    found = change((before,), (after,))
    assert found is not None
    assert (found.before.pay, found.after.pay, found.direction) == (before, after, "up")
    assert (found.before.role, found.after.role) == ("before", "after")


def test_a_pair_is_as_good_as_the_weaker_of_its_figures() -> None:
    before = (pay(basis="total", sources=("d",)), pay(sources=("b",)))
    after = (pay(basis="total", sources=("a",), **MORE), pay(sources=("c",), **MORE))
    found = change(before, after)
    assert found is not None
    assert (found.before.pay, found.after.pay) == (before[1], after[1])


def test_a_floor_and_the_same_amount_are_not_told_as_the_same() -> None:
    floor = pay(at_least=("median",))
    assert direction(floor, pay()) is None
    assert direction(pay(), floor) is None
    assert direction(pay(), pay()) == "same"


OTHER_TERMS: dict[str, dict[str, Any]] = {
    "market": {"market": "GB"},
    "currency": {"currency": "CAD"},
    "period": {"period": "hour"},
    "basis": {"basis": "total"},
    "unstated basis": {"basis": "unstated"},
}


@pytest.mark.parametrize("market", ["US", "all"])
@pytest.mark.parametrize("other", OTHER_TERMS.values(), ids=OTHER_TERMS)
def test_figures_on_different_terms_never_compare(other: dict[str, Any], market: str) -> None:
    assert direction(pay(), pay(**MORE, **other), market) is None
    assert direction(pay(**other), pay(**MORE), market) is None


@pytest.mark.parametrize("basis", [basis for basis in BASES if basis != "unstated"])
def test_a_stated_basis_compares_over_different_sources(basis: str) -> None:
    before, after = pay(basis=basis, sources=("a",)), pay(basis=basis, sources=("b",), **MORE)
    assert direction(before, after) == "up"


@pytest.mark.parametrize("year", ["2019", "undated"])
def test_figures_of_different_years_compare(year: str) -> None:
    assert direction(pay(year=year), pay(**MORE)) == "up"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("a",), ("b",), None),
        (("a",), ("a",), "up"),
        (("a", "b"), ("b", "c"), "up"),
    ],
)
def test_an_unstated_basis_compares_only_within_one_source(
    before: tuple[str, ...], after: tuple[str, ...], expected: Direction | None
) -> None:
    unstated = {"basis": "unstated"}
    assert (
        direction(pay(**unstated, sources=before), pay(**unstated, **MORE, sources=after))
        == expected
    )


@pytest.mark.parametrize("other", [None, OCCUPATION, TITLE])
def test_the_wage_of_an_occupation_never_compares(other: Proxy | None) -> None:
    stand_in = pay(proxy=OCCUPATION)
    assert direction(stand_in, pay(**MORE, proxy=other)) is None
    assert direction(pay(proxy=other), pay(**MORE, proxy=OCCUPATION)) is None


@pytest.mark.parametrize("proxy", [TITLE, GROUP])
def test_a_near_title_or_a_group_may_stand_in_for_one_side(proxy: Proxy) -> None:
    assert direction(pay(proxy=proxy), pay(**MORE)) == "up"
    assert direction(pay(), pay(**MORE, proxy=proxy)) == "up"


def test_one_stand_in_for_both_sides_tells_of_no_change() -> None:
    assert direction(pay(proxy=TITLE), pay(**MORE, proxy=TITLE)) is None
    assert direction(pay(proxy=TITLE), pay(**MORE, proxy=OTHER_TITLE)) == "up"


@pytest.mark.parametrize("point", ["median", "mean"])
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [(100, 101, "up"), (101, 100, "down"), (100, 100, "same")],
)
def test_a_middle_compares_with_its_like(
    point: str, before: int, after: int, expected: Direction
) -> None:
    assert direction(amounts(**{point: before}), amounts(**{point: after})) == expected


def test_medians_go_before_means_and_means_before_ranges() -> None:
    before = amounts(median=100, mean=100, low=50, high=150)
    assert direction(before, amounts(median=90, mean=110, low=60, high=160)) == "down"
    assert direction(before, amounts(mean=90, low=60, high=160)) == "down"
    assert direction(before, amounts(low=60, high=160)) == "up"


UNLIKE: dict[str, tuple[Pay, Pay]] = {
    "median and mean": (amounts(median=100), amounts(mean=120)),
    "median and range": (amounts(median=100), amounts(low=110, high=150)),
    "mean and range": (amounts(mean=100), amounts(low=110, high=150)),
    "range and upper end": (amounts(low=50, high=80), amounts(high=150)),
    "range and lower end": (amounts(low=50, high=80), amounts(low=90)),
    "percentiles": (amounts(p10=50, p90=80), amounts(p10=90, p90=150)),
    "range and percentiles": (amounts(low=50, high=80), amounts(p10=90, p90=150)),
}


@pytest.mark.parametrize(("before", "after"), UNLIKE.values(), ids=UNLIKE)
def test_what_is_not_alike_never_compares(before: Pay, after: Pay) -> None:
    assert direction(before, after) is None
    assert direction(after, before) is None


RANGES: dict[str, tuple[tuple[int, int], Direction]] = {
    "both ends higher": ((110, 210), "up"),
    "clear above": ((300, 400), "up"),
    "lower end higher": ((110, 200), "up"),
    "upper end higher": ((100, 210), "up"),
    "both ends lower": ((90, 190), "down"),
    "clear below": ((10, 20), "down"),
    "lower end lower": ((90, 200), "down"),
    "upper end lower": ((100, 190), "down"),
    "the same ends": ((100, 200), "same"),
    "wider": ((90, 210), "overlapping"),
    "narrower": ((110, 190), "overlapping"),
}


@pytest.mark.parametrize(("after", "expected"), RANGES.values(), ids=RANGES)
def test_ranges_rise_or_fall_where_no_end_speaks_against_it(
    after: tuple[int, int], expected: Direction
) -> None:
    low, high = after
    assert direction(amounts(low=100, high=200), amounts(low=low, high=high)) == expected


spans = st.tuples(st.integers(0, 5), st.integers(0, 5)).map(sorted)
OPPOSITE: dict[Direction | None, Direction] = {
    "up": "down",
    "down": "up",
    "same": "same",
    "overlapping": "overlapping",
}


@given(spans, spans)
def test_the_way_back_is_the_opposite(one: list[int], other: list[int]) -> None:
    before = amounts(low=one[0], high=one[1])
    after = amounts(low=other[0], high=other[1])
    assert direction(after, before) == OPPOSITE[direction(before, after)]


def floor(**given: int) -> Pay:
    """A figure whose last amount is a floor: so much or more."""
    last = next(point for point in POINTS if point == list(given)[-1])
    return dataclasses.replace(amounts(**given), at_least=(last,))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(floor(median=200), amounts(median=150), "down", id="200+ to 150"),
        pytest.param(amounts(median=200), floor(median=250), "up", id="200 to 250+"),
        pytest.param(floor(median=200), amounts(median=250), None, id="200+ to 250"),
        pytest.param(amounts(median=250), floor(median=200), None, id="250 to 200+"),
        pytest.param(amounts(median=200), floor(median=200), None, id="200 to 200+"),
        pytest.param(floor(median=200), floor(median=250), None, id="both open"),
        pytest.param(
            amounts(low=60, high=90), floor(low=70, high=100), "up", id="60-90 to 70-100+"
        ),
        pytest.param(floor(low=70, high=100), floor(low=60, high=90), None, id="70-100+ to 60-90+"),
        pytest.param(amounts(low=60, high=90), floor(low=70, high=90), "up", id="60-90 to 70-90+"),
        pytest.param(amounts(low=60, high=90), floor(low=60, high=90), None, id="60-90 to 60-90+"),
        pytest.param(
            floor(low=60, high=90), amounts(low=70, high=80), "overlapping", id="60-90+ to 70-80"
        ),
        pytest.param(
            amounts(mean=9, median=250), floor(mean=10, median=200), "up", id="the mean decides"
        ),
    ],
)
def test_a_floor_compares_only_where_the_other_side_is_clear_of_it(
    before: Pay, after: Pay, expected: Direction | None
) -> None:
    assert direction(before, after) == expected


def test_the_best_evidenced_pair_is_taken_wherever_it_stands() -> None:
    good = [pay(sources=("a",)), pay(sources=("a",), **MORE)]
    poor = [pay(sources=("d",)), pay(sources=("d",), median=Decimal(1))]
    for turned in (1, -1):
        found = change((good[0], poor[0])[::turned], (poor[1], good[1])[::turned])
        assert found is not None
        assert (found.before.pay, found.after.pay) == tuple(good)


def test_a_pair_is_as_good_as_the_worse_of_its_figures() -> None:
    before = (pay(basis="base", sources=("a",)), pay(basis="total", sources=("b",)))
    after = (pay(basis="base", sources=("d",), **MORE), pay(basis="total", sources=("b",), **MORE))
    found = change(before, after)
    assert found is not None
    assert found.before.pay.basis == found.after.pay.basis == "total"


def test_a_better_figure_that_does_not_compare_gives_way_to_one_that_does() -> None:
    found = change(
        (pay(sources=("a",), basis="wage"), pay(sources=("d",))), (pay(sources=("d",), **MORE),)
    )
    assert found is not None
    assert found.before.pay.sources == ("d",)


def test_a_figure_of_another_market_is_not_taken() -> None:
    abroad = {"market": "GB", "currency": "GBP"}
    before, after = (pay(), pay(**abroad)), (pay(**MORE), pay(**abroad, median=Decimal(1)))
    us, gb = change(before, after, "US"), change(before, after, "GB")
    assert us is not None
    assert gb is not None
    assert (us.direction, gb.direction) == ("up", "down")


@pytest.mark.parametrize(("before", "after"), [((), (pay(),)), ((pay(),), ()), ((), ())])
def test_a_role_without_figures_has_no_change(
    before: tuple[Pay, ...], after: tuple[Pay, ...]
) -> None:
    assert change(before, after) is None


CLASSES = {
    ("up", "same family"): "advance",
    ("up", "another family"): "lateral advance",
    ("down", "same family"): "similar",
    ("down", "another family"): "lateral",
    ("same", "same family"): "similar",
    ("same", "another family"): "lateral",
    ("overlapping", "same family"): "similar",
    ("overlapping", "another family"): "lateral",
}
AFTER = {
    "up": amounts(low=110, high=210),
    "down": amounts(low=90, high=190),
    "same": amounts(low=100, high=200),
    "overlapping": amounts(low=90, high=210),
}


@pytest.mark.parametrize(("pays", "line", "expected"), [(*k, v) for k, v in CLASSES.items()])
def test_a_move_is_told_by_pay_and_line_of_work(pays: str, line: str, expected: str) -> None:
    family = "ai" if line == "same family" else "data"
    start = role("before", family="ai", pay=(amounts(low=100, high=200),))
    end = role("after", family=family, pay=(AFTER[pays],))
    found = pay_change(catalog(start, end), start, end, "US")
    assert found is not None
    assert found.direction == pays
    assert move_class(found, start, end) == expected


@pytest.mark.parametrize("family", ["ai", "data"])
def test_a_move_whose_pay_does_not_compare_is_not_told(family: str) -> None:
    assert move_class(None, role("before"), role("after", family=family)) is None


def test_no_two_public_figures_that_compare_differ_in_their_terms(public: Catalog) -> None:
    compared = 0
    chosen = list(public.roles.values())[::4]
    for start, end in product(chosen, chosen):
        found = pay_change(public, start, end, "all")
        if start.id == end.id or found is None:
            continue
        compared += 1
        before, after = found.before.pay, found.after.pay
        assert (before.market, before.currency) == (after.market, after.currency)
        assert (before.period, before.basis) == (after.period, after.basis)
        assert "occupation" not in {p.proxy.kind for p in (before, after) if p.proxy}
        assert before.basis != "unstated" or set(before.sources) & set(after.sources)
    assert compared > 10
