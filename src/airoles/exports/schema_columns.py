"""Columns made of the model's own fields: kind, words and meaning as the model tells them."""

import inspect
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, cast, get_args

from airoles.exports.table import Cell, Column, Kind
from airoles.model.base import Text

_ANY_TEXT = get_args(Text)[1].regex.replace(r"\Z", "$")
"""The pattern of every text; it would tell a reader nothing."""


def columns(kind: type, *names: str, before: str = "") -> tuple[Column, ...]:
    """Columns for some fields of a class of the model, their names with something before them."""
    schemas = _properties(kind)
    return tuple(_column(before + name, schemas[name], name in _needed(kind)) for name in names)


def optional(named: Iterable[Column]) -> Iterator[Column]:
    """Columns of a record that may be absent as a whole."""
    return (replace(column, needed=False) for column in named)


def values(record: object, names: Iterable[str], before: str = "") -> Mapping[str, Cell]:
    """The values of those fields; nothing for each of them where there is no record."""
    return {before + name: getattr(record, name, None) for name in names}


def meaning(kind: type, name: str) -> str:
    """What a field means, as the text below it says."""
    return str(_properties(kind)[name]["description"])


def about(kind: type) -> str:
    """What a class of the model is."""
    return inspect.getdoc(kind) or ""


def _column(name: str, schema: Mapping[str, Any], needed: bool) -> Column:
    # A field that may be absent is written as a choice between its own kind and nothing.
    value = next((choice for choice in schema.get("anyOf", ()) if choice["type"] != "null"), schema)
    kinds = value["type"] if isinstance(value["type"], list) else [value["type"]]
    pattern = "" if value.get("pattern") == _ANY_TEXT else value.get("pattern", "")
    return Column(
        name,
        about=schema["description"],
        kind=cast(Kind, kinds[0]),
        needed=needed or ("default" in schema and schema["default"] not in (None, [])),
        words=tuple(value.get("enum", ())),
        pattern=pattern.removeprefix("^").removesuffix("$"),
    )


@cache
def _schema(kind: type) -> Mapping[str, Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(kind).json_schema()


def _properties(kind: type) -> Mapping[str, Any]:
    found: Mapping[str, Any] = _schema(kind)["properties"]
    return found


def _needed(kind: type) -> Iterable[str]:
    needed: Iterable[str] = _schema(kind).get("required", ())
    return needed
