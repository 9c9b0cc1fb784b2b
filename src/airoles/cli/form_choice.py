"""Which form an answer or a document takes: by its name, by --json, or by the ending of a file."""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import typer

from airoles.errors import BadRequest


def named_file(output: Path | None) -> Path | None:
    """The file that is named; None for standard output, which is also called -."""
    return None if output is None or str(output) == "-" else output


def named_form(
    form: str | None,
    json: bool,
    file: Path | None,
    of_ending: Callable[[str], str | None],
    endings: Iterable[str],
) -> str | None:
    """The name of the form that is asked for, which there may not be; None where nothing tells it.

    `of_ending` has the form of an ending such as ".md"; `endings` are told where it has none.
    """
    name = form.lower() if form is not None else None
    if json and name not in (None, "json"):
        raise typer.BadParameter(f"--format {name} asks for another form.", param_hint="--json")
    if name is not None:
        return name
    if json:
        return "json"
    return None if file is None else _by_ending(file, of_ending, endings)


def _by_ending(file: Path, of_ending: Callable[[str], str | None], endings: Iterable[str]) -> str:
    ending = file.suffix.lower()
    if (found := of_ending(ending)) is not None:
        return found
    if os.path.isdir(file):
        raise BadRequest(f"{str(file)!r} is a folder.", "name a file in it")
    what = f"the ending {ending!r} of {file.name!r}" if ending else f"{file.name!r}"
    raise BadRequest(
        f"{what} names no format.",
        f"let the name end in one of {', '.join(endings)}; or add --format",
    )


def encoded_text(text: str, to_screen: bool) -> bytes:
    """Text as bytes; for a screen in the characters that it has."""
    if not to_screen:
        return text.encode("utf-8", errors="replace")
    from airoles.cli.plain_characters import encoded

    return encoded(text, getattr(sys.stdout, "encoding", None) or "utf-8")
