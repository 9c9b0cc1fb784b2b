"""A brief as Markdown to paste, as text for a screen, and as JSON."""

import textwrap
from collections.abc import Iterator, Mapping

from airoles.assistant.brief import Brief
from airoles.assistant.brief_words import (
    LEGEND,
    how_to_read,
    label,
    left_words,
    marks,
    note,
    own_words,
    title,
)
from airoles.model.card import Card
from airoles.model.layer_names import folder_of
from airoles.model.source import Source
from airoles.text import printable, visible
from airoles.views.card_line import titled
from airoles.views.markdown import escaped
from airoles.views.source_numbers import Numbering

SOURCES = "Sources"
_LONGEST_LINE = 100


def markdown(brief: Brief, sources: Mapping[str, Source]) -> str:
    """The brief as Markdown; nothing in the data becomes markup."""
    numbers = Numbering(sources)
    blocks = [f"# {escaped(title(brief.roles))}", how_to_read(brief.budget)]
    blocks.append(escaped(own_words(_folders(brief, sources))))
    for card in brief.roles:
        blocks.append(f"## {escaped(titled(card))}")
        lines = [
            f"- **{escaped(label(line))}**: {escaped(line.text)} {marks(line, numbers)}"
            for line in brief.lines
            if line.role == card.id
        ]
        blocks += ["\n".join(lines), escaped(_left(brief, card))]
    blocks += [f"## {SOURCES}", LEGEND]
    notes = []
    for number, key in enumerate(numbers.ids, 1):
        address = f" <{sources[key].addresses[0]}>" if sources[key].addresses else ""
        notes.append(f"{number}. {escaped(note(key, sources[key]))}{address}")
    return printable("\n\n".join(filter(None, [*blocks, "\n".join(notes)])) + "\n")


def text(brief: Brief, sources: Mapping[str, Source], width: int) -> str:
    """The brief as lines for a screen; what a terminal would obey is shown as code."""
    return visible("\n".join(_lines(brief, sources, min(width, _LONGEST_LINE))) + "\n", kept="\n")


def _lines(brief: Brief, sources: Mapping[str, Source], width: int) -> Iterator[str]:
    numbers = Numbering(sources)
    yield title(brief.roles)
    for said in (how_to_read(brief.budget), own_words(_folders(brief, sources))):
        yield from textwrap.wrap(said, width)
    for card in brief.roles:
        yield from ("", titled(card), "-" * len(titled(card)))
        for line in brief.lines:
            if line.role == card.id:
                words = f"{label(line)}: {line.text} {marks(line, numbers)}"
                yield from _wrapped(words, "• ", width)
        yield from textwrap.wrap(_left(brief, card), width)
    yield from ("", SOURCES, "-" * len(SOURCES))
    yield from textwrap.wrap(LEGEND, width)
    for number, key in enumerate(numbers.ids, 1):
        yield from _wrapped(note(key, sources[key]), f"[{number}] ", width)
        yield from (f"    {address}" for address in sources[key].addresses[:1])


def _wrapped(words: str, bullet: str, width: int) -> list[str]:
    return textwrap.wrap(
        words,
        width,
        initial_indent=bullet,
        subsequent_indent=" " * len(bullet),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _left(brief: Brief, card: Card) -> str:
    counted = [(one.section, one.count) for one in brief.left_out if one.role == card.id]
    return left_words(counted, card.id)


def _folders(brief: Brief, sources: Mapping[str, Source]) -> set[str]:
    """The user's own folders that had a hand in the roles, or that sources are cited in."""
    folders = {layer.folder for card in brief.roles for layer in card.layers}
    return (folders | set(map(folder_of, sources))) - {""}
