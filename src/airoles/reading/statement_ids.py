"""Ids for statements that were written without one."""

import dataclasses
from dataclasses import replace
from hashlib import sha256
from typing import Any

from airoles.model.fields import FieldPath
from airoles.model.layer_names import as_written
from airoles.model.role import Mandate, Role
from airoles.model.statements import is_section, statements


def with_ids(role: Role) -> Role:
    """The role with an id for each statement.

    One that has none gets a digest of the role, the section and the statement's first source, so
    that it stays the same while the words change; of several alike, the second ends in -2.
    """
    given: dict[FieldPath, str] = {}
    taken = {each.id for _, each in statements(role)}
    for where, each in statements(role):
        if each.id is None:
            given[where] = _free(_digest(role.id, str(where[-2]), each.sources), taken)
            taken.add(given[where])
    if not given:
        return role
    aspects = _filled(role.mandate, ("mandate",), given)
    return replace(role, mandate=Mandate(**aspects), **_filled(role, (), given))


def _digest(role: str, section: str, sources: tuple[str, ...]) -> str:
    first = as_written(sources[0]) if sources else ""
    return sha256("\n".join((role, section, first)).encode()).hexdigest()[:10]


def _free(wanted: str, taken: set[str | None]) -> str:
    number, found = 2, wanted
    while found in taken:
        found = f"{wanted}-{number}"
        number += 1
    return found


def _filled(record: Role | Mandate, before: FieldPath, given: dict[FieldPath, str]) -> Any:
    """The sections of a record that hold statements, those without an id with the id given."""
    made = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if is_section(value):
            made[field.name] = tuple(
                replace(each, id=given.get((*before, field.name, n), each.id))
                for n, each in enumerate(value)
            )
    return made
