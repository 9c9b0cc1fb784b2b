"""The tables as a folder of CSV files that explains itself."""

import csv
import io
import json
from decimal import Decimal

from airoles.catalog import Catalog
from airoles.exports.data_dictionary import data_dictionary
from airoles.exports.data_package import data_package
from airoles.exports.table import Cell, Table
from airoles.exports.tables import tables
from airoles.progress import Tick, no_progress


def csv_folder(catalog: Catalog, tick: Tick = no_progress) -> dict[str, bytes]:
    """One file for each table, with README.md and datapackage.json."""
    found = tables(catalog)
    files = {"README.md": data_dictionary(found).encode("utf-8")}
    package = json.dumps(data_package(catalog, found), ensure_ascii=False, indent=2) + "\n"
    files["datapackage.json"] = package.encode("utf-8")
    for done, table in enumerate(found):
        tick(f"writing {table.name}", done, len(found))
        files[f"{table.name}.csv"] = csv_text(table).encode("utf-8")
    return files


def csv_text(table: Table) -> str:
    """A table as RFC 4180 has it: a heading, commas, quotes where needed, CR LF."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow([column.name for column in table.columns])
    writer.writerows([cell_text(cell) for cell in row] for row in table.rows)
    return written.getvalue()


def cell_text(cell: Cell) -> str:
    """A value as text, to the last digit and sign; a list is written as JSON has it."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case tuple():
            return json.dumps(cell, ensure_ascii=False)
        case Decimal():
            return f"{cell:f}"
        case _:
            return str(cell)
