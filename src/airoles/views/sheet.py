"""The neutral table that every answer becomes before any format writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Literal

from airoles.model.source import Source

LineKind = Literal["prose", "figure", "head", "remark", "disputed", "address"]
"""How a line is drawn; one of kind disputed is a sign that sources disagree, an address a link."""


class Empty(Enum):
    """Why a cell holds nothing; the three kinds of empty look different everywhere."""

    NO_SOURCE = "no source"
    NOT_APPLICABLE = "not applicable"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One statement in a cell, with the ids of its sources."""

    text: str
    sources: tuple[str, ...] = ()
    kind: LineKind = "prose"
    marks: tuple[tuple[int, int], ...] = ()
    """Where words that were searched for begin and end in the text."""
    role: str = ""
    """The id of the role that the line names, which a site makes a link of."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure drawn on a scale from zero to `most`, in the unit of the amounts."""

    low: Decimal
    high: Decimal
    middle: Decimal | None
    most: Decimal
    open_end: bool
    core: tuple[Decimal, Decimal] | None = None
    """The middle half, from the 25th to the 75th percentile, drawn thicker."""


Cell = tuple[Line, ...] | Empty | Bar


@dataclass(frozen=True, slots=True)
class Column:
    """A column; a column of figures, ids or codes is never wrapped or cut."""

    title: str
    figures: bool = False
    right: bool = False
    width: int | None = None
    """Its width where there is no frame, so that tables stand in line with each other."""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells in the order of the columns; a rule is drawn below the last row of a group."""

    cells: tuple[Cell, ...]
    ends_group: bool = True
    spare: int = 0
    """Whether a summary that is too long for its screen may leave it out: the highest first."""
    shorter: "Row | None" = None
    """What may stand in its place there, before any row is left out."""
    weighty: bool = False
    """Whether it is made shorter only where leaving others out was not enough."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a title and remarks below it."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Line, ...] = ()
    comparison: bool = False
    """Whether it turns from columns to blocks on a narrow screen."""
    framed: bool = True
    """Whether it is drawn in a frame; where not, space and one rule do what frames did."""
    flowing: bool = False
    """Whether the lines of a cell run on as one, parted by semicolons."""
    scale: Decimal | None = None
    """What the bars end at, where a scale stands above them."""

    @property
    def is_list(self) -> bool:
        """Whether it has one column without a name, so that it reads as a list."""
        return len(self.columns) == 1 and not self.columns[0].title


@dataclass(frozen=True, slots=True)
class Tree:
    """A label with branches below it."""

    label: tuple[Line, ...]
    branches: tuple["Tree", ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that an answer prints, and the sources that its numbers stand for."""

    title: str
    about: tuple[Line, ...]
    parts: tuple[Sheet | Tree, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Every source of the catalog that the report may cite, by id."""
    notes: tuple[Line, ...] = ()
    summary: bool = False
    """Whether it is a summary: sources bear their grade in the text, and stand at the foot."""
    more: str = ""
    """Where to go next, in commands; the last line of a summary."""


def text(*lines: str | None, kind: LineKind = "prose") -> tuple[Line, ...]:
    """A cell of plain lines without sources."""
    return tuple(Line(line, kind=kind) for line in lines if line)
