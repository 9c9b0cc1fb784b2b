"""Reports as one self-contained, accessible HTML page."""

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from airoles.errors import BadRequest
from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.formats import CHARTED, Look
from airoles.views.html_bar import bar_svg
from airoles.views.html_style import STYLE
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Report, Row, Sheet, Tree
from airoles.views.source_numbers import Numbering, named, own, unnumbered
from airoles.wording.grades import grades_legend

_EVEN = 5
"""Columns that stand side by side at equal widths on a wide screen."""


def write(reply: Reply, look: Look) -> str:
    """The reply as a page, with its chart above the tables where it has one that can be drawn."""
    return html_page(report(reply, look.full), look.sources, _charts(reply))


def _charts(reply: Reply) -> tuple[bytes, bytes] | None:
    """The chart, light and dark; None without the extra, or where there is nothing to draw."""
    if reply.question not in CHARTED:
        return None
    from airoles.views.charts import picture

    try:
        return picture(reply, "svg", dark=False), picture(reply, "svg", dark=True)
    except BadRequest:
        return None


def html_page(
    report: Report, sources: bool = True, charts: tuple[bytes, bytes] | None = None
) -> str:
    """The report as a page that loads nothing from elsewhere and runs no script.

    `charts` are a light and a dark picture of the answer as SVG, shown above its tables.
    """
    writer = _Writer(Numbering() if sources else None)
    body = [f"<h1>{escape(report.title)}</h1>"]
    body += (f'<p class="about">{writer.line(line)}</p>' for line in report.about)
    if charts:
        body.append(_figure(report.title, *charts))
    for part in report.parts:
        body += writer.tree(part) if isinstance(part, Tree) else writer.sheet(part, report.title)
    body += (f'<p class="note">{writer.line(line)}</p>' for line in report.notes)
    if writer.numbers and writer.numbers.ids:
        body += _sources(report, writer.numbers, writer.mentions)
    inside = "\n".join(body)
    return printable(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(report.title)}</title>\n<style>\n{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{inside}\n</main>\n</body>\n</html>\n"
    )


class _Writer:
    """Writes sheets and trees, numbering sources and counting their mentions as they come."""

    def __init__(self, numbers: Numbering | None) -> None:
        self.numbers = numbers
        self.mentions: Counter[int] = Counter()
        self.sheets = 0

    def sheet(self, sheet: Sheet, report_title: str) -> Iterator[str]:
        if sheet.rows and not sheet.is_list:
            yield from self.table(sheet, report_title)
        else:
            if sheet.title:
                yield f"<h2>{escape(sheet.title)}</h2>"
            lines = [line for row in sheet.rows for line in self.cell_lines(row.cells[0])]
            if lines:
                yield _list(lines)
        yield from (f'<p class="note">{self.line(note)}</p>' for note in sheet.notes)

    def table(self, sheet: Sheet, report_title: str) -> Iterator[str]:
        """A table in a frame that scrolls sideways, by keyboard too, where a screen is narrow.

        Its title is its caption and a heading at once; without one it bears that of the report,
        unseen because it stands above.
        """
        self.sheets += 1
        name = f"table-{self.sheets}"
        yield f'<section class="frame" tabindex="0" aria-labelledby="{name}">'
        if sheet.title:
            caption = f'<caption><h2 id="{name}">{escape(sheet.title)}</h2></caption>'
        else:
            caption = f'<caption id="{name}" class="unseen">{escape(report_title)}</caption>'
        even = sheet.comparison and len(sheet.columns) <= _EVEN
        kind = "comparison even" if even else "comparison" if sheet.comparison else ""
        yield f'<table class="{kind}">\n{caption}' if kind else f"<table>\n{caption}"
        yield f"<thead>\n<tr>{''.join(map(_head, sheet.columns))}</tr>\n</thead>\n<tbody>"
        yield from (self.row(sheet, row) for row in sheet.rows)
        yield "</tbody>\n</table>\n</section>"

    def row(self, sheet: Sheet, row: Row) -> str:
        cells = []
        for index, (column, cell) in enumerate(zip(sheet.columns, row.cells, strict=True)):
            inner = self.cell(cell)
            if index == 0 and len(row.cells) > 1:
                cells.append(f'<th scope="row"{_classes(column, cell)}>{inner}</th>')
            else:
                cells.append(f"<td{_classes(column, cell)}>{inner}</td>")
        kind = "" if row.ends_group else ' class="within"'
        return f"<tr{kind}>{''.join(cells)}</tr>"

    def cell(self, cell: Cell) -> str:
        """One line as it is, several statements as a list, and other lines one by one."""
        if isinstance(cell, Bar):
            return bar_svg(cell)
        lines = self.cell_lines(cell)
        if len(lines) == 1:
            return lines[0]
        if isinstance(cell, tuple) and all(line.kind == "prose" for line in cell):
            return _list(lines)
        return "".join(f"<div>{line}</div>" for line in lines)

    def cell_lines(self, cell: Cell) -> list[str]:
        if isinstance(cell, Empty):
            return [f'<span class="empty">{cell.value}</span>'] if cell.value else []
        return [self.line(line) for line in cell] if isinstance(cell, tuple) else []

    def line(self, line: Line) -> str:
        html, done = "", 0
        for start, end in line.marks:
            html += _text(line.text[done:start]) + f"<mark>{_text(line.text[start:end])}</mark>"
            done = end
        html += _text(line.text[done:])
        if line.kind != "prose":
            html = f'<span class="{line.kind}">{html}</span>'
        if line.sources and self.numbers is not None:
            html += f"<sup>{' '.join(map(self.mention, line.sources))}</sup>"
        else:
            html += unnumbered(line.sources)
        return html

    def mention(self, source: str) -> str:
        """The number of a source, linked to its entry, which links back here."""
        assert self.numbers is not None
        number = self.numbers.number(source)
        self.mentions[number] += 1
        here = f"mention-{number}-{self.mentions[number]}"
        where = f'id="{here}" href="#source-{number}" aria-label="source {number}"'
        return f"<a {where}>{number}{own(source)}</a>"

    def tree(self, tree: Tree) -> Iterator[str]:
        yield f'<ul class="tree">\n{self.branch(tree)}</ul>'

    def branch(self, tree: Tree) -> str:
        first, *rest = map(self.line, tree.label)
        label = first + "".join(f"<div>{line}</div>" for line in rest)
        below = "".join(map(self.branch, tree.branches))
        return f"<li>{label}{f'<ul>{below}</ul>' if below else ''}</li>\n"


def _text(text: str) -> str:
    return "<br>".join(map(escape, text.splitlines()))


def _list(lines: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"


def _head(column: Column) -> str:
    if not column.title:
        return "<td></td>"
    kind = ' class="right"' if column.right else ""
    return f'<th scope="col"{kind}>{escape(column.title)}</th>'


def _classes(column: Column, cell: Cell) -> str:
    """Figures, ids and codes are never wrapped."""
    names = [
        *(["whole"] if column.figures and not isinstance(cell, Bar) else []),
        *(["right"] if column.right else []),
    ]
    return f' class="{" ".join(names)}"' if names else ""


def _figure(title: str, light: bytes, dark: bytes) -> str:
    """The picture for the reader's screen; as images, they can neither load nor run anything."""
    from base64 import b64encode

    day, night = (f"data:image/svg+xml;base64,{b64encode(p).decode()}" for p in (light, dark))
    description = escape(f"Chart: {title}. The tables below hold every figure of it in words.")
    return (
        '<figure>\n<picture>\n<source media="screen and (prefers-color-scheme: dark)" '
        f'srcset="{night}">\n<img src="{day}" alt="{description}">\n</picture>\n'
        "<figcaption>The tables below hold the same figures, with their sources.</figcaption>\n"
        "</figure>"
    )


def _sources(report: Report, numbers: Numbering, mentions: Counter[int]) -> Iterator[str]:
    """The sources in the order of their numbers, each with links back to its mentions."""
    yield '<h2 id="sources">Sources, with grade and year</h2>\n<ol class="sources">'
    for number, key in enumerate(numbers.ids, 1):
        source = report.sources[key]
        year = source.date[:4] if source.date else "undated"
        name = escape(named(key, source))
        links = " ".join(
            f'<a href="#mention-{number}-{count}" '
            f'aria-label="back to mention {count} of source {number}">{count}</a>'
            for count in range(1, mentions[number] + 1)
        )
        yield (
            f'<li id="source-{number}"><strong>{source.grade} {year}</strong> {name}'
            f'{_address(source.addresses)} <span class="back">Told at: {links}</span></li>'
        )
    legend = grades_legend(report.sources[key] for key in numbers.ids)
    yield f'</ol>\n<p class="note">{escape(legend)}</p>'


def _address(addresses: tuple[str, ...]) -> str:
    if not addresses:
        return ""
    shown = escape(addresses[0])
    return f' <a class="address" href="{shown}" rel="noreferrer">{shown}</a>'
