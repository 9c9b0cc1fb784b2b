"""Pieces of text with their place on a page to lines in the order in which people read them."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from airoles.intake.date_ranges import find_date
from airoles.intake.headings import section_of

_NARROW = frozenset("iljtfrI.,:;'|!()[]{}-/ •·")
_WIDE = frozenset("mwMW@%—…")
MOST_PIECES = 20_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that was written in one go, with the place of its first letter, in points."""

    x: float
    y: float
    size: float
    text: str
    width: float
    begins_line: bool = True
    """Whether what was written before it stands on another line, or far away."""


def width_of(text: str, size: float, font: str) -> float:
    """About how wide a text is; fonts of one family differ by some percent."""
    if any(word in font for word in ("Courier", "Mono", "Consol")):
        return len(text) * size * 0.6
    units = sum(
        0.28 if sign in _NARROW else 0.83 if sign in _WIDE else 0.68 if sign.isupper() else 0.53
        for sign in text
    )
    slim = any(word in font for word in ("Times", "Garamond", "CMR", "Narrow", "Condensed"))
    return units * size * (0.88 if slim else 1.0)


def page_blocks(
    pieces: list[Piece], gutter: float | None
) -> tuple[list[list[list[Piece]]], float | None]:
    """The blocks of a page from the top: each of one list of lines, or of two for two columns.

    `gutter` is where the column on the right began on the page before, if there was one.
    """
    rows = _rows(pieces)
    segments = [piece for row in rows for piece in row]
    gutter = _gutter(segments, gutter)
    blocks: list[list[list[Piece]]] = []
    for row in rows:
        if gutter is None or any(_crosses(piece, gutter) for piece in row):
            if not blocks or len(blocks[-1]) > 1:
                blocks.append([[]])
            blocks[-1][0].append(_one(row))
            continue
        if not blocks or len(blocks[-1]) < 2:
            blocks.append([[], []])
        for side, part in enumerate(_sides(row, gutter)):
            if part:
                blocks[-1][side].append(_one(part))
    return blocks, gutter


def text_of(lines: list[Piece]) -> list[str]:
    """Lines of one column, with the spaces and empty lines that their places stand for."""
    if not lines:
        return []
    left = min(line.x for line in lines)
    steps = [a.y - b.y for a, b in pairwise(lines) if 1 < a.y - b.y < 60]
    usual = median(steps) if steps else 12.0
    written: list[str] = []
    for number, line in enumerate(lines):
        if number:
            step = lines[number - 1].y - line.y
            if step < 0 or step > 1.5 * max(usual, line.size * 0.9):
                written.append("")
        indent = round((line.x - left) / (0.3 * max(line.size, 1)))
        written.append(" " * min(indent, 40) + line.text.rstrip())
    return written


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces by their height on the page, from left to right, what touches put together."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces[:MOST_PIECES], key=lambda piece: -piece.y):
        if rows and abs(rows[-1][0].y - piece.y) <= 0.35 * max(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_put_together(row) for row in rows]


def _put_together(row: list[Piece]) -> list[Piece]:
    row = sorted(row, key=lambda piece: piece.x)
    made = [row[0]]
    for piece in row[1:]:
        last = made[-1]
        gap = piece.x - (last.x + last.width)
        # The width is a guess, so a gap must be wider the longer the text before it is.
        far = gap > max(1.2 * piece.size, 0.06 * last.width)
        if far or (piece.begins_line and gap > 0.9 * piece.size):
            made.append(piece)
            continue
        apart = piece.begins_line and gap > 0.2 * piece.size and not last.text.endswith(" ")
        text = f"{last.text} {piece.text}" if apart else last.text + piece.text
        width = piece.x + piece.width - last.x
        made[-1] = Piece(last.x, last.y, last.size, text, width, last.begins_line)
    return [piece for piece in made if piece.text.strip()]


def _one(row: list[Piece]) -> Piece:
    """A row as one line; what stands far apart keeps a wide gap."""
    first = row[0]
    text = "    ".join([first.text.rstrip(), *(piece.text.strip() for piece in row[1:])])
    return Piece(first.x, first.y, max(piece.size for piece in row), text, 0.0)


def _sides(row: list[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    return (
        [piece for piece in row if piece.x < gutter - 4],
        [piece for piece in row if piece.x >= gutter - 4],
    )


def _crosses(piece: Piece, gutter: float) -> bool:
    return piece.x < gutter - 4 and piece.x + 0.92 * piece.width > gutter + 2


def _gutter(segments: list[Piece], before: float | None) -> float | None:
    """Where a second column begins, or None; dates, labels and values side by side are none."""
    if len(segments) < 6:
        return before
    edges: dict[int, list[float]] = {}
    for segment in segments:
        edges.setdefault(round(segment.x / 4), []).append(segment.x)
    leftmost = min(segment.x for segment in segments)
    rightmost = max(segment.x + segment.width for segment in segments)
    span = rightmost - leftmost
    best, most = None, 0.0
    for found in sorted(edges.values(), key=len, reverse=True)[:12]:
        edge = min(found)
        if not leftmost + 0.15 * span < edge < leftmost + 0.85 * span:
            continue
        left, right = _sides(segments, edge)
        crossing = sum(_crosses(segment, edge) for segment in left)
        own = [segment for segment in left if not _crosses(segment, edge)]
        known = before is not None and abs(edge - before) < 6
        if len(own) < 4 or len(right) < 4 or crossing > 0.4 * len(segments):
            continue
        if not known and not (_is_column(own) and _is_column(right)):
            continue
        worth = len(own) + len(right) - 3 * crossing + len(found)
        if worth > most:
            best, most = edge, worth
    return best if best is not None else _still(segments, before)


def _still(segments: list[Piece], before: float | None) -> float | None:
    """The column of the page before, where this page leaves its gap free as well."""
    if before is None or sum(_crosses(s, before) for s in segments) > 0.2 * len(segments):
        return None
    return before


def _is_column(segments: list[Piece]) -> bool:
    """Whether pieces are a column of their own: it has headings, and other things than those."""
    headings = sum(1 for piece in segments if section_of(piece.text))
    dates = sum(1 for piece in segments if len(piece.text) < 40 and find_date(piece.text))
    return bool(headings) and headings + dates < 0.6 * len(segments)
