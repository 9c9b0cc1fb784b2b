"""Label setting against plain enumeration: every simple path is tried, every pair compared."""

import heapq
import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.questions.pareto import (
    Cost,
    Edge,
    Label,
    dominates,
    fewest_edges,
    least_sums,
    unbeaten_routes,
)

Graph = dict[str, tuple[Edge, ...]]


class Question(NamedTuple):
    """What is asked of a graph: a start, a target, and what must hold on the way."""

    graph: Graph
    start: str
    target: str
    via: frozenset[str] = frozenset()
    most_steps: int | None = None

    def answer(self) -> list[Label]:
        return unbeaten_routes(
            self.start, self.target, lambda node: self.graph[node], self.via, self.most_steps
        )

    def answer_with_floor(self) -> list[Label]:
        """The same with a floor of two costs, and the third worked out late."""

        def least(place: int) -> dict[str, int]:
            into: dict[str, list[tuple[str, int]]] = {}
            for start, found in self.graph.items():
                for edge in found:
                    into.setdefault(edge.to, []).append((start, edge.added[place]))
            return least_sums(self.target, into)

        def late(edge: Edge) -> Edge:
            steps, gap, falls = edge.added
            return Edge(edge.to, (steps, gap, 0), edge.worst, lambda: (0, 0, falls))

        steps, gaps = least(0), least(1)
        return unbeaten_routes(
            self.start,
            self.target,
            lambda node: map(late, self.graph[node]),
            self.via,
            self.most_steps,
            lambda node: (steps[node], gaps[node], 0) if node in steps else None,
        )


def paths(asked: Question) -> Iterator[Label]:
    """Every simple path that is allowed, one for each choice among parallel edges."""

    def further(label: Label) -> Iterator[Label]:
        node = label.nodes[-1]
        if node == asked.target:
            if asked.via <= set(label.nodes):
                yield label
            return
        if asked.most_steps is not None and len(label.nodes) == asked.most_steps + 1:
            return
        for edge in asked.graph[node]:
            if edge.to not in label.nodes:
                added = [a + b for a, b in zip(label.cost, edge.added, strict=False)]
                cost = (*added, max(label.cost[-1], edge.worst))
                yield from further(Label(cost, (*label.nodes, edge.to)))

    yield from further(Label((0, 0, 0, 0), (asked.start,)))


def no_better(one: Cost, other: Cost) -> bool:
    """Whether the first is nowhere lower than the second, and somewhere higher."""
    pairs = list(zip(one, other, strict=True))
    return min(a - b for a, b in pairs) >= 0 and max(a - b for a, b in pairs) > 0


def unbeaten(asked: Question) -> set[Label]:
    """The paths that no other path beats, each pair compared."""
    found = set(paths(asked))
    costs = {label.cost for label in found}
    return {one for one in found if not any(no_better(one.cost, cost) for cost in costs)}


def random_graph(dice: random.Random) -> Graph:
    """Three to eight nodes with several edges each, many of them free or equal, some parallel.

    In every other graph most edges climb by one or two nodes, as careers do.
    """
    names = "abcdefgh"[: dice.randint(3, 8)]
    most_gap, most_falls = dice.choice([0, 0, 1, 3, 9]), dice.choice([0, 1])
    worsts, degree = dice.randint(1, 4), dice.randint(1, 5)
    climbing = dice.random() < 0.5

    def end(node: str) -> str:
        above = names[names.index(node) + 1 :][:2]
        others = [other for other in names if other != node]
        return dice.choice(above if climbing and above and dice.random() < 0.9 else others)

    def edge(node: str) -> Edge:
        added = (1, dice.randint(0, most_gap), dice.randint(0, most_falls))
        return Edge(end(node), added, dice.randint(0, worsts))

    return {node: tuple({edge(node) for _ in range(dice.randint(1, degree))}) for node in names}


def question(seed: int, via: int = 0, bounded: bool = False) -> Question:
    dice = random.Random(seed)
    graph = random_graph(dice)
    start, *rest, target = sorted(graph)
    dice.shuffle(rest)
    bound = dice.randint(2, len(graph)) if bounded else None
    return Question(graph, start, target, frozenset(rest[:via]), bound)


@cache
def answerable(via: int, bounded: bool) -> list[Question]:
    """Random questions that have an answer, so that nothing is shown by empty lists."""
    asked = (question(seed, via, bounded) for seed in range(500))
    return [one for one in asked if len(one.via) == via and next(paths(one), None)]


SHAPES = [
    pytest.param(via, bounded, id=f"{via} via{', bounded' if bounded else ''}")
    for via in (0, 1, 2)
    for bounded in (False, True)
]


def test_random_graphs_have_answers_of_every_size() -> None:
    sizes = {len(unbeaten(asked)) for asked in answerable(0, False)}
    assert {1, 2, 3, 4, 5} <= sizes
    assert all(len(answerable(*shape.values)) >= 90 for shape in SHAPES)


@pytest.mark.parametrize(("via", "bounded"), SHAPES)
def test_every_unbeaten_cost_of_random_graphs_is_found(via: int, bounded: bool) -> None:
    for asked in answerable(via, bounded):
        costs = {label.cost for label in unbeaten(asked)}
        assert costs <= {label.cost for label in asked.answer()}, asked


@pytest.mark.parametrize("bounded", [False, True])
def test_exactly_the_unbeaten_paths_of_random_graphs_are_found(bounded: bool) -> None:
    for asked in answerable(0, bounded):
        assert set(asked.answer()) == unbeaten(asked), asked


@pytest.mark.parametrize("bounded", [False, True])
@pytest.mark.parametrize("via", [1, 2])
def test_exactly_the_unbeaten_paths_over_given_nodes_are_found(via: int, bounded: bool) -> None:
    for asked in answerable(via, bounded):
        assert set(asked.answer()) == unbeaten(asked), asked


@pytest.mark.parametrize("seed", range(50))
def test_every_route_is_a_path_of_the_graph_and_none_beats_another(seed: int) -> None:
    asked = question(seed)
    found = asked.answer()
    assert set(found) <= set(paths(asked))
    assert not any(no_better(one.cost, two.cost) for one in found for two in found)


@pytest.mark.parametrize(("via", "bounded"), SHAPES)
def test_routes_come_in_the_order_of_their_costs(via: int, bounded: bool) -> None:
    for asked in answerable(via, bounded):
        found = [label.cost for label in asked.answer()]
        assert found == sorted(found)


@pytest.mark.parametrize(("via", "bounded"), SHAPES)
def test_where_no_edges_are_parallel_each_route_comes_once(via: int, bounded: bool) -> None:
    for asked in answerable(via, bounded):
        single = {node: tuple({e.to: e for e in out}.values()) for node, out in asked.graph.items()}
        found = [label.nodes for label in asked._replace(graph=single).answer()]
        assert len(found) == len(set(found))


def out_of(node: str) -> st.SearchStrategy[tuple[Edge, ...]]:
    """One to four edges to nodes above, or back to the first; nearly all cost the same."""
    edges = st.builds(
        Edge,
        to=st.sampled_from("abcdef"["abcdef".index(node) + 1 :][:3] or "a"),
        added=st.tuples(st.just(1), st.integers(0, 1), st.just(0)),
        worst=st.integers(0, 2),
    )
    return st.lists(edges, min_size=1, max_size=4).map(tuple)


graphs = st.fixed_dictionaries({node: out_of(node) for node in "abcdef"})


@given(graphs, st.sampled_from([None, 2, 3, 4]))
def test_any_graph_gives_its_unbeaten_costs_and_no_other(
    graph: Graph, most_steps: int | None
) -> None:
    asked = Question(graph, "a", "f", most_steps=most_steps)
    assert {label.cost for label in asked.answer()} == {label.cost for label in unbeaten(asked)}


@given(graphs, st.sets(st.sampled_from("bcde"), min_size=1, max_size=2))
def test_any_graph_gives_all_its_unbeaten_costs_over_given_nodes(
    graph: Graph, via: set[str]
) -> None:
    asked = Question(graph, "a", "f", frozenset(via))
    found = asked.answer()
    assert {label.cost for label in unbeaten(asked)} <= {label.cost for label in found}
    assert all(via <= set(label.nodes) for label in found)


def edge(to: str, gap: int = 0, falls: int = 0, worst: int = 0) -> Edge:
    return Edge(to, (1, gap, falls), worst)


def walked(asked: Question) -> list[str]:
    return sorted("".join(label.nodes) for label in asked.answer())


def test_routes_of_equal_cost_both_stay() -> None:
    graph = {"a": (edge("b"), edge("c")), "b": (edge("d"),), "c": (edge("d"),), "d": ()}
    assert walked(Question(graph, "a", "d")) == ["abd", "acd"]


def test_routes_that_a_later_edge_makes_equal_both_stay() -> None:
    graph = {
        "a": (edge("b", worst=0), edge("c", worst=1)),
        "b": (edge("d"),),
        "c": (edge("d"),),
        "d": (edge("e", worst=2),),
        "e": (),
    }
    assert walked(Question(graph, "a", "e")) == ["abde", "acde"]


def test_a_route_over_the_given_node_is_left_out_when_another_over_it_beats_it() -> None:
    graph = {
        "a": (edge("b"), edge("c", gap=5)),
        "b": (edge("v"),),
        "c": (edge("v"),),
        "v": (edge("e"),),
        "e": (),
    }
    assert walked(Question(graph, "a", "e", frozenset("v"))) == ["abve"]


def test_a_cheap_way_to_a_given_node_may_bar_the_way_on() -> None:
    graph = {
        "a": (edge("b"), edge("c", gap=5)),
        "b": (edge("v"), edge("e")),
        "c": (edge("v"),),
        "v": (edge("b"),),
        "e": (),
    }
    assert walked(Question(graph, "a", "e", frozenset("v"))) == ["acvbe"]


def test_given_nodes_are_visited_in_whatever_order_there_is() -> None:
    graph = {"a": (edge("c"),), "b": (edge("d"),), "c": (edge("b"),), "d": ()}
    assert walked(Question(graph, "a", "d", frozenset("bc"))) == ["acbd"]


def test_parallel_edges_that_beat_neither_are_two_routes() -> None:
    graph = {"a": (edge("b", gap=1, worst=2), edge("b", gap=2, worst=1)), "b": ()}
    assert [label.cost for label in Question(graph, "a", "b").answer()] == [
        (1, 1, 0, 2),
        (1, 2, 0, 1),
    ]


def test_sums_add_up_and_the_worst_counts_once() -> None:
    graph = {"a": (edge("b", 2, 1, 3),), "b": (edge("c", 5, 1, 1),), "c": ()}
    assert Question(graph, "a", "c").answer() == [Label((2, 7, 2, 3), ("a", "b", "c"))]


@pytest.mark.parametrize(
    ("most_steps", "expected"),
    [(1, ["ad"]), (2, ["abd", "ad"]), (3, ["abcd", "abd", "ad"]), (None, ["abcd", "abd", "ad"])],
)
def test_no_route_has_more_steps_than_allowed(most_steps: int | None, expected: list[str]) -> None:
    graph = {
        "a": (edge("d", gap=9), edge("b")),
        "b": (edge("d", gap=5), edge("c")),
        "c": (edge("d"),),
        "d": (),
    }
    assert walked(Question(graph, "a", "d", most_steps=most_steps)) == expected


DEAD_ENDS: dict[str, Question] = {
    "no edge leaves the start": Question({"a": (), "b": (edge("a"),)}, "a", "b"),
    "no edge reaches the target": Question({"a": (edge("c"),), "b": (), "c": ()}, "a", "b"),
    "edges turn in a circle": Question(
        {"a": (edge("c"),), "b": (), "c": (edge("d"),), "d": (edge("a"), edge("c"))}, "a", "b"
    ),
    "the given node leads nowhere": Question(
        {"a": (edge("b"), edge("c")), "b": (), "c": ()}, "a", "b", frozenset("c")
    ),
    "the given node lies behind the target": Question(
        {"a": (edge("b"),), "b": (edge("c"),), "c": ()}, "a", "b", frozenset("c")
    ),
}


@pytest.mark.parametrize("asked", DEAD_ENDS.values(), ids=DEAD_ENDS)
def test_where_there_is_no_way_the_list_is_empty(asked: Question) -> None:
    assert asked.answer() == []


def cheapest(
    graph: Graph, start: str, target: str, weigh: Callable[[int, Edge], int]
) -> int | None:
    """Dijkstra's least cost by one measure alone; `weigh` says what a way costs with one edge."""
    queue, done = [(0, start)], set()
    while queue:
        cost, node = heapq.heappop(queue)
        if node == target:
            return cost
        if node in done:
            continue
        done.add(node)
        for one in graph[node]:
            heapq.heappush(queue, (weigh(cost, one), one.to))
    return None


MEASURES: tuple[Callable[[int, Edge], int], ...] = (
    lambda cost, one: cost + one.added[0],
    lambda cost, one: cost + one.added[1],
    lambda cost, one: cost + one.added[2],
    lambda cost, one: max(cost, one.worst),
)


def test_a_big_sparse_graph_is_searched_to_the_end_and_gives_the_least_of_each_cost() -> None:
    dice = random.Random(7)
    size = 2000
    graph = {
        str(n): tuple(
            Edge(str(dice.randrange(size)), (1, dice.randint(0, 8), int(dice.random() < 0.2)), w)
            for w in dice.choices(range(4), k=3)
        )
        for n in range(size)
    }
    target = next(edge.to for edge in graph["1000"])
    found = Question(graph, "0", target).answer()
    least = [cheapest(graph, "0", target, measure) for measure in MEASURES]
    assert None not in least
    assert [min(label.cost[i] for label in found) for i in range(4)] == least
    assert not any(no_better(one.cost, two.cost) for one in found for two in found)


costs = st.tuples(*[st.integers(0, 2)] * 4)


@given(costs, costs, costs)
def test_beating_is_a_strict_order(one: Cost, two: Cost, three: Cost) -> None:
    assert not dominates(one, one)
    assert not (dominates(one, two) and dominates(two, one))
    assert dominates(one, three) or not (dominates(one, two) and dominates(two, three))
    assert dominates(one, two) == no_better(two, one)


@pytest.mark.parametrize(("via", "bounded"), SHAPES)
def test_a_floor_and_late_costs_leave_the_answer_as_it_is(via: int, bounded: bool) -> None:
    for asked in answerable(via, bounded):
        assert asked.answer_with_floor() == asked.answer()


def test_no_step_is_followed_that_cannot_reach_the_target() -> None:
    followed: list[str] = []

    def edges(node: str) -> tuple[Edge, ...]:
        followed.append(node)
        ends = {"a": ("astray", "b"), "b": ("c",), "astray": ("further",)}
        return tuple(Edge(end, (1,), 0) for end in ends.get(node, ()))

    left = {"a": 2, "b": 1, "c": 0}
    found = unbeaten_routes(
        "a", "c", edges, floor=lambda node: (left[node],) if node in left else None
    )
    assert [label.nodes for label in found] == [("a", "b", "c")]
    assert "astray" not in followed


ENDS = {
    "a": [("b", 5), ("c", 1), ("a", 0)],
    "b": [("d", 1)],
    "c": [("b", 1), ("d", 9)],
    "d": [("a", 1)],
    "unreached": [("a", 1)],
}


def test_the_least_sum_may_take_a_longer_way() -> None:
    assert least_sums("a", ENDS) == {"a": 0, "b": 2, "c": 1, "d": 3}


def test_the_fewest_edges_are_counted_whatever_they_cost() -> None:
    assert fewest_edges("a", ENDS) == {"a": 0, "b": 1, "c": 1, "d": 2}
    assert fewest_edges("nowhere", ENDS) == {"nowhere": 0}
