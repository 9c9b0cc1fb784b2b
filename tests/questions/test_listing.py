from decimal import Decimal

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import card
from airoles.model.pay import Proxy
from airoles.model.words import FAMILIES, LEVELS
from airoles.questions.best_figure import on_one_basis
from airoles.questions.listing import Listing, list_roles, sources_of
from airoles.questions.pay_figures import middle

from .making import catalog, pay, role


def ids(found: Listing) -> list[str]:
    return [listed.role.id for listed in found.roles]


def test_the_highest_level_comes_first_and_titles_decide_within_one(small: Catalog) -> None:
    assert ids(list_roles(small)) == [
        "chief-model-officer",
        "head-of-models",
        "model-adviser",
        "modeller",
        "data-clerk",
    ]


def test_by_level_roles_at_the_edge_come_last() -> None:
    made = catalog(
        role("b-chief", level="chief", marginal=True, pay=(pay(),)),
        role("a-clerk", level="practitioner"),
        role("c-head", level="head"),
    )
    assert ids(list_roles(made)) == ["c-head", "a-clerk", "b-chief"]
    assert ids(list_roles(made, sort="title")) == ["a-clerk", "b-chief", "c-head"]


def test_sorted_by_title_the_alphabet_decides(small: Catalog) -> None:
    assert ids(list_roles(small, sort="title")) == [
        "chief-model-officer",
        "data-clerk",
        "head-of-models",
        "model-adviser",
        "modeller",
    ]


def test_sorted_by_pay_the_highest_comes_first_and_roles_without_a_figure_last(
    small: Catalog,
) -> None:
    assert ids(list_roles(small, sort="pay")) == [
        "head-of-models",
        "modeller",
        "chief-model-officer",
        "data-clerk",
        "model-adviser",
    ]


def test_the_basis_is_that_of_most_roles_or_the_one_asked_for(small: Catalog) -> None:
    assert list_roles(small).basis == "base"
    asked = list_roles(small, basis="WAGE", sort="pay")
    assert asked.basis == "wage"
    assert [row.role.id for row in asked.roles if row.pay] == ["data-clerk"]
    with pytest.raises(BadRequest, match="basis 'net'"):
        list_roles(small, basis="net")


def test_the_basis_of_most_counts_figures_on_a_condition_before_fewer_in_general() -> None:
    total = pay(basis="total", condition="large firms")
    of = catalog(role("one", pay=(total,)), role("two", pay=(total,)), role("three", pay=(pay(),)))
    found = list_roles(of)
    assert found.basis == "total"
    assert {row.role.id for row in found.roles if row.pay} == {"one", "two"}


def test_wages_of_occupations_that_stand_in_are_no_basis_of_most() -> None:
    wage = pay(basis="wage", proxy=Proxy(kind="occupation", name="Clerks"))
    base = pay(condition="large firms")
    of = catalog(role("one", pay=(wage,)), role("two", pay=(wage,)), role("three", pay=(base,)))
    assert list_roles(of).basis == "base"
    assert list_roles(catalog(role("one", pay=(wage,)))).basis == "wage"


def test_even_no_pay_at_all_stands_before_pay_that_no_source_tells_of() -> None:
    of = catalog(role("paid-nothing", pay=(pay(median=Decimal(0)),)), role("a-clerk"))
    assert ids(list_roles(of, sort="pay")) == ["paid-nothing", "a-clerk"]


@pytest.mark.parametrize("other", [{"currency": "EUR"}, {"period": "hour"}])
def test_figures_in_another_currency_or_period_are_never_ordered_by_their_amounts(
    other: dict[str, str],
) -> None:
    of = catalog(
        role("a", pay=(pay(median=Decimal(300)),)),
        role("b", pay=(pay(median=Decimal(200), **other),)),
        role("c", pay=(pay(median=Decimal(100)),)),
    )
    assert ids(list_roles(of, sort="pay")) in (["a", "c", "b"], ["b", "a", "c"])


@pytest.mark.parametrize(
    ("given", "centre"),
    [
        ({"median": 7, "mean": 9, "low": 1, "high": 3}, 7),
        ({"mean": 9, "low": 1, "high": 3}, 9),
        ({"low": 1, "high": 4}, 2.5),
        ({"low": 3}, 3),
        ({"high": 3}, 3),
        ({"p10": 1, "median": 2, "p90": 9}, 2),
        ({"p25": 2, "p75": 4}, 3),
        ({"p10": 1, "p25": 2, "p75": 4, "p90": 90}, 3),
        ({"p90": 7}, 7),
        ({"median": 0, "mean": 9}, 0),
    ],
)
def test_a_figure_stands_in_order_by_its_middle(given: dict[str, int], centre: float) -> None:
    amounts = {name: Decimal(amount) for name, amount in given.items()}
    assert middle(pay(**{"median": None, **amounts})) == centre


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"family": "ai"}, ["chief-model-officer", "head-of-models"]),
        ({"level": "senior"}, ["model-adviser", "modeller"]),
        ({"family": "strategy", "level": "senior"}, ["model-adviser"]),
        ({"family": "strategy", "level": "chief"}, []),
        ({"family": "research"}, []),
    ],
)
def test_only_roles_of_the_family_and_level_asked_for_are_listed(
    small: Catalog, asked: dict[str, str], found: list[str]
) -> None:
    assert ids(list_roles(small, **asked)) == found


@pytest.mark.parametrize(
    ("asked", "told", "hint"),
    [
        ({"family": "Zoo"}, "there is no family 'Zoo'.", f"choose from {', '.join(FAMILIES)}"),
        ({"level": ""}, "there is no level ''.", f"choose from {', '.join(LEVELS)}"),
        ({"sort": "id"}, "there is no sort order 'id'.", "choose from title, level, pay"),
        ({"market": "XX"}, "there is no figure for a market 'XX'.", "choose from CA, US, or all"),
    ],
)
def test_an_unknown_word_is_refused_with_those_there_are(
    small: Catalog, asked: dict[str, str], told: str, hint: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        list_roles(small, **asked)
    assert (caught.value.message, caught.value.hint) == (told, hint)


def test_each_role_is_listed_with_the_figure_that_stands_for_it(small: Catalog) -> None:
    for market in ("US", "CA", "all"):
        found = list_roles(small, market=market)
        pay = on_one_basis(small, small.roles.values(), market)
        assert found.basis == pay.basis
        assert found.market == market
        for listed in found.roles:
            role_ = small.roles[listed.role.id]
            assert listed.role == card(role_)
            assert listed.pay == pay.figures[role_.id]


def test_the_market_is_told_as_the_catalog_writes_it(small: Catalog) -> None:
    assert list_roles(small, market="ca").market == "CA"


@pytest.mark.parametrize(
    ("name", "cited"),
    [
        ("chief-model-officer", {"blog", "census", "ours", "recruiter", "survey"}),
        ("head-of-models", {"blog", "census", "recruiter", "survey"}),
        ("model-adviser", {"blog"}),
    ],
)
def test_each_source_of_a_role_counts_once(small: Catalog, name: str, cited: set[str]) -> None:
    assert sources_of(small.roles[name]) == cited
    counted = {listed.role.id: listed.sources for listed in list_roles(small).roles}
    assert counted[name] == len(cited)


@pytest.mark.parametrize("sort", ["title", "level", "pay"])
def test_every_public_role_is_listed_once_whatever_the_order(public: Catalog, sort: str) -> None:
    assert sorted(ids(list_roles(public, sort=sort))) == sorted(public.roles)
