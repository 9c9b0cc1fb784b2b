"""What of a PDF page can be seen: the ink, size and place of each text, before it is read."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

Colour = tuple[float, float, float]
Box = tuple[float, float, float, float]
Matrix = Sequence[float]

SMALLEST_SIZE = 3.0
"""Points; what is smaller cannot be read on paper."""
_LEAST_CONTRAST = 1.15
_MOST_BOXES = 3_000
_SHOWING = (b"Tj", b"TJ", b"'", b'"')
_PAINTING = (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*")
_ENDING = (*_PAINTING, b"n", b"S", b"s")
BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class _State:
    fill: Colour | None = BLACK
    stroke: Colour | None = BLACK
    mode: int = 0
    size: float = 12.0
    opacity: float = 1.0


class Ink:
    """Follows the operators of a page and says of each text whether it can be seen.

    `page` is the box of the page; `opacities` are those of its graphics states, `images` the names
    of its pictures.
    """

    def __init__(self, page: Box, opacities: dict[str, float], images: frozenset[str]) -> None:
        self.page = page
        self.opacities = opacities
        self.images = images
        self.pictures = 0
        self.unseen_over_pictures = 0
        self._state = _State()
        self._kept: list[_State] = []
        self._boxes: list[tuple[Box, Colour | None]] = []
        self._path: list[tuple[float, float]] = []

    def shows(self, operator: bytes, operands: list[Any], cm: Matrix, tm: Matrix) -> bool | None:
        """Take in an operator: True for text that is seen, False for hidden, None for no text."""
        if operator in _SHOWING:
            return self._is_seen(cm, tm)
        with suppress(
            TypeError, ValueError, IndexError, OverflowError
        ):  # broken ones paint nothing
            self._take(operator, operands, cm)
        return None

    def leave(self) -> None:
        """A form that was opened by Do is done."""
        if self._kept:
            self._state = self._kept.pop()

    def _take(self, operator: bytes, operands: list[Any], cm: Matrix) -> None:
        state = self._state
        if operator in (b"q", b"Do"):
            if len(self._kept) < 500:
                self._kept.append(state)
            if operator == b"Do" and str(operands[0]) in self.images:
                self.pictures += 1
                corners = [_at(cm, x, y) for x in (0.0, 1.0) for y in (0.0, 1.0)]
                self._paint(corners, None)
        elif operator == b"Q":
            self.leave()
        elif operator in (b"g", b"rg", b"k", b"sc", b"scn"):
            self._state = replace(state, fill=_colour(operands))
        elif operator in (b"G", b"RG", b"K", b"SC", b"SCN"):
            self._state = replace(state, stroke=_colour(operands))
        elif operator == b"cs":
            self._state = replace(state, fill=BLACK)
        elif operator == b"Tr":
            self._state = replace(state, mode=int(operands[0]))
        elif operator == b"Tf":
            self._state = replace(state, size=abs(float(operands[1])))
        elif operator == b"gs" and str(operands[0]) in self.opacities:
            self._state = replace(state, opacity=self.opacities[str(operands[0])])
        elif operator == b"re":
            x, y, width, height = map(float, operands[:4])
            self._path += [_at(cm, x, y), _at(cm, x + width, y + height)]
        elif operator in (b"m", b"l", b"c", b"v", b"y"):
            if len(self._path) < 500:
                self._path.append(_at(cm, float(operands[-2]), float(operands[-1])))
        elif operator in _ENDING:
            if operator in _PAINTING and self._path and state.opacity > 0.5:
                self._paint(self._path, state.fill)
            self._path = []

    def _paint(self, points: list[tuple[float, float]], colour: Colour | None) -> None:
        across, up = [x for x, _ in points], [y for _, y in points]
        if len(self._boxes) < _MOST_BOXES:
            self._boxes.append(((min(across), min(up), max(across), max(up)), colour))

    def _is_seen(self, cm: Matrix, tm: Matrix) -> bool:
        state = self._state
        x, y = _at(cm, tm[4], tm[5])
        up = _turned(cm, tm[2], tm[3])
        size = state.size * (up[0] ** 2 + up[1] ** 2) ** 0.5
        left, bottom, right, top = self.page
        if not (left - 1 <= x <= right and bottom - size / 2 <= y <= top):
            return False
        if size < SMALLEST_SIZE or state.opacity < 0.05:
            return False
        under = self._under(x + size / 4, y + size / 4)
        if state.mode in (3, 7):
            self.unseen_over_pictures += under is None
            return False
        inks = [state.stroke] if state.mode in (1, 5) else [state.fill]
        if state.mode in (2, 6):
            inks.append(state.stroke)
        return any(
            ink is None or under is None or _contrast(ink, under) > _LEAST_CONTRAST for ink in inks
        )

    def _under(self, x: float, y: float) -> Colour | None:
        """The colour of what was painted last at a spot; None where it cannot be known."""
        for (left, bottom, right, top), colour in reversed(self._boxes):
            if left <= x <= right and bottom <= y <= top:
                return colour
        return WHITE


def _at(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    across, up = _turned(matrix, x, y)
    return across + matrix[4], up + matrix[5]


def _turned(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    return x * matrix[0] + y * matrix[2], x * matrix[1] + y * matrix[3]


def _colour(operands: list[Any]) -> Colour | None:
    """The colour of 1, 3 or 4 numbers; None for patterns and other spaces."""
    try:
        parts = [min(1.0, max(0.0, float(part))) for part in operands]
    except (TypeError, ValueError):
        return None
    if len(parts) == 1:
        return (parts[0], parts[0], parts[0])
    if len(parts) == 3:
        return (parts[0], parts[1], parts[2])
    if len(parts) == 4:
        red, green, blue = ((1 - part) * (1 - parts[3]) for part in parts[:3])
        return (red, green, blue)
    return None


def _contrast(one: Colour, other: Colour) -> float:
    """How far two colours stand apart, from 1 for the same to 21 for black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
