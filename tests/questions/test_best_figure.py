"""The one figure that stands for a role, and figures of several roles on one basis."""

from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.pay import Pay, Proxy
from airoles.model.words import BASES, LEVELS, Level
from airoles.questions.best_figure import (
    LEADERS,
    BestFigure,
    OneBasis,
    basis_of_most,
    best,
    on_one_basis,
)
from airoles.questions.pay_figures import ALL_MARKETS, fitting
from airoles.questions.pay_standing import is_occupation

from .making import catalog, pay, role

TITLE, OCCUPATION = Proxy(kind="title", name="Y"), Proxy(kind="occupation", name="X")


def best_of(
    *figures: Pay, market: str = "US", basis: str | None = None, level: Level = "senior"
) -> BestFigure | None:
    clerk = role(pay=figures, level=level)
    return best(catalog(clerk), clerk, market, basis)


def chosen(*figures: Pay, **terms: Any) -> Pay | None:
    found = best_of(*figures, **terms)
    return found.figure.pay if found else None


def test_the_first_in_order_on_the_market_and_basis_stands() -> None:
    first = pay(sources=("a",))
    assert chosen(pay(), first, pay(market="CA", sources=("a",), year="2026")) == first
    assert chosen(pay(), pay(basis="total"), basis="total") == pay(basis="total")


def test_no_figure_at_all_is_none() -> None:
    assert best_of() is None
    assert best_of(pay(), basis="total") is None


def test_the_other_figures_that_fit_are_counted() -> None:
    found = best_of(pay(), pay(year="2020"), pay(condition="large firms"), pay(market="CA"))
    assert found is not None
    assert (found.figure.pay, found.others) == (pay(), 2)


# Occupations, other markets and grade D


@pytest.mark.parametrize("level", LEVELS)
def test_the_wage_of_an_occupation_is_never_the_figure_of_a_head_vp_or_chief(level: Level) -> None:
    wage = pay(proxy=OCCUPATION, basis="wage", sources=("a",))
    leads = level in ("head", "vice-president", "chief")
    assert chosen(wage, level=level) == (None if leads else wage)
    assert (level in LEADERS) == leads


@pytest.mark.parametrize("level", ["senior", "head"])
def test_an_own_figure_of_another_market_stands_before_the_wage_of_an_occupation(
    level: Level,
) -> None:
    wage, french = pay(proxy=OCCUPATION, basis="wage", sources=("a",)), pay(market="FR")
    found = best_of(wage, french, level=level)
    assert found is not None
    assert (found.figure.pay, found.others) == (french, 1)


def test_a_near_title_on_the_market_stands_before_an_own_figure_of_another() -> None:
    near = pay(proxy=TITLE, sources=("c",))
    assert chosen(pay(market="FR", sources=("a",)), near) == near


def test_a_stand_in_of_another_market_stands_for_nothing() -> None:
    assert chosen(pay(market="FR", proxy=TITLE)) is None
    wage = pay(proxy=OCCUPATION, basis="wage")
    assert chosen(pay(market="FR", proxy=TITLE, sources=("a",)), wage) == wage


def test_grade_d_stands_only_where_nothing_better_does() -> None:
    guess, french, wage = pay(sources=("d",)), pay(market="FR"), pay(proxy=OCCUPATION, basis="wage")
    assert chosen(guess, french) == french
    assert chosen(guess, wage) == wage
    assert chosen(guess, wage, level="head") == guess
    assert chosen(guess, pay(market="FR", sources=("d",))) == guess


# Conditions


def stages(*medians: int, **given: Any) -> list[Pay]:
    return [pay(median=Decimal(m), condition=f"stage {m}", **given) for m in medians]


@pytest.mark.parametrize(
    ("medians", "middle"), [((9,), 9), ((9, 1), 1), ((9, 1, 5), 5), ((4, 1, 9, 5), 4)]
)
def test_of_figures_on_conditions_the_middle_one_stands_not_the_first(
    medians: tuple[int, ...], middle: int
) -> None:
    found = chosen(*stages(*medians))
    assert found is not None
    assert found.median == middle


def test_only_figures_as_good_count_for_the_middle() -> None:
    worse = stages(100, 200, 300, sources=("d",))
    old = stages(400, 500, 600, year="2020")
    others = stages(700, 800, proxy=TITLE)
    monthly = stages(900, 950, period="month")
    found = chosen(*stages(1, 2, 3), *worse, *old, *others, *monthly)
    assert found is not None
    assert found.median == 2


def test_a_figure_in_general_stands_before_those_on_conditions() -> None:
    assert chosen(*stages(1, 2, 3, sources=("a",)), pay()) == pay()


# One basis


def one_basis(
    having: dict[str, tuple[Pay, ...]], level: Level = "senior", **terms: Any
) -> OneBasis:
    roles = [role(name, pay=pays, level=level) for name, pays in having.items()]
    return on_one_basis(catalog(*roles), roles, **terms)


def bases(found: OneBasis) -> dict[str, str | None]:
    return {name: one.figure.pay.basis if one else None for name, one in found.figures.items()}


def test_all_figures_are_on_the_basis_that_most_roles_have() -> None:
    found = one_basis(
        {
            "a": (pay(basis="total", sources=("a",)), pay(basis="base")),
            "b": (pay(basis="base"),),
            "c": (pay(basis="total", sources=("a",)),),
            "d": (pay(basis="base"), pay(basis="cash")),
        }
    )
    assert (found.basis, found.voice) == ("base", None)
    assert bases(found) == {"a": "base", "b": "base", "c": None, "d": "base"}


def test_a_basis_that_is_asked_for_is_kept() -> None:
    having = {"a": (pay(basis="base"),), "b": (pay(basis="base"), pay(basis="total"))}
    found = one_basis(having, basis="total")
    assert (found.basis, bases(found)) == ("total", {"a": None, "b": "total"})


def test_wages_of_occupations_that_stand_in_do_not_choose_the_basis() -> None:
    wage = pay(basis="wage", proxy=OCCUPATION)
    found = one_basis({"a": (wage,), "b": (wage, pay(basis="cash")), "c": (wage,)})
    assert (found.basis, bases(found)) == ("cash", {"a": None, "b": "cash", "c": None})
    assert one_basis({"a": (wage,), "b": (wage,)}).basis == "wage"


def test_of_bases_that_as_many_have_the_one_with_more_figures_in_general_is_taken() -> None:
    conditional = pay(basis="base", condition="large firms")
    found = one_basis(
        {"a": (conditional, pay(basis="total")), "b": (conditional, pay(basis="total"))}
    )
    assert found.basis == "total"
    assert basis_of_most([]) is None


def test_a_figure_for_another_title_is_none_in_general() -> None:
    near = pay(basis="base", proxy=TITLE)
    found = one_basis({"a": (near, pay(basis="total")), "b": (near, pay(basis="total"))})
    assert found.basis == "total"


def test_where_no_role_has_a_figure_there_is_no_basis() -> None:
    found = one_basis({"a": (), "b": ()})
    assert (found.basis, found.figures) == (None, {"a": None, "b": None})


# One voice


def two(**given: Any) -> dict[str, tuple[Pay, ...]]:
    """Two roles, each with a good figure on base pay, and with a total of its own by one source."""
    total = {"basis": "total", "sources": ("c",), "year": "2025"}
    return {
        "a": (pay(sources=("a",), sample=500), pay(**total)),
        "b": (pay(sources=("b",), sample=500), pay(**{**total, **given})),
    }


def test_figures_of_one_publisher_on_one_basis_and_year_are_taken_where_all_roles_have_one() -> (
    None
):
    found = one_basis(two(), one_voice=True)
    assert (found.basis, bases(found)) == ("total", {"a": "total", "b": "total"})
    assert found.voice == "Press C"
    assert [one and one.others for one in found.figures.values()] == [1, 1]
    assert one_basis(two()).basis == "base"


@pytest.mark.parametrize(
    "other",
    [
        {"sources": ("d",)},
        {"year": "2026"},
        {"basis": "cash"},
        {"currency": "EUR"},
        {"period": "month"},
        {"market": "CA"},
        {"condition": "large firms"},
        {"sector": "public"},
        {"proxy": TITLE},
    ],
    ids=str,
)
def test_a_figure_on_other_terms_or_not_for_the_role_itself_is_not_taken_for_that(
    other: dict[str, Any],
) -> None:
    assert one_basis(two(**other), one_voice=True).voice is None


def test_whom_a_publisher_looked_at_may_differ() -> None:
    assert one_basis(two(among="US enterprise"), one_voice=True).voice == "Press C"


# The public catalog


def test_no_public_leader_is_told_the_wage_of_an_occupation(public: Catalog) -> None:
    for one in public.roles.values():
        for market in (*public.markets, ALL_MARKETS):
            found = best(public, one, market)
            if found and one.level in LEADERS:
                assert not is_occupation(found.figure.pay)


def test_no_public_role_is_told_a_figure_of_grade_d_where_there_is_a_better_one(
    public: Catalog,
) -> None:
    for one in public.roles.values():
        found = best(public, one)
        if found and found.figure.grade == "D":
            here = fitting(public, one, "US")
            assert {f.grade for f in here if not is_occupation(f.pay)} <= {"D"}


def test_every_public_list_is_on_one_basis(public: Catalog) -> None:
    for basis in (None, *BASES):
        found = on_one_basis(public, public.roles.values(), "US", basis)
        told = {one.figure.pay.basis for one in found.figures.values() if one}
        assert told <= {found.basis}
        assert basis in (None, found.basis)
