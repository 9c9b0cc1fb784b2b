"""Reports as GitHub-flavoured Markdown, with sources as footnotes."""

import re
from collections.abc import Iterator

from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.formats import Look
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Empty, Line, Report, Sheet, Tree
from airoles.views.source_numbers import Numbering, named, own, unnumbered
from airoles.wording.grades import grades_legend

_SIGNS = re.compile(r"[\\`*_\[\]|~$]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_LEADING = re.compile(r"^(?:([-+#=:])|(\d+)([.)]))")
_ADDRESS = re.compile(r"(://|(?<=\bwww)\.)", re.IGNORECASE)
_EMAIL = re.compile(r"(?<=[a-z0-9._+-])@(?=[a-z0-9._\\-]*\.)", re.IGNORECASE)
_NO_EMAIL = r"<!-- -->\\@"
"""GitHub looks for addresses once backslashes and entities are gone; a comment parts them."""


def write(reply: Reply, look: Look) -> str:
    """The reply as Markdown."""
    return markdown(report(reply, look.full), look.sources)


def markdown(report: Report, sources: bool = True) -> str:
    """The report as Markdown; nothing in the data becomes markup.

    In a summary the grade of a source stands before its footnote, as in `C[^7]`.  A sheet of one
    column without a name is a list.  Bars are left out: words give their figure.
    """
    graded = report.sources if report.summary else None
    writer = _Writer(Numbering(graded) if sources else None)
    blocks = [f"# {escaped(report.title)}", *map(writer.line, report.about)]
    for part in report.parts:
        blocks += writer.tree(part) if isinstance(part, Tree) else writer.sheet(part)
    blocks += map(writer.line, report.notes)
    if report.more:
        blocks.append(escaped(f"More: {report.more}"))
    if writer.numbers and writer.numbers.ids:
        blocks += _sources(report, writer.numbers)
    return printable("\n\n".join(filter(None, blocks)) + "\n")


def escaped(text: str, line_break: str = " ") -> str:
    """A text that Markdown shows as it stands, on one line."""
    lines = [_escaped_line(line) for line in text.strip().splitlines()]
    return line_break.join(lines)


def _escaped_line(line: str) -> str:
    """Signs get a backslash, and so does what would begin a list, a heading or a link."""
    shown = _SIGNS.sub(r"\\\g<0>", line.strip())
    shown = "".join(_ENTITIES.get(c, c) for c in shown)
    shown = _ADDRESS.sub(r"\\\1", shown)
    shown = _EMAIL.sub(_NO_EMAIL, shown)
    return _LEADING.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", shown)


class _Writer:
    """Writes sheets and trees, numbering sources as they come."""

    def __init__(self, numbers: Numbering | None) -> None:
        self.numbers = numbers

    def sheet(self, sheet: Sheet) -> Iterator[str]:
        if sheet.title:
            yield f"## {escaped(sheet.title)}"
        if sheet.is_list:
            yield "\n".join(f"- {line}" for row in sheet.rows for line in self.lines(row.cells[0]))
        else:
            yield self.table(sheet)
        yield from map(self.line, sheet.notes)

    def table(self, sheet: Sheet) -> str:
        kept = [
            index
            for index in range(len(sheet.columns))
            if not any(isinstance(row.cells[index], Bar) for row in sheet.rows)
        ]
        head = [escaped(sheet.columns[index].title) for index in kept]
        rule = ["---:" if sheet.columns[index].right else "---" for index in kept]
        rows = [["<br>".join(self.lines(row.cells[i])) for i in kept] for row in sheet.rows]
        return "\n".join(_row(cells) for cells in (head, rule, *rows))

    def lines(self, cell: Cell) -> list[str]:
        """The lines of a cell, each as it stands in a table or list."""
        if isinstance(cell, Empty):
            return [f"*{cell.value}*"] if cell.value else []
        return [self.line(line) for line in cell] if isinstance(cell, tuple) else []

    def line(self, line: Line) -> str:
        shown = _marked(line)
        if shown and line.kind in ("figure", "head"):
            shown = f"**{shown}**"
        if line.sources and self.numbers is not None:
            shown += " " + " ".join(
                f"{self.numbers.grade(key)}[^{self.numbers.number(key)}]{own(key)}"
                for key in line.sources
            )
        else:
            shown += unnumbered(line.sources)
        return shown

    def tree(self, tree: Tree) -> Iterator[str]:
        yield "\n".join(self.branch(tree, 0))

    def branch(self, tree: Tree, depth: int) -> Iterator[str]:
        yield "  " * depth + "- " + "<br>".join(map(self.line, tree.label))
        for branch in tree.branches:
            yield from self.branch(branch, depth + 1)


def _marked(line: Line) -> str:
    """The text with what was searched for in bold."""
    words, done = "", 0
    for start, end in line.marks:
        words += _piece(line.text[done:start]) + f"**{_piece(line.text[start:end])}**"
        done = end
    return (words + _piece(line.text[done:])) if line.marks else escaped(line.text, "<br>")


def _piece(text: str) -> str:
    """Part of a line, with the spaces at its ends."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return before + escaped(text, "<br>") + after


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _sources(report: Report, numbers: Numbering) -> Iterator[str]:
    """The meaning of the grades, then the footnotes: grade, year, publisher, title, address."""
    yield "## Sources"
    yield escaped(grades_legend(report.sources[key] for key in numbers.ids))
    notes = []
    for number, key in enumerate(numbers.ids, 1):
        source = report.sources[key]
        year = source.date[:4] if source.date else "undated"
        address = f" <{source.addresses[0]}>" if source.addresses else ""
        words = escaped(f"{source.grade}, {year}. {named(key, source)}")
        notes.append(f"[^{number}]: {words}{address}")
    yield "\n".join(notes)
