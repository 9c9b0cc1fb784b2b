"""A role file to fill in, with every field and its description as the model has them."""

import dataclasses
from collections.abc import Iterable, Mapping
from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import yaml

from airoles.model.role import Role
from airoles.model.source import Source
from airoles.reading.field_check import adapter

FILL_IN = "fill in"
"""What marks a line that needs a value before the file is valid."""

_ABOUT = (
    f'Every line that says "{FILL_IN}" needs a value.',
    'What no source says is left out: take "# " from the lines you need, delete the others.',
)
_BEGUN = (
    "Level and family are those of {title} ({id}): check them.",
    "Its skills and moves are only suggested, for no source has said them of this role yet.",
)
_ENTRY = "Sources that are new go into sources.yaml above this folder, in this form:"

Block = tuple[bool, list[str]]
"""A field with all that stands below it, and whether it is live or a comment."""


def template(role_id: str, title: str, schema: str, base: Role | None = None) -> str:
    """The text of a role file; `schema` is the address of the JSON Schema for editors.

    Another role is a start and no source: its level and family are given, its skills and the ends
    of its moves are suggested in comments, and nothing that it states is repeated.
    """
    writer, given, about = _Writer(), {"id": role_id, "title": title}, list(_ABOUT)
    if base is not None:
        given |= {"level": base.level, "family": base.family}
        about += [line.format(title=base.title, id=base.id) for line in _BEGUN]
        skills = dict.fromkeys(need.skill for need in base.skills)
        ends = dict.fromkeys(move.to for move in base.moves if move.to and move.to != role_id)
        writer.suggested["skills"] = [{"skill": skill} for skill in skills]
        writer.suggested["moves"] = [{"to": end} for end in ends]
    fields = [
        line for block in writer.record(Role, given, mark=True) for line in _block_lines(block)
    ]
    entry = [_ENTRY, "id-of-the-source:", *_indented(_together(writer.record(Source)))]
    head = [f"yaml-language-server: $schema={schema}", (Role.__doc__ or "").strip(), *about]
    return "\n".join([*_commented(head), *fields, *_commented(entry)]) + "\n"


def title_of(role_id: str, titles: Iterable[str]) -> str:
    """The title that an id most likely stands for, its words spelt as those titles spell them."""
    spelt = {word.casefold(): word for title in titles for word in title.split()}
    return " ".join(spelt.get(word, word.capitalize()) for word in role_id.split("-"))


class _Writer:
    """Writes records field by field, and explains each class where it comes first."""

    def __init__(self) -> None:
        self.suggested: dict[str, list[dict[str, str]]] = {}
        """Fields that hold a list, and what its entries may begin with."""
        self._explained: set[type] = set()

    def record(
        self, kind: type, given: Mapping[str, str] | None = None, mark: bool = False
    ) -> list[Block]:
        """The fields of a record; with `mark` those that need a value say so."""
        given = given or {}
        described = descriptions(kind)
        fields = [field for field in dataclasses.fields(kind) if field.name in described]
        needed = {f.name for f in fields if f.default is f.default_factory is dataclasses.MISSING}
        live = needed | set(given) or {field.name for field in fields}
        first = kind not in self._explained
        self._explained.add(kind)
        hints = get_type_hints(kind)
        blocks = []
        for field in fields:
            if field.name not in live and not first:
                continue
            hint, marked = hints[field.name], mark and field.name in needed
            remark = _meaning(described[field.name], hint) if first else ""
            if marked and field.name not in given and _record_in(hint) is None:
                remark = f"{FILL_IN}: {remark}" if remark else FILL_IN
            lines = self._field(field.name, hint, given.get(field.name), remark, marked)
            blocks.append((field.name in live, lines))
        return blocks

    def _field(self, name: str, hint: Any, given: str | None, remark: str, mark: bool) -> list[str]:
        kind, many = _record_in(hint), _is_list(hint)
        value = scalar(given) if given is not None else "[]" if many and kind is None else ""
        line = f"{name}: {value}".rstrip() + (f"  # {remark}" if remark else "")
        if kind is None:
            return [line]
        if not many:
            return [line, *_indented(_together(self.record(kind, mark=mark)))]
        entries: list[str] = []
        for begun in self.suggested.get(name) or [{}]:
            first, *rest = _together(self.record(kind, begun, mark))
            entries += [f"- {first}", *_indented(rest)]
        return [line, *_indented(entries)]


@cache
def descriptions(kind: type) -> dict[str, str]:
    """What the fields of a record mean, by the texts that stand below them in the model."""
    properties = adapter(kind).json_schema()["properties"]
    return {name: schema["description"] for name, schema in properties.items()}


def _together(blocks: list[Block]) -> list[str]:
    """The fields of a record within another: those that are live, then the comments."""
    return [
        line for block in sorted(blocks, key=lambda b: not b[0]) for line in _block_lines(block)
    ]


def _block_lines(block: Block) -> list[str]:
    live, lines = block
    return lines if live else _commented(lines)


def _commented(lines: Iterable[str]) -> list[str]:
    return [f"# {line}" for line in lines]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _meaning(description: str, hint: Any) -> str:
    """What a field means, with the words it takes where they are few."""
    words = ", ".join(_words(hint))
    return f"{description} One of {words}." if words else description


def _words(hint: Any) -> tuple[str, ...]:
    if get_origin(hint) is Literal:
        return get_args(hint)
    if hint is bool:
        return ("true", "false")
    return next((_words(part) for part in get_args(hint) if _words(part)), ())


def _record_in(hint: Any) -> type | None:
    """The class of the record that a field holds, or holds a list of."""
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return hint
    parts = (part for part in get_args(hint) if part not in (NoneType, Ellipsis))
    return next((kind for part in parts if (kind := _record_in(part)) is not None), None)


def _is_list(hint: Any) -> bool:
    return get_origin(hint) is tuple


def scalar(text: str) -> str:
    """A text as YAML writes it on one line, in quotes where it needs them."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        return text  # bytes that are no text; YAML has no way to write them
    return yaml.safe_dump(text, allow_unicode=True, width=float("inf")).splitlines()[0]
