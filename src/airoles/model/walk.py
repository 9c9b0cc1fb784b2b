"""Walking through a record and the records it holds."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any


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
