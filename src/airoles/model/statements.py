"""The statements of a role that bear ids."""

import dataclasses
from collections.abc import Iterator

from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.fields import FieldPath
from airoles.model.role import Role

Statement = Claim | Answer | Adoption


def statements(role: Role) -> Iterator[tuple[FieldPath, Statement]]:
    """Claims, answers and counted shares, section by section, each with its path."""
    for before, record in ((), role), (("mandate",), role.mandate):
        for field in dataclasses.fields(record):
            value = getattr(record, field.name)
            if is_section(value):
                yield from (((*before, field.name, n), each) for n, each in enumerate(value))


def is_section(value: object) -> bool:
    """Whether the value of a field is a list of such statements."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Statement)
