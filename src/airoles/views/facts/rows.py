"""The walk itself: what no rule is written for is walked field by field."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import singledispatch
from typing import Any

from airoles.views.facts.fact import Fact


@singledispatch
def rows(record: Any, at: Fact) -> Iterator[Fact]:
    """The facts of a record; `at` is what is known of each from where the record stands.

    A field's name becomes the section and a mapping's key the item, so an answer that gets a new
    field has it in the table at once.
    """
    if dataclasses.is_dataclass(record):
        for field in dataclasses.fields(record):
            yield from rows(getattr(record, field.name), replace(at, section=field.name))
    elif isinstance(record, Mapping):
        for key, item in record.items():
            yield from rows(item, replace(at, item=str(key)))
    elif isinstance(record, tuple | list):
        for item in record:
            yield from rows(item, at)
    elif isinstance(record, bool):
        yield replace(at, value=str(record).lower())
    elif isinstance(record, int | Decimal | Fraction):
        yield replace(at, value=record)
    elif isinstance(record, date):
        yield replace(at, year=record.isoformat())
    elif record:
        yield replace(at, statement=str(record))
