"""What a rule finds, and where that stands in the files."""

from typing import NamedTuple

from airoles.errors import Problem
from airoles.model.fields import FieldPath
from airoles.model.layer_names import as_written
from airoles.reading.field_check import dotted
from airoles.reading.library import Library


class Found(NamedTuple):
    """A broken rule inside one role."""

    where: FieldPath
    message: str
    hint: str


class Finding(NamedTuple):
    """A broken rule in any record of the library."""

    kind: str
    key: str
    where: FieldPath
    message: str
    hint: str


def problem(library: Library, found: Finding) -> Problem:
    """The finding with its place in the files."""
    place, where = library.found(found.kind, found.key, found.where)
    if found.kind != "role":
        where = (as_written(found.key), *where)
    return Problem(place, dotted(where), found.message, found.hint)
