"""A sheet as a table without a frame, at widths that rich works out."""

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from airoles.views.bars import draw_bar, draw_scale
from airoles.views.screen.framed import NARROW
from airoles.views.screen.lines import LEAST_BAR, Writer, lines_of
from airoles.views.sheet import Bar, Sheet

WIDE = 100
"""From so many columns on there is room for everything."""
_LEAST_LABEL = 11
_PLAIN_BAR, _FEW_COLUMNS = 20, 4
_GAP = Text()


def too_narrow(writer: Writer, sheet: Sheet) -> bool:
    """Whether a table without a frame becomes blocks: side by side, or of many columns."""
    shown = [i for i in range(len(sheet.columns)) if not _has_bars(sheet, i)]
    many = len(shown) >= _FEW_COLUMNS and not sheet.columns[0].width
    return writer.width < NARROW and (sheet.comparison or many or len(shown) > _FEW_COLUMNS)


def plain_table(writer: Writer, sheet: Sheet) -> Table:
    """The sheet without a frame, at widths that rich works out."""
    titled = any(column.title for column in sheet.columns)
    narrow = writer.width < NARROW
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
            width=column_width(writer, sheet, index),
            min_width=widest(writer, sheet, index)
            if figures
            else min(column.width or _LEAST_LABEL, _LEAST_LABEL),
            overflow="fold",
        )
    bars = bar_width(writer, sheet)
    if sheet.scale and has_scale(writer, sheet):
        ticks = Text(draw_scale(sheet.scale, bars), style=writer.inks.remark)
        title = Text(sheet.title, style="bold")
        rest = (ticks if _has_bars(sheet, index) else _GAP for index in shown[1:])
        table.add_row(title, *rest)
    for row in sheet.rows:
        cells = (
            Text(draw_bar(cell, bars), style=writer.inks.bar)
            if isinstance(cell := row.cells[index], Bar)
            else writer.run_on(cell)
            if sheet.flowing and index
            else writer.cell(cell, writer.width)
            for index in shown
        )
        table.add_row(*cells)
    return table


def has_scale(writer: Writer, sheet: Sheet) -> bool:
    """Whether the first line of a table without a frame is its title beside a scale."""
    bars = any(_has_bars(sheet, index) for index in range(1, len(sheet.columns)))
    return bool(sheet.scale) and bars and writer.width >= NARROW and not sheet.framed


def column_width(writer: Writer, sheet: Sheet, index: int) -> int | None:
    """The width of a column that has one, less on a screen that is not wide.

    Never so little that a figure would be cut.
    """
    column = sheet.columns[index]
    if column.width is None or writer.width < NARROW:
        return None
    width = column.width if writer.width >= WIDE else column.width * 2 // 3
    return max(width, widest(writer, sheet, index)) if column.figures else width


def bar_width(writer: Writer, sheet: Sheet) -> int:
    """Characters of a bar in a table without a frame, fewer beside many columns."""
    spacious = writer.width >= WIDE and len(sheet.columns) <= _FEW_COLUMNS
    return _PLAIN_BAR if spacious else LEAST_BAR


def widest(writer: Writer, sheet: Sheet, index: int) -> int:
    """The width of a column of figures, so that none is cut."""
    found = (lines_of(row.cells[index]) for row in sheet.rows)
    return max(
        (cell_len(line.text) + writer.marks_width(line) for lines in found for line in lines),
        default=bar_width(writer, sheet) if _has_bars(sheet, index) else 0,
    )


def _has_bars(sheet: Sheet, index: int) -> bool:
    return any(isinstance(row.cells[index], Bar) for row in sheet.rows)
