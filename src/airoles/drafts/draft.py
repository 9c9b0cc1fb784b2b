"""A draft before any form writes it: parts with lines, each a claim with sources or none at all."""

from dataclasses import dataclass, field
from typing import Any, Literal

from airoles.model.card import Card

DraftKind = Literal["advert", "interview", "letter", "plan"]
LineKind = Literal["sourced", "template", "bracket", "person", "advert", "check"]
"""A claim with its sources; a sentence of the template, which claims nothing; what only the reader
knows, in brackets; what a person's own file says; what the advert that was brought says; a point
to check."""
PartForm = Literal["paragraphs", "paragraph", "list", "numbered", "checklist", "table"]
"""A line a paragraph, all lines in one paragraph, or items of a list or table."""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One sentence or item of a draft."""

    text: str
    kind: LineKind
    sources: tuple[str, ...] = ()
    """Ids of the sources that say it; only sourced lines and checks have any."""
    witness: str = ""
    """The words of a person's file or an advert that the line comes from."""
    own: bool = False
    """Whether a folder on top of the public catalog says it."""
    cells: tuple[str, ...] = ()
    """Of a table: the further cells of its row."""
    below: bool = False
    """Whether it stands under the line before it: what a question rests on, a side of a dispute."""


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part of a draft under its heading."""

    heading: str
    lines: tuple[DraftLine, ...]
    form: PartForm = "list"
    columns: tuple[str, ...] = ()
    """Of a table: the names of its columns, the first for the text of each line."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft of one kind for one role."""

    kind: DraftKind
    title: str
    role: Card
    parts: tuple[DraftPart, ...]
    asked: dict[str, Any] = field(default_factory=dict)
    """What was asked for, by option."""
    remarks: tuple[str, ...] = ()
    """What must be known before it is used, one sentence each."""
