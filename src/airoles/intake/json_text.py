"""JSON text to plain values; a comma too much is passed over and told, with its place."""

import json
import re
from typing import Any

from airoles.errors import BadRequest
from airoles.intake.notes import Notes
from airoles.text import visible

EXPORT = "export the résumé as JSON Resume, jsonresume.org"
_MOST_TOLD = 3
_MOST_MENDED = 1024 * 1024
"""Characters up to which a text is looked through for commas; people write far fewer."""
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+\\?(?:"|\Z)|(,)(?=\s*+[}\]])', re.DOTALL)


def load_json(text: str, notes: Notes, hint: str = EXPORT) -> Any:
    """The values of a JSON text; raises `BadRequest` with line and column where it is none.

    `hint` says what to do then.
    """
    try:
        return _loaded(text, notes, hint)
    except ValueError as error:
        mended, places = _without_last_commas(text) if len(text) <= _MOST_MENDED else ("", [])
        if not places:
            raise _refused(notes, text, error, hint) from error
    try:
        found = _loaded(mended, notes, hint)
    except ValueError as error:
        raise _refused(notes, text, error, hint) from error
    for at in places[:_MOST_TOLD]:
        line, column = _place(text, at)
        notes.remark(
            f"{visible(notes.shown)}:{line}:{column} is a comma with nothing after it, "
            "which was passed over; delete it."
        )
    if len(places) > _MOST_TOLD:
        notes.remark(f"{len(places) - _MOST_TOLD} more commas of the kind were passed over.")
    return found


def _loaded(text: str, notes: Notes, hint: str) -> Any:
    try:
        return json.loads(text, parse_int=_number, strict=False)
    except RecursionError as error:
        raise BadRequest(f"{notes.shown!r} is nested too deep.", hint) from error


def _refused(notes: Notes, text: str, error: ValueError, hint: str) -> BadRequest:
    line, column = _place(text, getattr(error, "pos", 0))
    return BadRequest(f"{visible(notes.shown)}:{line}:{column}: is not JSON.", hint)


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _without_last_commas(text: str) -> tuple[str, list[int]]:
    """The text with a space for each comma before a closing bracket, and where these stood."""
    places: list[int] = []

    def mend(token: re.Match[str]) -> str:
        if token[1] is None:
            return token[0]
        places.append(token.start())
        return " "

    return _TOKENS.sub(mend, text), places


def _number(digits: str) -> int | str:
    """A whole number; one of more digits than any number of a résumé has stays a text."""
    return int(digits) if len(digits) <= 20 else digits
