from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.errors import UnknownName
from airoles.model.role import Role
from airoles.model.words import DEPTHS, Depth
from airoles.questions.background import Background, ReadSkill, from_list
from airoles.questions.fit import BANDS, Band, Fits, fits, match_band
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import routes
from airoles.questions.skill_gap import measure

from .making import SKILLS, catalog, need, pay, role, step


def bringing(*skills: str, **depths: Depth) -> Background:
    """A background of skills without a depth, and of others with one."""
    found = [ReadSkill(s, "list", s, s.title(), depths.get(s)) for s in (*skills, *depths)]
    return Background(tuple(found), (), None, ())


def ranked(found: Fits) -> list[str]:
    return [fit.role.id for fit in found.fits]


def needing(role_id: str, *skills: str, **more: object) -> Role:
    """A role that requires these skills."""
    return role(role_id, skills=tuple(need(skill) for skill in skills), **more)


# Bands


@pytest.mark.parametrize(
    ("fit", "expected"),
    [
        (Fraction(1), "ready now"),
        (Fraction(80, 100), "ready now"),
        (Fraction(7999, 10000), "close"),
        (Fraction(60, 100), "close"),
        (Fraction(5999, 10000), "stretch"),
        (Fraction(35, 100), "stretch"),
        (Fraction(3499, 10000), "far"),
        (Fraction(0), "far"),
    ],
)
def test_a_band_begins_at_its_bound(fit: Fraction, expected: Band) -> None:
    assert match_band(fit) == expected


def test_there_is_a_bound_for_each_band_and_they_fall() -> None:
    assert tuple(name for name, _ in BANDS) == get_args(Band)
    bounds = [least for _, least in BANDS]
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[-1] == 0


# The order


def test_roles_come_by_fit_and_where_they_fit_alike_by_title() -> None:
    of = catalog(
        needing("half", "counting", "leading"),
        needing("whole", "counting"),
        needing("none", "explaining"),
        needing("equal", "counting", "modelling"),
    )
    found = fits(of, bringing("counting"))
    assert ranked(found) == ["whole", "equal", "half", "none"]
    assert [fit.fit for fit in found.fits] == [1, Fraction(1, 2), Fraction(1, 2), 0]
    assert [fit.band for fit in found.fits] == ["ready now", "stretch", "stretch", "far"]


@pytest.mark.parametrize("most", [1, 2, 3, 9])
def test_no_more_roles_are_listed_than_asked_for_and_those_are_the_best(most: int) -> None:
    of = catalog(*(needing(name, *SKILLS[:n]) for n, name in enumerate("abc", 1)))
    assert ranked(fits(of, bringing("counting"), most)) == list("abc")[:most]


def test_ten_roles_are_listed_where_no_number_is_asked_for() -> None:
    of = catalog(*(needing(name, "counting") for name in "abcdefghijkl"))
    assert ranked(fits(of, bringing("counting"))) == list("abcdefghij")


def test_a_role_without_stated_needs_is_counted_and_not_ranked() -> None:
    of = catalog(needing("clerk", "counting"), role("chief"), role("board"))
    found = fits(of, bringing("counting"))
    assert (ranked(found), found.without_needs) == (["clerk"], 2)


held = st.dictionaries(st.sampled_from(SKILLS), st.sampled_from([None, *DEPTHS]), min_size=1)


@given(held, st.sampled_from(SKILLS), st.sampled_from([None, *DEPTHS]))
def test_one_skill_more_lowers_no_fit_of_any_role(
    small: Catalog, brought: dict[str, Depth | None], skill: str, depth: Depth | None
) -> None:
    def fitting(held: dict[str, Depth | None]) -> dict[str, Fraction]:
        read = [ReadSkill(s, "list", s, s, d) for s, d in held.items()]
        found = fits(small, Background(tuple(read), (), None, ()))
        return {fit.role.id: fit.fit for fit in found.fits}

    before, after = fitting(brought), fitting({skill: depth, **brought})
    assert before.keys() == after.keys()
    assert all(after[role] >= before[role] for role in before)


def test_fits_are_those_of_the_gaps(public: Catalog) -> None:
    background = from_list(public, ("python", "mlops", "stakeholder-management"))
    found = fits(public, background, most=1000)
    assert len(found.fits) + found.without_needs == len(public.roles)
    assert [fit.fit for fit in found.fits] == sorted((f.fit for f in found.fits), reverse=True)
    for fit in found.fits:
        gap = measure(public, "you", background.held(), fit.role.id)
        assert (fit.fit, fit.unstated, fit.role) == (gap.fit, gap.unstated, gap.target)
        assert fit.band == match_band(fit.fit)


# What is missing


def test_at_most_three_missing_needs_are_named_and_none_that_is_met() -> None:
    of = catalog(needing("boss", *SKILLS), needing("clerk", "counting", "leading"))
    found = {fit.role.id: fit.missing for fit in fits(of, bringing("counting")).fits}
    assert found["boss"] == ("Modelling", "Leading", "Explaining")
    assert found["clerk"] == ("Leading",)


def test_needs_that_are_met_in_part_are_missing_too() -> None:
    of = catalog(role("boss", skills=(need("counting", depth="expert"), need("leading"))))
    (fit,) = fits(of, bringing("leading", counting="working")).fits
    assert fit.missing == ("Counting",)
    assert fit.fit == Fraction(3, 4)


def test_what_is_missing_most_is_what_weighs_most() -> None:
    light = tuple(need(skill, "named") for skill in SKILLS[1:])
    of = catalog(role("boss", skills=(need("counting", "required", depth="expert"), *light)))
    (fit,) = fits(of, bringing(counting="awareness")).fits
    assert fit.missing[0] == "Counting"


def test_a_light_need_that_is_not_met_at_all_may_miss_more_than_a_heavy_one_met_in_part() -> None:
    heavy = need("counting", "required", depth="practitioner")
    of = catalog(role("boss", skills=(heavy, need("leading", "helpful"))))
    (fit,) = fits(of, bringing(counting="working")).fits
    assert fit.missing == ("Leading", "Counting")


def test_needs_met_for_lack_of_a_depth_are_counted() -> None:
    of = catalog(role("boss", skills=(need("counting", depth="expert"), need("leading"))))
    (fit,) = fits(of, bringing("counting", leading="expert")).fits
    assert (fit.fit, fit.unstated) == (1, 2)


# The way to a wish


def ladder() -> Catalog:
    """A clerk, a lead and a boss in a row, and a hermit whom no step joins to them."""
    return catalog(
        needing("clerk", "counting", moves=(step("lead", "craft"),), pay=(pay(),)),
        needing("lead", "counting", "modelling", moves=(step("boss", "craft"),)),
        needing("boss", "leading"),
        needing("hermit", "explaining"),
    )


def test_the_way_begins_at_the_role_that_fits_best() -> None:
    of = ladder()
    found = fits(of, bringing("counting"), to="Boss")
    assert found.wish == "boss"
    assert found.way == routes(of, "clerk", "boss", RouteOptions(most=1))


def test_the_way_is_the_one_best_route() -> None:
    of = catalog(
        needing(
            "clerk",
            "counting",
            moves=(
                step("boss", "craft", source="d"),
                step("lead", "craft", source="a"),
            ),
            pay=(pay(),),
        ),
        needing("lead", "modelling", moves=(step("boss", "craft", source="a"),)),
        needing("boss", "leading"),
    )
    way = fits(of, bringing("counting"), to="boss").way
    assert way is not None
    assert (way.found, len(way.routes)) == (2, 1)
    assert [one.role.id for one in way.routes[0].steps] == ["lead", "boss"]


def test_a_role_that_fits_better_but_leads_nowhere_is_passed_over() -> None:
    found = fits(ladder(), bringing("explaining"), to="boss")
    assert ranked(found)[0] == "hermit"
    assert found.way is not None
    assert found.way.start.id == "clerk"


def test_a_wish_that_fits_best_already_needs_no_way() -> None:
    found = fits(ladder(), bringing("leading"), to="boss")
    assert (ranked(found)[0], found.wish, found.way) == ("boss", "boss", None)


def test_a_wish_that_no_route_leads_to_has_no_way() -> None:
    found = fits(ladder(), bringing("counting"), to="hermit")
    assert (found.wish, found.way) == ("hermit", None)


def test_the_way_may_begin_at_a_role_that_is_not_listed() -> None:
    found = fits(ladder(), bringing("explaining"), most=1, to="boss")
    assert ranked(found) == ["hermit"]
    assert found.way is not None
    assert found.way.start.id == "clerk"


def test_without_a_wish_there_is_no_way() -> None:
    found = fits(ladder(), bringing("counting"))
    assert (found.wish, found.way) == (None, None)


def test_an_unknown_wish_is_refused() -> None:
    with pytest.raises(UnknownName, match="there is no role 'nobody'"):
        fits(ladder(), bringing("counting"), to="nobody")


def test_the_background_is_handed_on() -> None:
    background = bringing("counting")
    assert fits(ladder(), background).background is background
