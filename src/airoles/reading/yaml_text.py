"""YAML text to plain values, with the line and column of each one, and the traps closed.

Every scalar stays the text that was written; the model says whether it is to be a number.
So `NO` is Norway, `12:30` is a text and `1330.10` keeps its last digit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from airoles.errors import Place, Problem
from airoles.files.reading import NotRead, read_plain
from airoles.model.fields import FieldPath
from airoles.reading.folders import MOST_BYTES
from airoles.text import first_hidden

MOST_LEVELS = 32
MOST_VALUES = 25_000
"""Keys and items of one file; people write one in some 25 bytes, who means harm one in three."""
Plain = dict[str, "Plain"] | list["Plain"] | str | None

Mark = Any
"""Where the parser stands; its C and Python parts have a class each."""

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file as plain values; places are looked up in its bytes once one is asked for."""

    path: str
    value: Plain
    raw: bytes = b""

    @property
    def places(self) -> dict[FieldPath, Place]:
        """The place of every key and item."""
        return _places(self.raw, self.path)

    def place(self, where: FieldPath) -> Place:
        """The place of a value, or of the nearest thing around it that stands in the file."""
        while where and where not in self.places:
            where = where[:-1]
        return self.places.get(where, Place(self.path, 1, 1))


_OPENED = ("while scanning a quoted", "while parsing a flow", "while scanning a simple key")
"""What the parser was in when it stopped, where the slip is at its beginning and not there."""


@lru_cache(maxsize=4)
def _places(raw: bytes, path: str) -> dict[FieldPath, Place]:
    """Read the bytes once more, this time for places; most files never have a problem to place."""
    places: dict[FieldPath, Place] = {}
    _Builder(_Loader(raw.decode("utf-8")), path, places).document()
    return places


class _Refused(Exception):
    def __init__(self, mark: Mark, message: str, hint: str) -> None:
        super().__init__(message)
        self.mark, self.message, self.hint = mark, message, hint


def read_yaml(file: Path, shown: str) -> Document | Problem:
    """Read one file; `shown` is its path as problems name it."""
    try:
        raw = read_plain(file, MOST_BYTES, "split it into one file per role")
    except NotRead as error:
        return Problem(Place(shown), "", error.message, error.hint)
    return parse_yaml(raw, shown)


def parse_yaml(raw: bytes, shown: str) -> Document | Problem:
    """Parse the bytes of one file; whatever is wrong with them comes back as a `Problem`."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Problem(Place(shown, line, 1), "", "is not UTF-8 text", "save the file as UTF-8")
    found = first_hidden(text.replace("\r\n", "\n"))
    if found:
        before = found.string[: found.start()]
        line, column = before.count("\n") + 1, found.start() - before.rfind("\n")
        return _control(Place(shown, line, column), found[0][0])
    try:
        return Document(shown, _Builder(_Loader(text), shown).document(), raw)
    except _Refused as refused:
        return Problem(_place(shown, refused.mark), "", refused.message, refused.hint)
    except yaml.MarkedYAMLError as error:
        began = str(error.context or "").startswith(_OPENED)
        mark = (error.context_mark if began else None) or error.problem_mark or error.context_mark
        what = _in_one_line(error.problem or error.context or "cannot be parsed")
        return Problem(
            _place(shown, mark),
            "",
            f"is not valid YAML: {what}",
            "check the indentation, quotes and brackets there",
        )
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        message = f"is not valid YAML: {_in_one_line(error)}"
        return Problem(Place(shown, 1, 1), "", message, "retype that part")


def short(text: str) -> str:
    """A text of the data, short enough to be told."""
    return text if len(text) <= 60 else text[:57] + "..."


def _in_one_line(error: object) -> str:
    return " ".join(str(error)[:200].split())


def _control(place: Place, character: str) -> Problem:
    if character == "\ufeff":
        does = "begins with a byte order mark" if place.column == 1 else "holds a byte order mark"
        return Problem(place, "", f"{does} (U+FEFF)", "save it as UTF-8 without byte order mark")
    code = f"U+{ord(character):04X}"
    return Problem(place, "", f"holds the control character {code}", "remove it")


def _place(path: str, mark: Mark) -> Place:
    return Place(path, mark.line + 1, mark.column + 1) if mark else Place(path, 1, 1)


class _Builder:
    """Walks the parser's events, so that nothing is built that could explode."""

    def __init__(
        self, loader: yaml.Loader, path: str, places: dict[FieldPath, Place] | None = None
    ) -> None:
        self.loader = loader
        self.path = path
        self.places = places
        self.values = 0

    def document(self) -> Plain:
        stream: Iterator[yaml.Event] = iter(self.loader.get_event, None)
        value: Plain = None
        documents = 0
        for event in stream:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refused(
                        event.start_mark,
                        "holds more than one document",
                        "remove everything from the second '---' on",
                    )
                value = self.value(next(stream), stream, ())
        return value

    def value(self, event: yaml.Event, stream: Iterator[yaml.Event], where: FieldPath) -> Plain:
        if len(where) > MOST_LEVELS:
            raise _Refused(
                event.start_mark, f"is nested deeper than {MOST_LEVELS} levels", "flatten it"
            )
        self.values += 1
        if self.values > MOST_VALUES:
            raise _Refused(
                event.start_mark,
                f"holds more than {MOST_VALUES} values",
                "split it, over several data folders if need be",
            )
        self.plain(event)
        if self.places is not None:
            self.places.setdefault(where, _place(self.path, event.start_mark))
        if isinstance(event, yaml.ScalarEvent):
            empty = event.implicit[0] and event.value in ("", "~", "null")
            return None if empty else self.seen(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.items(stream, where)
        return self.mapping(stream, where)

    def plain(self, event: Any) -> None:
        """Refuse what could explode, or build something else than plain data."""
        if event.anchor:  # an alias has the one that it repeats
            raise _Refused(
                event.start_mark, "uses an anchor or alias", "write the value out instead"
            )
        tag = event.tag
        if tag is not None and tag != "!":
            raise _Refused(event.start_mark, f"uses the tag {short(tag)}", "remove the tag")

    def seen(self, event: yaml.ScalarEvent) -> str:
        """The text of a scalar; in double quotes what is not seen may stand as an escape."""
        text: str = event.value
        found = first_hidden(text) if event.style == '"' else None
        if found:
            problem = _control(_place(self.path, event.start_mark), found[0][0])
            raise _Refused(event.start_mark, problem.message, problem.hint)
        return text

    def items(self, stream: Iterator[yaml.Event], where: FieldPath) -> Plain:
        found: list[Plain] = []
        for event in stream:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            found.append(self.value(event, stream, (*where, len(found))))
        return found

    def mapping(self, stream: Iterator[yaml.Event], where: FieldPath) -> Plain:
        found: dict[str, Plain] = {}
        for event in stream:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refused(
                    event.start_mark, "uses something else than a word as a key", "use a plain word"
                )
            self.plain(event)
            key = self.seen(event)
            if key == "<<":
                raise _Refused(event.start_mark, "uses a merge key", "write the values out instead")
            if key in found:
                raise _Refused(
                    event.start_mark, f"repeats the key {short(key)!r}", "keep one of the two"
                )
            below = (*where, key)
            if self.places is not None:
                self.places[below] = _place(self.path, event.start_mark)
            found[key] = self.value(next(stream), stream, below)
        return found
