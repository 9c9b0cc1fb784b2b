"""A sheet as blocks, one below the other, where a screen is too narrow for a table."""

from collections.abc import Iterable

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text

from airoles.views.screen.lines import Writer, set_off
from airoles.views.sheet import Bar, Cell, Column, Empty, Row, Sheet

_GAP = Text()


def blocks(writer: Writer, sheet: Sheet) -> Iterable[RenderableType]:
    """Each row as a block, with an empty line between."""
    for number, row in enumerate(sheet.rows):
        if number:
            yield _GAP
        yield from _block(writer, sheet, row)


def _block(writer: Writer, sheet: Sheet, row: Row) -> Iterable[RenderableType]:
    first, *rest = row.cells
    yield writer.cell(first, writer.width, style="bold")
    for column, cell in zip(sheet.columns[1:], rest, strict=True):
        if cell is Empty.NONE:
            continue
        one = _one_line(writer, column, cell)
        if one is not None:
            yield set_off(one, 2)
            continue
        if column.title:
            yield set_off(Text(column.title, style=writer.inks.label), 2)
        yield set_off(writer.cell(cell, writer.width - 4), 4)


def _one_line(writer: Writer, column: Column, cell: Cell) -> Text | None:
    """Title and content on one line, where they have room there."""
    if isinstance(cell, Bar) or (isinstance(cell, tuple) and len(cell) != 1):
        return None
    content = writer.empty(cell) if isinstance(cell, Empty) else writer.line(cell[0])
    if cell_len(column.title) + content.cell_len + 4 >= writer.width:
        return None
    label = f"{column.title}: " if column.title else ""
    return Text(label, style=writer.inks.label).append_text(content)
