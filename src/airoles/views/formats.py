"""Every format that an answer can take: its name, the endings of its files, and who writes it.

A new format is a file with a function `write` from a reply and a look to text or bytes, and a
line here.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from airoles.questions.reply import Reply
    from airoles.views.inks import Ground

CHARTED = frozenset({"salary", "rank", "map"})
"""Questions that are drawn as a chart; their svg is that chart, and png is one too."""
GRAPHED = frozenset({"path", "arrivals", "routes"})
"""Questions that are drawn as a graph of roles and moves."""
FED = frozenset({"diff"})
"""Questions whose answer is a list of news, so that it can be a feed."""
UNBOUNDED = 10_000
"""Width of a pipe: nothing is wrapped, so that each row is one line for grep."""


@dataclass(frozen=True, slots=True)
class Look:
    """How an answer is to look, as far as a format can follow."""

    width: int = UNBOUNDED
    """Columns of a screen."""
    colour: bool = False
    """Whether text may have weight and links, and colours where the ground is known."""
    ground: "Ground | None" = None
    """Whether a terminal is light or dark; None where that is not known."""
    sources: bool = True
    dark: bool = False
    """Whether a picture is for a dark background."""
    full: bool = True
    """Whether all of the answer is shown; a summary of it where not."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name."""

    name: str
    endings: tuple[str, ...]
    """Endings of file names that pick it, the usual one first."""
    about: str
    """What it is, for the docs."""
    module: str
    """Module of the views whose function `write` writes it; loaded only when it does."""
    questions: frozenset[str] | None = None
    """The questions that can be answered in it; None for every one."""
    has_dark: bool = False
    """Whether it can be drawn for a dark background."""

    def fits(self, question: str) -> bool:
        """Whether a question can be answered in it."""
        return self.questions is None or question in self.questions

    def write(self, reply: "Reply", look: Look) -> str | bytes:
        """The reply as text, or as bytes where it is no text."""
        written: str | bytes = import_module(f"airoles.views.{self.module}").write(reply, look)
        return written


FORMATS = {
    each.name: each
    for each in (
        Format(
            "table",
            (".txt",),
            "text for people: boxes and colour on a terminal, plain text in a pipe or file",
            "terminal",
        ),
        Format("json", (".json",), "the whole answer as data", "json_text"),
        Format("csv", (".csv",), "one row for each fact", "csv_text"),
        Format("markdown", (".md", ".markdown"), "tables with footnotes", "markdown"),
        Format("html", (".html", ".htm"), "one page that needs nothing else", "html_page"),
        Format(
            "svg",
            (".svg",),
            "a picture of the table, or the chart where there is one",
            "svg",
            has_dark=True,
        ),
        Format("png", (".png",), "the chart", "png", CHARTED, has_dark=True),
        Format("mermaid", (".mmd",), "a diagram of roles and steps", "graphs.mermaid", GRAPHED),
        Format("dot", (".dot",), "the same for Graphviz", "graphs.dot", GRAPHED),
        Format("feed", (".jsonfeed",), "news for feed readers, as JSON Feed 1.1", "feed", FED),
        Format("atom", (".atom",), "the same as Atom", "atom", FED),
    )
}


def formats_for(question: str) -> tuple[Format, ...]:
    """The formats that a question can be answered in."""
    return tuple(each for each in FORMATS.values() if each.fits(question))


def by_ending(ending: str) -> Format | None:
    """The format that an ending of a file name picks; None where it picks none."""
    return next((each for each in FORMATS.values() if ending in each.endings), None)
