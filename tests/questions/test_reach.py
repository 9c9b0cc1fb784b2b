from fractions import Fraction
from itertools import pairwise

import pytest

from airoles.catalog import Catalog
from airoles.model.words import LEVELS, Level
from airoles.questions.reach import REACHES, band, reached

from .making import catalog, need, role

SAME = (need("counting"), need("leading"))
OTHER = (need("explaining"), need("modelling"))


def world() -> Catalog:
    """Roles on four rungs of one line of work, and a chief and a lead of another."""
    return catalog(
        role("doer", level="practitioner", skills=SAME),
        role("senior", level="senior", skills=SAME),
        role("lead", level="lead", skills=SAME),
        role("head", level="head", skills=SAME),
        role("chief", level="chief", skills=SAME),
        role("other-lead", level="lead", family="product", skills=OTHER),
        role("edge", level="lead", family="product", skills=OTHER, marginal=True),
    )


def groups(held: tuple[str, ...], level: Level, **matches: Fraction) -> dict[str, str]:
    weights = dict.fromkeys(world().cards, Fraction(60))
    return {one.role: one.reach for one in reached(world(), held, level, matches, weights)}


def test_levels_rise_in_bands() -> None:
    bands = [band(level) for level in LEVELS]  # type: ignore[arg-type]
    assert bands == [0, 0, 1, 1, 2, 2, 3, 3]


def test_each_role_stands_in_the_group_of_its_rung_and_line() -> None:
    assert groups(("lead",), "lead") == {
        "lead": "held",
        "head": "one up",
        "other-lead": "sideways",
        "chief": "later",
        "doer": "below",
        "edge": "below",
        "senior": "below",
    }


def test_the_groups_come_in_their_order() -> None:
    told = list(groups(("doer",), "practitioner").values())
    places = [REACHES.index(reach) for reach in told]
    assert all(one <= other for one, other in pairwise(places))
    assert told[0] == "held"


def test_the_level_of_the_person_decides_and_not_that_of_the_role() -> None:
    assert groups(("doer",), "head")["head"] == "your level"
    assert groups(("doer",), "head")["doer"] == "below"


def test_a_better_match_comes_first_among_the_equally_near() -> None:
    made = catalog(
        role("held", level="lead", skills=SAME),
        role("a", level="lead", skills=SAME),
        role("b", level="lead", skills=SAME),
    )
    weights = dict.fromkeys(made.cards, Fraction(60))
    found = reached(made, ("held",), "lead", {"b": Fraction(1, 2)}, weights)
    assert [one.role for one in found] == ["held", "b", "a"]


@pytest.mark.parametrize(("weight", "first"), [(60, "b"), (1, "a")])
def test_a_thin_description_does_not_rise_by_its_match(weight: int, first: str) -> None:
    made = catalog(
        role("held", level="lead", skills=SAME),
        role("a", level="lead", skills=SAME),
        role("b", level="lead", skills=SAME),
    )
    weights = {"a": Fraction(60), "b": Fraction(weight)}
    matches = {"a": Fraction(1, 4), "b": Fraction(1)}
    found = reached(made, ("held",), "lead", matches, weights)
    assert found[1].role == first


def test_roles_held_stand_first_in_their_own_order() -> None:
    found = list(groups(("head", "lead"), "head"))
    assert found[:2] == ["head", "lead"]


def test_after_three_of_a_level_the_others_of_it_are_sideways() -> None:
    made = catalog(
        role("held", level="lead", skills=SAME),
        *(role(f"r{n}", level="lead", skills=SAME) for n in range(6)),
    )
    found = reached(made, ("held",), "lead", {}, {})
    assert [one.reach for one in found] == ["held", *["your level"] * 3, *["sideways"] * 3]
