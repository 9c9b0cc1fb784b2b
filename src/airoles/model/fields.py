"""Walking through a record and the records it holds."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

Record = TypeVar("Record")
FieldPath = tuple[str | int, ...]
"""The way to a value: names of fields and numbers in lists, from the outside in."""
_HOLD_NOTHING = (str, Decimal, int)


def fields_named(name: str, record: Any, where: FieldPath = ()) -> list[tuple[FieldPath, Any]]:
    """Every field of that name in a record and in the records it holds, with its path."""
    found: list[tuple[FieldPath, Any]] = []
    _gather(name, record, where, found)
    return found


def _gather(name: str, record: Any, where: FieldPath, found: list[tuple[FieldPath, Any]]) -> None:
    if isinstance(record, tuple):
        for index, item in enumerate(record):
            if not isinstance(item, str):
                _gather(name, item, (*where, index), found)
    elif names := field_names(type(record)):  # type: ignore[arg-type]
        for field in names:
            value = getattr(record, field)
            if field == name:
                found.append(((*where, name), value))
            elif value and not isinstance(value, _HOLD_NOTHING):
                _gather(name, value, (*where, field), found)
    elif isinstance(record, Mapping):
        for key, item in record.items():
            _gather(name, item, (*where, key), found)


def with_fields_changed(name: str, record: Record, change: Callable[[Any], Any]) -> Record:
    """The record with every field of that name, in it and in those it holds, changed."""
    made: Any = record
    if isinstance(record, tuple):
        if record and not isinstance(record[0], str):
            made = tuple(with_fields_changed(name, item, change) for item in record)
    elif names := field_names(type(record)):  # type: ignore[arg-type]
        changed = {}
        for field in names:
            before = getattr(record, field)
            after = change(before) if field == name else with_fields_changed(name, before, change)
            if after is not before:
                changed[field] = after
        made = dataclasses.replace(made, **changed) if changed else record
    return made  # type: ignore[no-any-return]


@cache
def field_names(kind: type) -> tuple[str, ...]:
    """The fields of a class in order; none where it is no dataclass."""
    if not dataclasses.is_dataclass(kind):
        return ()
    return tuple(field.name for field in dataclasses.fields(kind))


def together(kind: type[Record], records: Iterable[Record]) -> Record:
    """One record with the lists of several, in order; of what is no list the last is kept."""
    joined: dict[str, Any] = {}
    for record in records:
        for name in field_names(kind):  # type: ignore[arg-type]
            value = getattr(record, name)
            before = joined.get(name)
            joined[name] = (*(before or ()), *value) if isinstance(value, tuple) else value
    return kind(**joined)
