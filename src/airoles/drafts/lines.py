"""The kinds of lines that drafts are made of, each in one way for all four."""

from collections.abc import Iterable
from dataclasses import replace

from airoles.drafts.draft import DraftLine
from airoles.model.layer_names import folder_of


def is_own(sources: Iterable[str]) -> bool:
    """Whether a folder on top of the public catalog says it."""
    return any(map(folder_of, sources))


def sourced(text: str, sources: Iterable[str], *cells: str) -> DraftLine:
    """A line that claims what its sources say; `cells` are the further cells of its row."""
    cited = tuple(dict.fromkeys(sources))
    return DraftLine(text, "sourced", cited, own=is_own(cited), cells=cells)


def check(text: str, sources: Iterable[str] = (), witness: str = "") -> DraftLine:
    """A point to check before the draft is used."""
    cited = tuple(dict.fromkeys(sources))
    return DraftLine(text, "check", cited, witness, own=is_own(cited))


def template(text: str) -> DraftLine:
    """A sentence that claims nothing."""
    return DraftLine(text, "template")


def bracket(text: str) -> DraftLine:
    """What only the reader knows; the brackets stand around all of it unless it has its own."""
    return DraftLine(text if "[" in text else f"[{text}]", "bracket")


def below(lines: Iterable[DraftLine]) -> tuple[DraftLine, ...]:
    """The lines as what belongs under the line before them."""
    return tuple(replace(line, below=True) for line in lines)
