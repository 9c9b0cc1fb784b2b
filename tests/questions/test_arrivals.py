from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.card import card
from airoles.model.move import Evidence, Move, Origin
from airoles.model.words import LEVELS
from airoles.questions.arrivals import Arrivals, arrivals
from airoles.questions.best_figure import best
from airoles.questions.ladders import Ladder, ladders

from .making import ROUTES, catalog, need, pay, role, step

RUNGS = {
    "clerk": "practitioner",
    "peer": "practitioner",
    "lead": "lead",
    "boss": "head",
    "chief": "chief",
}


def made(**moves: tuple[Move, ...]) -> Catalog:
    """A clerk and a peer, a lead, a boss and a chief, with the moves given for each."""
    return catalog(
        *(role(r, level=level, moves=moves.get(r, ()), pay=(pay(),)) for r, level in RUNGS.items())
    )


def ids(ladder: Ladder) -> list[str]:
    return [rung.role.id for rung in ladder.rungs]


def climbs(of: Catalog, name: str = "chief") -> dict[str, list[str]]:
    """For each route the roles on the ladder to a role, from the lowest rung to the highest."""
    return {one.route: ids(one) for one in arrivals(of, name).ladders if one.route}


def names(found: Arrivals) -> tuple[list[str], list[str]]:
    return [n.name for n in found.steps], [n.name for n in found.origins]


def test_the_ways_to_the_chief_of_the_small_catalog_are_those_its_sources_tell_of(
    small: Catalog,
) -> None:
    found = arrivals(small, "cmo")
    assert found.target == card(small.roles["chief-model-officer"])
    assert {ladder.route: ids(ladder) for ladder in found.ladders} == {
        "craft": ["data-clerk", "modeller", "head-of-models", "chief-model-officer"],
        "counsel": ["data-clerk", "model-adviser", "chief-model-officer"],
    }
    assert names(found) == (["Head of Models", "Model Adviser"], ["Modeller"])


def test_origins_outside_the_catalog_are_told(small: Catalog) -> None:
    assert names(arrivals(small, "hom")) == (["Modeller"], ["University"])


def test_a_role_that_nobody_is_said_to_reach_has_no_ways(small: Catalog) -> None:
    found = arrivals(small, "data-clerk")
    assert (found.ladders, found.steps, found.origins) == ((), (), ())


KINDS: dict[str, Literal["step", "origin"]] = {"University": "origin", "The army": "step"}


def test_outside_steps_are_steps_and_outside_origins_origins() -> None:
    told = (Evidence(sources=("a",)),)
    origins = tuple(
        Origin(from_outside=name, kind=kind, evidence=told) for name, kind in KINDS.items()
    )
    found = arrivals(catalog(role("chief", origins=origins, pay=(pay(),))), "chief")
    assert names(found) == (["The army"], ["University"])
    assert found.ladders == ()


def test_a_move_told_as_step_and_as_origin_is_both() -> None:
    of = made(boss=(step("chief", "craft"), step("chief", "craft", kind="origin")))
    assert names(arrivals(of, "chief")) == (["Boss"], ["Boss"])


def test_a_ladder_that_climbs_further_comes_first() -> None:
    of = made(
        peer=(step("chief", "craft"),),
        clerk=(step("lead", "counsel"),),
        lead=(step("chief", "counsel"),),
    )
    assert [ladder.route for ladder in arrivals(of, "chief").ladders] == ["counsel", "craft"]


def test_steps_that_do_not_rise_are_on_no_ladder_but_are_told() -> None:
    of = made(peer=(step("clerk", "craft"),), lead=(step("clerk", "craft"),))
    found = arrivals(of, "clerk")
    assert found.ladders == ()
    assert names(found) == (["Peer", "Lead"], [])


def test_no_ladder_is_entered_sideways_from_below() -> None:
    of = made(peer=(step("clerk", "craft"),), clerk=(step("chief", "craft"),))
    assert climbs(of) == {"craft": ["clerk", "chief"]}


def test_an_origin_is_never_a_rung() -> None:
    of = made(
        clerk=(step("lead", "craft", kind="origin"), step("boss", "craft")),
        lead=(step("chief", "craft", kind="origin"),),
        boss=(step("chief", "craft"),),
    )
    assert climbs(of) == {"craft": ["clerk", "boss", "chief"]}


def test_a_step_of_another_route_is_never_climbed() -> None:
    of = made(clerk=(step("boss", "counsel"),), boss=(step("chief", "craft"),))
    assert climbs(of) == {"craft": ["boss", "chief"]}


def test_a_step_that_names_no_route_fits_any_but_makes_none_alone() -> None:
    of = made(clerk=(step("boss", None),), boss=(step("chief", *ROUTES),))
    assert climbs(of) == {route: ["clerk", "boss", "chief"] for route in ROUTES}
    of = made(clerk=(step("boss", None),), boss=(step("chief", None),))
    assert climbs(of) == {}


def test_of_climbs_with_as_many_steps_of_the_route_the_longest_is_taken() -> None:
    of = made(
        clerk=(step("boss", None),),
        peer=(step("chief", "craft", source="a"),),
        boss=(step("chief", "craft", source="e"),),
    )
    assert climbs(of) == {"craft": ["clerk", "boss", "chief"]}


@pytest.mark.parametrize("better", ["lead", "boss"])
def test_of_climbs_as_long_the_best_evidenced_is_taken(better: str) -> None:
    of = made(
        lead=(step("chief", "craft", source="a" if better == "lead" else "c"),),
        boss=(step("chief", "craft", source="a" if better == "boss" else "c"),),
    )
    assert climbs(of) == {"craft": [better, "chief"]}


def test_rungs_bring_pay_evidence_grade_and_new_skills() -> None:
    of = catalog(
        role(
            "clerk",
            level="lead",
            skills=(need("counting"),),
            pay=(pay(),),
            moves=(step("boss", "craft", source="b"),),
        ),
        role("boss", level="head", skills=(need("counting"), need("leading"))),
    )
    first, second = arrivals(of, "boss").ladders[0].rungs
    assert (first.evidence, first.grade, first.gained) == ((), None, ())
    assert first.pay == best(of, of.roles["clerk"])
    assert second.pay is None
    assert second.evidence == of.roles["clerk"].moves[0].evidence
    assert (second.grade, second.gained) == ("B", ("Leading",))


def rising(of: Catalog, target: str, route: str) -> Iterator[list[str]]:
    """Every climb to a role on a route, each step to a higher level, of at least one step."""
    for start, move in of.arrivals.get(target, ()):
        higher = LEVELS.index(of.roles[target].level) > LEVELS.index(of.roles[start].level)
        if move.kind == "step" and higher and any(e.route in (route, None) for e in move.evidence):
            yield [start, target]
            yield from ([*below, target] for below in rising(of, start, route))


def of_route(of: Catalog, climb: list[str], route: str) -> int:
    """How many steps of a climb have evidence that names the route."""
    steps = [
        next(m for m in of.roles[start].moves if m.to == end and m.kind == "step")
        for start, end in pairwise(climb)
    ]
    return sum(any(e.route == route for e in move.evidence) for move in steps)


def test_each_public_ladder_is_the_longest_climb_of_its_route(public: Catalog) -> None:
    told = 0
    for target in public.roles:
        found = {ladder.route: ids(ladder) for ladder in arrivals(public, target).ladders}
        for route in public.routes:
            worth = [
                (of_route(public, climb, route), len(climb))
                for climb in rising(public, target, route)
            ]
            named = max(worth, default=(0, 0))
            assert (route in found) == (named[0] > 0)
            if route in found:
                told += 1
                assert found[route] in list(rising(public, target, route))
                assert (of_route(public, found[route], route), len(found[route])) == named
    assert told > 3


def test_every_public_step_and_origin_into_a_role_is_told(public: Catalog) -> None:
    for target, at in public.roles.items():
        found = arrivals(public, target)
        told = [(n.role, kind) for kind in ("step", "origin") for n in getattr(found, f"{kind}s")]
        moves = [
            (start.id, move.kind)
            for start in public.roles.values()
            for move in start.moves
            if move.to == target
        ]
        outside = [(None, origin.kind) for origin in at.origins]
        assert sorted(told, key=str) == sorted([*moves, *outside], key=str)


def test_a_ladder_up_from_its_lowest_rung_is_at_least_as_long(public: Catalog) -> None:
    for ladder in arrivals(public, "chief-ai-officer").ladders:
        up = ladders(public, ladder.rungs[0].role.id).ladders
        assert max(len(found.rungs) for found in up) >= len(ladder.rungs)


@pytest.mark.parametrize(("market", "expected"), [("us", "US"), ("Ca", "CA"), ("ALL", "all")])
def test_the_market_is_told_as_the_catalog_writes_it(
    small: Catalog, market: str, expected: str
) -> None:
    found = arrivals(small, "cmo", market)
    assert found.market == expected
    clerk = found.ladders[0].rungs[0].pay
    assert clerk == best(small, small.roles["data-clerk"], expected, found.basis)


def test_an_unknown_market_or_role_is_refused(small: Catalog) -> None:
    with pytest.raises(BadRequest, match="there is no figure for a market 'XX'"):
        arrivals(small, "cmo", "XX")
    with pytest.raises(UnknownName, match="there is no role 'nobody'"):
        arrivals(small, "nobody")
