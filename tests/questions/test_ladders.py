from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.card import card
from airoles.model.move import Evidence, Move
from airoles.model.role import Role
from airoles.model.words import GRADES, LEVELS
from airoles.questions.best_figure import on_one_basis
from airoles.questions.ladders import Ladder, Ladders, climbs_to, ladders, ladders_of

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


def climbs(of: Catalog, name: str = "clerk") -> dict[str | None, list[str]]:
    """For each route the roles on its ladder, from the lowest rung to the highest."""
    return {found.route: ids(found) for found in named(ladders(of, name).ladders)}


def named(found: Iterable[Ladder]) -> list[Ladder]:
    """The ladders of a route; the climb over all steps belongs to none."""
    return [ladder for ladder in found if ladder.route]


def any_climb(of: Catalog, name: str = "clerk") -> list[str] | None:
    """The climb over all steps, where no route has the same."""
    return next((ids(one) for one in ladders(of, name).ladders if one.route is None), None)


def ladder_to(of: Catalog, target: Role, route: str | None, market: str) -> Ladder | None:
    """The ladder of a route that ends at a role."""
    _, found = ladders_of(of, climbs_to(of, target), market)
    return next((ladder for ladder in found if ladder.route == route), None)


def ids(ladder: Ladder) -> list[str]:
    return [rung.role.id for rung in ladder.rungs]


@pytest.mark.parametrize("moves", [("lead", "boss"), ("boss", "lead")])
def test_between_climbs_that_are_worth_the_same_their_ends_decide(moves: tuple[str, ...]) -> None:
    of = made(clerk=tuple(step(end, "craft") for end in moves))
    assert climbs(of)["craft"] == ["clerk", "lead"]


def test_a_ladder_bears_the_id_and_the_name_of_its_route() -> None:
    of = made(clerk=(step("lead", "craft"),))
    up, down = ladders(of, "clerk").ladders[0], ladder_to(of, of.roles["lead"], "craft", "US")
    assert down is not None
    assert (up.route, up.name) == (down.route, down.name) == ("craft", "Craft")


def names(found: Ladders) -> list[str]:
    return [n.name for n in found.elsewhere]


def test_the_ladders_of_the_small_catalog_are_those_its_sources_tell_of(small: Catalog) -> None:
    assert climbs(small, "data-clerk") == {
        "craft": ["data-clerk", "modeller", "head-of-models", "chief-model-officer"],
        "counsel": ["data-clerk", "model-adviser", "chief-model-officer"],
    }
    assert climbs(small, "modeller") == {
        "craft": ["modeller", "head-of-models", "chief-model-officer"]
    }
    assert climbs(small, "head-of-models") == {"craft": ["head-of-models", "chief-model-officer"]}
    assert climbs(small, "chief-model-officer") == {}
    assert climbs(small, "model-adviser") == {}


def test_a_ladder_bears_the_name_of_its_route(small: Catalog) -> None:
    found = ladders(small, "data-clerk").ladders
    assert [(ladder.route, ladder.name) for ladder in found] == [
        ("craft", "Craft"),
        ("counsel", "Counsel"),
    ]


def test_a_ladder_that_climbs_further_comes_first() -> None:
    of = made(
        clerk=(step("lead", "craft"), step("peer", "counsel"), step("boss", "counsel")),
        boss=(step("chief", "counsel"),),
    )
    assert [one.route for one in named(ladders(of, "clerk").ladders)] == ["counsel", "craft"]


@pytest.mark.parametrize("to", ["clerk", "peer"])
def test_a_climb_never_goes_down_or_sideways_after_its_first_step(to: str) -> None:
    of = made(
        clerk=(step("lead", "craft"),),
        lead=(step(to, "craft"),),
        peer=(step("boss", "craft"),),
    )
    assert climbs(of) == {"craft": ["clerk", "lead"]}


def test_a_climb_never_enters_sideways_twice() -> None:
    of = catalog(
        role("clerk", level="lead", moves=(step("peer", "craft"),)),
        role("peer", level="lead", moves=(step("other", "craft"),)),
        role("other", level="lead", moves=(step("boss", "craft"),)),
        role("boss", level="head", pay=(pay(),)),
    )
    assert climbs(of) == {}
    assert climbs(of, "peer") == {"craft": ["peer", "other", "boss"]}


def test_a_route_may_be_entered_sideways() -> None:
    of = made(clerk=(step("peer", "counsel"),), peer=(step("lead", "craft"),))
    assert climbs(of) == {"craft": ["clerk", "peer", "lead"]}


def test_an_entry_that_leads_no_further_is_no_ladder() -> None:
    found = ladders(made(clerk=(step("peer", "craft"),)), "clerk")
    assert found.ladders == ()
    assert names(found) == ["Peer"]


def test_no_ladder_begins_with_a_step_down() -> None:
    of = made(lead=(step("clerk", "craft"),), clerk=(step("boss", "craft"),))
    assert climbs(of, "lead") == {}


def test_a_step_of_another_route_is_never_climbed() -> None:
    of = made(
        clerk=(step("lead", "craft"),),
        lead=(step("boss", "counsel"), step("chief", "craft")),
        boss=(step("chief", "craft"),),
    )
    assert climbs(of)["craft"] == ["clerk", "lead", "chief"]


def test_a_step_that_one_of_its_sources_puts_on_the_route_is_climbed() -> None:
    of = made(clerk=(step("lead", "counsel", "craft"),), lead=(step("chief", "craft"),))
    assert climbs(of)["craft"] == ["clerk", "lead", "chief"]


def test_a_step_whose_evidence_names_no_route_fits_any() -> None:
    of = made(
        clerk=(step("lead", "craft", "counsel"),),
        lead=(step("boss", None),),
        boss=(step("chief", "counsel", None),),
    )
    assert climbs(of) == {route: ["clerk", "lead", "boss", "chief"] for route in ROUTES}


def test_a_climb_of_which_no_step_names_the_route_is_none_of_its_ladders() -> None:
    of = made(clerk=(step("lead", None),), lead=(step("boss", None), step("chief", "counsel")))
    assert climbs(of) == {"counsel": ["clerk", "lead", "chief"]}


def test_where_no_source_names_a_route_the_climb_over_all_steps_is_the_ladder() -> None:
    of = made(clerk=(step("lead", None), step("boss", None)), lead=(step("chief", None),))
    (found,) = ladders(of, "clerk").ladders
    assert (found.route, found.name, ids(found)) == (None, "", ["clerk", "lead", "chief"])
    assert [ids(one) for one in ladders_of(of, climbs_to(of, of.roles["chief"]), "US")[1]] == [
        ["clerk", "lead", "chief"]
    ]


def test_the_climb_over_all_steps_joins_those_of_several_routes() -> None:
    of = made(
        clerk=(step("lead", "craft"),),
        lead=(step("boss", "counsel"),),
        boss=(step("chief", "craft"),),
    )
    assert climbs(of) == {"craft": ["clerk", "lead"], "counsel": ["clerk", "lead", "boss"]}
    assert any_climb(of) == ["clerk", "lead", "boss", "chief"]


def test_the_climb_over_all_steps_is_left_out_where_a_route_has_the_same() -> None:
    assert any_climb(made(clerk=(step("lead", "craft"),), lead=(step("boss", None),))) is None


def test_an_entry_from_another_route_alone_makes_no_ladder() -> None:
    of = made(clerk=(step("lead", "counsel"),), lead=(step("chief", None),))
    assert climbs(of) == {"counsel": ["clerk", "lead", "chief"]}


def test_an_origin_is_never_a_rung() -> None:
    of = made(
        clerk=(step("lead", "craft", kind="origin"), step("boss", "craft")),
        boss=(step("chief", "craft", kind="origin"),),
        lead=(step("chief", "craft"),),
    )
    found = ladders(of, "clerk")
    assert [ids(ladder) for ladder in found.ladders] == [["clerk", "boss"]]
    assert names(found) == ["Lead"]


def test_an_end_outside_the_catalog_is_never_a_rung() -> None:
    board = Move(to_outside="Board", kind="step", evidence=(Evidence(sources=("a",)),))
    found = ladders(made(clerk=(board, step("lead", "craft")), lead=(board,)), "clerk")
    assert [ids(ladder) for ladder in found.ladders] == [["clerk", "lead"]]
    assert names(found) == ["Board"]


@pytest.mark.parametrize("turned", [False, True])
def test_the_climb_with_the_most_rungs_wins_even_on_worse_evidence(turned: bool) -> None:
    steps = (step("chief", "craft", source="a"), step("lead", "craft", source="e"))
    of = made(clerk=steps[::-1] if turned else steps, lead=(step("boss", None, source="e"),))
    assert climbs(of) == {"craft": ["clerk", "lead", "boss"]}


@pytest.mark.parametrize("turned", [False, True])
def test_the_climb_with_most_steps_of_the_route_wins_even_over_more_rungs(turned: bool) -> None:
    steps = (step("lead", "craft", source="a"), step("boss", "craft", source="e"))
    of = made(
        clerk=steps[::-1] if turned else steps,
        lead=(step("peak", None, source="a"),),
        boss=(step("chief", "craft", source="e"),),
    )
    peak = role("peak", level="manager", moves=(step("chief", None, source="a"),))
    assert climbs(catalog(*of.roles.values(), peak)) == {"craft": ["clerk", "boss", "chief"]}


@pytest.mark.parametrize("better", ["lead", "boss"])
@pytest.mark.parametrize("turned", [False, True])
def test_of_climbs_as_long_the_best_evidenced_wins(better: str, turned: bool) -> None:
    steps = [step(to, "craft", source="b" if to == better else "c") for to in ("lead", "boss")]
    of = made(
        clerk=tuple(steps[::-1] if turned else steps),
        lead=(step("chief", "craft"),),
        boss=(step("chief", "craft"),),
    )
    assert climbs(of) == {"craft": ["clerk", better, "chief"]}


def test_evidence_counts_over_the_whole_climb() -> None:
    of = made(
        clerk=(step("lead", "craft", source="a"), step("boss", "craft", source="c")),
        lead=(step("chief", "craft", source="e"),),
        boss=(step("chief", "craft", source="b"),),
    )
    assert climbs(of) == {"craft": ["clerk", "boss", "chief"]}


@pytest.mark.parametrize("trodden", ["lead", "boss"])
def test_of_climbs_as_long_and_as_well_evidenced_the_one_more_moves_lead_to_wins(
    trodden: str,
) -> None:
    of = made(
        clerk=(step("lead", "craft"), step("boss", "craft")),
        lead=(step("chief", "craft"),),
        boss=(step("chief", "craft"),),
        peer=(step(trodden, "counsel"),),
    )
    assert climbs(of) == {"craft": ["clerk", trodden, "chief"]}


def test_each_rung_brings_all_evidence_for_its_step_and_the_best_grade_of_it(
    small: Catalog,
) -> None:
    first, modeller, head, chief = ladders(small, "data-clerk").ladders[0].rungs
    assert (first.evidence, first.grade, first.gained) == ((), None, ())
    assert modeller.evidence == small.roles["data-clerk"].moves[0].evidence
    assert [rung.grade for rung in (modeller, head, chief)] == ["C", "B", "C"]


def test_each_rung_names_the_skills_the_one_below_does_not_bring(small: Catalog) -> None:
    rungs = ladders(small, "data-clerk").ladders[0].rungs
    assert [rung.gained for rung in rungs[1:]] == [
        ("Modelling",),
        ("Leading people", "Explaining"),
        ("Budgets",),
    ]


def test_the_most_important_new_skill_is_named_first() -> None:
    skills = (need("counting"), need("leading", "named"), need("explaining", "required"))
    of = catalog(
        role("clerk", moves=(step("chief", "craft"),), skills=(need("counting", "named"),)),
        role("chief", level="chief", skills=skills, pay=(pay(),)),
    )
    assert ladders(of, "clerk").ladders[0].rungs[1].gained == ("Explaining", "Leading")


def test_each_rung_bears_the_figure_that_stands_for_it_on_the_market(small: Catalog) -> None:
    for market in ("US", "ca", "all"):
        found = ladders(small, "data-clerk", market)
        assert found.market == {"ca": "CA"}.get(market, market)
        rungs = [rung for ladder in found.ladders for rung in ladder.rungs]
        roles = {rung.role.id: small.roles[rung.role.id] for rung in rungs}
        pay = on_one_basis(small, roles.values(), found.market)
        assert found.basis == pay.basis
        assert {rung.role.id: rung.pay for rung in rungs} == pay.figures


def test_moves_that_stand_on_no_ladder_are_told_beside_them(small: Catalog) -> None:
    assert names(ladders(small, "data-clerk")) == []
    (chief,) = ladders(small, "modeller").elsewhere
    assert (chief.role, chief.kind) == ("chief-model-officer", "origin")
    assert "Board seat" in names(ladders(small, "model-adviser"))


def test_an_origin_is_told_beside_the_ladder_that_steps_to_the_same_role() -> None:
    of = made(clerk=(step("lead", "craft"), step("lead", "craft", kind="origin")))
    (beside,) = ladders(of, "clerk").elsewhere
    assert (beside.role, beside.kind) == ("lead", "origin")


def test_a_step_to_a_higher_rung_of_a_ladder_is_told_beside_it() -> None:
    of = made(clerk=(step("lead", "craft"), step("chief", "craft")), lead=(step("chief", "craft"),))
    assert names(ladders(of, "clerk")) == ["Chief"]


def test_a_role_without_moves_has_neither_ladders_nor_other_moves() -> None:
    found = ladders(made(), "chief")
    assert (found.ladders, found.elsewhere, found.start.id) == ((), (), "chief")


def test_an_unknown_role_or_market_is_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName):
        ladders(small, "zookeeper")
    with pytest.raises(BadRequest, match="market 'XX'"):
        ladders(small, "data-clerk", "XX")


def all_ladders(of: Catalog) -> Iterator[tuple[Role, Ladder]]:
    for name, role_ in of.roles.items():
        for ladder in ladders(of, name).ladders:
            yield role_, ladder


def rank(of: Catalog, role_id: str) -> int:
    return LEVELS.index(of.roles[role_id].level)


def test_every_public_ladder_starts_at_its_role_and_rises_after_the_first_step(
    public: Catalog,
) -> None:
    for start, ladder in all_ladders(public):
        ranks = [rank(public, role_id) for role_id in ids(ladder)]
        assert ladder.rungs[0].role == card(start)
        assert len(ranks) > 1
        assert ranks[0] <= ranks[1]
        assert all(lower < upper for lower, upper in pairwise(ranks[1:]))
        assert len(ranks) > 2 or ranks[0] < ranks[1]


def test_no_public_ladder_has_a_role_twice(public: Catalog) -> None:
    for _, ladder in all_ladders(public):
        assert len(set(ids(ladder))) == len(ladder.rungs)


def test_the_evidence_of_every_public_rung_joins_it_to_the_one_below(public: Catalog) -> None:
    for _, ladder in all_ladders(public):
        for below, rung in pairwise(ladder.rungs):
            moves = public.roles[below.role.id].moves
            (move,) = (m for m in moves if m.to == rung.role.id and m.kind == "step")
            assert rung.evidence == move.evidence
            cited = [source for e in move.evidence for source in e.sources]
            assert rung.grade == min(public.sources[source].grade for source in cited)


def test_every_public_step_after_the_first_is_on_its_route_or_fits_any(public: Catalog) -> None:
    for _, ladder in all_ladders(public):
        for rung in ladder.rungs[2:] if ladder.route else ():
            assert {e.route for e in rung.evidence} & {ladder.route, None}


def test_every_public_ladder_has_a_step_that_a_source_puts_on_its_route(public: Catalog) -> None:
    for ladder in named(ladder for _, ladder in all_ladders(public)):
        assert any(e.route == ladder.route for rung in ladder.rungs for e in rung.evidence)


def every_climb(of: Catalog, role_: Role, route: str, first: bool = True) -> Iterator[list[Move]]:
    """All climbs from a role on a route, found by walking every one of them."""
    for move in role_.moves:
        if move.kind != "step" or move.to is None:
            continue
        rise = rank(of, move.to) - LEVELS.index(role_.level)
        climbed = rise > 0 and bool({e.route for e in move.evidence} & {route, None})
        if climbed:
            yield [move]
        if climbed or (first and rise >= 0):
            above = every_climb(of, of.roles[move.to], route, first=False)
            yield from ([move, *rest] for rest in above)


def test_no_public_climb_is_worth_more_than_the_ladder_of_its_route(public: Catalog) -> None:
    def grade(evidence: tuple[Evidence, ...]) -> int:
        return min(GRADES.index(public.sources[s].grade) for e in evidence for s in e.sources)

    def worth(route: str, steps: list[tuple[Evidence, ...]]) -> tuple[int, int, int]:
        named = sum(any(e.route == route for e in evidence) for evidence in steps)
        return named, len(steps), -sum(map(grade, steps))

    for name, start in public.roles.items():
        found = {ladder.route: ladder for ladder in ladders(public, name).ladders}
        for route in public.routes:
            climbs_ = every_climb(public, start, route)
            best_worth = max(
                (worth(route, [move.evidence for move in climb]) for climb in climbs_),
                default=(0, 0, 0),
            )
            assert (route in found) == (best_worth[0] > 0)
            if route in found:
                rungs = found[route].rungs[1:]
                assert worth(route, [rung.evidence for rung in rungs]) == best_worth


def test_every_public_move_stands_on_a_ladder_or_beside_them(public: Catalog) -> None:
    for name, role_ in public.roles.items():
        found = ladders(public, name)
        first = {ladder.rungs[1].role.id for ladder in found.ladders}
        beside = [(n.role or n.name, n.kind) for n in found.elsewhere]
        for move in role_.moves:
            end = move.to or move.to_outside
            on_ladder = move.kind == "step" and end in first
            assert on_ladder != ((end, move.kind) in beside)


def test_ladders_stand_with_the_longest_first_for_every_public_role(public: Catalog) -> None:
    for name in public.roles:
        lengths = [len(ladder.rungs) for ladder in ladders(public, name).ladders]
        assert lengths == sorted(lengths, reverse=True)


def test_pay_of_one_rung_is_never_that_of_another() -> None:
    of = catalog(
        role("clerk", level="lead", moves=(step("chief", "craft"),), pay=(pay(),)),
        role("chief", level="chief"),
    )
    start, chief = ladders(of, "clerk").ladders[0].rungs
    assert start.pay is not None
    assert chief.pay is None


def climb_to(of: Catalog, target: str, route: str = "craft") -> list[str] | None:
    found = ladder_to(of, of.roles[target], route, "US")
    return ids(found) if found else None


def test_the_ladder_to_a_role_is_the_climb_that_ends_there(small: Catalog) -> None:
    assert climb_to(small, "chief-model-officer") == [
        "data-clerk",
        "modeller",
        "head-of-models",
        "chief-model-officer",
    ]
    assert climb_to(small, "chief-model-officer", "counsel") == [
        "data-clerk",
        "model-adviser",
        "chief-model-officer",
    ]
    assert climb_to(small, "modeller", "counsel") is None
    assert climb_to(small, "data-clerk") is None


def test_the_ladder_to_a_role_is_never_entered_sideways() -> None:
    of = made(clerk=(step("peer", "craft"),), peer=(step("lead", "craft"),))
    assert climb_to(of, "lead") == ["peer", "lead"]
    assert climb_to(of, "peer") is None


def test_the_ladder_to_a_role_takes_no_origin_and_no_step_of_another_route() -> None:
    of = made(
        clerk=(step("chief", "craft", kind="origin"),),
        peer=(step("lead", "counsel"),),
        lead=(step("boss", "craft"),),
        boss=(step("chief", None),),
    )
    assert climb_to(of, "chief") == ["lead", "boss", "chief"]
    assert climb_to(of, "lead") is None


def test_every_public_ladder_to_a_role_rises_to_it_by_steps_of_the_route(public: Catalog) -> None:
    for target in public.roles.values():
        for route in public.routes:
            ladder = ladder_to(public, target, route, "US")
            if ladder is None:
                continue
            assert (ladder.route, ids(ladder)[-1]) == (route, target.id)
            ranks = [rank(public, role_id) for role_id in ids(ladder)]
            assert all(lower < upper for lower, upper in pairwise(ranks))
            for below, rung in pairwise(ladder.rungs):
                moves = public.roles[below.role.id].moves
                (move,) = (m for m in moves if m.to == rung.role.id and m.kind == "step")
                assert rung.evidence == move.evidence
                assert {e.route for e in move.evidence} & {route, None}
            assert any(e.route == route for rung in ladder.rungs for e in rung.evidence)
