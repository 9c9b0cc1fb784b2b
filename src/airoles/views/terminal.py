"""Reports as rich text, for a terminal or a pipe."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO

from rich.box import ROUNDED, SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from airoles.questions.reply import Reply
from airoles.views.bars import draw_bar, draw_scale
from airoles.views.formats import UNBOUNDED, Look
from airoles.views.inks import WEIGHT, Ground, Inks, inks_on
from airoles.views.one_screen import on_one_screen
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Report, Row, Sheet, Tree
from airoles.views.source_numbers import Numbering, brief, named, own, unnumbered
from airoles.wording.grades import brief_legend, grades_legend

NARROW = 80

_LEAST_PROSE = 16
_LEAST_BAR, _MOST_BAR = 12, 28
_GAP = Text()
_WIDE = 100
_LEAST_LABEL = 11
_PLAIN_BAR, _FEW_COLUMNS = 20, 4


def write(reply: Reply, look: Look) -> str:
    """The reply as a screen shows it."""
    told = report(reply, look.full)
    return render(told, look.width, look.colour, look.sources, look.ground)


def render(
    report: Report,
    width: int,
    colour: bool,
    show_sources: bool = True,
    ground: Ground | None = None,
) -> str:
    """The report as text of at most `width` columns; figures are never wrapped.

    A summary is made to fit one screen. With `colour` it has weight and links, and colours too
    where the `ground` is known.
    """

    def written(told: Report) -> str:
        return _written(told, width, colour, show_sources, inks_on(ground))

    return on_one_screen(report, written, _most_lines(width)) if report.summary else written(report)


def _most_lines(width: int) -> int:
    """The most lines of a summary."""
    return 40 if width >= _WIDE else 55


def _written(report: Report, width: int, colour: bool, show_sources: bool, inks: Inks) -> str:
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="256" if colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )
    print_report(console, report, width, show_sources, inks)
    file = console.file
    assert isinstance(file, StringIO)
    return "\n".join(line.rstrip() for line in file.getvalue().split("\n"))


def print_report(
    console: Console, report: Report, width: int, show_sources: bool = True, inks: Inks = WEIGHT
) -> None:
    """Print the report on a console; one that records, for a picture, gets no line too long."""
    console.print(Group(*_pieces(console, report, width, show_sources, inks)), crop=False)


def _pieces(
    console: Console, report: Report, width: int, show_sources: bool, inks: Inks
) -> Iterator[RenderableType]:
    numbers = Numbering(report.sources if report.summary else None)
    digits = len(str(len(report.sources)))
    writer = _Writer(console, numbers if show_sources else None, width, digits, inks)
    yield _unbroken(Text(report.title, style=inks.title), width >= UNBOUNDED)
    yield from map(writer.said, report.about)
    for part in report.parts:
        yield _GAP
        yield from writer.part(part)
    if report.notes:
        yield _GAP
    yield from map(writer.said, report.notes)
    if show_sources and numbers.ids and report.summary:
        yield _GAP
        yield from _source_foot(report, numbers, inks)
    elif show_sources and numbers.ids:
        yield _GAP
        yield Text("Sources, with grade and year", style="bold")
        yield from _source_lines(console, report, numbers, width, inks)
        cited = (report.sources[key] for key in numbers.ids)
        yield Text(grades_legend(cited), style=inks.remark)
    if report.more:
        yield Text(f"More: {report.more}")


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
        }

    def part(self, part: Sheet | Tree) -> Iterable[RenderableType]:
        if isinstance(part, Tree):
            return [self.tree(part)]
        return self.sheet(part)

    def sheet(self, sheet: Sheet) -> Iterable[RenderableType]:
        if sheet.title and not self.has_scale(sheet):
            yield Text(sheet.title, style="bold")
        if not sheet.framed and not self.too_narrow(sheet):
            yield self.plain_table(sheet)
        elif sheet.framed and self.fits(sheet):
            yield self.table(sheet)
        else:
            yield from self.blocks(sheet)
        for note in sheet.notes:
            yield self.said(note)

    def too_narrow(self, sheet: Sheet) -> bool:
        """Whether a table without a frame becomes blocks: side by side, or of many columns."""
        shown = [i for i in range(len(sheet.columns)) if not _has_bars(sheet, i)]
        many = len(shown) >= _FEW_COLUMNS and not sheet.columns[0].width
        return self.width < NARROW and (sheet.comparison or many or len(shown) > _FEW_COLUMNS)

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

    def plain_table(self, sheet: Sheet) -> Table:
        """The sheet without a frame, at widths that rich works out."""
        titled = any(column.title for column in sheet.columns)
        narrow = self.width < NARROW
        shown = [i for i in range(len(sheet.columns)) if not (narrow and _has_bars(sheet, i))]
        table = Table(
            box=SIMPLE_HEAD if titled else None,
            show_header=titled,
            show_edge=False,
            pad_edge=False,
            padding=(0, 2, 0, 0),
            header_style="bold",
        )
        for index in shown:
            column = sheet.columns[index]
            figures = column.figures and index
            table.add_column(
                column.title,
                style="bold" if not index and (titled or sheet.flowing) else "",
                justify="right" if column.right else "left",
                no_wrap=column.figures,
                width=self.column_width(sheet, index),
                min_width=self.widest(sheet, index)
                if figures
                else min(column.width or _LEAST_LABEL, _LEAST_LABEL),
                overflow="fold",
            )
        bars = self.bar_width(sheet)
        if sheet.scale and self.has_scale(sheet):
            ticks = Text(draw_scale(sheet.scale, bars), style=self.inks.remark)
            title = Text(sheet.title, style="bold")
            rest = (ticks if _has_bars(sheet, index) else _GAP for index in shown[1:])
            table.add_row(title, *rest)
        for row in sheet.rows:
            cells = (
                Text(draw_bar(cell, bars), style=self.inks.bar)
                if isinstance(cell := row.cells[index], Bar)
                else self.run_on(cell)
                if sheet.flowing and index
                else self.cell(cell, self.width)
                for index in shown
            )
            table.add_row(*cells)
        return table

    def has_scale(self, sheet: Sheet) -> bool:
        """Whether the first line of a table without a frame is its title beside a scale."""
        bars = any(_has_bars(sheet, index) for index in range(1, len(sheet.columns)))
        return bool(sheet.scale) and bars and self.width >= NARROW and not sheet.framed

    def column_width(self, sheet: Sheet, index: int) -> int | None:
        """The width of a column that has one, less on a screen that is not wide.

        Never so little that a figure would be cut.
        """
        column = sheet.columns[index]
        if column.width is None or self.width < NARROW:
            return None
        width = column.width if self.width >= _WIDE else column.width * 2 // 3
        return max(width, self.widest(sheet, index)) if column.figures else width

    def bar_width(self, sheet: Sheet) -> int:
        """Characters of a bar in a table without a frame, fewer beside many columns."""
        spacious = self.width >= _WIDE and len(sheet.columns) <= _FEW_COLUMNS
        return _PLAIN_BAR if spacious else _LEAST_BAR

    def widest(self, sheet: Sheet, index: int) -> int:
        """The width of a column of figures, so that none is cut."""
        found = (_lines(row.cells[index]) for row in sheet.rows)
        return max(
            (cell_len(line.text) + self.marks_width(line) for lines in found for line in lines),
            default=self.bar_width(sheet) if _has_bars(sheet, index) else 0,
        )

    def run_on(self, cell: Cell) -> Text:
        """The lines of a cell as one text, parted by semicolons."""
        if isinstance(cell, Empty | Bar):
            return self.empty(cell) if isinstance(cell, Empty) else Text()
        found = Text(overflow="fold")
        for number, line in enumerate(cell):
            if number:
                found.append("  " if line.kind == "disputed" else "; ")
            found.append_text(self.line(line))
        return found

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
                yield _set_off(Text(column.title, style=self.inks.label), 2)
            yield _set_off(self.cell(cell, self.width - 4), 4)

    def one_line(self, column: Column, cell: Cell) -> Text | None:
        """Title and content on one line, where they have room there."""
        if isinstance(cell, Bar) or (isinstance(cell, tuple) and len(cell) != 1):
            return None
        content = self.empty(cell) if isinstance(cell, Empty) else self.line(cell[0])
        if cell_len(column.title) + content.cell_len + 4 >= self.width:
            return None
        label = f"{column.title}: " if column.title else ""
        return Text(label, style=self.inks.label).append_text(content)

    def cell(self, cell: Cell, width: int, style: str = "") -> RenderableType:
        if isinstance(cell, Empty):
            return self.empty(cell)
        if isinstance(cell, Bar):
            return Text(draw_bar(cell, max(_LEAST_BAR, min(width, _MOST_BAR))), style=self.inks.bar)
        lines = [self.line(line, style) for line in cell]
        if len(cell) > 1 and all(line.kind == "prose" for line in cell):
            # Each statement is set off, so that one sees where it begins.
            return _hanging(self.console, [(Text("•"), line) for line in lines], 2, width)
        return lines[0] if len(lines) == 1 else Group(*lines)

    def empty(self, cell: Empty) -> Text:
        return Text(cell.value, style=self.inks.empty)

    def said(self, line: Line) -> RenderableType:
        """A line by itself; one that is set off stays so where it wraps."""
        bare = line.text.lstrip(" ")
        shown = self.line(replace(line, text=bare))
        return _set_off(shown, len(line.text) - len(bare)) if bare != line.text else shown

    def line(self, line: Line, style: str = "") -> Text:
        text = Text(line.text, style=style or self.styles[line.kind], overflow="fold")
        for start, end in line.marks:
            text.stylize(self.inks.found, start, end)
        if line.sources and self.numbers is not None:
            text.append(" " + self.numbers.marks(line.sources), style=f"not bold {self.inks.mark}")
        else:
            text.append(unnumbered(line.sources), style=f"not bold {self.inks.mark}")
        return text

    def tree(self, tree: Tree) -> RenderableType:
        from rich.tree import Tree as RichTree

        def grow(stem: RichTree, branches: tuple[Tree, ...]) -> None:
            for branch in branches:
                grow(stem.add(Group(*map(self.line, branch.label))), branch.branches)

        drawn = RichTree(Group(*map(self.line, tree.label)), guide_style=self.inks.guide)
        grow(drawn, tree.branches)
        return drawn


def _source_foot(report: Report, numbers: Numbering, inks: Inks) -> Iterator[RenderableType]:
    """The sources of a summary on few lines, each number a link, and what the grades mean."""
    entries = []
    for key in numbers.ids:
        source = report.sources[key]
        link = f"link {source.addresses[0]}" if source.addresses else ""
        mark = Text(numbers.mark(key).strip("[]"), style=f"{inks.mark} {link}".strip())
        entries.append(Text.assemble(mark, " ", brief(key, source)))
    yield Text.assemble(("Sources ", "bold"), Text(" · ").join(entries))
    yield Text(brief_legend(report.sources[key] for key in numbers.ids), style=inks.remark)


def _has_bars(sheet: Sheet, index: int) -> bool:
    return any(isinstance(row.cells[index], Bar) for row in sheet.rows)


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


def _source_lines(
    console: Console, report: Report, numbers: Numbering, width: int, inks: Inks
) -> Iterator[RenderableType]:
    """One line a source; on a bounded screen the title wraps and the address has its own line."""
    pad = len(str(len(numbers.ids))) + 2
    indent = pad + 11
    for number, source_id in enumerate(numbers.ids, 1):
        source = report.sources[source_id]
        head = Text(f"[{number}]".rjust(pad), style=inks.mark)
        head.append(f" {source.grade} {source.date[:4] if source.date else 'undated':<7} ", "bold")
        title = Text(named(source_id, source))
        address = Text(source.addresses[0] if source.addresses else "", style=inks.remark)
        if width >= UNBOUNDED:
            yield _unbroken(Text(" ").join([head.append_text(title), address]))
            continue
        yield _hanging(console, [(head, title)], indent, width)
        if source.addresses:
            whole = _unbroken(Text(" " * indent) + address)
            yield _set_off(address, indent) if console.record else whole
