"""Reports as one self-contained, accessible HTML page."""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from airoles.errors import BadRequest
from airoles.model.source import Source
from airoles.questions.reply import Reply
from airoles.text import printable
from airoles.views.formats import CHARTED, Look
from airoles.views.report_of import report
from airoles.views.sheet import Report
from airoles.views.source_numbers import Numbering, named, unnumbered
from airoles.wording.grades import grades_legend


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
    from airoles.views.pages import render

    page = render(
        "answer.html",
        title=report.title,
        report=report,
        cited=Cited(report.sources if report.summary else {}) if sources else None,
        charts=[_inside(chart) for chart in charts] if charts else None,
        legend=lambda keys: grades_legend(report.sources[key] for key in keys),
        named=named,
        unnumbered=unnumbered,
    )
    return printable(page)


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a source is named, which its entry links back to."""

    id: str
    number: int
    shown: str


class Cited:
    """Numbers sources and counts their mentions as they come.

    The numbers bear the grades of the sources that are given as `graded`.
    """

    def __init__(self, graded: Mapping[str, Source]) -> None:
        self._numbers = Numbering(graded)
        self.mentions: Counter[int] = Counter()

    def mentions_of(self, sources: Iterable[str]) -> Markup:
        """The numbers of sources as links to their entries, each with an id to come back to."""
        # Nothing here is from the data but the grade, which is one of five letters.
        return Markup(f"<sup>{' '.join(map(self._link, sources))}</sup>")

    def _link(self, source: str) -> str:
        told = self.mention(source)
        shown = f'aria-label="source {told.shown}">{told.shown}'
        return f'<a id="{told.id}" href="#source-{told.number}" {shown}</a>'

    def mention(self, source: str) -> Mention:
        """The number of a source, and where this mention of it stands."""
        number = self._numbers.number(source)
        self.mentions[number] += 1
        here = f"mention-{number}-{self.mentions[number]}"
        return Mention(here, number, self._numbers.mark(source).strip("[]"))

    def ids(self) -> list[str]:
        """The sources mentioned, in the order of their numbers."""
        return list(self._numbers.ids)


def _inside(picture: bytes) -> str:
    """A picture as an address that holds the whole of it."""
    return f"data:image/svg+xml;base64,{b64encode(picture).decode()}"
