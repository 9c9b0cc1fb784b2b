from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.pay import Pay, Proxy
from airoles.model.rates import Rates
from airoles.questions.best_figure import on_one_basis
from airoles.questions.listing import list_roles
from airoles.questions.pay_figures import fitting, middle
from airoles.questions.rank import Ranking, rank_by_pay
from airoles.questions.reply import reply
from airoles.questions.salary import Terms
from airoles.views.report_of import report

from .making import catalog, pay, role

PROXY = Proxy(kind="title", name="Clerk")
EUROS = Rates("EUR", date(2026, 2, 2), {"USD": Decimal("0.5")})


def ranked(of: Catalog, *names: str, **terms: Any) -> Ranking:
    return rank_by_pay(of, names, Terms(**terms))


def ids(found: Ranking) -> list[str]:
    return [row.role.id for row in found.ranked]


def of(**medians: int | None) -> Catalog:
    return catalog(
        *(
            role(name, pay=() if median is None else (pay(median=Decimal(median)),))
            for name, median in medians.items()
        )
    )


def test_the_highest_paid_stands_first_and_roles_without_a_figure_apart() -> None:
    found = ranked(of(a=2, b=3, c=None, d=1))
    assert ids(found) == ["b", "a", "d"]
    assert [card.id for card in found.without] == ["c"]


def test_roles_paid_the_same_stand_in_the_order_of_their_ids() -> None:
    assert ids(ranked(of(c=1, a=1, d=2, b=1))) == ["d", "a", "b", "c"]


@pytest.mark.parametrize(
    ("terms", "asked"),
    [
        ({}, ("US", "base")),
        ({"market": "all"}, ("US", "base")),
        ({"market": "us", "basis": "WAGE"}, ("US", "wage")),
        ({"market": "ca"}, ("CA", "wage")),
    ],
)
def test_roles_are_ranked_on_one_market_and_basis_that_of_most_unless_said(
    small: Catalog, terms: dict[str, str], asked: tuple[str, str]
) -> None:
    found = ranked(small, **terms)
    assert (found.market, found.basis) == asked
    assert all((p.market, p.basis) == asked for p in pays(found))
    told = {*ids(found), *(row.role.id for row in found.conditional)}
    assert {*told, *(card.id for card in found.without)} == set(small.roles)


def pays(found: Ranking) -> list[Pay]:
    return [row.told.figure.pay for row in found.ranked]


def test_a_median_a_mean_and_the_middle_of_a_range_stand_in_one_order() -> None:
    given: dict[str, dict[str, int]] = {
        "mean": {"mean": 25},
        "range": {"low": 10, "high": 50},
        "median": {"median": 28},
    }
    found = catalog(
        *(
            role(n, pay=(pay(**{"median": None, **{k: Decimal(v) for k, v in points.items()}}),))
            for n, points in given.items()
        )
    )
    assert ids(ranked(found)) == ["range", "median", "mean"]


@pytest.mark.parametrize(("market", "basis"), [("US", "base"), ("US", "unstated"), ("FR", "base")])
def test_each_public_role_is_ranked_by_its_best_figure_and_says_how_many_others_there_are(
    public: Catalog, market: str, basis: str
) -> None:
    found = ranked(public, market=market, basis=basis)
    assert found.ranked
    for row in found.ranked:
        best, *others = fitting(public, public.roles[row.role.id], market, basis)
        assert (row.told.figure, row.others) == (best, len(others))
    assert all(middle(one) >= middle(other) for one, other in pairwise(pays(found)))
    for card in found.without:
        assert not fitting(public, public.roles[card.id], market, basis)


def test_where_roles_are_named_those_alone_are_ranked_each_once() -> None:
    found = ranked(of(a=1, b=2, c=None, d=4), "a", "B", "c", "a")
    assert ids(found) == ["b", "a"]
    assert [card.id for card in found.without] == ["c"]


def test_all_terms_hold_for_a_ranking_too() -> None:
    clerk = role(
        pay=(
            pay(median=Decimal(1), sources=("d",)),
            pay(median=Decimal(2), year="2020"),
            pay(median=Decimal(3), proxy=PROXY),
            pay(median=Decimal(24), sources=("b",)),
        )
    )
    found = ranked(catalog(clerk), min_grade="C", since=2024, no_proxy=True)
    assert (pays(found), found.ranked[0].others) == ([clerk.pay[3]], 0)
    (told,) = pays(ranked(catalog(clerk), per="month", rates=EUROS))
    assert (told.median, told.currency, told.period) == (1, "EUR", "month")
    assert ids(ranked(catalog(clerk), since=2030)) == []


def test_an_unknown_role_market_or_basis_is_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName):
        ranked(small, "zookeeper")
    with pytest.raises(BadRequest, match="market 'XX'"):
        ranked(small, market="XX")
    with pytest.raises(BadRequest, match="basis 'net'"):
        ranked(small, basis="net")


@pytest.mark.parametrize("other", [{"currency": "EUR"}, {"period": "hour"}])
def test_amounts_in_another_currency_or_period_are_never_ordered_among_each_other(
    other: dict[str, str],
) -> None:
    mixed = catalog(
        role("a", pay=(pay(median=Decimal(300)),)),
        role("b", pay=(pay(median=Decimal(200), **other),)),
        role("c", pay=(pay(median=Decimal(100)),)),
    )
    assert ids(ranked(mixed)) not in (["a", "b", "c"], ["c", "b", "a"])


def test_figures_in_another_currency_or_period_than_most_have_stand_apart() -> None:
    mixed = catalog(
        role("a", pay=(pay(median=Decimal(300)),)),
        role("b", pay=(pay(median=Decimal(200), currency="EUR"),)),
        role("c", pay=(pay(median=Decimal(100)),)),
        role("d", pay=(pay(median=Decimal(400), period="hour"),)),
    )
    found = ranked(mixed)
    assert ids(found) == ["a", "c"]
    assert [row.role.id for row in found.apart] == ["d", "b"]


def test_no_public_ranking_mixes_currencies_or_periods(public: Catalog) -> None:
    mixed = [
        (market, basis)
        for market in public.markets
        for basis in ("base", "cash", "total", "wage", "unstated")
        if len({(p.currency, p.period) for p in pays(ranked(public, market=market, basis=basis))})
        > 1
    ]
    assert mixed == []


def test_a_converted_ranking_says_the_day_of_the_rates() -> None:
    found = of(a=1, b=2)
    shown = report(reply(found, "rank", ranked(found, rates=EUROS)))
    assert "2026-02-02" in " ".join(line.text for line in shown.notes)


def test_a_ranking_names_the_currency_and_day_of_its_rates_if_it_has_any() -> None:
    converted, plain = ranked(of(a=1), rates=EUROS), ranked(of(a=1))
    assert (converted.currency, converted.rates_of) == ("EUR", date(2026, 2, 2))
    assert (plain.currency, plain.rates_of) == (None, None)


def test_the_report_has_the_rows_in_order_and_names_the_roles_without() -> None:
    found = of(a=2, b=3, c=None)
    shown = report(reply(found, "rank", ranked(found)))
    assert shown.title == "Roles by pay: US, base pay"
    (sheet,) = shown.parts
    assert [row.cells[0][0].text for row in sheet.rows] == ["B", "A"]  # type: ignore[union-attr,index]
    assert [line.text for line in shown.notes][-1] == "No source for a figure on these terms: C."


def test_a_report_of_nobody_is_its_title_and_their_names() -> None:
    found = of(a=None, b=1)
    shown = report(reply(found, "rank", ranked(found, "a")))
    assert (shown.parts, [line.text for line in shown.notes]) == (
        (),
        ["No source for a figure on these terms: A."],
    )


@pytest.mark.parametrize("market", ["US", "FR", "CA", "all"])
def test_a_public_list_by_pay_puts_roles_without_a_figure_last(
    public: Catalog, market: str
) -> None:
    listed = list_roles(public, sort="pay", market=market).roles
    having = [row.pay is not None for row in listed]
    assert having == sorted(having, reverse=True)
    pay = on_one_basis(public, public.roles.values(), market)
    assert {row.role.id for row in listed if row.pay is None} == {
        role_ for role_, figure in pay.figures.items() if figure is None
    }


def test_a_figure_for_a_part_of_the_holders_has_no_place_in_the_order() -> None:
    some = role("some", pay=(pay(condition="large firms"), pay(condition="small firms")))
    found = ranked(catalog(some, role("all", pay=(pay(),))))
    assert ids(found) == ["all"]
    assert [row.role.id for row in found.conditional] == ["some"]
    shown = report(reply(catalog(some), "rank", found))
    assert "Some median 100,000 USD (large firms)" in " ".join(line.text for line in shown.notes)


@pytest.mark.parametrize(("level", "there"), [("head", False), ("director", True)])
def test_no_leader_is_ranked_by_the_wage_of_an_occupation(level: Any, there: bool) -> None:
    wage = pay(basis="wage", proxy=Proxy(kind="occupation", name="Managers"))
    found = ranked(catalog(role("boss", level=level, pay=(wage,))), basis="wage")
    assert ids(found) == (["boss"] if there else [])
