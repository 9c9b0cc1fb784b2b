from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.card import card
from airoles.model.skill import Need
from airoles.model.skill_weights import WEIGHTS
from airoles.model.words import DEPTHS, IMPORTANCES, Depth, Importance
from airoles.questions.background import Background, ReadSkill, from_list
from airoles.questions.gap import between, from_background
from airoles.questions.needs import needs
from airoles.questions.skill_gap import Gap, GapItem, Held, gap, held_by, measure

from .making import SKILLS, catalog, need, role

DEPTH = st.sampled_from([None, *DEPTHS])
needed = st.dictionaries(
    st.sampled_from(SKILLS), st.tuples(st.sampled_from(IMPORTANCES), DEPTH), max_size=4
)
held = st.dictionaries(st.sampled_from(SKILLS), st.builds(Held, DEPTH))
Needed = dict[str, tuple[Importance, Depth | None]]


def asking(asked: Needed) -> tuple[Need, ...]:
    return tuple(need(skill, how, depth=depth) for skill, (how, depth) in asked.items())


def measured(brought: dict[str, Held], asked: Needed) -> Gap:
    """The gap from what is held to a role with such needs."""
    return measure(catalog(role("want", skills=asking(asked))), "you", brought, "want")


def one_item(brought: dict[str, Held], *asked: Need) -> GapItem:
    """The only item of a role with needs of one skill."""
    (item,) = measure(catalog(role("want", skills=asked)), "you", brought, "want").items
    return item


# What always holds


@given(needed)
def test_a_role_fits_itself_wholly(asked: Needed) -> None:
    of = catalog(role("want", skills=asking(asked)))
    found = measure(of, "you", held_by(needs(of, of.roles["want"])), "want")
    assert found.fit == (1 if asked else None)
    assert {item.state for item in found.items} <= {"kept"}


@given(held, needed)
def test_fit_and_gap_are_two_sides_of_one_weight(brought: dict[str, Held], asked: Needed) -> None:
    found = measured(brought, asked)
    missing = sum((item.weight * (1 - item.met) for item in found.items), Fraction(0))
    assert found.weight == sum(item.weight for item in found.items)
    assert found.weight - found.met == missing
    if asked:
        assert found.fit == 1 - missing / found.weight
        assert 0 <= found.fit <= 1


@given(held, needed, st.sampled_from(SKILLS), DEPTH)
def test_one_skill_more_never_lowers_the_fit(
    brought: dict[str, Held], asked: Needed, skill: str, depth: Depth | None
) -> None:
    more = {skill: Held(depth), **brought}
    before, after = measured(brought, asked).fit, measured(more, asked).fit
    assert after == before or (before is not None and after is not None and after > before)


@given(held, needed, st.sampled_from(SKILLS))
def test_going_deeper_never_lowers_the_fit(
    brought: dict[str, Held], asked: Needed, skill: str
) -> None:
    fits = [measured({**brought, skill: Held(depth)}, asked).fit or 0 for depth in DEPTHS]
    assert fits == sorted(fits)


@given(held, needed)
def test_every_need_is_gained_deepened_or_kept_and_none_is_lost(
    brought: dict[str, Held], asked: Needed
) -> None:
    found = measured(brought, asked)
    assert sorted(item.skill for item in found.items) == sorted(asked)
    for item in found.items:
        expected = "kept" if item.met == 1 else "deepen"
        assert item.state == (expected if item.skill in brought else "gain")
        assert 0 < item.met <= 1 if item.skill in brought else item.met == 0


@given(held, needed)
def test_a_skill_nobody_asks_for_changes_nothing(brought: dict[str, Held], asked: Needed) -> None:
    useful = {skill: what for skill, what in brought.items() if skill in asked}
    assert measured(brought, asked) == measured(useful, asked)


@given(held, needed)
def test_sums_and_parts_are_exact(brought: dict[str, Held], asked: Needed) -> None:
    found = measured(brought, asked)
    assert all(type(item.met) is Fraction for item in found.items)
    assert all(item.met.denominator in (1, 2, 3, 4) for item in found.items)
    assert (type(found.met), type(found.weight)) == (Fraction, Fraction)


@given(held, needed)
def test_needs_met_for_lack_of_a_depth_are_counted(brought: dict[str, Held], asked: Needed) -> None:
    found = measured(brought, asked)
    for item in found.items:
        missing = item.depth_from is None or item.depth_to is None
        assert item.unstated == (item.skill in brought and missing)
        assert item.met == 1 or not item.unstated
    assert found.unstated == sum(item.unstated for item in found.items)


@given(held, needed)
def test_what_is_to_do_comes_first_and_what_weighs_most_before_the_rest(
    brought: dict[str, Held], asked: Needed
) -> None:
    found = measured(brought, asked)
    order = [("gain", "deepen", "kept").index(item.state) for item in found.items]
    ranks = [(state, -item.weight) for state, item in zip(order, found.items, strict=True)]
    assert ranks == sorted(ranks)


# One item


@pytest.mark.parametrize("wanted", DEPTHS)
@pytest.mark.parametrize("has", DEPTHS)
def test_a_need_is_met_by_what_is_held_over_what_is_needed(has: Depth, wanted: Depth) -> None:
    numbers = {"awareness": 1, "working": 2, "practitioner": 3, "expert": 4}
    item = one_item({"counting": Held(has)}, need("counting", depth=wanted))
    assert item.met == min(Fraction(1), Fraction(numbers[has], numbers[wanted]))
    assert item.state == ("kept" if numbers[has] >= numbers[wanted] else "deepen")
    assert (item.depth_from, item.depth_to, item.unstated) == (has, wanted, False)


@pytest.mark.parametrize(("has", "wanted"), [(None, "expert"), ("awareness", None), (None, None)])
def test_where_a_depth_is_unstated_having_the_skill_meets_the_need(
    has: Depth | None, wanted: Depth | None
) -> None:
    item = one_item({"counting": Held(has)}, need("counting", depth=wanted))
    assert (item.met, item.state, item.unstated) == (1, "kept", True)
    assert (item.depth_from, item.depth_to) == (has, wanted)


@pytest.mark.parametrize("wanted", [None, "expert"])
def test_a_skill_that_is_not_held_is_to_be_gained(wanted: Depth | None) -> None:
    item = one_item({}, need("counting", depth=wanted))
    assert (item.met, item.state, item.unstated) == (0, "gain", False)
    assert (item.depth_from, item.depth_to) == (None, wanted)


@pytest.mark.parametrize(
    ("importance", "weight"), [("required", 4), ("expected", 3), ("helpful", 2), ("named", 1)]
)
def test_a_need_weighs_by_its_importance(importance: Importance, weight: int) -> None:
    assert one_item({}, need("counting", importance)).weight == weight
    assert WEIGHTS[importance] == weight


def test_of_several_statements_the_most_insistent_and_the_deepest_count() -> None:
    item = one_item(
        {"counting": Held("working")},
        need("counting", "named", depth="expert", sources=("a",)),
        need("counting", "expected", depth="awareness", sources=("b", "a")),
        need("counting", "helpful", sources=("c",)),
    )
    assert (item.importance, item.depth_to, item.met) == ("expected", "expert", Fraction(1, 2))
    assert item.sources == ("b", "a", "c")


def test_needs_of_equal_weight_stay_in_the_order_of_the_file() -> None:
    asked = tuple(need(skill) for skill in reversed(SKILLS))
    found = measure(catalog(role("want", skills=asked)), "you", {}, "want")
    assert tuple(item.skill for item in found.items) == tuple(reversed(SKILLS))


def test_an_item_bears_the_name_of_its_skill() -> None:
    assert one_item({}, need("counting")).name == "Counting"


# Between roles


def two() -> Catalog:
    """A clerk, who brings little that a chief needs, and a chief, who brings much to a clerk."""
    return catalog(
        role("clerk", skills=(need("counting", "named", depth="working"), need("explaining"))),
        role(
            "chief",
            skills=(
                need("leading", depth="expert"),
                need("counting", "helpful", depth="practitioner"),
                need("explaining", "expected", depth="expert"),
            ),
        ),
    )


def test_a_gap_sums_up_by_hand() -> None:
    found = gap(two(), "clerk", "chief")
    assert [(item.skill, item.state, item.met) for item in found.items] == [
        ("leading", "gain", 0),
        ("counting", "deepen", Fraction(2, 3)),
        ("explaining", "kept", 1),
    ]
    assert (found.met, found.weight) == (Fraction(4, 3) + 3, 9)
    assert found.fit == Fraction(13, 27)
    assert found.unstated == 1


def test_a_gap_has_a_direction() -> None:
    of = two()
    there, back = gap(of, "clerk", "chief"), gap(of, "chief", "clerk")
    assert (there.fit, back.fit) == (Fraction(13, 27), 1)
    assert (there.start, there.target) == ("Clerk", card(of.roles["chief"]))
    assert (back.start, back.target) == ("Chief", card(of.roles["clerk"]))


def test_both_ways_are_asked_in_order() -> None:
    of = two()
    assert between(of, "clerk", "chief").gaps == (gap(of, "clerk", "chief"),)
    found = between(of, "clerk", "chief", both=True)
    assert found.gaps == (gap(of, "clerk", "chief"), gap(of, "chief", "clerk"))
    assert found.background is None


def test_a_target_without_stated_needs_has_no_fit() -> None:
    of = catalog(role("clerk", skills=(need("counting"),)), role("chief"))
    found = gap(of, "clerk", "chief")
    assert (found.items, found.weight, found.met, found.fit) == ((), 0, 0, None)


def test_a_start_without_stated_needs_brings_nothing() -> None:
    of = catalog(role("clerk"), role("chief", skills=(need("counting"), need("leading"))))
    found = gap(of, "clerk", "chief")
    assert found.fit == 0
    assert [item.state for item in found.items] == ["gain", "gain"]


@pytest.mark.parametrize("other", ["clerk", "Clerk", "CLERK"])
def test_a_role_has_no_gap_to_itself(other: str) -> None:
    for ask in (gap, between):
        with pytest.raises(BadRequest) as error:
            ask(two(), "clerk", other)
        assert error.value.message == "clerk is both start and target."
        assert error.value.hint == "name two different roles"


@pytest.mark.parametrize(("have", "want"), [("nobody", "chief"), ("clerk", "nobody")])
def test_an_unknown_role_is_refused(have: str, want: str) -> None:
    with pytest.raises(UnknownName, match="there is no role 'nobody'"):
        gap(two(), have, want)


# From a background


def test_a_background_is_measured_at_its_deepest_stated_depths() -> None:
    read = [ReadSkill("x", "skills", "counting", "Counting", d) for d in (None, "working", None)]
    background = Background(tuple(read), (), None, ())
    found = from_background(two(), background, "Chief")
    assert found.background is background
    (one,) = found.gaps
    assert (one.start, one.target.id) == ("What you bring", "chief")
    counting = next(item for item in one.items if item.skill == "counting")
    assert (counting.depth_from, counting.met) == ("working", Fraction(2, 3))


def test_a_list_of_skills_meets_needs_without_a_depth(small: Catalog) -> None:
    (found,) = from_background(small, from_list(small, ("models", "leading")), "hom").gaps
    assert [(item.skill, item.state) for item in found.items] == [
        ("explaining", "gain"),
        ("modelling", "kept"),
        ("leading", "kept"),
    ]
    assert (found.met, found.weight, found.unstated) == (8, 11, 2)


# The public catalog


def test_every_public_role_with_needs_fits_itself(public: Catalog) -> None:
    fits = {
        name: measure(public, "you", held_by(found), name).fit
        for name, role in public.roles.items()
        if (found := needs(public, role))
    }
    assert len(fits) > 20
    assert set(fits.values()) == {1}


def test_public_needs_are_met_in_twelfths(public: Catalog) -> None:
    """Routes count gaps in whole twelfths, so nothing may be lost there."""
    brought = held_by(needs(public, public.find("data-scientist")))
    for name in public.roles:
        found = measure(public, "you", brought, name)
        assert ((found.weight - found.met) * 12).denominator == 1
