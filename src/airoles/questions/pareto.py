"""All routes between two nodes that no other route beats on every cost at once.

Multi-objective label setting (E. Q. V. Martins, "On a multicriteria shortest path problem",
European Journal of Operational Research 16, 1984): labels leave the queue in lexicographic order
of cost, so a label that no permanent one dominates is permanent itself.  With a floor of what is
still to come they leave it in the order of cost and floor, and what the target has beaten is left
out early (L. Mandow and J. L. Perez de la Cruz, "Multiobjective A* search with consistent
heuristics", Journal of the ACM 57, 2010).
"""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import add, le

Cost = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A step to a node; `added` costs sum up along a route, the `worst` counts once."""

    to: str
    added: Cost
    worst: int
    later: Callable[[], Cost] | None = None
    """More added costs, dear to work out: only a route that leaves the queue asks for them."""


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
    floor: Callable[[str], Cost | None] | None = None,
) -> list[Label]:
    """Every simple route that no other beats, in lexicographic order of cost.

    One route beats another when no cost of it is higher and one is lower; routes of equal cost
    both stay.  Costs must not be negative, and the first of each edge must be positive (a count
    of steps), so no route with a circle survives.  With `via` only routes over all those nodes
    count; one label then beats another only if it has visited no node that the other has not,
    because what it visited may bar its way later.

    `floor` gives the least that the added costs from a node to the target can come to, each for
    itself; None where no way leads there.  It must be consistent: no step lowers it by more than
    the step adds.
    """
    first = next(iter(edges(start)), None)
    if first is None:
        return []
    nothing: Cost = (0,) * len(first.added)
    to_come = floor or (lambda node: nothing)
    ahead = to_come(start)
    if ahead is None:
        return []
    queue: list[tuple[Cost, tuple[str, ...], Cost, int]] = [
        ((*ahead, 0), (start,), (*nothing, 0), -1),
    ]
    dear: list[Callable[[], Cost]] = []
    kept: dict[str, list[Label]] = defaultdict(list)
    while queue:
        hoped, nodes, cost, later = heapq.heappop(queue)
        label = Label(cost, nodes)
        node = nodes[-1]
        if _beaten(hoped, kept[target]):
            continue
        if node != target and _hopeless(label, kept[node], via):
            continue
        if later >= 0 and any(more := (*dear[later](), 0)):
            heapq.heappush(queue, (_sum(hoped, more), nodes, _sum(cost, more), -1))
            continue
        if node == target:
            if via <= set(nodes):
                kept[node].append(label)
            continue
        kept[node].append(label)
        if most_steps is not None and len(nodes) > most_steps:
            continue
        for edge in edges(node):
            ahead = None if edge.to in nodes else to_come(edge.to)
            if ahead is None:
                continue
            later = -1
            if edge.later is not None:
                later = len(dear)
                dear.append(edge.later)
            worst = max(cost[-1], edge.worst)
            sums = _sum(cost, edge.added)
            hoped = (*_sum(sums, ahead), worst)
            if not _beaten(hoped, kept[target]):
                heapq.heappush(queue, (hoped, (*nodes, edge.to), (*sums, worst), later))
    return kept[target]


def _beaten(hoped: Cost, by: list[Label]) -> bool:
    return any(dominates(other.cost, hoped) for other in by)


def _sum(one: Cost, other: Cost) -> Cost:
    return tuple(map(add, one, other))


Ends = Mapping[str, Sequence[tuple[str, int]]]
"""Where the edges of each node lead, and what each costs; nothing for a node without one."""


def fewest_edges(start: str, ends: Ends) -> dict[str, int]:
    """The fewest edges from a node to each that it reaches."""
    found = {start: 0}
    rim, edges = [start], 0
    while rim:
        edges += 1
        further = {to for node in rim for to, _ in ends.get(node, ())}
        rim = [node for node in further if node not in found]
        found.update(dict.fromkeys(rim, edges))
    return found


def least_sums(start: str, ends: Ends) -> dict[str, int]:
    """The least sum of a cost from a node to each that it reaches (Dijkstra)."""
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for to, more in ends.get(node, ()):
            further = cost + more
            known = best.get(to)
            if known is None or further < known:
                best[to] = further
                heapq.heappush(queue, (further, to))
    return best


def dominates(one: Cost, other: Cost) -> bool:
    """Whether a cost is nowhere higher and somewhere lower than another."""
    return one != other and all(map(le, one, other))


def _hopeless(label: Label, by: list[Label], via: frozenset[str]) -> bool:
    """Whether every way on from a label is beaten by the same way on from another.

    A sum that is lower stays lower, but a better worst may be levelled by an edge still to come,
    so it takes a lower sum.
    """
    seen = set(label.nodes)
    return any(
        dominates(other.cost[:-1], label.cost[:-1])
        and other.cost[-1] <= label.cost[-1]
        and (not via or (set(other.nodes) <= seen and seen & via <= set(other.nodes)))
        for other in by
    )
