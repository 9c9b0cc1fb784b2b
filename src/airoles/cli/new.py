"""`airoles new`."""

import os
import posixpath
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.emit import deliver
from airoles.cli.exits import complain
from airoles.cli.options import role_names
from airoles.errors import BadRequest
from airoles.text import visible

if TYPE_CHECKING:
    from airoles.catalog import Catalog


def new(
    role_id: Annotated[
        str, typer.Argument(metavar="ID", help="Id of the new role, such as head-of-robotics.")
    ],
    base: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="ROLE",
            autocompletion=role_names,
            help="Begin with the level and family of this role, and suggest its skills and moves.",
        ),
    ] = None,
    title: Annotated[
        str | None, typer.Option("--title", help="The title. \\[default: the words of the id]")
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="DIR",
            help="Data folder that gets it. \\[default: the nearest .airoles, or data of a "
            "checkout, from here upward; else .airoles]",
        ),
    ] = None,
) -> None:
    """Write a role file to fill in, with every field explained."""
    from airoles.authoring.new_role import (
        check_form,
        check_free,
        checked_title,
        schema_for,
        usual_folder,
    )
    from airoles.authoring.template import template, title_of
    from airoles.reading.folder_check import shown_path

    check_form(role_id)
    here = _here()
    folder = to if to is not None else usual_folder(here)
    _check(folder)
    file = folder / "roles" / f"{role_id}.yaml"
    shown = posixpath.join(shown_path(folder), "roles", file.name)
    if os.path.lexists(file):
        raise BadRequest(f"{shown!r} is there already.", "edit it, or choose another id")
    catalog = _catalog(folder)
    check_free(role_id, catalog)
    titles = [card.title for card in catalog.cards.values()]
    name = checked_title(title if title is not None else title_of(role_id, titles), catalog)
    schema = schema_for(folder)
    address = os.path.relpath(schema, folder.resolve() / "roles").replace(os.sep, "/")
    text = template(role_id, name, address, catalog.find(base) if base is not None else None)
    _write(file, text, schema)
    at_terminal = sys.stdout is not None and sys.stdout.isatty()
    deliver(os.fsencode(f"{visible(shown) if at_terminal else shown}\n"), None)
    _say_what_is_next(folder, text)


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:
        raise BadRequest("the working folder is not there any more.", "go to another") from None


def _check(folder: Path) -> None:
    """Refuse a place that can be no data folder."""
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise BadRequest(f"{str(folder)!r} is no folder.", "name a data folder")
    if folder.name == "roles":
        raise BadRequest(
            f"{str(folder)!r} is a folder of roles.",
            f"name the one above it: {visible(str(folder.parent))}",
        )
    if not os.path.isdir(folder.absolute().parent):
        raise BadRequest(
            f"the folder {str(folder.parent)!r} is not there.", "create it, or name another place"
        )


def _catalog(folder: Path) -> "Catalog":
    from airoles.authoring.new_role import catalog_around

    try:
        return catalog_around(folder)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise BadRequest(
            f"{str(folder)!r} cannot be read: {reason}.", "choose another place with --to"
        ) from error


def _write(file: Path, text: str, schema: Path) -> None:
    """Write the role, and the schema that its first line names where it is not there yet."""
    from airoles.authoring.schemas import schema_text
    from airoles.files.new_files import write_new
    from airoles.reading.folder_check import shown_path

    current, there = schema_text("role").encode(), os.path.lexists(schema)
    write_new({file: text.encode()} if there else {schema: current, file: text.encode()})
    if there and not _holds(schema, current):
        complain(
            f"{visible(shown_path(schema))} is of another version; "
            f"airoles schema role -o {shlex.quote(shown_path(schema))} renews it."
        )


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False


def _say_what_is_next(folder: Path, text: str) -> None:
    from airoles.authoring.new_role import is_read_already
    from airoles.authoring.template import FILL_IN
    from airoles.reading.folder_check import shown_path

    count = sum(f"# {FILL_IN}" in line and not line.startswith("#") for line in text.split("\n"))
    shown = visible(shown_path(folder))
    path = "" if is_read_already(folder) else f" {shlex.quote(shown)}"
    complain(
        f'Give the {count} lines that say "{FILL_IN}" a value.\n'
        f"Put sources that are new into {posixpath.join(shown, 'sources.yaml')}.\n"
        f"Then run airoles validate{path}; it names every line that is wrong."
    )
