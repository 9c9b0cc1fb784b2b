"""Plain values to the model's classes, with pydantic's findings put in the contributor's words."""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from airoles.errors import Place, Problem
from airoles.model.base import REFUSALS
from airoles.model.fields import FieldPath
from airoles.reading.yaml_text import Document, Plain, short

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

T = TypeVar("T")

MOST_LISTED = 100
"""Problems of one file that are listed one by one."""


@cache
def adapter(kind: Any) -> "TypeAdapter[Any]":
    """Pydantic's checker for a class of the model, or for a list or mapping of one."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def check(kind: type[T], document: Document) -> T | list[Problem]:
    """The document as `kind`, or everything that keeps it from being one."""
    from pydantic import ValidationError

    problems: list[Problem] = []
    try:
        checked = cast(T, adapter(kind).validate_python(document.value))  # type: ignore[arg-type]
    except ValidationError as error:
        found = error.errors(include_url=False)
        problems = _left_out(len(found), document)
        problems += [_problem(one, document) for one in found[:MOST_LISTED]]
    faulty = {problem.where for problem in problems}
    for where in islice(_empty(document.value, ()), MOST_LISTED):
        if dotted(where) not in faulty:
            problems.append(Problem(document.place(where), dotted(where), *_no_word(None)))
    return problems or checked


def _left_out(count: int, document: Document) -> list[Problem]:
    """What is said, before all others, of a file with more problems than anybody reads."""
    if count <= MOST_LISTED:
        return []
    message = f"holds {count} problems, of which {MOST_LISTED} are told"
    return [Problem(Place(document.path), "", message, "mend these and look again")]


def _empty(value: Plain, where: FieldPath) -> Iterator[FieldPath]:
    """Fields without a value, which the model would take for fields that are not there."""
    if isinstance(value, dict):
        for key, item in value.items():
            if item is None:
                yield (*where, key)
            elif not isinstance(item, str):
                yield from _empty(item, (*where, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict | list):
                yield from _empty(item, (*where, index))


def _problem(found: "ErrorDetails", document: Document) -> Problem:
    where: FieldPath = tuple(part for part in found["loc"] if part != "[key]")
    message, hint = _message_and_hint(found)
    return Problem(document.place(where), dotted(where), message, hint)


def dotted(where: FieldPath) -> str:
    """A path as people write it: pay[2].low, with items counted from 1."""
    path = ""
    for part in where:
        name = short(part) if isinstance(part, str) else f"[{part + 1}]"
        path += f".{name}" if path and isinstance(part, str) else name
    return path


def _message_and_hint(found: "ErrorDetails") -> tuple[str, str]:
    given = found["input"]
    context = found.get("ctx", {})
    match found["type"]:
        case "missing" | "missing_argument" | "missing_keyword_only_argument":
            return "is missing", "add it; docs/data-format.md describes every field"
        case "unexpected_keyword_argument" | "extra_forbidden":
            return (
                "is not a known field",
                "check the spelling; docs/data-format.md lists the fields",
            )
        case "literal_error":
            if not isinstance(given, str):
                return _no_word(given)
            message = f"is {_cut(given)}, which is not a known word"
            return message, f"use one of {context['expected']}"
        case "string_pattern_mismatch":
            return _refusal(str(given), context["pattern"])
        case "string_too_long":
            message = (
                f"is {len(str(given))} characters long, and {context['max_length']} is the most"
            )
            return message, "say it in fewer words"
        case "string_type":
            return _no_word(given)
        case "tuple_type" | "list_type":
            if given is None:
                return "is empty", "write a list or remove the line"
            return "is not a list", "start each entry with '- ' on a line of its own"
        case "dict_type" | "dataclass_type" | "dataclass_exact_type":
            if given is None:
                return "is empty", "write its fields, or remove it"
            what = (
                "is a list, not a record" if isinstance(given, list) else "is a text, not a record"
            )
            return what, "write 'name: value' lines below it"
        case "bool_parsing" | "bool_type":
            if not isinstance(given, str):
                return _no_word(given)
            return f"is {_cut(given)}, which is not true or false", "use true or false"
        case "value_error":
            return "is not a number that can be kept", "write fewer digits"
        case _:
            return f"is not right: {found['msg']}", "docs/data-format.md describes every field"


def _refusal(given: str, pattern: str) -> tuple[str, str]:
    """What the pattern of a field says of a text that does not match it."""
    what, hint = REFUSALS[pattern]
    return f"is {_cut(given)}, {what}", hint


def _no_word(given: object) -> tuple[str, str]:
    if given is None:
        return "is empty", "write a value or remove the line"
    return "is not a text", "write one plain value"


def _cut(given: object) -> str:
    """What was given, in quotes and short enough for a message."""
    return repr(short(str(given)))
