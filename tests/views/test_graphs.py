"""The pictures of answers: which nodes and arrows there are, and what is written on them."""

from itertools import pairwise

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.move import Evidence, Move, Origin
from airoles.questions.arrivals import arrivals
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.reply import reply
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import routes
from airoles.views.graphs import graph_of
from airoles.views.graphs.graph import Arrow, Graph
from questions.making import catalog, pay, role, step


def between(of: Catalog, start: str, target: str, options: RouteOptions | None = None) -> Graph:
    return graph_of(reply(of, "routes", routes(of, start, target, options)))


def upwards(of: Catalog, start: str) -> Graph:
    return graph_of(reply(of, "path", ladders(of, start)))


def towards(of: Catalog, target: str) -> Graph:
    return graph_of(reply(of, "arrivals", arrivals(of, target)))


def test_routes_are_drawn_with_every_role_and_step_once(small: Catalog) -> None:
    assert between(small, "clerk", "cmo") == Graph(
        "Routes from Data Clerk to Chief Model Officer",
        {
            "data-clerk": "Data Clerk (practitioner)",
            "modeller": "Modeller (senior)",
            "head-of-models": "Head of Models (head)",
            "chief-model-officer": "Chief Model Officer (chief)",
            "model-adviser": "Model Adviser (senior)",
        },
        (
            Arrow("data-clerk", "modeller", "craft, evidence C"),
            Arrow("modeller", "head-of-models", "craft, evidence B"),
            Arrow("head-of-models", "chief-model-officer", "craft, evidence C"),
            Arrow("data-clerk", "model-adviser", "counsel, evidence B"),
            Arrow("model-adviser", "chief-model-officer", "evidence D"),
        ),
    )


def test_only_the_routes_that_are_shown_are_drawn(small: Catalog) -> None:
    drawn = between(small, "clerk", "cmo", RouteOptions(most=1, by="steps"))
    assert list(drawn.nodes) == ["data-clerk", "model-adviser", "chief-model-officer"]
    assert len(drawn.arrows) == 2


def test_a_step_that_two_routes_share_is_one_arrow() -> None:
    of = catalog(
        role("a", moves=(step("b", "craft", source="a"),), pay=(pay(),)),
        role("b", moves=(step("d", "craft", source="d"), step("c", "craft", source="a"))),
        role("c", moves=(step("d", "craft", source="a"),)),
        role("d"),
    )
    drawn = between(of, "a", "d")
    assert sorted((arrow.start, arrow.end) for arrow in drawn.arrows) == [
        ("a", "b"),
        ("b", "c"),
        ("b", "d"),
        ("c", "d"),
    ]


def test_the_ways_up_are_drawn_with_what_stands_elsewhere(small: Catalog) -> None:
    drawn = upwards(small, "modeller")
    assert drawn.title == "Ways up from Modeller"
    assert drawn.arrows == (
        Arrow("modeller", "head-of-models", "craft, evidence B"),
        Arrow("head-of-models", "chief-model-officer", "craft, evidence C"),
        Arrow("modeller", "chief-model-officer", "craft, origin", dashed=True),
    )


def test_an_end_outside_the_catalog_is_a_node_by_its_name(small: Catalog) -> None:
    drawn = upwards(small, "model-adviser")
    assert drawn.nodes["Board seat"] == "Board seat"
    assert Arrow("model-adviser", "Board seat", "") in drawn.arrows


def test_the_ways_to_a_role_are_drawn_with_origins_dashed(small: Catalog) -> None:
    drawn = towards(small, "hom")
    assert drawn.title == "Ways to Head of Models"
    assert drawn.nodes["University"] == "University"
    assert drawn.arrows == (
        Arrow("data-clerk", "modeller", "craft, evidence C"),
        Arrow("modeller", "head-of-models", "craft, evidence B"),
        Arrow("University", "head-of-models", "origin", dashed=True),
    )


def test_a_step_on_a_ladder_is_not_drawn_again_as_a_single_step(small: Catalog) -> None:
    pairs = [(arrow.start, arrow.end, arrow.dashed) for arrow in towards(small, "cmo").arrows]
    assert len(pairs) == len(set(pairs)) == 6
    assert ("modeller", "chief-model-officer", True) in pairs


def test_a_move_told_as_step_and_as_origin_is_two_arrows() -> None:
    moves = (step("chief", "craft"), step("chief", "craft", kind="origin"))
    drawn = towards(
        catalog(role("clerk", moves=moves, pay=(pay(),)), role("chief", level="chief")), "chief"
    )
    assert [(arrow.label, arrow.dashed) for arrow in drawn.arrows] == [
        ("craft, evidence C", False),
        ("craft, origin", True),
    ]


def test_every_route_that_a_step_is_told_of_is_on_its_arrow_once() -> None:
    moves = (step("chief", "counsel", "craft", "counsel", None),)
    of = catalog(role("clerk", moves=moves, pay=(pay(),)), role("chief", level="chief"))
    expected = (Arrow("clerk", "chief", "counsel, craft, evidence C"),)
    assert between(of, "clerk", "chief").arrows == expected
    assert upwards(of, "clerk").arrows == expected
    assert towards(of, "chief").arrows == expected


def test_a_role_without_any_move_is_a_node_alone(small: Catalog) -> None:
    alone = {"chief-model-officer": "Chief Model Officer (chief)"}
    assert upwards(small, "cmo") == Graph("Ways up from Chief Model Officer", alone, ())


def test_labels_are_handed_on_sign_by_sign() -> None:
    odd = 'R&D "[red]" \\ | #1'
    told = (Evidence(sources=("a",)),)
    outside = Move(to_outside=odd, kind="step", evidence=told)
    origin = Origin(from_outside=odd, kind="origin", evidence=told)
    of = catalog(role("clerk", title=odd, moves=(outside,), origins=(origin,), pay=(pay(),)))
    assert upwards(of, "clerk").nodes == {"clerk": f"{odd} (senior)", odd: odd}
    assert towards(of, "clerk").nodes == {"clerk": f"{odd} (senior)", odd: odd}


def test_every_public_picture_has_a_node_for_both_ends_of_each_arrow(public: Catalog) -> None:
    drawn = [draw(public, name) for name in public.roles for draw in (upwards, towards)]
    drawn += [between(public, *ends) for ends in climbed(public)]
    for found in drawn:
        ends = {end for arrow in found.arrows for end in (arrow.start, arrow.end)}
        assert ends <= set(found.nodes)
        assert all(found.nodes.values())
    assert sum(len(found.arrows) for found in drawn) > 200


def test_just_the_steps_of_public_routes_are_drawn(public: Catalog) -> None:
    for start, target in climbed(public):
        drawn = {(arrow.start, arrow.end) for arrow in between(public, start, target).arrows}
        told = [
            [start, *(s.role.id for s in f.steps)] for f in routes(public, start, target).routes
        ]
        assert drawn == {pair for names in told for pair in pairwise(names)}


def climbed(of: Catalog) -> list[tuple[str, str]]:
    """For every third role that has a ladder, the role and the highest rung of its longest one."""
    found = [
        (name, up.ladders) for name in list(of.roles)[::3] if (up := ladders(of, name)).ladders
    ]
    return [(name, climbs[0].rungs[-1].role.id) for name, climbs in found]


def test_an_answer_without_a_picture_is_refused(small: Catalog) -> None:
    with pytest.raises(BadRequest, match="listing has no picture"):
        graph_of(reply(small, "listing", list_roles(small)))
