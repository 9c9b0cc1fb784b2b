"""Where an answer goes: the one place that picks its format, and prints it or writes a file."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from airoles.cli.paging import page
from airoles.cli.printing import print_bytes
from airoles.cli.windows import colour_shows
from airoles.errors import BadRequest
from airoles.views.formats import FORMATS, Format, Look, by_ending, formats_for

if TYPE_CHECKING:
    from airoles.questions.reply import Reply


def emit(
    reply: "Reply",
    form: str | None = None,
    json: bool = False,
    output: Path | None = None,
    no_sources: bool = False,
    command: str = "airoles",
    full: bool = False,
    paged: bool = True,
) -> None:
    """Print the reply to a command, or write it to a file whole or not at all."""
    file = _file(output)
    format_ = _chosen(reply, command, form, json, file)
    dark = bool(reply.asked.get("dark"))
    if dark and not format_.has_dark:
        raise typer.BadParameter("it is for svg and png.", param_hint="--dark")
    written = format_.write(reply, _look(format_, file, not no_sources, dark, full))
    told = _encoded(written, format_, file)
    if file is None and paged and format_.name in _READ and page(told):
        return
    deliver(told, output)


_READ = ("table", "markdown")
"""Formats that people read on a terminal."""


def emit_json(written: str, command: str, output: Path | None = None) -> None:
    """Print JSON that is no answer, or write it to a file that is named so."""
    file = _file(output)
    if file is not None and file.suffix.lower() != ".json":
        raise BadRequest(
            f"{command} gives only json, and {file.name!r} does not end in .json.",
            "name a file that ends in .json",
        )
    deliver(written.encode("utf-8"), output)


def deliver(written: bytes, output: Path | None) -> None:
    """Print what is written, or put it into a file whole or not at all."""
    file = _file(output)
    if file is None:
        print_bytes(written)
        return
    from airoles.files.writing import write_file

    write_file(file, written)


def _file(output: Path | None) -> Path | None:
    """The file that is named; None for standard output, which is also called -."""
    return None if output is None or str(output) == "-" else output


def _chosen(
    reply: "Reply", command: str, form: str | None, json: bool, file: Path | None
) -> Format:
    """The format that is asked for by name, by --json or by the ending of a file."""
    name = form.lower() if form is not None else None
    if json and name not in (None, "json"):
        raise typer.BadParameter(f"--format {name} asks for another form.", param_hint="--json")
    if name is None and not json and file is not None:
        name = _by_ending(file, reply.question).name
    if name is None:
        name = "json" if json else "table"
    if name not in FORMATS or not FORMATS[name].fits(reply.question):
        choice = ", ".join(each.name for each in formats_for(reply.question))
        raise BadRequest(
            f"{command} gives no {name if name in FORMATS else repr(name)}.",
            f"choose from {choice}",
        )
    return FORMATS[name]


def _by_ending(file: Path, question: str) -> Format:
    ending = file.suffix.lower()
    if (found := by_ending(ending)) is not None:
        return found
    if os.path.isdir(file):
        raise BadRequest(f"{str(file)!r} is a folder.", "name a file in it")
    known = ", ".join(each for format_ in formats_for(question) for each in format_.endings)
    what = f"the ending {ending!r} of {file.name!r}" if ending else f"{file.name!r}"
    raise BadRequest(
        f"{what} names no format.", f"let the name end in one of {known}; or add --format"
    )


def _look(format_: Format, file: Path | None, sources: bool, dark: bool, full: bool) -> Look:
    from airoles.cli.screen import ground, screen

    table = format_.name == "table"
    width, colour = screen(to_file=file is not None or not table, unwrapped=full or not table)
    shown = colour and colour_shows()
    return Look(width, shown, ground() if shown else None, sources, dark, full)


def _encoded(written: str | bytes, format_: Format, file: Path | None) -> bytes:
    """Text as bytes; a table in the characters that the screen has."""
    if isinstance(written, bytes):
        return written
    if format_.name != "table" or file is not None:
        return written.encode("utf-8", errors="replace")
    from airoles.cli.plain_characters import encoded

    return encoded(written, getattr(sys.stdout, "encoding", None) or "utf-8")
