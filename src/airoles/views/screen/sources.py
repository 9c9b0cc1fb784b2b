"""The sources of an answer: on few lines below a summary, or each with its address."""

from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.text import Text

from airoles.views.formats import UNBOUNDED
from airoles.views.inks import Inks
from airoles.views.screen.lines import hanging, set_off
from airoles.views.sheet import Report
from airoles.views.source_numbers import Numbering, brief, named
from airoles.wording.grades import brief_legend


def source_foot(report: Report, numbers: Numbering, inks: Inks) -> Iterator[RenderableType]:
    """The sources of a summary on few lines, each number a link, and what the grades mean."""
    entries = []
    for key in numbers.ids:
        source = report.sources[key]
        link = f"link {source.addresses[0]}" if source.addresses else ""
        mark = Text(numbers.mark(key).strip("[]"), style=f"{inks.mark} {link}".strip())
        entries.append(Text.assemble(mark, " ", brief(key, source)))
    yield Text.assemble(("Sources ", "bold"), Text(" · ").join(entries))
    yield Text(brief_legend(report.sources[key] for key in numbers.ids), style=inks.remark)


def source_lines(
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
            yield unbroken(Text(" ").join([head.append_text(title), address]))
            continue
        yield hanging(console, [(head, title)], indent, width)
        if source.addresses:
            whole = unbroken(Text(" " * indent) + address)
            yield set_off(address, indent) if console.record else whole


def unbroken(text: Text, whole: bool = True) -> Text:
    """The text, kept on one line however long it is."""
    text.no_wrap = whole
    text.overflow = "ignore" if whole else text.overflow
    return text
