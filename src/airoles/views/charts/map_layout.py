"""Where roles and steps stand on the career map: rungs are rows, lines of work are columns.

A step runs beside the names, never across one: out of its role to the left, up or down in the
lane beside the column, across in the lane above a rung, and into the other role from the left.
Each has a track of its own wherever it runs beside another.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

BLOCK = 38
"""Height of a role: its title and, below, its pay."""
TITLE, PAY = 9, 25
"""How far below the upper edge of its block the middle of each line stands."""
TRACK = 5
"""Pixels between two steps that run beside each other."""
_PAD = 9
"""Pixels between a lane and what stands beside it."""
_SIDE = 130
"""Width of the names of the rungs."""
_HEAD = 32
"""Height of the names of the lines of work."""
_LETTER = 6.9
"""Pixels of a letter at the size of titles, as wide as the wide ones."""
_CORNER = 4

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Item:
    """A role to be placed: its rung and its line of work by number, from the upper left."""

    id: str
    row: int
    column: int
    letters: int
    """Letters of its longer line."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a role stands; its mark is at the left edge."""

    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture, in pixels from the upper left."""

    width: float
    height: float
    boxes: dict[str, Box]
    paths: tuple[tuple[Spot, ...], ...]
    """The corners of each step, in the order in which steps were given."""
    columns: tuple[float, ...]
    """Left edge of each column."""
    rows: tuple[tuple[float, float], ...]
    """Upper edge of each rung, its lane included, and of its roles."""


Place = tuple[int, int]
"""A height by number: a row, and the place in it; -1 is the lane above its roles."""


@dataclass(frozen=True, slots=True)
class _Run:
    """A straight part of a step in one lane, from one place to another."""

    step: int
    lane: int
    low: Place
    high: Place


def lay_out(
    items: Sequence[Item], steps: Sequence[tuple[str, str]], headings: Sequence[int]
) -> Layout:
    """Place the roles in the order given within each rung and column, and lead the steps.

    `headings` are the letters of the name of each column.
    """
    places = _places(items)
    columns = {item.id: item.column for item in items}
    beside, across = _runs(steps, places, columns)
    tracks, lanes = _tracks(beside), _tracks(across)
    lefts, width = _columns(items, tracks, headings)
    rows, height = _rows(places, lanes)
    boxes = {
        item.id: Box(
            lefts[item.column],
            rows[item.row][1] + places[item.id][1] * BLOCK,
            item.letters * _LETTER + 8,
        )
        for item in items
    }
    paths = []
    for number, (start, end) in enumerate(steps):
        spots = [(boxes[start].left, boxes[start].top + TITLE)]
        for run in (r for r in beside if r.step == number):
            x = lefts[run.lane] - _PAD - tracks[run] * TRACK
            spots.append((x, spots[-1][1]))
            crossing = next((r for r in across if r.step == number), None)
            if crossing and len(spots) == 2:
                spots.append((x, rows[crossing.lane][1] - _PAD - lanes[crossing] * TRACK))
        spots.append((spots[-1][0], boxes[end].top + PAY))
        spots.append((boxes[end].left, boxes[end].top + PAY))
        paths.append(tuple(_cut_corners(spots)))
    return Layout(width, height, boxes, tuple(paths), lefts, rows)


def _places(items: Sequence[Item]) -> dict[str, Place]:
    """The row of each role, and its number among those of the same row and column."""
    before: dict[Place, int] = {}
    places = {}
    for item in items:
        cell = (item.row, item.column)
        places[item.id] = (item.row, before.get(cell, 0))
        before[cell] = before.get(cell, 0) + 1
    return places


def _runs(
    steps: Sequence[tuple[str, str]], places: Mapping[str, Place], columns: Mapping[str, int]
) -> tuple[list[_Run], list[_Run]]:
    """The parts of the steps beside columns, and those across; the lower role decides where."""
    beside, across = [], []
    for number, (start, end) in enumerate(steps):
        one, other = places[start], places[end]
        if columns[start] == columns[end]:
            beside.append(_Run(number, columns[start], *sorted((one, other))))
            continue
        row = max(one[0], other[0])
        beside.append(_Run(number, columns[start], *sorted((one, (row, -1)))))
        beside.append(_Run(number, columns[end], *sorted((other, (row, -1)))))
        left, right = sorted((columns[start], columns[end]))
        across.append(_Run(number, row, (left, 0), (right, 0)))
    return beside, across


def _tracks(runs: Iterable[_Run]) -> dict[_Run, int]:
    """A track for each run, such that those which share one and a lane do not meet.

    The shortest come first, so that the tracks nearest to the roles are theirs.
    """
    taken: dict[tuple[int, int], list[_Run]] = {}
    found = {}
    for run in sorted(runs, key=lambda run: (_length(run), run.lane, run.low, run.step)):
        track = 0
        while any(_meet(run, other) for other in taken.get((run.lane, track), ())):
            track += 1
        taken.setdefault((run.lane, track), []).append(run)
        found[run] = track
    return found


def _length(run: _Run) -> Place:
    return (run.high[0] - run.low[0], run.high[1] - run.low[1])


def _meet(one: _Run, other: _Run) -> bool:
    return one.low <= other.high and other.low <= one.high


def _columns(
    items: Sequence[Item], tracks: Mapping[_Run, int], headings: Sequence[int]
) -> tuple[tuple[float, ...], float]:
    """Left edges of the columns, each with room for its lane before it, and the whole width."""
    lefts, edge = [], float(_SIDE)
    for column, heading in enumerate(headings):
        lane = max((t + 1 for run, t in tracks.items() if run.lane == column), default=0)
        lefts.append(edge + lane * TRACK + 2 * _PAD)
        widest = max([heading, *(item.letters for item in items if item.column == column)])
        edge = lefts[-1] + widest * _LETTER + 8
    return tuple(lefts), edge


def _rows(
    places: Mapping[str, Place], lanes: Mapping[_Run, int]
) -> tuple[tuple[tuple[float, float], ...], float]:
    """Upper edges of the rungs and of their roles, and the whole height."""
    rows, edge = [], float(_HEAD)
    for row in range(max(place[0] for place in places.values()) + 1):
        lane = max((t + 1 for run, t in lanes.items() if run.lane == row), default=0)
        top = edge + lane * TRACK + 2 * _PAD
        rows.append((edge, top))
        most = max((place[1] + 1 for place in places.values() if place[0] == row), default=0)
        edge = top + most * BLOCK + _PAD
    return tuple(rows), edge


def _cut_corners(spots: Sequence[Spot]) -> list[Spot]:
    """The same line with its corners cut, as far as its parts are long enough."""
    cut = [spots[0]]
    for before, spot, after in zip(spots, spots[1:], spots[2:], strict=False):
        cut += [_toward(spot, before), _toward(spot, after)]
    return [*cut, spots[-1]]


def _toward(spot: Spot, other: Spot) -> Spot:
    """A little way from one spot to another, at most half of it."""
    across, down = other[0] - spot[0], other[1] - spot[1]
    whole = abs(across) + abs(down)
    part = min(_CORNER / whole, 0.5) if whole else 0
    return spot[0] + across * part, spot[1] + down * part
