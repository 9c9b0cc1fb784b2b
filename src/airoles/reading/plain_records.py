"""Records of the model from plain values, by the types of their fields.

For what airoles itself wrote, in this version or another.  Values are checked as those of data
files are, but for the length of texts and the lists that codes stand in, which may have grown.
"""

import dataclasses
import re
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from airoles.model.base import CITED, Pattern, PlainNumber, SourceKey
from airoles.text import first_hidden

Unknown = set[str]


class Misfit(Exception):
    """A value is not of the kind that its field has; the text says where."""


def made(kind: Any, value: Any, where: str, unknown: Unknown) -> Any:
    """The value as `kind`; raises `Misfit` where it is none.

    Fields that the model does not have are left out and noted in `unknown` by class and name.
    """
    if dataclasses.is_dataclass(kind):
        return _record(kind, value, where, unknown)
    origin, within = get_origin(kind), get_args(kind)
    if origin is Annotated:
        found = made(within[0], value, where, unknown)
        if all(_matches(rule, value) for rule in within[1:]):
            return found
        raise Misfit(where)
    if origin in (Union, UnionType):
        if value is None and NoneType in within:
            return None
        (only,) = (each for each in within if each is not NoneType)
        return made(only, value, where, unknown)
    if origin is tuple:
        if not isinstance(value, list):
            raise Misfit(where)
        items = enumerate(value, 1)
        return tuple(made(within[0], item, f"{where}[{n}]", unknown) for n, item in items)
    return _plain(kind, value, where)


def _matches(rule: Any, value: Any) -> bool:
    """Whether a value is written as its field asks; ids of sources may name a folder on top."""
    if isinstance(rule, SourceKey):
        return re.search(CITED, value) is not None
    if isinstance(rule, Pattern | PlainNumber):
        return re.search(rule.regex, str(value)) is not None
    return True


def _plain(kind: Any, value: Any, where: str) -> Any:
    if get_origin(kind) is Literal:
        fits = isinstance(value, str) and value in get_args(kind)
    elif kind is Decimal:
        fits = isinstance(value, int | Decimal) and not isinstance(value, bool)
        value = Decimal(value) if fits else value
    else:
        fits = type(value) is kind and not (kind is str and first_hidden(value))
    if not fits:
        raise Misfit(where)
    return value


def _record(kind: Any, value: Any, where: str, unknown: Unknown) -> Any:
    if not isinstance(value, dict):
        raise Misfit(where)
    fields = _fields(kind)
    unknown |= {f"{kind.__name__}.{name}" for name in value.keys() - fields.keys()}
    given = {
        name: made(hint, value[name], f"{where}.{name}", unknown)
        for name, (hint, _) in fields.items()
        if name in value
    }
    for name, (_, needed) in fields.items():
        if needed and name not in given:
            raise Misfit(f"{where}.{name}")
    return kind(**given)


@cache
def _fields(kind: Any) -> dict[str, tuple[Any, bool]]:
    """The fields of a class: the type of each, and whether it must be there."""
    hints = get_type_hints(kind, include_extras=True)
    missing = dataclasses.MISSING
    return {
        field.name: (hints[field.name], field.default is field.default_factory is missing)
        for field in dataclasses.fields(kind)
    }
