from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.pay import Proxy
from airoles.model.words import BASES
from airoles.questions.career_map import CareerMap, Way, career_map

from .making import catalog, pay, role, step

OCCUPATION = Proxy(kind="occupation", name="11-1330 Model Managers")
TITLE = Proxy(kind="title", name="Clerk")
GROUP = Proxy(kind="group", name="clerks and others")


def placed(found: CareerMap) -> dict[str, Any]:
    return {p.role.id: p.figure and p.figure.pay for p in found.roles}


def test_every_role_is_on_the_map_with_a_figure_or_without(small: Catalog) -> None:
    found = career_map(small)
    assert (found.market, found.basis) == ("US", "base")
    assert set(placed(found)) == set(small.roles)
    assert {name for name, given in placed(found).items() if given} == {
        "modeller",
        "head-of-models",
    }


def test_the_wage_of_an_occupation_places_no_role_and_other_stand_ins_do() -> None:
    of = catalog(
        role("a", pay=(pay(basis="wage", proxy=OCCUPATION),)),
        role("b", pay=(pay(basis="wage", proxy=TITLE),)),
        role("c", pay=(pay(basis="wage", proxy=GROUP),)),
        role("d", pay=(pay(basis="wage", proxy=OCCUPATION), pay(basis="wage", proxy=TITLE))),
    )
    found = career_map(of, basis="wage")
    kinds = {name: given and given.proxy.kind for name, given in placed(found).items()}
    assert kinds == {"a": None, "b": "title", "c": "group", "d": "title"}


def test_no_public_role_is_placed_by_an_occupation(public: Catalog) -> None:
    for market in public.markets:
        for basis in (None, *BASES):
            for given in placed(career_map(public, market, basis)).values():
                assert given is None or given.proxy is None or given.proxy.kind != "occupation"


def test_what_an_hour_pays_places_no_role() -> None:
    of = catalog(role("a", pay=(pay(period="hour"),)), role("b", pay=(pay(),)))
    assert placed(career_map(of))["a"] is None


def test_without_a_basis_the_map_is_on_the_one_that_places_most_roles() -> None:
    of = catalog(
        role("a", pay=(pay(basis="base"), pay(basis="base"), pay(basis="base"))),
        role("b", pay=(pay(basis="total"),)),
        role("c", pay=(pay(basis="total"),)),
        *(role(f"d{n}", pay=(pay(basis="wage", proxy=OCCUPATION),)) for n in range(5)),
    )
    assert career_map(of).basis == "total"
    assert career_map(of, basis="BASE").basis == "base"


def test_on_no_public_market_does_another_basis_place_more_roles(public: Catalog) -> None:
    def count(market: str, basis: str | None) -> int:
        return sum(
            given is not None for given in placed(career_map(public, market, basis)).values()
        )

    for market in public.markets:
        assert count(market, None) == max(count(market, basis) for basis in BASES)
    assert career_map(public).basis == "unstated"


def test_all_figures_on_a_map_are_in_the_currency_that_most_are_in() -> None:
    of = catalog(
        role("a", pay=(pay(currency="CAD"),)),
        role("b", pay=(pay(),)),
        role("c", pay=(pay(currency="CAD"), pay())),
        role("d", pay=(pay(),)),
    )
    found = placed(career_map(of))
    assert found["a"] is None
    assert {given.currency for given in found.values() if given} == {"USD"}


def test_the_best_evidenced_figure_places_a_role() -> None:
    of = catalog(
        role(
            "a",
            pay=(
                pay(sources=("d",)),
                pay(sources=("b",), median=Decimal(9)),
                pay(sources=("a",), condition="large firms"),
            ),
        ),
    )
    assert placed(career_map(of))["a"].median == 9


def test_a_catalog_without_figures_is_a_map_of_base_pay_with_nobody_placed() -> None:
    of = catalog(role("a", pay=(pay(market="CA", period="hour"),)), role("b", pay=(pay(),)))
    found = career_map(of, market="CA")
    assert (found.basis, set(placed(found).values())) == ("base", {None})


def test_ways_are_single_steps_with_the_first_route_that_is_named() -> None:
    of = catalog(
        role("a", moves=(step("b", None, "counsel", "craft"), step("c", None, kind="origin"))),
        role("b", moves=(step("c", None),)),
        role("c", pay=(pay(),)),
    )
    assert career_map(of).ways == (Way("a", "b", "counsel"), Way("b", "c", None))


def test_ways_to_places_outside_the_catalog_are_left_out(small: Catalog) -> None:
    found = [(way.start, way.end, way.route) for way in career_map(small).ways]
    assert sorted(found, key=str) == [
        ("data-clerk", "model-adviser", "counsel"),
        ("data-clerk", "modeller", "craft"),
        ("head-of-models", "chief-model-officer", "craft"),
        ("model-adviser", "chief-model-officer", None),
        ("modeller", "head-of-models", "craft"),
    ]


def test_every_public_step_between_roles_is_a_way_whatever_the_terms(public: Catalog) -> None:
    steps = Counter(
        (one.id, move.to)
        for one in public.roles.values()
        for move in one.moves
        if move.kind == "step" and move.to
    )
    assert len(steps) > 20
    for market in ("US", "FR"):
        assert Counter((w.start, w.end) for w in career_map(public, market).ways) == steps


def test_an_unknown_market_or_basis_is_refused_and_a_known_one_told_as_written(
    small: Catalog,
) -> None:
    with pytest.raises(BadRequest, match="market 'XX'"):
        career_map(small, "XX")
    with pytest.raises(BadRequest, match="basis 'net'"):
        career_map(small, basis="net")
    found = career_map(small, "ca", "Wage")
    assert (found.market, found.basis) == ("CA", "wage")
