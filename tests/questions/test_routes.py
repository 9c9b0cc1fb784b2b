"""Routes between roles, held against every simple path of catalogs made here."""

import contextlib
import itertools
import random
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple, get_args

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.move import Evidence, Move, Years
from airoles.model.role import Role
from airoles.model.words import DEPTHS, FAMILIES, GRADES, IMPORTANCES, Grade
from airoles.questions import route_graph
from airoles.questions.pay_change import move_class, pay_change
from airoles.questions.route_options import BYS, By, RouteOptions
from airoles.questions.routes import FoundRoute, Routes, routes

from .making import SKILLS, catalog, need, pay, role, step

ALL = 10**6
SEEDS = 60
WEIGHTS = {"required": 4, "expected": 3, "helpful": 2, "named": 1}


class Cost(NamedTuple):
    """What a route costs, counted here and not by the code that is tested."""

    steps: int
    evidence: int
    gap: Fraction
    falls: int


def said(
    *sources: str,
    route: str | None = None,
    low: int | None = None,
    high: int | None = None,
    counts: Any = "before",
    unit: Any = "years",
) -> Evidence:
    """Evidence by sources of the grades named, with years where an end of them is given."""
    years = None
    if low is not None or high is not None:
        ends = [None if end is None else Decimal(end) for end in (low, high)]
        years = Years(low=ends[0], high=ends[1], counts=counts, unit=unit)
    return Evidence(route=route, years=years, sources=sources)


def to(end: str, *evidence: Evidence, kind: Any = "step") -> Move:
    return Move(to=end, kind=kind, evidence=evidence or (said("c"),))


def linked(*ways: str, **more: Any) -> Catalog:
    """A catalog whose moves are told as "a>b>c"; `more` is what single roles are given."""
    pairs = [pair for way in ways for pair in itertools.pairwise(way.split(">"))]
    names = dict.fromkeys(name for pair in pairs for name in pair)
    made = []
    for name in names:
        moves = tuple(to(end) for start, end in dict.fromkeys(pairs) if start == name)
        made.append(role(name, **{"moves": moves, "pay": (pay(),), **more.get(name, {})}))
    return catalog(*made)


def ways(found: Routes) -> list[str]:
    """The routes as they are told to `linked`."""
    return [">".join(walked(one)) for one in found.routes]


def walked(found: FoundRoute) -> list[str]:
    return [found.steps[0].start, *(step.role.id for step in found.steps)]


def told(error: pytest.ExceptionInfo[Any]) -> tuple[str, str]:
    return error.value.message, error.value.hint


# Random catalogs, and every path through them


@cache
def made_up(seed: int) -> Catalog:
    """Seven roles with needs, pay and moves of every kind, most of them up, many of them alike."""
    dice = random.Random(seed)
    names = "abcdefg"
    return catalog(*(_made_up_role(dice, name, names) for name in names))


def _made_up_role(dice: random.Random, name: str, names: str) -> Role:
    above = [n for n in names if n > name]
    ends = dice.sample(above, min(len(above), dice.randint(2, 5)))
    if dice.random() < 0.3:
        ends += dice.sample([n for n in names if n < name], min(names.index(name), 1))
    kinds = dice.choices(["step", "origin"], [6, 1], k=len(ends))
    moves = [
        to(end, *_made_up_evidence(dice), kind=kind) for end, kind in zip(ends, kinds, strict=True)
    ]
    moves.append(Move(to_outside="Board", kind="step", evidence=(said("a"),)))
    amounts = [Decimal(dice.choice([90_000, 100_000, 110_000])) for _ in range(dice.randint(0, 2))]
    return role(
        name,
        family=dice.choice(FAMILIES),
        moves=tuple(moves),
        skills=tuple(
            need(skill, dice.choice(IMPORTANCES), depth=dice.choice([None, *DEPTHS]))
            for skill in dice.sample(SKILLS, dice.randint(1, 4))
        ),
        pay=tuple(pay(median=amount) for amount in amounts[:1]),
    )


def _made_up_evidence(dice: random.Random) -> list[Evidence]:
    named = [dice.choice([None, "craft", "counsel"]) for _ in range(dice.randint(1, 2))]
    return [said(*dice.sample("abcde", dice.randint(1, 2)), route=route) for route in named]


def admitted(move: Move, route: str | None = None, least: Grade = "E") -> list[Evidence]:
    """The evidence of a move that names the route or none, and is good enough."""
    return [
        e
        for e in move.evidence
        if route is None or e.route is None or e.route == route
        if min(e.sources).upper() <= least
    ]


def grade(evidence: list[Evidence]) -> int:
    return min("abcde".index(source) for e in evidence for source in e.sources)


def lacking(of: Catalog, start: str, end: str) -> Fraction:
    """The weight of needs that the start's own needs do not meet."""
    brought = {n.skill: n for n in of.roles[start].skills}
    missing = Fraction(0)
    for wanted in of.roles[end].skills:
        there = brought.get(wanted.skill)
        part = Fraction(1)
        if there is None:
            part = Fraction(0)
        elif there.depth and wanted.depth:
            have, due = DEPTHS.index(there.depth) + 1, DEPTHS.index(wanted.depth) + 1
            part = min(Fraction(1), Fraction(have, due))
        missing += WEIGHTS[wanted.importance] * (1 - part)
    return missing


def falls(of: Catalog, start: str, end: str) -> int:
    before, after = of.roles[start].pay, of.roles[end].pay
    return int(bool(before and after) and after[0].median < before[0].median)  # type: ignore[operator]


def paths(
    of: Catalog, start: str, target: str, route: str | None = None, least: Grade = "E"
) -> Iterator[tuple[tuple[str, ...], Cost]]:
    """Every simple path over steps with evidence that is admitted, with its cost."""

    def further(nodes: tuple[str, ...], cost: Cost) -> Iterator[tuple[tuple[str, ...], Cost]]:
        if nodes[-1] == target:
            yield nodes, cost
            return
        for move in of.roles[nodes[-1]].moves:
            evidence = admitted(move, route, least)
            if move.kind == "step" and move.to and move.to not in nodes and evidence:
                yield from further(
                    (*nodes, move.to),
                    Cost(
                        cost.steps + 1,
                        max(cost.evidence, grade(evidence)),
                        cost.gap + lacking(of, nodes[-1], move.to),
                        cost.falls + falls(of, nodes[-1], move.to),
                    ),
                )

    yield from further((start,), Cost(0, 0, Fraction(0), 0))


def beaten(one: Cost, by: Cost) -> bool:
    pairs: Iterator[tuple[Any, Any]] = zip(by, one, strict=True)
    return one != by and all(a <= b for a, b in pairs)


def cost(found: FoundRoute) -> Cost:
    return Cost(len(found.steps), GRADES.index(found.weakest), found.gap, found.falls)


@cache
def answers(by: By = "evidence", least: Grade | None = None) -> list[tuple[Catalog, Routes]]:
    """All routes from a to g in the made-up catalogs, where there are any."""
    found = []
    for seed in range(SEEDS):
        with contextlib.suppress(BadRequest):
            options = RouteOptions(most=ALL, by=by, min_grade=least)
            found.append((made_up(seed), routes(made_up(seed), "a", "g", options)))
    return found


def test_the_made_up_catalogs_have_answers_of_several_routes() -> None:
    counts = [answer.found for _, answer in answers()]
    assert len(counts) > 50
    assert {1, 2, 3, 4} <= set(counts)


GRADED: tuple[Grade, ...] = ("A", "B", "C", "D", "E")


@pytest.mark.parametrize("route", [None, "craft", "counsel"])
@pytest.mark.parametrize("least", [*GRADED, None])
def test_the_costs_listed_are_those_that_no_path_of_the_catalog_beats(
    least: Grade | None, route: str | None
) -> None:
    for seed in range(SEEDS):
        every = dict(paths(made_up(seed), "a", "g", route, least or "E"))
        costs = set(every.values())
        unbeaten = {one for one in costs if not any(beaten(one, by) for by in costs)}
        options = RouteOptions(most=ALL, route=route, min_grade=least)
        try:
            found = routes(made_up(seed), "a", "g", options)
        except BadRequest:
            assert not every
            continue
        assert {cost(one) for one in found.routes} == unbeaten
        for one in found.routes:
            assert every[tuple(walked(one))] == cost(one)
        assert found.found == len(found.routes)


def test_every_step_is_a_step_of_the_catalog_and_no_role_comes_twice() -> None:
    for of, answer in answers():
        for found in answer.routes:
            names = walked(found)
            assert len(set(names)) == len(names)
            assert (names[0], names[-1]) == ("a", "g")
            for one, (start, end) in zip(found.steps, itertools.pairwise(names), strict=True):
                (move,) = (m for m in of.roles[start].moves if m.to == end and m.kind == "step")
                assert (one.start, one.role.id) == (start, end)
                assert one.evidence == move.evidence


def test_no_listed_route_is_beaten_by_another_one_listed() -> None:
    for _, answer in answers():
        costs = [cost(found) for found in answer.routes]
        assert not any(beaten(one, by) for one in costs for by in costs)


def test_each_step_tells_its_gap_grade_pay_and_kind_as_the_single_questions_do() -> None:
    for of, answer in answers():
        for one in (one for found in answer.routes for one in found.steps):
            start, end = of.roles[one.start], of.roles[one.role.id]
            change = pay_change(of, start, end, "US")
            assert one.gap == lacking(of, start.id, end.id)
            assert GRADES.index(one.grade) == grade(list(one.evidence))
            assert one.pay == change
            assert one.kind == move_class(change, start, end)
            assert (change is not None and change.direction == "down") == falls(
                of, start.id, end.id
            )


def test_each_step_names_the_skills_to_gain_and_to_deepen() -> None:
    for of, answer in answers():
        for one in (one for found in answer.routes for one in found.steps):
            brought = {n.skill: n.depth for n in of.roles[one.start].skills}
            wanted = {n.skill: n.depth for n in of.roles[one.role.id].skills}
            gained = {skill.title() for skill in wanted if skill not in brought}
            deepened = {
                skill.title()
                for skill, depth in wanted.items()
                if (held := brought.get(skill)) and depth
                if DEPTHS.index(held) < DEPTHS.index(depth)
            }
            assert (set(one.gained), set(one.deepened)) == (gained, deepened)


def test_a_route_sums_up_the_gaps_of_its_steps_and_is_as_strong_as_the_weakest() -> None:
    for _, answer in answers():
        for found in answer.routes:
            assert found.gap == sum(step.gap for step in found.steps)
            assert found.weakest == max(step.grade for step in found.steps)
            assert found.falls == sum(
                step.pay is not None and step.pay.direction == "down" for step in found.steps
            )


# Order, and how many are shown

FIRST: dict[By, str] = {"evidence": "evidence", "steps": "steps", "gap": "gap", "pay": "falls"}


@pytest.mark.parametrize("by", BYS)
def test_routes_come_ordered_by_what_was_asked_then_by_steps(by: By) -> None:
    for _, answer in answers(by=by):
        costs = [cost(found) for found in answer.routes]
        keys = [(getattr(one, FIRST[by]), one.steps) for one in costs]
        assert keys == sorted(keys)
        assert answer.by == by


def test_each_order_puts_another_route_first() -> None:
    first = {by: [ways(a)[0] for _, a in answers(by=by)] for by in BYS}
    for one, other in itertools.combinations(BYS, 2):
        assert first[one] != first[other]


@pytest.mark.parametrize("by", BYS)
@pytest.mark.parametrize("most", [1, 2, 3])
def test_fewer_routes_are_the_first_ones_of_all_and_the_count_still_tells_all(
    most: int, by: By
) -> None:
    for of, answer in answers(by=by)[:25]:
        cut = routes(of, "a", "g", RouteOptions(most=most, by=by))
        assert cut.routes == answer.routes[:most]
        assert cut.found == len(answer.routes)


# Reasons

MEASURED = {
    "fewest steps": "steps",
    "strongest evidence": "evidence",
    "smallest gap in skills": "gap",
    "fewest falls in pay": "falls",
}


def test_a_reason_is_told_exactly_where_it_is_true() -> None:
    seen = set()
    for of, answer in answers():
        least = Cost(*map(min, *[c for _, c in paths(of, "a", "g")] * 2))
        costs = [cost(found) for found in answer.routes]
        for found in answer.routes:
            one = cost(found)
            true = tuple(
                reason
                for reason, name in MEASURED.items()
                if getattr(one, name) == getattr(least, name)
                if any(getattr(rival, name) > getattr(least, name) for rival in costs)
            )
            if len(costs) == 1:
                true = ("the only route that no other beats",)
            assert found.reasons == (true or ("a balance that no other route beats",))
            seen |= set(found.reasons)
    assert seen == {
        *MEASURED,
        "the only route that no other beats",
        "a balance that no other route beats",
    }


# Options


def test_a_grade_leaves_out_weak_evidence_and_not_only_weak_moves() -> None:
    of = catalog(
        role("a", moves=(to("b", said("d"), said("b"), said("e", "c")),), pay=(pay(),)), role("b")
    )
    (one,) = routes(of, "a", "b", RouteOptions(min_grade="C")).routes[0].steps
    assert [e.sources for e in one.evidence] == [("b",), ("e", "c")]
    (one,) = routes(of, "a", "b", RouteOptions(min_grade="B")).routes[0].steps
    assert [e.sources for e in one.evidence] == [("b",)]


def test_a_move_with_no_evidence_good_enough_is_not_walked() -> None:
    of = catalog(
        role("a", moves=(to("c", said("d")), to("b", said("b"))), pay=(pay(),)),
        role("b", moves=(to("c", said("a")),)),
        role("c"),
    )
    assert ways(routes(of, "a", "c")) == ["a>b>c", "a>c"]
    assert ways(routes(of, "a", "c", RouteOptions(min_grade="C"))) == ["a>b>c"]


@pytest.mark.parametrize("least", GRADED)
def test_no_evidence_below_the_grade_is_shown(least: Grade) -> None:
    for _, answer in answers(least=least):
        for one in (one for found in answer.routes for one in found.steps):
            assert one.evidence
            assert all(min(e.sources).upper() <= least for e in one.evidence)


def test_a_route_keeps_evidence_that_names_none_and_drops_that_of_others() -> None:
    of = catalog(
        role(
            "a",
            moves=(to("b", said("a", route="counsel"), said("c"), said("b", route="craft")),),
            pay=(pay(),),
        ),
        role("b"),
    )
    (one,) = routes(of, "a", "b", RouteOptions(route="craft")).routes[0].steps
    assert [(e.route, e.sources) for e in one.evidence] == [(None, ("c",)), ("craft", ("b",))]
    assert (one.routes, one.grade) == (("craft",), "B")


def test_a_step_tells_each_route_that_its_evidence_names_once() -> None:
    evidence = [said("a", route=name) for name in ("counsel", "craft", "counsel")]
    of = catalog(role("a", moves=(to("b", *evidence, said("c")),), pay=(pay(),)), role("b"))
    assert routes(of, "a", "b").routes[0].steps[0].routes == ("counsel", "craft")


def test_a_step_of_another_route_is_not_walked() -> None:
    of = catalog(
        role("a", moves=(step("c", "counsel"), step("b", None)), pay=(pay(),)),
        role("b", moves=(step("c", "craft"),)),
        role("c"),
    )
    assert ways(routes(of, "a", "c", RouteOptions(route="craft"))) == ["a>b>c"]
    assert ways(routes(of, "a", "c", RouteOptions(route="counsel"))) == ["a>c"]


def test_what_is_avoided_is_on_no_route() -> None:
    of = linked("a>b>d", "a>c>d")
    assert ways(routes(of, "a", "d")) == ["a>b>d", "a>c>d"]
    assert ways(routes(of, "a", "d", RouteOptions(avoid=("b",)))) == ["a>c>d"]


def test_what_is_named_by_via_is_on_every_route() -> None:
    of = linked("a>d", "a>b>d", "a>c>b")
    assert ways(routes(of, "a", "d", RouteOptions(via=("c",)))) == ["a>c>b>d"]
    assert ways(routes(of, "a", "d", RouteOptions(via=("b",)))) == ["a>b>d"]
    assert ways(routes(of, "a", "d", RouteOptions(via=("b", "c")))) == ["a>c>b>d"]


@pytest.mark.parametrize("via", [("a",), ("d",), ("d", "a")])
def test_start_and_target_are_on_every_route_anyway(via: tuple[str, ...]) -> None:
    of = linked("a>b>d", "a>d")
    assert ways(routes(of, "a", "d", RouteOptions(via=via))) == ["a>d"]


def test_of_the_routes_over_a_role_those_that_another_beats_are_left_out() -> None:
    more = {name: {"skills": (need("leading"),)} for name in "cv"}
    of = linked(
        "a>b>v>d",
        "a>c>v>d",
        b={"skills": (), "moves": (to("v", said("a")),)},
        **more,
        a={"moves": (to("b", said("a")), to("c", said("e")))},
    )
    assert ways(routes(of, "a", "d", RouteOptions(via=("v",)))) == ["a>b>v>d"]


@pytest.mark.parametrize(
    ("most_steps", "expected"),
    [(1, ["a>d"]), (2, ["a>b>d", "a>d"]), (None, ["a>b>d", "a>d"])],
)
def test_no_route_is_longer_than_wished(most_steps: int | None, expected: list[str]) -> None:
    weak = (to("d", said("e")), to("b", said("b")))
    of = linked("a>b>d", a={"moves": weak})
    assert ways(routes(of, "a", "d", RouteOptions(most_steps=most_steps))) == expected


def test_names_in_wishes_may_be_aliases_and_titles() -> None:
    of = linked("a>b>d", "a>c>d", b={"aliases": ("Boss",)}, c={"title": "The Chair"})
    assert ways(routes(of, "A", "D", RouteOptions(via=("boss",)))) == ["a>b>d"]
    assert ways(routes(of, "a", "d", RouteOptions(avoid=("the chair",)))) == ["a>b>d"]


def test_wishes_add_up() -> None:
    of = linked("a>b>c>e", "a>c>e", "a>d>c>e", "a>e")
    options = RouteOptions(via=("c",), avoid=("d",), most_steps=2, min_grade="C")
    assert ways(routes(of, "a", "e", options)) == ["a>c>e"]


def test_origins_and_ends_outside_are_never_walked() -> None:
    outside = Move(to_outside="c", kind="step", evidence=(said("a"),))
    of = catalog(
        role("a", moves=(to("b"), to("c", kind="origin"), outside), pay=(pay(),)),
        role("b", moves=(to("c"),)),
        role("c"),
    )
    assert ways(routes(of, "a", "c")) == ["a>b>c"]


def test_a_step_is_told_by_the_evidence_for_the_step_even_where_an_origin_stands_first() -> None:
    origin = to("b", said("a", route="counsel"), kind="origin")
    of = catalog(
        role("a", moves=(origin, to("b", said("d", route="craft"))), pay=(pay(),)), role("b")
    )
    (one,) = routes(of, "a", "b").routes[0].steps
    assert (one.grade, one.routes) == ("D", ("craft",))


def test_the_start_brings_its_best_figure_on_the_market_asked_for() -> None:
    more = pay(market="GB", currency="GBP", median=Decimal(7))
    of = linked("a>b", a={"pay": (pay(), more)})
    found = routes(of, "a", "b", RouteOptions(market="gb"))
    assert found.market == "GB"
    assert found.start_pay is not None
    assert found.start_pay.figure.pay == more


# Years


def stated(*spans: tuple[Evidence, ...]) -> Any:
    """The years of the only route over steps with such evidence."""
    names = "abcdefg"[: len(spans) + 1]
    made = [
        role(start, moves=(to(end, *evidence),), pay=(pay(),))
        for (start, end), evidence in zip(itertools.pairwise(names), spans, strict=True)
    ]
    return routes(catalog(*made, role(names[-1])), names[0], names[-1]).routes[0].years


NOT_COUNTED = {
    "years of the whole career": said("a", low=10, high=12, counts="career"),
    "the time of the change": said("a", low=1, high=2, counts="change"),
    "months": said("a", low=6, high=18, unit="months"),
    "no years": said("a"),
}


@pytest.mark.parametrize("evidence", NOT_COUNTED.values(), ids=NOT_COUNTED)
def test_only_years_in_the_role_before_are_added(evidence: Evidence) -> None:
    assert stated((evidence,)) is None
    found = stated((evidence,), (said("b", low=2, high=3), evidence))
    assert (found.low, found.high, found.stated, found.steps) == (2, 3, 1, 2)


def test_years_add_up_over_the_steps_that_state_them() -> None:
    found = stated((said("a", low=1, high=2),), (said("a"),), (said("a", low=3, high=5),))
    assert (found.low, found.high, found.stated, found.steps) == (4, 7, 2, 3)


def test_of_several_spans_for_a_step_the_least_and_the_most_count() -> None:
    found = stated((said("a", low=2, high=4), said("b", low=1, high=3), said("c", low=3, high=6)))
    assert (found.low, found.high, found.stated) == (1, 6, 1)


def test_one_open_end_leaves_the_sum_open() -> None:
    found = stated((said("a", low=2),), (said("a", low=3, high=4),))
    assert (found.low, found.high, found.stated) == (5, None, 2)


def test_a_span_without_a_lower_end_adds_nothing_to_the_lower_sum() -> None:
    found = stated((said("a", high=2),), (said("a", low=3, high=4),))
    assert (found.low, found.high) == (3, 6)


def test_years_of_evidence_that_is_left_out_are_not_added() -> None:
    of = catalog(
        role(
            "a", moves=(to("b", said("a", low=1, high=2), said("d", low=8, high=9)),), pay=(pay(),)
        ),
        role("b"),
    )
    found = routes(of, "a", "b", RouteOptions(min_grade="B")).routes[0].years
    assert found is not None
    assert (found.low, found.high) == (1, 2)


# What cannot be answered


@pytest.mark.parametrize("name", ["a", "A", "Boss"])
def test_a_start_that_is_the_target_is_refused(name: str) -> None:
    of = linked("a>b>a", a={"aliases": ("Boss",)})
    with pytest.raises(BadRequest) as error:
        routes(of, name, "a")
    assert told(error) == ("a is both start and target.", "name two different roles")


def test_an_answer_says_from_where_to_where_on_which_market_and_in_which_order() -> None:
    found = routes(linked("a>b>d"), "a", "d", RouteOptions(market="US", by="gap"))
    assert (found.start.id, found.target.id) == ("a", "d")
    assert (found.market, found.by) == ("US", "gap")


def test_the_pay_of_a_step_is_that_of_the_market_asked_for() -> None:
    in_two = (pay(), pay(market="CA", currency="CAD"))
    of = linked("a>b", b={"pay": in_two})
    (found,) = routes(of, "a", "b", RouteOptions(market="CA")).routes
    standing = found.steps[0].standing
    assert standing is not None
    assert (standing.figure.pay.market, standing.others) == ("CA", 0)


BARRED = {
    "--via c": RouteOptions(via=("c",)),
    "--avoid b": RouteOptions(avoid=("b",), via=("a", "d")),
    "--avoid b, c": RouteOptions(avoid=("b", "c")),
    "--route counsel": RouteOptions(route="counsel"),
    "--min-grade B": RouteOptions(min_grade="B"),
    "--max-steps 1": RouteOptions(most_steps=1),
    "--via c and --avoid b and --max-steps 2": RouteOptions(via=("c",), avoid=("b",), most_steps=2),
    "--via c, e": RouteOptions(via=("c", "e")),
}


@pytest.mark.parametrize(("named", "options"), BARRED.items(), ids=BARRED)
def test_where_an_option_bars_every_route_it_is_named(named: str, options: RouteOptions) -> None:
    by_craft = {"moves": (step("b", "craft"),)}
    of = linked("a>b>d", "c>d", "e>d", a=by_craft)
    with pytest.raises(BadRequest) as error:
        routes(of, "a", "d", options)
    assert told(error) == (
        f"no route leads from a to d with {named}.",
        "without it there are routes; ease or drop it",
    )


@pytest.mark.parametrize(
    "options", [RouteOptions(), RouteOptions(most_steps=1, avoid=("c",), min_grade="A")]
)
def test_a_start_that_no_step_leaves_is_said(options: RouteOptions) -> None:
    of = linked("c>b", "d>a", a={"moves": (to("b", kind="origin"),)})
    with pytest.raises(BadRequest) as error:
        routes(of, "a", "b", options)
    assert told(error) == (
        "no route leads from a to b: no source tells of a step out of a.",
        "roles like it with a route there: c; airoles path --to a shows who arrives there",
    )


@pytest.mark.parametrize("options", [RouteOptions(), RouteOptions(via=("c",))])
def test_a_target_that_no_step_reaches_is_said(options: RouteOptions) -> None:
    of = linked("a>c", "b>c", a={"moves": (to("b", kind="origin"), to("c"))})
    with pytest.raises(BadRequest) as error:
        routes(of, "a", "b", options)
    assert told(error) == (
        "no route leads from a to b: no source tells of a single step into b.",
        "the nearest that steps from a reach: c; airoles path --to b shows where people come from",
    )


def test_a_target_out_of_reach_is_said() -> None:
    with pytest.raises(BadRequest) as error:
        routes(linked("a>c", "d>b"), "a", "b")
    assert told(error) == (
        "no route leads from a to b: the steps out of a never reach it.",
        "the nearest that steps from a reach: c; airoles path --to b shows who arrives",
    )


def needing(*skills: str) -> dict[str, Any]:
    """What makes a role need these skills, all of one weight."""
    return {"skills": tuple(need(one) for one in skills)}


def test_the_nearest_ends_are_those_that_bring_most_to_the_target() -> None:
    of = linked(
        "a>c>d>e>f",
        "x>b",
        b=needing(*SKILLS),
        c=needing("counting"),
        d=needing("counting", "leading", "modelling"),
        e=needing("counting", "modelling"),
    )
    with pytest.raises(BadRequest) as error:
        routes(of, "a", "b")
    assert error.value.hint.startswith("the nearest that steps from a reach: d, e, c;")


def test_roles_like_a_start_without_steps_are_those_whose_needs_it_meets_best() -> None:
    of = linked(
        "o>a",
        "p>b",
        "q>b",
        "r>b",
        "z>y",
        a=needing("counting", "leading"),
        p=needing("counting", "explaining", "modelling"),
        q=needing("counting", "leading"),
        r=needing("explaining"),
        z=needing("counting", "leading"),
    )
    with pytest.raises(BadRequest) as error:
        routes(of, "a", "b")
    assert error.value.hint.startswith("roles like it with a route there: q, p, r;")


@pytest.mark.parametrize(("avoid", "via"), [("a", ()), ("d", ()), ("b", ("b",))])
def test_nothing_can_be_both_avoided_and_visited(avoid: str, via: tuple[str, ...]) -> None:
    with pytest.raises(BadRequest) as error:
        routes(linked("a>b>d", "a>d"), "a", "d", RouteOptions(avoid=(avoid,), via=via))
    assert told(error) == (
        f"{avoid} cannot be avoided and visited.",
        "leave it out of --avoid",
    )


def test_an_unknown_route_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadRequest) as error:
        routes(linked("a>b"), "a", "b", RouteOptions(route="Craft work"))
    assert told(error) == ("there is no route 'Craft work'.", "choose from counsel, craft")


def test_an_unknown_market_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadRequest) as error:
        routes(linked("a>b"), "a", "b", RouteOptions(market="XX"))
    assert told(error) == ("there is no figure for a market 'XX'.", "choose from US, or all")


@pytest.mark.parametrize(
    ("start", "target", "options"),
    [
        ("nobody", "b", RouteOptions()),
        ("a", "nobody", RouteOptions()),
        ("a", "b", RouteOptions(via=("nobody",))),
        ("a", "b", RouteOptions(avoid=("nobody",))),
    ],
)
def test_an_unknown_role_is_refused_wherever_it_stands(
    start: str, target: str, options: RouteOptions
) -> None:
    with pytest.raises(UnknownName, match="there is no role 'nobody' in the catalog"):
        routes(linked("a>b"), start, target, options)


# The catalogs that are there


def test_the_routes_of_the_small_catalog_are_those_its_sources_tell_of(small: Catalog) -> None:
    found = routes(small, "clerk", "cmo")
    assert ways(found) == [
        "data-clerk>modeller>head-of-models>chief-model-officer",
        "data-clerk>model-adviser>chief-model-officer",
    ]
    assert [one.reasons for one in found.routes] == [
        ("strongest evidence",),
        ("fewest steps", "smallest gap in skills"),
    ]
    assert [one.weakest for one in found.routes] == ["C", "D"]


@pytest.fixture
def remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """What holds between two roles is worked out once for all the pairs that are asked."""
    keys: dict[str, Callable[..., object]] = {
        "fitting_of": lambda _, role, pays, market: (role, market),
        "change_between": lambda befores, afters: (id(befores), id(afters)),
        "measure": lambda _, start, held, target: (start, target),
        "needs": lambda _, role: role.id,
        "held_by": id,
    }
    for name, key in keys.items():
        monkeypatch.setattr(route_graph, name, _once(getattr(route_graph, name), key))


def _once(work: Callable[..., Any], key: Callable[..., object]) -> Callable[..., Any]:
    known: dict[object, Any] = {}

    def worked(*given: Any) -> Any:
        asked = key(*given)
        if asked not in known:
            known[asked] = work(*given)
        return known[asked]

    return worked


@pytest.mark.usefixtures("remembered")
def test_any_two_public_roles_have_routes_or_a_reason_why_not(public: Catalog) -> None:
    answered, refused = 0, []
    for start, target in itertools.permutations(public.roles, 2):
        try:
            found = routes(public, start, target, RouteOptions(most=ALL))
        except BadRequest as error:
            refused.append(error.message.startswith(f"no route leads from {start} to {target}: "))
            continue
        answered += 1
        assert found.found == len(found.routes) >= 1
        costs = [cost(one) for one in found.routes]
        assert not any(beaten(one, by) for one in costs for by in costs)
        assert all((walked(r)[0], walked(r)[-1]) == (start, target) for r in found.routes)
    assert all(refused)
    assert min(answered, len(refused)) > 200


FAR_APART = [
    ("data-scientist", "chief-technology-officer", ()),
    ("software-engineer", "chief-ai-officer", ("director-of-ai",)),
    ("data-analyst", "chief-ai-officer", ("director-of-ai", "head-of-ai")),
]


@pytest.mark.parametrize(("start", "target", "via"), FAR_APART)
def test_a_question_to_the_public_catalog_is_answered_in_a_moment(
    public: Catalog, start: str, target: str, via: tuple[str, ...]
) -> None:
    begun = time.process_time()
    assert routes(public, start, target, RouteOptions(via=via, most=ALL)).routes
    assert time.process_time() - begun < 3


def test_every_order_has_a_name() -> None:
    assert get_args(By) == BYS
