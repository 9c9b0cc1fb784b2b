"""The tables as an SQLite database: references that hold, a text index, and views."""

import json
import sqlite3
from contextlib import closing
from decimal import Decimal

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports import licence
from airoles.exports.sqlite_views import VIEWS
from airoles.exports.table import Cell, Column, Table
from airoles.exports.tables import tables
from airoles.progress import Tick, no_progress

_KINDS = {
    "string": "TEXT",
    "integer": "INTEGER",
    "number": "NUMERIC",
    "boolean": "INTEGER",
    "array": "TEXT",
}
_TEXT_INDEX = """
CREATE VIRTUAL TABLE statements_fts USING fts5(
  text, content="statements", tokenize="porter unicode61 remove_diacritics 2"
)
"""
"""The index names its table, so that Datasette offers a search on it."""


def sqlite_file(catalog: Catalog, tick: Tick = no_progress) -> bytes:
    """The database as the bytes of its file."""
    found = tables(catalog)
    with closing(sqlite3.connect(":memory:")) as database:
        for done, table in enumerate(found):
            tick(f"writing {table.name}", done, len(found))
            database.execute(_definition(table))
            marks = ", ".join("?" for _ in table.columns)
            database.executemany(
                f"INSERT INTO {_quoted(table.name)} VALUES ({marks})",
                ([_stored(cell) for cell in row] for row in table.rows),
            )
            for reference in table.references:
                if reference.column != table.key[0]:
                    name = _quoted(f"{table.name}_{reference.column}")
                    place = f"{_quoted(table.name)} ({_quoted(reference.column)})"
                    database.execute(f"CREATE INDEX {name} ON {place}")
        database.execute(_TEXT_INDEX)
        database.execute("INSERT INTO statements_fts (statements_fts) VALUES ('rebuild')")
        for view in VIEWS:
            database.execute(view)
        _tell_of_itself(database)
        database.commit()
        return database.serialize()


def _tell_of_itself(database: sqlite3.Connection) -> None:
    database.execute("CREATE TABLE about (what TEXT PRIMARY KEY, told TEXT NOT NULL)")
    rows = {
        "airoles": __version__,
        "licence": f"{licence.NAME}, {licence.ADDRESS}",
        "own data": licence.OWN_DATA,
        "credits": licence.credits_text(),
    }
    database.executemany("INSERT INTO about VALUES (?, ?)", rows.items())


def _definition(table: Table) -> str:
    # What a comment in the definition tells is kept by SQLite and shown by Datasette.
    lines = [_line(column) for column in table.columns]
    key = ", ".join(map(_quoted, table.key))
    ends = [f"PRIMARY KEY ({key})"]
    ends += [
        f"FOREIGN KEY ({_quoted(r.column)}) REFERENCES {_quoted(r.table)} ({_quoted(r.key)})"
        for r in table.references
    ]
    body = "\n".join([*lines, "  " + ",\n  ".join(ends)])
    return f"CREATE TABLE {_quoted(table.name)} ( -- {_comment(table.about)}\n{body}\n)"


def _line(column: Column) -> str:
    needed = " NOT NULL" if column.needed else ""
    kind = _KINDS[column.kind]
    return f"  {_quoted(column.name)} {kind}{needed}, -- {_comment(column.about)}"


def _comment(text: str) -> str:
    return text.replace("\n", " ")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _stored(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return json.dumps(cell, ensure_ascii=False) if isinstance(cell, tuple) else cell
