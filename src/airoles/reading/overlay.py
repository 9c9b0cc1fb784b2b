"""Adding what one role file holds to the role of a catalog below."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from airoles.errors import Problem
from airoles.model.fields import FieldPath
from airoles.model.role import Mandate, Role
from airoles.reading.yaml_text import Document
from airoles.text import fold, folded

NOT_ADDED = (
    *("id", "replaces", "title", "level", "family", "marginal"),
    *("not_applicable", "no_source_for"),
)
"""What a role has once, so that a file can only take its place and not add to it."""
_SECTIONS = tuple(
    f.name for f in dataclasses.fields(Role) if f.name not in (*NOT_ADDED, "extends", "layers")
)
_ENDS = {"moves": ("to", "to_outside", "kind"), "origins": ("from_outside", "kind")}

PathsInFile = dict[FieldPath, FieldPath]
"""Paths in the joined role, and the paths in the file that adds them."""


def unfit(document: Document, below: dict[str, Role]) -> Iterator[Problem]:
    """Why the file cannot add to a role of the catalog below."""
    given: Any = document.value
    name = given["extends"]
    if not isinstance(name, str) or name not in below:
        message = f"is {name!r}, which no catalog below has" if name else "is empty"
        yield Problem(
            document.place(("extends",)),
            "extends",
            message if isinstance(name, str | None) else "is not a text",
            "write the id of a role, as airoles list shows it",
        )
    for field in NOT_ADDED:
        if field in given:
            yield Problem(
                document.place((field,)),
                field,
                "cannot stand beside extends",
                "remove it; to change it, write the whole role with replaces: true",
            )


def as_role(document: Document, below: Role) -> Document:
    """The file as a role of its own, with what it may not hold taken from the role below."""
    given: Any = document.value
    own = {name: getattr(below, name) for name in ("id", "title", "level", "family")}
    return Document(document.path, {"summary": [], **given, **own}, document.raw)


def joined(below: Role, added: Role) -> tuple[Role, PathsInFile]:
    """The role below with what the other adds, and where in the other's file it stands."""
    in_file: PathsInFile = {}
    made: dict[str, Any] = {}
    for section in _SECTIONS:
        old, new = getattr(below, section), getattr(added, section)
        if section == "mandate":
            made[section] = _mandate(old, new, in_file)
        elif section == "aliases":
            known = folded(below.id, below.title, *old)
            fresh = [index for index, alias in enumerate(new) if fold(alias) not in known]
            made[section] = old + tuple(new[index] for index in fresh)
            in_file |= {(section, len(old) + n): (section, index) for n, index in enumerate(fresh)}
        elif section in _ENDS:
            made[section] = _moves(section, old, new, in_file)
        else:
            made[section] = _together((section,), old, new, in_file)
    filled = {s for s in _SECTIONS if made[s]} | {
        f.name for f in dataclasses.fields(Mandate) if getattr(made["mandate"], f.name)
    }
    silent: dict[str, Any] = {
        field: tuple(name for name in getattr(below, field) if name not in filled)
        for field in ("not_applicable", "no_source_for")
    }
    return replace(below, **silent, **made), in_file


def _together(where: FieldPath, old: Any, new: Any, in_file: PathsInFile) -> Any:
    for index in range(len(new)):
        in_file[*where, len(old) + index] = (*where, index)
    return old + new


def _mandate(old: Mandate, new: Mandate, in_file: PathsInFile) -> Mandate:
    return Mandate(
        **{
            f.name: _together(
                ("mandate", f.name), getattr(old, f.name), getattr(new, f.name), in_file
            )
            for f in dataclasses.fields(Mandate)
        }
    )


def _moves(section: str, old: Any, new: Any, in_file: PathsInFile) -> Any:
    """Evidence for a move that is there already joins that move; the others are added."""
    made = list(old)
    ends = [tuple(getattr(move, name) for name in _ENDS[section]) for move in old]
    for index, move in enumerate(new):
        end = tuple(getattr(move, name) for name in _ENDS[section])
        if end not in ends:
            in_file[section, len(made)] = (section, index)
            made.append(move)
            continue
        at = ends.index(end)
        before = len(made[at].evidence)
        for number in range(len(move.evidence)):
            in_file[section, at, "evidence", before + number] = (section, index, "evidence", number)
        made[at] = replace(made[at], evidence=made[at].evidence + move.evidence)
    return tuple(made)
