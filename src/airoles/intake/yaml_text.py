"""YAML text of a résumé to plain values; nothing is built that could grow past what is written."""

from collections.abc import Iterator
from typing import Any

from airoles.errors import BadRequest, Place
from airoles.intake.notes import Notes

MOST_LEVELS = 32
MOST_VALUES = 25_000
_OPENED = ("while scanning a quoted", "while parsing a flow", "while scanning a simple key")
"""What the parser was in when it stopped, where the slip is at its beginning and not there."""


class _Refused(Exception):
    def __init__(self, mark: Any, message: str, hint: str) -> None:
        super().__init__(message)
        self.mark, self.message, self.hint = mark, message, hint


def load_yaml(text: str, notes: Notes) -> Any:
    """The values of the first document; every scalar stays the text that was written.

    Raises `BadRequest` with line and column for what is no YAML, and for aliases and tags.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Builder(loader(text)).document()
    except _Refused as refused:
        raise _error(notes, refused.mark, refused.message, refused.hint) from refused
    except yaml.MarkedYAMLError as error:
        opened = str(error.context or "").startswith(_OPENED)
        mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
        hint = "check the indentation, quotes and brackets there"
        raise _error(notes, mark, "is not valid YAML", hint) from error
    except (yaml.YAMLError, ValueError) as error:
        hint = "save it again as UTF-8 text"
        raise _error(notes, None, "holds characters that YAML does not take", hint) from error


def _error(notes: Notes, mark: Any, message: str, hint: str) -> BadRequest:
    place = Place(notes.shown, mark.line + 1, mark.column + 1) if mark else Place(notes.shown)
    return BadRequest(f"{place}: {message}.", hint)


class _Builder:
    """Walks the parser's events."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader
        self.values = 0

    def document(self) -> Any:
        import yaml

        stream: Iterator[Any] = iter(self.loader.get_event, None)
        for event in stream:
            if isinstance(event, yaml.DocumentStartEvent):
                return self.value(next(stream), stream, 0)
        return None

    def value(self, event: Any, stream: Iterator[Any], depth: int) -> Any:
        import yaml

        self.values += 1
        if depth > MOST_LEVELS:
            hint = "flatten it"
            raise _Refused(event.start_mark, f"is nested deeper than {MOST_LEVELS} levels", hint)
        if self.values > MOST_VALUES:
            hint = "leave out what tells least"
            raise _Refused(event.start_mark, f"holds more than {MOST_VALUES} values", hint)
        if isinstance(event, yaml.AliasEvent):
            hint = "write the value out instead"
            raise _Refused(event.start_mark, "repeats a value by an alias", hint)
        if event.tag not in (None, "!"):
            raise _Refused(event.start_mark, "uses a tag", "remove the word after the !")
        if isinstance(event, yaml.ScalarEvent):
            empty = event.implicit[0] and event.value in ("", "~", "null")
            return None if empty else event.value
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(event := next(stream), yaml.SequenceEndEvent):
                items.append(self.value(event, stream, depth + 1))
            return items
        found: dict[str, Any] = {}
        while not isinstance(event := next(stream), yaml.MappingEndEvent):
            key = self.value(event, stream, depth + 1)
            value = self.value(next(stream), stream, depth + 1)
            if key is None or isinstance(key, str):
                found[key or ""] = value
        return found
