"""All routes between two nodes that no other route beats on every cost at once.

Multi-objective label setting (E. Q. V. Martins, "On a multicriteria shortest path problem",
European Journal of Operational Research 16, 1984): labels leave the queue in lexicographic order
of cost, so a label that no permanent one dominates is permanent itself.
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Cost = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A step to a node; `added` costs sum up along a route, the `worst` counts once."""

    to: str
    added: Cost
    worst: int


@dataclass(frozen=True, slots=True)
class Label:
    """A route so far."""

    cost: Cost
    """The sums of the added costs, then the worst."""
    nodes: tuple[str, ...]


def unbeaten_routes(
    start: str,
    target: str,
    edges: Callable[[str], Iterable[Edge]],
    via: frozenset[str] = frozenset(),
    most_steps: int | None = None,
) -> list[Label]:
    """Every simple route that no other beats, in lexicographic order of cost.

    One route beats another when no cost of it is higher and one is lower; routes of equal cost
    both stay.  Costs must not be negative, and the first of each edge must be positive (a count
    of steps), so no route with a circle survives.  With `via` only routes over all those nodes
    count; one label then beats another only if it has visited no node that the other has not,
    because what it visited may bar its way later.
    """
    first = next(iter(edges(start)), None)
    if first is None:
        return []
    queue: list[tuple[Cost, tuple[str, ...]]] = [((0,) * (len(first.added) + 1), (start,))]
    kept: dict[str, list[Label]] = defaultdict(list)
    while queue:
        cost, nodes = heapq.heappop(queue)
        label = Label(cost, nodes)
        node = nodes[-1]
        if any(beats(other.cost, label.cost) for other in kept[target]):
            continue
        if node != target and _hopeless(label, kept[node], via):
            continue
        if node == target:
            if via <= set(nodes):
                kept[node].append(label)
            continue
        kept[node].append(label)
        if most_steps is not None and len(nodes) > most_steps:
            continue
        for edge in edges(node):
            if edge.to in nodes:
                continue
            sums = tuple(a + b for a, b in zip(cost, edge.added, strict=False))
            further = (*sums, max(cost[-1], edge.worst))
            heapq.heappush(queue, (further, (*nodes, edge.to)))
    return kept[target]


def beats(one: Cost, other: Cost) -> bool:
    """Whether a cost is nowhere higher and somewhere lower than another."""
    return one != other and all(a <= b for a, b in zip(one, other, strict=True))


def _hopeless(label: Label, by: list[Label], via: frozenset[str]) -> bool:
    """Whether every way on from a label is beaten by the same way on from another.

    A sum that is lower stays lower, but a better worst may be levelled by an edge still to come,
    so it takes a lower sum.
    """
    seen = set(label.nodes)
    return any(
        beats(other.cost[:-1], label.cost[:-1])
        and other.cost[-1] <= label.cost[-1]
        and (not via or (set(other.nodes) <= seen and seen & via <= set(other.nodes)))
        for other in by
    )
