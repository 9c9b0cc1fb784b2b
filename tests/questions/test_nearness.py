from math import isclose, log

import pytest

from airoles.catalog import Catalog
from airoles.questions.nearness import nearness

from .making import catalog, need, role, step


def of(*skills: tuple[str, ...], families: tuple[str, ...] = ("ai", "data")) -> Catalog:
    """Two roles, `one` and `two`, with these needs, in these lines of work."""
    needs = [tuple(need(skill) for skill in each) for each in skills]
    return catalog(
        role("one", skills=needs[0], family=families[0]),
        role("two", skills=needs[1], family=families[1]),
    )


def test_a_role_lies_at_one_from_itself() -> None:
    assert nearness(of(("counting",), ("leading",))).between("one", "one").total == 1


def test_roles_that_share_no_need_no_step_and_no_line_have_nothing_in_common() -> None:
    assert nearness(of(("counting",), ("leading",))).between("one", "two").total == 0


def test_the_same_needs_are_a_cosine_of_one() -> None:
    found = nearness(of(("counting", "leading"), ("counting", "leading"))).between("one", "two")
    assert isclose(found.total, 1)


def test_a_need_of_few_roles_counts_more_than_one_of_all() -> None:
    # `counting` is needed by both roles, the others by one each.
    common, rare = log(1 + 2 / 2), log(1 + 2 / 1)
    found = nearness(of(("counting", "leading"), ("counting", "explaining"))).between("one", "two")
    assert isclose(found.total, common**2 / (common**2 + rare**2))


def test_the_same_line_of_work_adds_its_part() -> None:
    made = nearness(of(("counting",), ("leading",), families=("ai", "ai")))
    assert isclose(made.between("one", "two").total, 0.15)


def test_a_step_adds_more_than_the_way_back() -> None:
    made = nearness(
        catalog(
            role("one", family="ai", moves=(step("two"),)),
            role("two", family="data"),
        )
    )
    assert isclose(made.between("one", "two").total, 0.35)
    assert isclose(made.between("two", "one").total, 0.2)


@pytest.mark.parametrize(("held", "near"), [(("one", "three"), 1.0), (("one",), 0.0), ((), 0.0)])
def test_the_nearest_of_the_roles_held_counts(held: tuple[str, ...], near: float) -> None:
    made = nearness(
        catalog(
            role("one", skills=(need("counting"),), family="ai"),
            role("two", skills=(need("leading"),), family="data"),
            role("three", skills=(need("leading"),), family="product"),
        )
    )
    assert isclose(made.nearest(held, "two").total, near)


def test_the_parts_are_told_apart() -> None:
    made = nearness(
        catalog(
            role("one", skills=(need("counting"),), family="ai", moves=(step("two"),)),
            role("two", skills=(need("counting"),), family="ai"),
        )
    )
    found = made.nearest(("one",), "two")
    assert (found.to, found.step, found.family) == ("one", 0.35, 0.15)
    assert isclose(found.needs, 1)
