"""Walking through a record and the records it holds."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

Record = TypeVar("Record")


def fields_named(
    name: str, record: Any, where: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every field of that name in a record and in the records it holds, with its path."""
    if dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            value = getattr(record, field.name)
            if field.name == name:
                yield (*where, name), value
            else:
                yield from fields_named(name, value, (*where, field.name))
    elif isinstance(record, tuple):
        for index, item in enumerate(record):
            yield from fields_named(name, item, (*where, index))
    elif isinstance(record, Mapping):
        for key, item in record.items():
            yield from fields_named(name, item, (*where, key))


def with_fields_changed(name: str, record: Record, change: Callable[[Any], Any]) -> Record:
    """The record with every field of that name, in it and in those it holds, changed."""
    made: Any = record
    if dataclasses.is_dataclass(record) and not isinstance(record, type):
        before = {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
        after = {
            key: change(value) if key == name else with_fields_changed(name, value, change)
            for key, value in before.items()
        }
        made = dataclasses.replace(
            record, **{key: value for key, value in after.items() if value is not before[key]}
        )
    elif isinstance(record, tuple):
        made = tuple(with_fields_changed(name, item, change) for item in record)
    return made  # type: ignore[no-any-return]
