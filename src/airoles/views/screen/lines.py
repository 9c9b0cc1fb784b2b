"""Lines and cells as rich text, with the numbers of their sources."""

from collections.abc import Iterable
from dataclasses import replace

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from airoles.views.bars import draw_bar
from airoles.views.inks import Inks
from airoles.views.sheet import Bar, Cell, Empty, Line, Tree
from airoles.views.source_numbers import Numbering, own, unnumbered

LEAST_BAR, MOST_BAR = 12, 28
"""Characters of a bar in a cell."""


class Writer:
    """Turns lines and cells into rich objects, numbering sources as they come."""

    def __init__(
        self, console: Console, numbers: Numbering | None, width: int, digits: int, inks: Inks
    ) -> None:
        self.console = console
        self.numbers = numbers
        self.width = width
        self.digits = digits
        self.inks = inks
        self.styles = {
            "prose": "",
            "figure": "bold",
            "head": "bold",
            "remark": inks.remark,
            "disputed": inks.disputed,
            "address": inks.remark,
        }

    def marks_width(self, line: Line) -> int:
        """Columns of the marks behind a line."""
        if self.numbers is None or not line.sources:
            return len(unnumbered(line.sources))
        return 1 + sum(2 + self.digits + len(own(source)) for source in line.sources)

    def cell(self, cell: Cell, width: int, style: str = "") -> RenderableType:
        """The lines of a cell one below the other; several statements are set off by dots."""
        if isinstance(cell, Empty):
            return self.empty(cell)
        if isinstance(cell, Bar):
            return Text(draw_bar(cell, max(LEAST_BAR, min(width, MOST_BAR))), style=self.inks.bar)
        lines = [self.line(line, style) for line in cell]
        if len(cell) > 1 and all(line.kind == "prose" for line in cell):
            # Each statement is set off, so that one sees where it begins.
            return hanging(self.console, [(Text("•"), line) for line in lines], 2, width)
        return lines[0] if len(lines) == 1 else Group(*lines)

    def run_on(self, cell: Cell) -> Text:
        """The lines of a cell as one text, parted by semicolons."""
        if isinstance(cell, Empty | Bar):
            return self.empty(cell) if isinstance(cell, Empty) else Text()
        found = Text(overflow="fold")
        for number, line in enumerate(cell):
            if number:
                found.append(" " if line.kind == "disputed" else "; ")
            found.append_text(self.line(line))
        return found

    def empty(self, cell: Empty) -> Text:
        """What an empty cell says."""
        return Text(cell.value, style=self.inks.empty)

    def said(self, line: Line) -> RenderableType:
        """A line by itself; one that is set off stays so where it wraps."""
        bare = line.text.lstrip(" ")
        shown = self.line(replace(line, text=bare))
        return set_off(shown, len(line.text) - len(bare)) if bare != line.text else shown

    def line(self, line: Line, style: str = "") -> Text:
        """A line in the ink of its kind, with the marks of its sources behind it."""
        text = Text(line.text, style=style or self.styles[line.kind], overflow="fold")
        if line.kind == "address":
            text.stylize(f"link {line.text}")
        for start, end in line.marks:
            text.stylize(self.inks.found, start, end)
        if line.sources and self.numbers is not None:
            text.append(" " + self.numbers.marks(line.sources), style=f"not bold {self.inks.mark}")
        else:
            text.append(unnumbered(line.sources), style=f"not bold {self.inks.mark}")
        return text

    def tree(self, tree: Tree) -> RenderableType:
        """A tree with its branches."""
        from rich.tree import Tree as RichTree

        def grow(stem: RichTree, branches: tuple[Tree, ...]) -> None:
            for branch in branches:
                grow(stem.add(Group(*map(self.line, branch.label))), branch.branches)

        drawn = RichTree(Group(*map(self.line, tree.label)), guide_style=self.inks.guide)
        grow(drawn, tree.branches)
        return drawn


def lines_of(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell; what an empty one says is a line too."""
    if isinstance(cell, Empty):
        return (Line(cell.value),)
    return cell if isinstance(cell, tuple) else ()


def set_off(shown: RenderableType, columns: int) -> Padding:
    """What is shown, so many columns from the left."""
    return Padding(shown, (0, 0, 0, columns))


def hanging(console: Console, pairs: Iterable[tuple[Text, Text]], indent: int, width: int) -> Text:
    """Texts that are set off behind a mark, one below the other.

    They are wrapped here, at a width that is known: a long answer with a grid in each cell of a
    table takes a quarter longer to draw, since rich measures each grid anew.
    """
    lines = []
    for mark, text in pairs:
        head = mark.copy()
        head.pad_right(indent - head.cell_len)
        for line in text.wrap(console, max(width - indent, 1), overflow="fold"):
            line.rstrip()
            lines.append(Text.assemble(head, line))
            head = Text(" " * indent)
    return Text("\n", overflow="fold").join(lines)
