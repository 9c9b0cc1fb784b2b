"""Tables and hanging texts, drawn line by line at widths that are known.

Rich's own Table measures and wraps what stands in a cell anew at each level of nesting, which is
most of the time that a long answer takes; here every text is wrapped once.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

Line = list[Segment]
_NEW_LINE = Segment.line()


class Content:
    """What can stand in a cell, or alone: it knows its lines at a width."""

    def lines(self, console: Console, width: int) -> Iterator[Line]:
        """One list of segments a line."""
        raise NotImplementedError

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for line in self.lines(console, options.max_width):
            yield from line
            yield _NEW_LINE


class Texts(Content):
    """Texts one below the other; behind a mark, if there is one, that stands alone on the left."""

    def __init__(self, texts: Iterable[Text], marks: Iterable[Text] = (), indent: int = 0) -> None:
        self.pairs = tuple(zip_longest(texts, marks))
        self.indent = indent

    def lines(self, console: Console, width: int) -> Iterator[Line]:
        """The first line of each text stands beside its mark, the others are set off as far."""
        blank = [Segment(" " * self.indent)] if self.indent else []
        for text, mark in self.pairs:
            head = _padded(_painted(console, mark), self.indent) if mark else blank
            for line in _wrapped(console, text, width - self.indent):
                yield [*head, *_painted(console, line)]
                head = blank


class Head(NamedTuple):
    """How a column is drawn: its title, its width, and whether it is bold or set to the right."""

    title: str
    width: int
    bold: bool = False
    right: bool = False


class DrawnTable:
    """A table with rounded corners; a rule stands below each row that ends a group."""

    def __init__(self, heads: Sequence[Head]) -> None:
        self.heads = heads
        self.rows: list[tuple[Sequence[Content], bool]] = []

    def add(self, cells: Sequence[Content], ends_group: bool) -> None:
        """Add a row, with one cell for each column."""
        self.rows.append((cells, ends_group))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        titled = any(head.title for head in self.heads)
        box = ROUNDED if titled else ROUNDED.get_plain_headed_box()
        outer = [head.width + 2 for head in self.heads]
        yield from (Segment(box.get_top(outer)), _NEW_LINE)
        if titled:
            titles = [Texts([Text(head.title, overflow="fold")]) for head in self.heads]
            yield from self._row(console, titles, heading=True)
            yield from (Segment(box.get_row(outer, "head")), _NEW_LINE)
        for number, (cells, ends_group) in enumerate(self.rows, 1):
            yield from self._row(console, cells)
            if ends_group and number < len(self.rows):
                yield from (Segment(box.get_row(outer, "row")), _NEW_LINE)
        yield from (Segment(box.get_bottom(outer)), _NEW_LINE)

    def _row(
        self, console: Console, cells: Sequence[Content], heading: bool = False
    ) -> Iterator[Segment]:
        columns = []
        for head, cell in zip(self.heads, cells, strict=True):
            lines = list(cell.lines(console, head.width))
            if heading or head.bold:
                lines = [list(Segment.apply_style(line, Style(bold=True))) for line in lines]
            columns.append([_padded(line, head.width, head.right) for line in lines])
        most = max(map(len, columns))
        for head, column in zip(self.heads, columns, strict=True):
            blank = [Segment(" " * head.width)]
            missing = [blank] * (most - len(column))
            column[:] = missing + column if heading else column + missing
        for parts in zip(*columns, strict=True):
            yield Segment("│ ")
            for number, part in enumerate(parts):
                if number:
                    yield Segment(" │ ")
                yield from part
            yield Segment(" │\n")


def _wrapped(console: Console, text: Text, width: int) -> Iterable[Text]:
    """The lines of a text; one that fits is left alone, which is much quicker than to wrap it."""
    plain = text.plain
    if text.no_wrap or (_width(plain) <= width and plain.isprintable()):
        return (text,)
    lines = text.wrap(console, max(width, 1))
    for line in lines:
        line.rstrip()
    return lines


def _painted(console: Console, text: Text) -> Line:
    """A text as segments, with its own style below those of its parts."""
    style = console.get_style(text.style) if text.style else None
    if not text.spans:
        return [Segment(text.plain, style)]
    return list(text.render(console))


def _width(text: str) -> int:
    """Columns that a text takes; most texts need not be looked up sign by sign."""
    return len(text) if text.isascii() else cell_len(text)


def _padded(line: Line, width: int, right: bool = False) -> Line:
    """A line filled up with spaces."""
    missing = width - sum(_width(segment.text) for segment in line)
    if missing <= 0:
        return line
    spaces = Segment(" " * missing)
    return [spaces, *line] if right else [*line, spaces]
