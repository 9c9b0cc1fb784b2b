"""Where an answer goes: the one place that picks its format, and prints it or writes a file."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from airoles.cli.form_choice import encoded_text, named_file, named_form
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
    file = named_file(output)
    format_ = _chosen(reply, command, form, json, file)
    dark = bool(reply.asked.get("dark"))
    if dark and not format_.has_dark:
        raise typer.BadParameter("it is for svg and png.", param_hint="--dark")
    written = format_.write(reply, _look(format_, file, not no_sources, dark, full))
    to_screen = format_.name == "table" and file is None
    told = written if isinstance(written, bytes) else encoded_text(written, to_screen)
    if file is None and paged and format_.name in _READ and page(told):
        return
    deliver(told, output)


_READ = ("table", "markdown")
"""Formats that people read on a terminal."""


def emit_json(written: str, command: str, output: Path | None = None) -> None:
    """Print JSON that is no answer, or write it to a file that is named so."""
    file = named_file(output)
    if file is not None and file.suffix.lower() != ".json":
        raise BadRequest(
            f"{command} gives only json, and {file.name!r} does not end in .json.",
            "name a file that ends in .json",
        )
    deliver(written.encode("utf-8"), output)


def deliver(written: bytes, output: Path | None) -> None:
    """Print what is written, or put it into a file whole or not at all."""
    file = named_file(output)
    if file is None:
        print_bytes(written)
        return
    from airoles.files.writing import write_file

    write_file(file, written)


def _chosen(
    reply: "Reply", command: str, form: str | None, json: bool, file: Path | None
) -> Format:
    """The format that is asked for by name, by --json or by the ending of a file."""
    fitting = formats_for(reply.question)
    endings = [ending for each in fitting for ending in each.endings]
    name = named_form(form, json, file, _of_ending, endings)
    if name is None:
        name = "table"
    if name not in FORMATS or not FORMATS[name].fits(reply.question):
        choice = ", ".join(each.name for each in fitting)
        raise BadRequest(
            f"{command} gives no {name if name in FORMATS else repr(name)}.",
            f"choose from {choice}",
        )
    return FORMATS[name]


def _of_ending(ending: str) -> str | None:
    found = by_ending(ending)
    return found.name if found else None


def _look(format_: Format, file: Path | None, sources: bool, dark: bool, full: bool) -> Look:
    from airoles.cli.screen import ground, screen

    table = format_.name == "table"
    width, colour = screen(to_file=file is not None or not table, unwrapped=full or not table)
    shown = colour and colour_shows()
    return Look(width, shown, ground() if shown else None, sources, dark, full)
