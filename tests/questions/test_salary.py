from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.rates import Rates
from airoles.questions.pay_figures import ends, figure, fitting
from airoles.questions.salary import (
    FigureGroup,
    MissingPay,
    Salaries,
    Terms,
    ToldFigure,
    need_market_or_role,
    salary,
    tell,
)

from .making import catalog, pay, role, step

PROXY = Proxy(kind="title", name="Clerk")
EUROS = Rates("EUR", date(2026, 2, 2), {"USD": Decimal("0.8"), "GBP": Decimal("1.25")})


def scale(group: FigureGroup | Pay) -> tuple[str, str, str, str]:
    return group.market, group.currency, group.period, group.basis


def asked_of(*figures: Pay, **terms: Any) -> Salaries:
    return salary(catalog(role(pay=figures)), ("clerk",), Terms(**terms))


def pays(found: Salaries) -> list[Pay]:
    return [told.figure.pay for group in found.groups for told in group.figures]


def test_figures_on_one_scale_stand_in_one_group(small: Catalog) -> None:
    found = salary(small, ("data-clerk", "modeller", "head-of-models"))
    assert [(*scale(group), len(group.figures)) for group in found.groups] == [
        ("US", "USD", "year", "base", 3),
        ("US", "USD", "year", "wage", 2),
        ("CA", "CAD", "hour", "wage", 1),
    ]


@pytest.mark.parametrize(
    "other", [{"market": "CA"}, {"currency": "CAD"}, {"period": "hour"}, {"basis": "wage"}]
)
def test_figures_on_different_scales_never_share_a_group(other: dict[str, str]) -> None:
    found = asked_of(pay(), pay(**other))
    assert [len(group.figures) for group in found.groups] == [1, 1]


def test_groups_stand_by_market_the_united_states_first_and_the_unstated_last() -> None:
    found = asked_of(
        *(
            pay(market=market, basis=basis)
            for market in ("unstated", "europe", "GB", "US", "CA")
            for basis in ("wage", "base")
        )
    )
    assert [(group.market, group.basis) for group in found.groups] == [
        (market, basis)
        for market in ("US", "CA", "GB", "europe", "unstated")
        for basis in ("base", "wage")
    ]


def test_within_a_group_the_figures_of_a_role_stand_best_evidence_first() -> None:
    conditional, undated, good = pay(condition="large firms"), pay(year="undated"), pay()
    assert pays(asked_of(conditional, undated, good)) == [good, undated, conditional]


def test_every_figure_of_every_public_role_is_told_once_on_its_own_scale(public: Catalog) -> None:
    found = salary(public, tuple(public.roles))
    told = [one for group in found.groups for one in group.figures]
    there = [figure_ for role_ in public.roles.values() for figure_ in fitting(public, role_)]
    assert sorted((one.figure for one in told), key=repr) == sorted(there, key=repr)
    assert all(one.original is None for one in told)
    assert all(scale(f.figure.pay) == scale(group) for group in found.groups for f in group.figures)
    assert len({scale(group) for group in found.groups}) == len(found.groups)


def test_roles_without_a_figure_are_named_and_not_passed_over(small: Catalog) -> None:
    found = salary(small, ("model-adviser", "data-clerk", "chief-model-officer"))
    assert [missing.role.id for missing in found.without] == [
        "model-adviser",
        "chief-model-officer",
    ]
    assert [card.id for card in found.roles] == [
        "model-adviser",
        "data-clerk",
        "chief-model-officer",
    ]


def test_where_no_role_is_named_those_that_have_a_figure_are_told(small: Catalog) -> None:
    found = salary(small, (), Terms(market="US"))
    assert [card.id for card in found.roles] == ["data-clerk", "head-of-models", "modeller"]
    assert found.without == ()
    assert [card.id for card in salary(small, (), Terms(market="CA")).roles] == ["data-clerk"]


def test_a_role_without_a_figure_on_the_terms_says_what_there_is_instead() -> None:
    of = catalog(
        role("clerk", moves=(step("lead", "craft"), step("idle", None, kind="origin"))),
        role("lead", pay=(pay(), pay(market="CA")), moves=(step("boss", "craft"),)),
        role("idle"),
        role("boss", pay=(pay(market="CA"), pay(market="CA"), pay(market="CA", proxy=PROXY))),
        role("intern", pay=(pay(),), moves=(step("clerk", "craft"),)),
    )
    found = salary(of, ("clerk", "boss"), Terms(market="US"))
    told = [
        (i.role.id, i.other_figures, i.stand_ins, [c.id for c in i.neighbours])
        for i in found.without
    ]
    assert told == [("clerk", 0, 0, ["intern", "lead"]), ("boss", 3, 1, ["lead"])]
    assert all(isinstance(missing, MissingPay) for missing in found.without)


@pytest.mark.parametrize(
    ("terms", "left"),
    [
        ({"market": "us"}, {("US", "base"), ("US", "wage")}),
        ({"basis": "WAGE"}, {("US", "wage"), ("CA", "wage")}),
        ({"market": "CA", "basis": "wage"}, {("CA", "wage")}),
        ({"market": "CA", "basis": "base"}, set()),
        ({"market": "all"}, {("US", "base"), ("US", "wage"), ("CA", "wage")}),
    ],
)
def test_only_figures_on_the_market_and_basis_asked_for_are_told(
    small: Catalog, terms: dict[str, str], left: set[tuple[str, str]]
) -> None:
    found = salary(small, tuple(small.roles), Terms(**terms))  # type: ignore[arg-type]
    assert {(group.market, group.basis) for group in found.groups} == left


@pytest.mark.parametrize(
    ("grade", "left"), [("A", "a"), ("B", "ab"), ("D", "abcd"), (None, "abcd")]
)
def test_only_figures_of_the_grade_asked_for_or_better_are_told(
    grade: str | None, left: str
) -> None:
    found = asked_of(*(pay(sources=(source,)) for source in "abcd"), min_grade=grade)
    assert {source for told in pays(found) for source in told.sources} == set(left)


def test_older_and_undated_figures_are_left_out_where_a_year_is_asked_for() -> None:
    figures = [pay(year=year) for year in ("2026", "2025", "2024", "undated")]
    assert [told.year for told in pays(asked_of(*figures, since=2025))] == ["2026", "2025"]
    assert len(pays(asked_of(*figures))) == 4


def test_figures_that_stand_in_are_left_out_where_that_is_asked_for() -> None:
    own, stand_in = pay(), pay(proxy=PROXY)
    assert pays(asked_of(stand_in, own)) == [own, stand_in]
    assert pays(asked_of(stand_in, own, no_proxy=True)) == [own]


def test_market_and_basis_are_told_as_the_catalog_writes_them(small: Catalog) -> None:
    found = salary(small, ("clerk",), Terms(market="us", basis="WAGE"))
    assert (found.market, found.basis) == ("US", "wage")
    assert salary(small, ("clerk",)).basis is None


def test_a_role_named_twice_is_told_of_once(small: Catalog) -> None:
    twice = salary(small, ("data-clerk", "Data Clerk", "DC"))
    assert twice == salary(small, ("data-clerk",))


def test_an_unknown_role_market_or_basis_is_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName):
        salary(small, ("data-clerk", "zookeeper"))
    with pytest.raises(BadRequest, match="market 'XX'"):
        salary(small, ("data-clerk",), Terms(market="XX"))
    with pytest.raises(BadRequest, match="basis 'gross'"):
        salary(small, ("data-clerk",), Terms(basis="gross"))


def test_neither_a_role_nor_a_market_is_refused() -> None:
    with pytest.raises(BadRequest) as error:
        need_market_or_role((), "all")
    assert error.value.message == "neither a role nor a market is named."
    assert error.value.hint == "such as airoles salary caio, or airoles salary --market FR"
    need_market_or_role(("clerk",), "all")
    need_market_or_role((), "US")


# Conversion


def told_as(given: Pay, **terms: Any) -> ToldFigure:
    clerk = role(pay=(given,))
    return tell(figure(catalog(clerk), clerk, given), Terms(**terms))


def test_a_figure_told_as_its_source_gives_it_has_no_original() -> None:
    for terms in ({}, {"per": "year"}, {"rates": Rates("USD", date(2026, 2, 2), {})}):
        told = told_as(pay(), **terms)
        assert (told.figure.pay, told.original) == (pay(), None)


@pytest.mark.parametrize(
    ("period", "per", "amount", "told"),
    [("year", "month", 120_000, 10_000), ("month", "year", 900, 10_800), ("year", "month", 100, 8)],
)
def test_a_year_has_twelve_months(period: str, per: str, amount: int, told: int) -> None:
    given = pay(period=period, median=Decimal(amount))
    found = told_as(given, per=per)
    assert (found.figure.pay.median, found.figure.pay.period) == (told, per)
    assert found.original == given


@pytest.mark.parametrize(("period", "per"), [("hour", "year"), ("hour", "month"), ("year", "hour")])
def test_hours_are_never_converted_since_no_source_states_how_many_a_year_has(
    period: str, per: str
) -> None:
    given = pay(period=period)
    assert told_as(given, per=per) == told_as(given)
    assert asked_of(given, per=per).not_per == 1
    assert asked_of(given, per=period).not_per == 0


def test_every_point_is_converted_and_nothing_else_changes() -> None:
    given = pay(
        **{point: Decimal(1000 + i) for i, point in enumerate(POINTS)}, sample=9, year="2020"
    )
    told = told_as(given, rates=EUROS).figure.pay
    assert [getattr(told, point) for point in POINTS] == [800, 801, 802, 802, 803, 804, 805, 806]
    assert (told.currency, told.period, told.year, told.sample) == ("EUR", "year", "2020", 9)
    assert told.sources == given.sources


def test_hourly_amounts_are_told_in_cents_and_others_in_whole_units() -> None:
    hourly = told_as(pay(period="hour", median=Decimal("22.51")), rates=EUROS).figure.pay
    assert str(hourly.median) == "18.01"
    assert str(told_as(pay(median=Decimal("22.51")), rates=EUROS).figure.pay.median) == "18"


def test_currency_and_period_are_converted_together() -> None:
    told = told_as(pay(median=Decimal(120_000)), rates=EUROS, per="month").figure.pay
    assert (told.median, told.currency, told.period) == (8000, "EUR", "month")


def test_a_currency_without_a_rate_is_told_as_it_is_and_counted() -> None:
    found = asked_of(pay(currency="CAD"), pay(currency="GBP"), pay(currency="EUR"), rates=EUROS)
    assert sorted(told.currency for told in pays(found)) == ["CAD", "EUR", "EUR"]
    assert (found.unconverted, found.currency, found.rates_of) == (1, "EUR", EUROS.day)


def test_without_rates_nothing_is_unconverted() -> None:
    found = asked_of(pay(currency="CAD"), pay())
    assert (found.unconverted, found.currency, found.rates_of, found.not_per) == (0, None, None, 0)


# Figures that do not overlap


def apart(*figures: Pay) -> list[set[Decimal]]:
    (group,) = asked_of(*figures).groups
    return [{ends(told.figure.pay)[0] for told in pair} for pair in group.apart]


def between(low: int, high: int, **given: Any) -> Pay:
    return pay(median=None, low=Decimal(low), high=Decimal(high), **given)


def test_figures_of_one_role_and_year_that_do_not_overlap_are_named() -> None:
    assert apart(between(10, 20), between(30, 40), between(15, 25)) == [{10, 30}, {15, 30}]


@pytest.mark.parametrize(
    "other",
    [
        {"low": 20, "high": 40},
        {"low": 30, "high": 40, "year": "2024"},
        {"low": 30, "high": 40, "condition": "large firms"},
        {"low": 30, "high": 40, "place": "Texas"},
        {"low": 30, "high": 40, "proxy": PROXY},
        {"low": 30, "high": 40, "at_least": ("high",)},
    ],
)
def test_figures_that_overlap_or_do_not_compare_are_not_named(other: dict[str, Any]) -> None:
    assert apart(between(10, 20), between(**other)) == []
    assert apart(between(**other), between(10, 20)) == []


def test_figures_of_two_roles_are_never_set_against_each_other() -> None:
    of = catalog(role("one", pay=(between(1, 2),)), role("two", pay=(between(3, 4),)))
    (group,) = salary(of, ("one", "two")).groups
    assert group.apart == ()


def test_the_ends_of_a_figure_are_its_lowest_and_highest_amounts() -> None:
    assert ends(pay(p10=Decimal(7), mean=Decimal(200_000))) == (7, 200_000)
    assert ends(pay()) == (100_000, 100_000)
