from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import UnknownName
from airoles.model.advert import Advert, AdvertPay, Ask, ReportsTo
from airoles.questions.adverts import (
    FACTS,
    LineNamed,
    PrintedPay,
    Sample,
    SkillAsked,
    Told,
    YearsAsked,
    adverts,
    counts_of,
)

from .making import catalog, role


def advert(**given: Any) -> Advert:
    """An advert of a company that was read whole and says nothing but its title."""
    plain = {
        "title": "Head",
        "role": "head",
        "fit": "exact",
        "employer": "Mill",
        "kind": "company",
        "posted": "2025",
        "looked_up": "2026-02-01",
        "addresses": ("https://mill.example/1",),
        "read": "whole",
        "sources": ("d",),
    }
    return Advert(**{**plain, **given})


def of(*found: Advert) -> Catalog:
    named = {f"n{number}": one for number, one in enumerate(found, 1)}
    return catalog(role("head"), role("clerk"), adverts=named)


def counted(*found: Advert) -> Any:
    counts = counts_of(of(*found), "head")
    assert counts is not None
    return counts


def dollars(low: int | None, high: int | None, basis: Any = "base") -> AdvertPay:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return AdvertPay(currency="USD", basis=basis, low=ends[0], high=ends[1])


def test_a_role_has_the_adverts_that_are_counted_with_it() -> None:
    made = of(advert(), advert(role="clerk"))
    assert list(adverts(made, "head").adverts) == ["n1"]
    assert list(adverts(made, "clerk").adverts) == ["n2"]
    assert list(adverts(made).adverts) == ["n1", "n2"]


def test_exact_titles_stand_first_then_whole_texts_then_the_newest() -> None:
    made = of(
        advert(fit="near"),
        advert(read="part"),
        advert(posted="2024-05-01"),
        advert(posted="2026"),
        advert(posted="2025-03"),
    )
    assert list(adverts(made).adverts) == ["n4", "n5", "n3", "n2", "n1"]


def test_one_without_a_date_stands_behind_those_that_have_one() -> None:
    made = of(advert(posted="undated"), advert(posted="1999-05"))
    assert list(adverts(made).adverts) == ["n2", "n1"]


def test_a_role_without_adverts_has_no_counts() -> None:
    found = adverts(of(advert()), "clerk")
    assert (found.counts, found.adverts) == (None, {})
    assert counts_of(of(advert()), "clerk") is None


def test_a_name_that_stands_for_nothing_is_refused() -> None:
    with pytest.raises(UnknownName):
        adverts(of(advert()), "pope")


def test_what_is_told_is_counted_in_whole_adverts_and_in_any_copy() -> None:
    line = ReportsTo(title="Chief")
    found = counted(
        advert(reports_to=line), advert(reports_to=line, read="part"), advert(read="part")
    )
    told = {one.fact: one for one in found.told}
    line_named = told["names whom the holder reports to"]
    assert line_named == Told("names whom the holder reports to", whole=1, any_copy=2)


@pytest.mark.parametrize(
    ("fact", "given"),
    [
        ("prints pay", {"pay": dollars(1, 2)}),
        ("names whom the holder reports to", {"reports_to": ReportsTo(title="Chief")}),
        ("states years of experience", {"years": 0}),
        ("states years of leading people", {"years_leading": 3}),
        ("requires a degree", {"degree": "required"}),
        ("takes equal experience for a degree", {"degree": "equivalent"}),
        ("asks for no degree", {"degree": "none"}),
        ("names a certificate", {"certifications": ("PMP",)}),
        ("says hands-on outright", {"hands_on": True}),
        ("says that nobody reports to the holder", {"direct_reports": 0}),
        ("mentions a budget", {"budget": "owns it"}),
        ("title and text differ", {"title_against_text": "Head by title."}),
    ],
)
def test_each_fact_counts_just_the_adverts_that_say_so(fact: str, given: dict[str, Any]) -> None:
    counts = counted(advert(**given), advert())
    assert {one.fact: one.whole for one in counts.told} == {
        name: int(name == fact) for name in FACTS
    }


def test_a_team_is_not_nobody() -> None:
    told = {one.fact: one.whole for one in counted(advert(direct_reports=2)).told}
    assert told["says that nobody reports to the holder"] == 0


def test_years_are_told_of_those_that_state_them() -> None:
    years = counted(advert(years=4), advert(years=7, years_leading=3), advert(years=15), advert())
    assert years.years == (
        YearsAsked("experience", 3, 4, Decimal(7), 15),
        YearsAsked("leading people", 1, 3, Decimal(3), 3),
    )


def test_the_median_of_an_even_number_of_years_lies_between_two() -> None:
    (asked,) = counted(advert(years=4), advert(years=7)).years
    assert asked.median == Decimal("5.5")


def test_pay_is_kept_apart_by_basis_and_kind_of_employer() -> None:
    found = counted(
        advert(pay=dollars(100, 200)),
        advert(pay=dollars(150, None)),
        advert(pay=dollars(90, 95, "total")),
        advert(pay=dollars(50, 60), kind="public"),
        advert(pay=dollars(None, 70), kind="university"),
    )
    ends = {(p.basis, p.public): (p.adverts, p.low, p.high) for p in found.pay}
    assert ends == {
        ("base", False): (2, 100, 200),
        ("total", False): (1, 90, 95),
        ("base", True): (2, 50, 70),
    }


def test_a_median_of_the_middles_is_told_from_five_ranges_on() -> None:
    four = [advert(pay=dollars(n, n + 10)) for n in (0, 10, 20, 30)]
    assert counted(*four).pay[0].middle is None
    one_end = advert(pay=dollars(None, 1000))
    assert counted(*four, one_end).pay[0].middle is None
    five = counted(*four, advert(pay=dollars(100, 200)))
    assert five.pay == (
        PrintedPay("USD", "year", False, "base", 5, Decimal(0), Decimal(200), Decimal(25), ("d",)),
    )


def test_superiors_are_counted_with_how_many_are_of_public_employers() -> None:
    chief, cto = ReportsTo(title="Chief", role="clerk"), ReportsTo(title="CTO")
    found = counted(
        advert(reports_to=cto),
        advert(reports_to=chief),
        advert(reports_to=chief, kind="public"),
    )
    assert found.lines == (
        LineNamed("Chief", "clerk", 2, 1, ("d",)),
        LineNamed("CTO", None, 1, 0, ("d",)),
    )


def test_skills_are_counted_only_where_five_were_read_whole() -> None:
    asks = (Ask(skill="counting"), Ask(skill="leading", asked="preferred"))
    four = [advert(skills=asks) for _ in range(4)]
    assert counted(*four, advert(read="part", skills=asks)).skills == ()
    assert counted(*four, advert(skills=asks[:1])).skills == (
        SkillAsked("counting", "Counting", 5, 5),
        SkillAsked("leading", "Leading", 4, 0),
    )


def test_the_sample_tells_how_it_leans() -> None:
    found = counted(
        advert(country="US", posted="2023-05"),
        advert(country="US", kind="public", employer="City", read="part", posted="2026"),
        advert(kind="university", employer="City", posted="undated", copy="press", fit="near"),
    )
    assert found.sample == Sample(
        adverts=3,
        whole=2,
        exact=2,
        undated=1,
        oldest="2023",
        newest="2026",
        countries={"US": 2, "": 1},
        kinds={"company": 1, "public": 1, "university": 1},
        public=2,
        employers=2,
        second_hand=1,
    )


def test_the_counts_cite_the_surveys_that_read_the_adverts() -> None:
    assert counted(advert(), advert(sources=("a",)), advert()).sources == ("d", "a")
