from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.pay import Pay, Proxy
from airoles.questions.pay_evidence import PayEvidence, PaySpan
from airoles.questions.salary import Salaries, Terms, salary

from .making import catalog, changed, pay, role

TITLE = Proxy(kind="title", name="Scribe")


def asked(*figures: Pay, **terms: Any) -> Salaries:
    return salary(catalog(role(pay=figures)), ("clerk",), Terms(**terms))


def between(low: int, high: int, **given: Any) -> Pay:
    return pay(median=None, low=Decimal(low), high=Decimal(high), **given)


def ends(span: PaySpan) -> tuple[str, int, int]:
    return span.basis, int(span.low), int(span.high)


def test_a_span_goes_from_the_lowest_to_the_highest_figure() -> None:
    found = asked(between(50, 80), between(40, 60, year="2023"), between(70, 90, year="undated"))
    (span,) = found.spans
    assert ends(span) == ("base", 40, 90)
    assert span.figures == 3
    assert span.years == ("2023", "2025", "undated")
    assert not span.at_least


@pytest.mark.parametrize(
    "other",
    [{"market": "CA"}, {"currency": "CAD"}, {"period": "month"}, {"basis": "total"},
     {"sector": "public"}],
)  # fmt: skip
def test_a_span_never_mixes_what_cannot_be_compared(other: dict[str, str]) -> None:
    found = asked(between(50, 80), between(10, 20, **other))
    assert sorted((int(span.low), int(span.high)) for span in found.spans) == [(10, 20), (50, 80)]


def test_private_employers_stand_with_those_of_no_stated_sector() -> None:
    assert len(asked(pay(), pay(sector="private")).spans) == 1


def test_what_stands_in_is_no_part_of_a_span() -> None:
    found = asked(between(50, 80), between(10, 900, proxy=TITLE))
    assert [ends(span) for span in found.spans] == [("base", 50, 80)]
    assert asked(between(10, 900, proxy=TITLE)).spans == ()


def test_spans_stand_by_basis_and_those_of_public_employers_last() -> None:
    found = asked(
        pay(basis="unstated"), pay(basis="base", sector="public"), pay(basis="total"), pay()
    )
    assert [(span.basis, span.public) for span in found.spans] == [
        ("base", False), ("total", False), ("unstated", False), ("base", True),
    ]  # fmt: skip


def test_a_floor_leaves_a_span_open() -> None:
    (span,) = asked(between(50, 80), pay(median=Decimal(60), at_least=("median",))).spans
    assert span.at_least


def test_a_span_cites_the_first_the_lowest_and_the_highest_figure() -> None:
    (span,) = asked(
        between(50, 80, sources=("a",)),
        between(40, 70, sources=("b",)),
        between(60, 90, sources=("d",)),
        between(55, 75, sources=("c",)),
    ).spans
    assert span.sources == ("a", "b", "d")


def test_spans_are_in_the_currency_and_period_asked_for() -> None:
    (span,) = asked(between(1200, 2400), per="month").spans
    assert (ends(span), span.period) == (("base", 100, 200), "month")


def test_evidence_counts_figures_by_grade_and_public_ones_and_stand_ins_apart() -> None:
    (found,) = asked(
        pay(sources=("d",)), pay(sources=("b",)), pay(sources=("d",), sector="public"),
        pay(sources=("a",), proxy=TITLE),
    ).evidence  # fmt: skip
    assert found == PayEvidence(
        role="clerk",
        market="US",
        figures=3,
        grades={"B": 1, "D": 2},
        public=1,
        sure="fair",
        stand_ins=1,
    )
    assert list(found.grades) == ["B", "D"]


def test_a_role_is_no_surer_for_the_figures_of_another() -> None:
    both = catalog(role(pay=(pay(sources=("a",)),)), role("usher", pay=(pay(sources=("c",)),)))
    found = salary(both, ("clerk", "usher")).evidence
    assert [(one.role, one.sure) for one in found] == [("clerk", "fair"), ("usher", "weak")]


def test_each_market_has_its_own_evidence() -> None:
    found = asked(pay(market="CA", sources=("a",)), pay()).evidence
    assert [(one.market, one.sure) for one in found] == [("US", "weak"), ("CA", "fair")]


@pytest.mark.parametrize(
    ("figures", "sure"),
    [
        ([pay(sources=("a",)), pay(sources=("b",))], "good"),
        ([pay(sources=("a",)), pay(sources=("a",), year="2024")], "fair"),
        ([pay(sources=("b",)), pay(sources=("c",))], "fair"),
        ([pay(sources=("c",)), pay(sources=("d",))], "weak"),
        ([pay(sources=("a",), sector="public")], "weak"),
        ([pay(sources=("a",), condition="one firm"), pay(sources=("b",), place="Bonn")], "weak"),
        ([pay(sources=("a",), sample=19)], "weak"),
        ([pay(sources=("a",), sample=20)], "fair"),
        ([pay(sources=("a",), year="undated")], "weak"),
        ([pay(sources=("a",), year="2021"), pay(sources=("c",))], "weak"),
        ([pay(sources=("a",), proxy=TITLE)], "none"),
    ],
)
def test_how_sure_one_can_be(figures: list[Pay], sure: str) -> None:
    assert [one.sure for one in asked(*figures).evidence] == [sure]


def test_the_market_asked_for_stands_first_or_the_default_one_where_it_has_figures() -> None:
    both = (pay(market="CA"), pay(market="GB"))
    assert asked(*both, market="GB").first_market == "GB"
    assert asked(*both, first_market="GB").first_market == "GB"
    assert asked(*both, first_market="FR").first_market == "CA"
    assert asked(*both).first_market == "CA"
    assert asked(*both, pay()).first_market == "US"


def test_figures_on_other_markets_are_counted_on_the_same_terms() -> None:
    figures = pay(), pay(market="CA"), pay(market="CA", year="2010"), pay(market="GB", proxy=TITLE)
    found = asked(*figures, market="US", since=2020, no_proxy=True)
    assert found.elsewhere == {"CA": 1}
    assert asked(*figures).elsewhere == {}


def on(section: str, *roles: str) -> Dispute:
    sides = (Claim(text="It is so.", sources=("c",)), Claim(text="It is not.", sources=("d",)))
    return Dispute(topic="How much?", roles=roles, sections=(section,), positions=sides)


def test_disagreements_on_pay_come_with_the_answer_the_narrowest_first() -> None:
    there: Catalog = changed(
        catalog(role(pay=(pay(),)), role("usher", pay=(pay(),))),
        disputes={
            "both": on("pay", "clerk", "usher"), "one": on("pay", "clerk"),
            "other": on("pay", "usher"), "scope": on("scope", "clerk"),
        },
    )  # fmt: skip
    assert list(salary(there, ("clerk",)).disputes) == ["one", "both"]
    assert list(salary(there, ("usher",)).disputes) == ["other", "both"]


def test_a_figure_that_the_terms_leave_out_is_in_no_span_and_no_count() -> None:
    found = asked(between(50, 80), between(10, 20, sources=("d",)), min_grade="C")
    assert [ends(span) for span in found.spans] == [("base", 50, 80)]
    assert found.evidence[0].figures == 1
