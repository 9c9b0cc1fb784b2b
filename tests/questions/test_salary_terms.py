from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.rates import Rates
from airoles.questions.pay_figures import Figure, figure
from airoles.questions.reply import reply
from airoles.questions.salary import Salaries, Terms, ToldFigure, salary, tell
from airoles.views.report_of import report
from airoles.views.sheet import Sheet

from .making import catalog, changed, pay, role, step

DAY = date(2026, 2, 2)
TENTH = Rates("EUR", DAY, {"USD": Decimal("0.1"), "EUR": Decimal(1)})
FIRST_GRADES = {"A": "A", "B": "AB", "C": "ABC", "D": "ABCD"}


def told_as(given_: Pay, **terms: Any) -> ToldFigure:
    clerk = role(pay=(given_,))
    return tell(figure(catalog(clerk), clerk, given_), Terms(**terms))


def told_in(found: Salaries) -> list[ToldFigure]:
    return [told for group in found.groups for told in group.figures]


def every_figure(of: Catalog) -> Iterator[Figure]:
    for one in of.roles.values():
        for given_ in one.pay:
            yield figure(of, one, given_)


def notes(of: Catalog, *names: str, **terms: Any) -> list[str]:
    shown = report(reply(of, "salary", salary(of, names, Terms(**terms))))
    return [line.text for line in shown.notes]


# Which figures


@pytest.mark.parametrize("min_grade", [None, "A", "B", "C", "D"])
@pytest.mark.parametrize("since", [None, 2024, 2026])
@pytest.mark.parametrize("no_proxy", [False, True])
@pytest.mark.parametrize(("market", "basis"), [("all", None), ("US", "base"), ("FR", None)])
def test_just_the_public_figures_that_all_terms_admit_are_told(
    public: Catalog, market: str, basis: Any, min_grade: Any, since: int | None, no_proxy: bool
) -> None:
    terms = Terms(market=market, basis=basis, min_grade=min_grade, since=since, no_proxy=no_proxy)
    admitted = [
        found
        for found in every_figure(public)
        if (market == "all" or found.pay.market == market)
        and (basis is None or found.pay.basis == basis)
        and (min_grade is None or found.grade in FIRST_GRADES[min_grade])
        and (since is None or (found.pay.year != "undated" and int(found.pay.year) >= since))
        and not (no_proxy and found.pay.proxy)
    ]
    answer = salary(public, tuple(public.roles), terms)
    assert sorted((t.figure for t in told_in(answer)), key=repr) == sorted(admitted, key=repr)
    having = {found.role for found in admitted}
    assert {missing.role.id for missing in answer.without} == set(public.roles) - having


def test_the_best_of_several_sources_decides_whether_a_figure_is_good_enough() -> None:
    of = catalog(role(pay=(pay(sources=("d", "b")),)))
    assert len(told_in(salary(of, ("clerk",), Terms(min_grade="B")))) == 1
    assert told_in(salary(of, ("clerk",), Terms(min_grade="A"))) == []


def test_the_year_asked_for_is_told_itself() -> None:
    of = catalog(role(pay=(pay(year="2024"),)))
    assert len(told_in(salary(of, ("clerk",), Terms(since=2024)))) == 1
    assert told_in(salary(of, ("clerk",), Terms(since=2025))) == []


# Periods


@pytest.mark.parametrize(
    ("amount", "told"),
    [(6, 0), (18, 2), (30, 2), (42, 4), (100_000, 8_333), (100_005, 8_334), (75_810, 6_318)],
)
def test_a_month_is_a_twelfth_rounded_half_to_even(amount: int, told: int) -> None:
    assert told_as(pay(median=Decimal(amount)), per="month").figure.pay.median == told


@given(amount=st.integers(0, 2_000_000_000))
def test_no_month_is_a_unit_off_for_want_of_digits(amount: int) -> None:
    month = told_as(pay(median=Decimal(amount)), per="month").figure.pay.median
    assert month == round(Fraction(amount, 12))


@pytest.mark.parametrize(
    ("period", "amount", "told"),
    [
        ("year", "25", "2"),
        ("year", "35", "4"),
        ("year", "36", "4"),
        ("year", "34", "3"),
        ("hour", "22.25", "2.22"),
        ("hour", "22.35", "2.24"),
        ("hour", "30", "3.00"),
        ("month", "45", "4"),
    ],
)
def test_converted_amounts_are_rounded_half_to_even_units_or_cents_of_an_hour(
    period: str, amount: str, told: str
) -> None:
    found = told_as(pay(period=period, median=Decimal(amount)), rates=TENTH)
    assert str(found.figure.pay.median) == told


@pytest.mark.parametrize("per", ["year", "month"])
def test_what_an_hour_pays_stays_an_hours_and_the_answer_says_so(small: Catalog, per: Any) -> None:
    answer = salary(small, ("data-clerk",), Terms(per=per))
    (hourly,) = (told.figure.pay for told in told_in(answer) if told.figure.pay.market == "CA")
    assert (hourly.period, hourly.low, hourly.high) == ("hour", Decimal("22.50"), Decimal("31.25"))
    assert answer.not_per == 1
    said = [line for line in notes(small, "data-clerk", per=per) if "no source states" in line]
    assert len(said) == 1
    assert said[0].startswith("1 told per their own period")


def test_where_every_figure_can_be_told_so_nothing_is_said_of_hours(small: Catalog) -> None:
    assert not any("period" in line for line in notes(small, "modeller", per="month"))


def test_every_public_month_is_a_twelfth_of_every_point(public: Catalog) -> None:
    for told in told_in(salary(public, tuple(public.roles), Terms(per="month"))):
        if told.original is None:
            assert told.figure.pay.period in ("hour", "month")  # as the source gives it
            continue
        assert (told.original.period, told.figure.pay.period) == ("year", "month")
        for point in POINTS:
            year, month = getattr(told.original, point), getattr(told.figure.pay, point)
            assert (year is None) == (month is None)
            assert year is None or abs(month * 12 - year) <= 6
        assert replace(told.figure.pay, **amounts(told.original), period="year") == told.original


def amounts(given_: Pay) -> dict[str, Any]:
    return {point: getattr(given_, point) for point in POINTS}


# Currencies


def test_a_figure_in_the_currency_asked_for_is_not_touched() -> None:
    given_ = pay(currency="EUR", median=Decimal("1234.56"))
    assert told_as(given_, rates=TENTH) == replace(told_as(given_), original=None)
    assert told_as(given_, rates=TENTH).figure.pay is given_


def test_the_source_s_own_figure_is_kept_beside_the_converted_one() -> None:
    given_ = pay(low=Decimal(200), high=Decimal(300), median=None, at_least=("high",), sample=7)
    told = told_as(given_, rates=TENTH)
    assert told.original == given_
    assert (told.figure.pay.low, told.figure.pay.high, told.figure.pay.at_least) == (
        20,
        30,
        ("high",),
    )
    of = catalog(role(pay=(given_,)))
    (sheet,) = report(reply(of, "salary", salary(of, ("clerk",), Terms(rates=TENTH)))).parts
    assert isinstance(sheet, Sheet)
    shown = " ".join(
        line.text for cell in sheet.rows[0].cells if isinstance(cell, tuple) for line in cell
    )
    assert "20–30+ EUR" in shown
    assert "as the source gives it: 200–300+ USD" in shown


def test_the_day_of_the_rates_and_what_they_do_not_know_are_said() -> None:
    of = catalog(role(pay=(pay(), pay(currency="CHF"))))
    said = " ".join(notes(of, "clerk", rates=TENTH))
    assert "European Central Bank, reference rates of 2026-02-02" in said
    assert "1 told in a currency that the rates do not know." in said
    assert notes(of, "clerk") == []


def test_currency_and_market_are_asked_for_apart(public: Catalog) -> None:
    rates = Rates("GBP", DAY, {"USD": Decimal(2), "EUR": Decimal(3), "CAD": Decimal(1)})
    answer = salary(public, (), Terms(market="europe", rates=rates))
    assert {(group.market, group.currency) for group in answer.groups} == {("europe", "GBP")}
    factors = {told.figure.pay.currency for told in told_in(answer)}
    assert factors == {"GBP"}
    for told in told_in(answer):
        assert told.original is not None
        factor = rates.factors[told.original.currency]
        for point in POINTS:
            amount = getattr(told.original, point)
            assert getattr(told.figure.pay, point) == (amount and amount * factor)


# Figures that do not overlap


@pytest.mark.parametrize("terms", [{}, {"per": "month"}, {"rates": TENTH}])
def test_figures_are_set_apart_where_and_only_where_nothing_of_them_is_shared(
    public: Catalog, terms: dict[str, Any]
) -> None:
    """The public figures, all made to be of one year or undated and few of them proxies."""
    of = changed(
        public,
        *(
            replace(
                one,
                pay=tuple(
                    replace(
                        p,
                        year=p.year if p.year == "undated" else "2025",
                        condition=None,
                        proxy=p.proxy if p.sample else None,
                    )
                    for p in one.pay
                ),
            )
            for one in public.roles.values()
        ),
    )

    def span(told: ToldFigure) -> tuple[Decimal, Decimal]:
        there = [a for a in amounts(told.figure.pay).values() if a is not None]
        return min(there), max(there)

    def like(told: ToldFigure) -> tuple[Any, ...]:
        given_ = told.figure.pay
        whom = given_.condition, given_.among, given_.sector, given_.place
        return told.figure.role, given_.year, *whom

    pairs = 0
    for group in salary(of, tuple(of.roles), Terms(**terms)).groups:
        own = [t for t in group.figures if not t.figure.pay.proxy and not t.figure.pay.at_least]
        wanted = [
            {id(one), id(other)}
            for one, other in combinations(own, 2)
            if like(one) == like(other)
            and max(span(one)[0], span(other)[0]) > min(span(one)[1], span(other)[1])
        ]
        named = [{id(one), id(other)} for one, other in group.apart]
        assert sorted(map(sorted, named)) == sorted(map(sorted, wanted))
        pairs += len(named)
    assert pairs > 40


@pytest.mark.parametrize(("second", "named"), [(20, False), (21, True), (9, True), (10, False)])
def test_figures_that_touch_do_overlap(second: int, named: bool) -> None:
    of = catalog(
        role(pay=(pay(median=None, low=Decimal(10), high=Decimal(20)), pay(median=Decimal(second))))
    )
    shown = report(reply(of, "salary", salary(of, ("clerk",)))).parts[0]
    said = [line.text for line in shown.notes]  # type: ignore[union-attr]
    assert (
        any(f"median {second} USD" in line and "do not overlap" in line for line in said) is named
    )


# Roles without a figure


def of_some() -> Catalog:
    proxy = Proxy(kind="title", name="Clerk")
    return catalog(
        role(
            "clerk",
            pay=(pay(market="CA"), pay(market="CA"), pay(market="CA", proxy=proxy)),
            moves=(step("lead", "craft"),),
        ),
        role("lead", pay=(pay(),), moves=(step("boss", "craft"),)),
        role("boss", pay=(pay(year="2020"),)),
    )


def test_a_role_without_a_figure_tells_its_own_on_other_terms_its_proxies_and_its_neighbours() -> (
    None
):
    (said,) = notes(of_some(), "clerk", market="US")
    assert said == (
        "Clerk: no source for a figure asked for. On other terms there are 2 figures for it and "
        "1 proxy. One move away with a figure: lead."
    )


def test_one_is_told_as_one() -> None:
    said = " ".join(notes(of_some(), "boss", since=2024))
    assert "1 figure " in said


def test_neighbours_have_a_figure_on_the_terms_asked_for_and_not_just_any() -> None:
    found = {
        tuple(card.id for card in missing.neighbours)
        for since in (2024, 2026)
        for missing in salary(of_some(), ("boss",), Terms(since=since)).without
    }
    assert found == {("lead",), ()}


def test_a_public_role_without_a_figure_names_neighbours_that_have_one(public: Catalog) -> None:
    terms = Terms(market="FR")
    answer = salary(public, tuple(public.roles), terms)
    having = {told.figure.role for told in told_in(answer)}
    for missing in answer.without:
        one = public.roles[missing.role.id]
        near = {move.to for move in one.moves if move.to}
        near |= {
            r.id for r in public.roles.values() if any(m.to == missing.role.id for m in r.moves)
        }
        assert {card.id for card in missing.neighbours} >= near & having
        assert {card.id for card in missing.neighbours} <= having
        assert missing.stand_ins == len([p for p in one.pay if p.proxy])
        assert missing.other_figures == len(one.pay)
