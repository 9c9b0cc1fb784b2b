"""The career map's plan: nothing covers a name, and no two steps run over each other."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.model.words import FAMILIES, LEVELS
from airoles.questions.career_map import career_map
from airoles.views.charts.map_layout import BLOCK, Box, Item, Layout, lay_out

Part = tuple[int, tuple[float, float], tuple[float, float]]
"""A straight part of a path, with the number of its step."""


@st.composite
def maps(draw: st.DrawFn) -> tuple[list[Item], list[tuple[str, str]], list[int]]:
    """Some roles on a few rungs and columns, and steps between any two of them."""
    spots = draw(
        st.lists(
            st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(1, 30)),
            min_size=2,
            max_size=10,
        )
    )
    items = [Item(f"r{n}", *spot) for n, spot in enumerate(spots)]
    pair = st.lists(st.sampled_from([one.id for one in items]), min_size=2, max_size=2, unique=True)
    steps = draw(st.lists(pair.map(lambda two: (two[0], two[1])), max_size=14, unique=True))
    return items, steps, [10] * 4


def parts(layout: Layout) -> Iterator[Part]:
    for number, path in enumerate(layout.paths):
        for one, other in pairwise(path):
            yield number, one, other


def crossed(box: Box, part: Part) -> bool:
    """Whether a part runs through a name or its pay, which begin just right of the edge."""
    _, (x1, y1), (x2, y2) = part
    inside_x = min(x1, x2) < box.left + box.width and max(x1, x2) > box.left
    return inside_x and min(y1, y2) < box.top + BLOCK - 4 and max(y1, y2) > box.top


def along(one: Part, other: Part) -> bool:
    """Whether two parts of different steps run over each other for a stretch."""
    for axis, cross in ((0, 1), (1, 0)):
        straight = all(part[1][axis] == part[2][axis] for part in (one, other))
        if straight and one[1][axis] == other[1][axis]:
            low, high = (sorted((part[1][cross], part[2][cross])) for part in (one, other))
            return max(low[0], high[0]) < min(low[1], high[1])
    return False


def check(items: list[Item], steps: list[tuple[str, str]], layout: Layout) -> None:
    """What every map must keep."""
    boxes = [layout.boxes[one.id] for one in items]
    for one, other in combinations(boxes, 2):
        apart = abs(one.top - other.top) >= BLOCK
        assert apart or one.left + one.width <= other.left or other.left + other.width <= one.left
    every = list(parts(layout))
    assert [(box, part) for box in boxes for part in every if crossed(box, part)] == []
    for one_part, other_part in combinations(every, 2):
        if one_part[0] == other_part[0] or not along(one_part, other_part):
            continue
        starts, ends = zip(steps[one_part[0]], steps[other_part[0]], strict=True)
        level = one_part[1][1] == one_part[2][1]
        assert level, "two steps share an upright track"
        assert starts[0] == starts[1] or ends[0] == ends[1], "two steps share a level track"
    for x, y in (spot for path in layout.paths for spot in path):
        assert 0 <= x <= layout.width
        assert 0 <= y <= layout.height


@given(made=maps())
def test_any_map_keeps_names_clear_and_steps_apart(
    made: tuple[list[Item], list[tuple[str, str]], list[int]],
) -> None:
    items, steps, headings = made
    check(items, steps, lay_out(items, steps, headings))


def test_the_public_map_keeps_names_clear_and_steps_apart(public: Catalog) -> None:
    answer = career_map(public)
    items = [
        Item(
            one.role.id,
            len(LEVELS) - 1 - LEVELS.index(one.role.level),
            FAMILIES.index(one.role.family),
            len(one.role.title),
        )
        for one in answer.roles
    ]
    steps = [(way.start, way.end) for way in answer.ways]
    assert len(steps) > 40
    check(items, steps, lay_out(items, steps, [12] * len(FAMILIES)))


def test_the_check_finds_a_name_that_is_crossed_and_a_track_that_is_shared() -> None:
    box = Box(100, 50, 80)
    assert crossed(box, (0, (120, 0), (120, 200)))
    assert not crossed(box, (0, (99, 0), (99, 200)))
    assert not crossed(box, (0, (90, 59), (100, 59)))
    assert along((0, (5, 0), (5, 9)), (1, (5, 8), (5, 20)))
    assert not along((0, (5, 0), (5, 9)), (1, (5, 9), (5, 20)))


def test_a_step_within_a_column_runs_in_its_lane_alone() -> None:
    items = [Item("top", 0, 0, 10), Item("low", 1, 0, 10)]
    layout = lay_out(items, [("low", "top")], [4])
    (path,) = layout.paths
    left = layout.boxes["low"].left
    assert {x for x, _ in path} <= {left, left - 4, left - 9, left - 5}
    assert path[0][1] > path[-1][1]


@pytest.mark.parametrize("heading", [3, 40])
def test_a_column_is_as_wide_as_its_longest_words(heading: int) -> None:
    items = [Item("a", 0, 0, 12), Item("b", 0, 1, 5)]
    layout = lay_out(items, [], [heading, 3])
    assert layout.columns[1] - layout.columns[0] > max(heading, 12) * 6
