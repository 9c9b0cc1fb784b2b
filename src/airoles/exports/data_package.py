"""The tables as programs read of them: a Frictionless Data Package."""

from collections.abc import Mapping
from typing import Any

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports import licence
from airoles.exports.table import Column, Table


def data_package(catalog: Catalog, tables: tuple[Table, ...]) -> Mapping[str, Any]:
    """The descriptor `datapackage.json`."""
    return {
        "profile": "tabular-data-package",
        "name": "airoles",
        "title": "airoles, the atlas of AI leadership roles",
        "description": "Roles, pay, skills and moves, every statement with its sources and their "
        f"grade. {licence.OWN_DATA}",
        "version": __version__,
        "licenses": [{"name": licence.NAME, "title": licence.TITLE, "path": licence.ADDRESS}],
        "sources": [
            {"title": f"{source.publisher}: {source.title}"}
            | ({"path": source.addresses[0]} if source.addresses else {})
            for source in catalog.sources.values()
        ],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: Table) -> Mapping[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name.replace("_", "-"),
        "path": f"{table.name}.csv",
        "title": table.name.replace("_", " ").capitalize(),
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": [reference.column],
                    "reference": {
                        # An empty name is the table itself.
                        "resource": reference.table.replace("_", "-")
                        if reference.table != table.name
                        else "",
                        "fields": [reference.key],
                    },
                }
                for reference in table.references
            ],
        },
    }


def _field(column: Column) -> Mapping[str, Any]:
    constraints: dict[str, Any] = {}
    if column.needed:
        constraints["required"] = True
    if column.words:
        constraints["enum"] = list(column.words)
    if column.pattern and column.kind == "string":
        constraints["pattern"] = column.pattern
    if column.kind in ("integer", "number"):
        constraints["minimum"] = 0
    field = {"name": column.name, "type": column.kind, "description": column.about}
    return field | ({"constraints": constraints} if constraints else {})
