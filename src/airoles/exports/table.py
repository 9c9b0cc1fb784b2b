"""The neutral picture of tables: columns with their meaning, keys, references and rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Kind = Literal["string", "integer", "number", "boolean", "array"]
Cell = str | bool | int | Decimal | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what kind of value it holds, and what that means."""

    name: str
    about: str
    kind: Kind = "string"
    needed: bool = True
    """Whether every row has a value."""
    words: tuple[str, ...] = ()
    """The only values there are; empty where any may stand."""
    pattern: str = ""
    """A regular expression that the whole value matches; empty where any text may stand."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A column whose values are keys of another table."""

    column: str
    table: str
    key: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with a key, in the order of the data files."""

    name: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    references: tuple[Reference, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = field(default=(), repr=False)


ID = Column("id", "Id of the statement: where it stands, as kind, record, section and number.")
ROLE = Column("role", "Id of the role.")
POSITION = Column("position", "Its place in the list, counted from 1.", "integer")
TO_ROLE = Reference("role", "roles", "id")
TO_STATEMENT = Reference("id", "statements", "id")


def table(
    name: str,
    about: str,
    columns: Iterable[Column],
    rows: Iterable[Mapping[str, Cell]],
    key: tuple[str, ...] = ("id",),
    references: tuple[Reference, ...] = (),
) -> Table:
    """A table of rows that tell their values by column."""
    named = tuple(columns)
    ordered = tuple(tuple(_cell(row[column.name]) for column in named) for row in rows)
    return Table(name, about, named, key, references, ordered)


def _cell(value: Cell) -> Cell:
    """The value, or nothing for an empty list."""
    return None if value == () else value
