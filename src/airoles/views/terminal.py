"""Reports as rich text, for a terminal or a pipe."""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.text import Text

from airoles.questions.reply import Reply
from airoles.views.formats import UNBOUNDED, Look
from airoles.views.inks import WEIGHT, Ground, Inks, inks_on
from airoles.views.one_screen import on_one_screen
from airoles.views.report_of import report
from airoles.views.screen.blocks import blocks
from airoles.views.screen.framed import fits, table
from airoles.views.screen.lines import Writer
from airoles.views.screen.plain import WIDE, has_scale, plain_table, too_narrow
from airoles.views.screen.sources import source_foot, source_lines, unbroken
from airoles.views.sheet import Report, Sheet, Tree
from airoles.views.source_numbers import Numbering
from airoles.wording.grades import grades_legend

_GAP = Text()


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
    return 40 if width >= WIDE else 55


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
    writer = Writer(console, numbers if show_sources else None, width, digits, inks)
    yield unbroken(Text(report.title, style=inks.title), width >= UNBOUNDED)
    yield from map(writer.said, report.about)
    for part in report.parts:
        yield _GAP
        yield from _part(writer, part)
    if report.notes:
        yield _GAP
    yield from map(writer.said, report.notes)
    if show_sources and numbers.ids and report.summary:
        yield _GAP
        yield from source_foot(report, numbers, inks)
    elif show_sources and numbers.ids:
        yield _GAP
        yield Text("Sources, with grade and year", style="bold")
        yield from source_lines(console, report, numbers, width, inks)
        cited = (report.sources[key] for key in numbers.ids)
        yield Text(grades_legend(cited), style=inks.remark)
    if report.more:
        yield Text(f"More: {report.more}")


def _part(writer: Writer, part: Sheet | Tree) -> Iterable[RenderableType]:
    return [writer.tree(part)] if isinstance(part, Tree) else _sheet(writer, part)


def _sheet(writer: Writer, sheet: Sheet) -> Iterable[RenderableType]:
    if sheet.title and not has_scale(writer, sheet):
        yield Text(sheet.title, style="bold")
    if not sheet.framed and not too_narrow(writer, sheet):
        yield plain_table(writer, sheet)
    elif sheet.framed and fits(writer, sheet):
        yield table(writer, sheet)
    else:
        yield from blocks(writer, sheet)
    for note in sheet.notes:
        yield writer.said(note)
