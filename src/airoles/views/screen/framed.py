"""A sheet as a table in a frame, at widths that cut no figure and break no word."""

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.table import Table

from airoles.views.screen.lines import LEAST_BAR, MOST_BAR, Writer, lines_of
from airoles.views.sheet import Bar, Sheet

NARROW = 80
"""Below so many columns nothing stands side by side."""
_LEAST_PROSE = 16


def fits(writer: Writer, sheet: Sheet) -> bool:
    """Whether the sheet can stand as a table without cutting a figure."""
    if sheet.comparison and writer.width < NARROW:
        return False
    frame = 3 * len(sheet.columns) + 1
    return sum(least_widths(writer, sheet)) + frame <= writer.width


def least_widths(writer: Writer, sheet: Sheet) -> list[int]:
    """The narrowest each column can be without cutting a figure or breaking a word."""
    found = []
    for index, column in enumerate(sheet.columns):
        lines = [line for row in sheet.rows for line in lines_of(row.cells[index])]
        whole = [line for line in lines if column.figures or line.kind == "figure"]
        least = max((cell_len(line.text) + writer.marks_width(line) for line in whole), default=0)
        words = [word for line in lines if index == 0 for word in line.text.split()]
        least = max(least, *map(cell_len, (*column.title.split(), *words)), 0)
        if column.figures:
            bars = [c for row in sheet.rows if isinstance(c := row.cells[index], Bar)]
            least = max(least, cell_len(column.title), LEAST_BAR if bars else 0)
        elif index or len(sheet.columns) == 1:
            widest = max((cell_len(line.text) for line in lines), default=0)
            least = max(least, min(_LEAST_PROSE, widest))
        found.append(least)
    return found


def widths(writer: Writer, sheet: Sheet) -> list[int]:
    """Each column's width: the least it needs, then what is left in equal shares."""
    least = least_widths(writer, sheet)
    wanted = [
        max(
            [
                least[index],
                cell_len(column.title),
                *(
                    cell_len(line.text) + writer.marks_width(line) + 2 * (len(lines) > 1)
                    for row in sheet.rows
                    if (lines := lines_of(row.cells[index]))
                    for line in lines
                ),
                *(MOST_BAR for row in sheet.rows if isinstance(row.cells[index], Bar)),
            ]
        )
        for index, column in enumerate(sheet.columns)
    ]
    spare = writer.width - sum(least) - 3 * len(least) - 1
    while spare > 0 and (growing := [i for i, w in enumerate(least) if w < wanted[i]]):
        share = max(1, spare // len(growing))
        for index in growing[:spare]:
            grown = min(share, wanted[index] - least[index], spare)
            least[index] += grown
            spare -= grown
    return least


def table(writer: Writer, sheet: Sheet) -> Table:
    """The sheet at widths that are worked out here, so that rich never cuts a figure."""
    chosen = widths(writer, sheet)
    titled = any(column.title for column in sheet.columns)
    made = Table(box=ROUNDED, show_header=titled, header_style="")
    for index, column in enumerate(sheet.columns):
        made.add_column(
            column.title,
            width=chosen[index],
            overflow="fold",
            style="bold" if not index and len(chosen) > 1 else "",
            header_style="bold",
            justify="right" if column.right else "left",
        )
    for row in sheet.rows:
        cells = map(writer.cell, row.cells, chosen)
        made.add_row(*cells, end_section=row.ends_group)
    return made
