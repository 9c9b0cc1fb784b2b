"""Reports as rich text, for a terminal or a pipe."""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from airoles.questions.reply import Reply
from airoles.views.formats import UNBOUNDED, Look
from airoles.views.reports import report
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Report, Row, Sheet, Tree
from airoles.views.source_numbers import Numbering, named, own, unnumbered
from airoles.wording.grades import grades_legend

NARROW = 80

_LEAST_PROSE = 16
_LEAST_BAR, _MOST_BAR = 12, 28
_GAP = Text()
_STYLES = {"prose": "", "figure": "bold", "head": "bold", "remark": "dim"}


def write(reply: Reply, look: Look) -> str:
    """The reply as a screen shows it."""
    return render(report(reply), look.width, look.colour, look.sources)


def render(report: Report, width: int, colour: bool, show_sources: bool = True) -> str:
    """The report as text of at most `width` columns; figures are never wrapped."""
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    print_report(console, report, width, show_sources)
    file = console.file
    assert isinstance(file, StringIO)
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


def print_report(console: Console, report: Report, width: int, show_sources: bool = True) -> None:
    """Print the report on a console; one that records, for a picture, gets no line too long."""
    console.print(Group(*_pieces(console, report, width, show_sources)), crop=False)


def _pieces(
    console: Console, report: Report, width: int, show_sources: bool
) -> Iterator[RenderableType]:
    numbers = Numbering()
    digits = len(str(len(report.sources)))
    writer = _Writer(console, numbers if show_sources else None, width, digits)
    yield _unbroken(Text(report.title, style="bold cyan"), width >= UNBOUNDED)
    yield from map(writer.said, report.about)
    for part in report.parts:
        yield _GAP
        yield from writer.part(part)
    if report.notes:
        yield _GAP
    yield from map(writer.said, report.notes)
    if show_sources and numbers.ids:
        yield _GAP
        yield Text("Sources, with grade and year", style="bold")
        yield from _source_lines(console, report, numbers, width)
        cited = (report.sources[key] for key in numbers.ids)
        yield Text(grades_legend(cited), style="dim")


def _unbroken(text: Text, whole: bool = True) -> Text:
    """The text, kept on one line however long it is."""
    text.no_wrap = whole
    text.overflow = "ignore" if whole else text.overflow
    return text


def _set_off(shown: RenderableType, columns: int) -> Padding:
    return Padding(shown, (0, 0, 0, columns))


class _Writer:
    """Turns sheets and cells into rich objects, numbering sources as they come."""

    def __init__(
        self, console: Console, numbers: Numbering | None, width: int, digits: int
    ) -> None:
        self.console = console
        self.numbers = numbers
        self.width = width
        self.digits = digits

    def part(self, part: Sheet | Tree) -> Iterable[RenderableType]:
        if isinstance(part, Tree):
            return [self.tree(part)]
        return self.sheet(part)

    def sheet(self, sheet: Sheet) -> Iterable[RenderableType]:
        if sheet.title:
            yield Text(sheet.title, style="bold")
        if self.fits(sheet):
            yield self.table(sheet)
        else:
            yield from self.blocks(sheet)
        for note in sheet.notes:
            yield self.said(note)

    def fits(self, sheet: Sheet) -> bool:
        """Whether the sheet can stand as a table without cutting a figure."""
        if sheet.comparison and self.width < NARROW:
            return False
        frame = 3 * len(sheet.columns) + 1
        return sum(self.least_widths(sheet)) + frame <= self.width

    def least_widths(self, sheet: Sheet) -> list[int]:
        """The narrowest each column can be without cutting a figure or breaking a word."""
        found = []
        for index, column in enumerate(sheet.columns):
            lines = [line for row in sheet.rows for line in _lines(row.cells[index])]
            whole = [line for line in lines if column.figures or line.kind == "figure"]
            least = max((cell_len(line.text) + self.marks_width(line) for line in whole), default=0)
            words = [word for line in lines if index == 0 for word in line.text.split()]
            least = max(least, *map(cell_len, (*column.title.split(), *words)), 0)
            if column.figures:
                bars = [c for row in sheet.rows if isinstance(c := row.cells[index], Bar)]
                least = max(least, cell_len(column.title), _LEAST_BAR if bars else 0)
            elif index or len(sheet.columns) == 1:
                widest = max((cell_len(line.text) for line in lines), default=0)
                least = max(least, min(_LEAST_PROSE, widest))
            found.append(least)
        return found

    def widths(self, sheet: Sheet) -> list[int]:
        """Each column's width: the least it needs, then what is left in equal shares."""
        least = self.least_widths(sheet)
        wanted = [
            max(
                [
                    least[index],
                    cell_len(column.title),
                    *(
                        cell_len(line.text) + self.marks_width(line) + 2 * (len(lines) > 1)
                        for row in sheet.rows
                        if (lines := _lines(row.cells[index]))
                        for line in lines
                    ),
                    *(_MOST_BAR for row in sheet.rows if isinstance(row.cells[index], Bar)),
                ]
            )
            for index, column in enumerate(sheet.columns)
        ]
        spare = self.width - sum(least) - 3 * len(least) - 1
        while spare > 0 and (growing := [i for i, w in enumerate(least) if w < wanted[i]]):
            share = max(1, spare // len(growing))
            for index in growing[:spare]:
                grown = min(share, wanted[index] - least[index], spare)
                least[index] += grown
                spare -= grown
        return least

    def marks_width(self, line: Line) -> int:
        if self.numbers is None or not line.sources:
            return len(unnumbered(line.sources))
        return 1 + sum(2 + self.digits + len(own(source)) for source in line.sources)

    def table(self, sheet: Sheet) -> Table:
        """The sheet at widths that are worked out here, so that rich never cuts a figure."""
        widths = self.widths(sheet)
        titled = any(column.title for column in sheet.columns)
        table = Table(box=ROUNDED, show_header=titled, header_style="")
        for index, column in enumerate(sheet.columns):
            table.add_column(
                column.title,
                width=widths[index],
                overflow="fold",
                style="bold" if not index and len(widths) > 1 else "",
                header_style="bold",
                justify="right" if column.right else "left",
            )
        for row in sheet.rows:
            cells = map(self.cell, row.cells, widths)
            table.add_row(*cells, end_section=row.ends_group)
        return table

    def blocks(self, sheet: Sheet) -> Iterable[RenderableType]:
        for number, row in enumerate(sheet.rows):
            if number:
                yield _GAP
            yield from self.block(sheet, row)

    def block(self, sheet: Sheet, row: Row) -> Iterable[RenderableType]:
        first, *rest = row.cells
        yield self.cell(first, self.width, style="bold")
        for column, cell in zip(sheet.columns[1:], rest, strict=True):
            if cell is Empty.NONE:
                continue
            one = self.one_line(column, cell)
            if one is not None:
                yield _set_off(one, 2)
                continue
            if column.title:
                yield _set_off(Text(column.title, style="cyan"), 2)
            yield _set_off(self.cell(cell, self.width - 4), 4)

    def one_line(self, column: Column, cell: Cell) -> Text | None:
        """Title and content on one line, where they have room there."""
        if isinstance(cell, Bar) or (isinstance(cell, tuple) and len(cell) != 1):
            return None
        content = self.empty(cell) if isinstance(cell, Empty) else self.line(cell[0])
        if cell_len(column.title) + content.cell_len + 4 >= self.width:
            return None
        label = f"{column.title}: " if column.title else ""
        return Text(label, style="cyan").append_text(content)

    def cell(self, cell: Cell, width: int, style: str = "") -> RenderableType:
        if isinstance(cell, Empty):
            return self.empty(cell)
        if isinstance(cell, Bar):
            return Text(draw_bar(cell, max(_LEAST_BAR, min(width, _MOST_BAR))), style="green")
        lines = [self.line(line, style) for line in cell]
        if len(cell) > 1 and all(line.kind == "prose" for line in cell):
            # Each statement is set off, so that one sees where it begins.
            return _hanging(self.console, [(Text("•"), line) for line in lines], 2, width)
        return lines[0] if len(lines) == 1 else Group(*lines)

    def empty(self, cell: Empty) -> Text:
        return Text(cell.value, style="dim italic")

    def said(self, line: Line) -> Text:
        return self.line(line)

    def line(self, line: Line, style: str = "") -> Text:
        text = Text(line.text, style=style or _STYLES[line.kind], overflow="fold")
        for start, end in line.marks:
            text.stylize("bold yellow", start, end)
        if line.sources and self.numbers is not None:
            text.append(" " + self.numbers.marks(line.sources), style="not bold dim cyan")
        else:
            text.append(unnumbered(line.sources), style="not bold dim cyan")
        return text

    def tree(self, tree: Tree) -> RenderableType:
        from rich.tree import Tree as RichTree

        def grow(stem: RichTree, branches: tuple[Tree, ...]) -> None:
            for branch in branches:
                grow(stem.add(Group(*map(self.line, branch.label))), branch.branches)

        drawn = RichTree(Group(*map(self.line, tree.label)), guide_style="dim")
        grow(drawn, tree.branches)
        return drawn


def _lines(cell: Cell) -> tuple[Line, ...]:
    if isinstance(cell, Empty):
        return (Line(cell.value),)
    return cell if isinstance(cell, tuple) else ()


def _hanging(console: Console, pairs: Iterable[tuple[Text, Text]], indent: int, width: int) -> Text:
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


def draw_bar(bar: Bar, width: int) -> str:
    """The bar in `width` characters, from zero on the left to the largest amount on the right."""

    def spot(amount: object) -> int:
        return min(width - 1, int(amount * (width - 1) / bar.most)) if bar.most else 0  # type: ignore[operator]

    low, high = spot(bar.low), spot(bar.high)
    cells = [" "] * width
    for index in range(low, high + 1):
        cells[index] = "━" if bar.core is None else "─"
    if bar.core is not None:
        for index in range(spot(bar.core[0]), spot(bar.core[1]) + 1):
            cells[index] = "━"
    if bar.middle is not None:
        cells[spot(bar.middle)] = "┿" if low != high else "●"
    elif low == high:
        cells[low] = "●"
    if bar.open_end:
        cells[min(width - 1, high + 1) if low == high else high] = "▶"
    return "".join(cells)


def _source_lines(
    console: Console, report: Report, numbers: Numbering, width: int
) -> Iterator[RenderableType]:
    """One line a source; on a bounded screen the title wraps and the address has its own line."""
    pad = len(str(len(numbers.ids))) + 2
    indent = pad + 11
    for number, source_id in enumerate(numbers.ids, 1):
        source = report.sources[source_id]
        head = Text(f"[{number}]".rjust(pad), style="cyan")
        head.append(f" {source.grade} {source.date[:4] if source.date else 'undated':<7} ", "bold")
        title = Text(named(source_id, source))
        address = Text(source.addresses[0] if source.addresses else "", style="dim")
        if width >= UNBOUNDED:
            yield _unbroken(Text(" ").join([head.append_text(title), address]))
            continue
        yield _hanging(console, [(head, title)], indent, width)
        if source.addresses:
            whole = _unbroken(Text(" " * indent) + address)
            yield _set_off(address, indent) if console.record else whole
