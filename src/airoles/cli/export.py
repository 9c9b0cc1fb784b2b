"""`airoles export`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.exits import complain
from airoles.cli.open_with_progress import own_folders
from airoles.cli.options import Data, NoData, OptionalRoles, RoleName
from airoles.cli.printing import print_bytes
from airoles.cli.progress_bar import progress_bar
from airoles.cli.usage import Command, Group
from airoles.errors import BadRequest
from airoles.progress import Tick

if TYPE_CHECKING:
    from airoles.catalog import Catalog

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="A folder that is not there yet.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A file that is not there yet.")]
OutputFile = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to a file that is not there yet."),
]
Force = Annotated[bool, typer.Option("--force", help="Replace what is there, as a whole.")]

export = typer.Typer(
    cls=Group, help="Write the catalog in formats that other tools read.", no_args_is_help=True
)


@export.command("json", cls=Command)
def json_(folder: Folder, force: Force = False, data: Data = None, no_data: NoData = False) -> None:
    """The whole catalog as one JSON file."""
    from airoles.exports.catalog_json import catalog_json

    _folder(catalog_json, folder, force, own_folders(data, no_data))


@export.command("csv", cls=Command)
def csv_(folder: Folder, force: Force = False, data: Data = None, no_data: NoData = False) -> None:
    """The whole catalog as CSV files: a Frictionless Data Package with its data dictionary."""
    from airoles.exports.csv_folder import csv_folder

    _folder(csv_folder, folder, force, own_folders(data, no_data))


@export.command("sqlite", cls=Command)
def sqlite_(file: File, force: Force = False, data: Data = None, no_data: NoData = False) -> None:
    """The whole catalog as an SQLite database with a text index and views, as for Datasette."""
    from airoles.exports.sqlite_file import sqlite_file
    from airoles.files.writing import check_file, write_file

    own = own_folders(data, no_data)
    check_file(file, force)
    with progress_bar() as tick:
        written = sqlite_file(_catalog(own, tick), tick)
    write_file(file, written, force)


@export.command("jsonld", cls=Command)
def jsonld_(
    roles: OptionalRoles = None,
    output: OutputFile = None,
    force: Force = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """Roles as schema.org Occupations in JSON-LD; all of them where none is named."""
    from airoles.exports.json_ld import json_ld

    def written(catalog: "Catalog") -> str:
        named = dict.fromkeys(catalog.find(name).id for name in roles or catalog.roles)
        return json_ld(catalog, (catalog.roles[role] for role in named))

    _text(written, output, force, own_folders(data, no_data))


@export.command("resume-job", cls=Command)
def resume_job_(
    role: RoleName,
    output: OutputFile = None,
    force: Force = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """A role as a job description of JSON Resume."""
    from airoles.exports.resume_job import resume_job

    _text(
        lambda catalog: resume_job(catalog, catalog.find(role)),
        output,
        force,
        own_folders(data, no_data),
    )


@export.command("mermaid", cls=Command)
def mermaid_(
    output: OutputFile = None, force: Force = False, data: Data = None, no_data: NoData = False
) -> None:
    """The whole career map as a Mermaid flowchart; origins are dashed."""
    from airoles.exports.whole_map import whole_map
    from airoles.views.graphs.mermaid import mermaid

    _text(lambda catalog: mermaid(whole_map(catalog)), output, force, own_folders(data, no_data))


@export.command("dot", cls=Command)
def dot_(
    output: OutputFile = None, force: Force = False, data: Data = None, no_data: NoData = False
) -> None:
    """The whole career map in Graphviz's DOT language; origins are dashed."""
    from airoles.exports.whole_map import whole_map
    from airoles.views.graphs.dot import dot

    _text(lambda catalog: dot(whole_map(catalog)), output, force, own_folders(data, no_data))


def _folder(
    build: "Callable[[Catalog, Tick], dict[str, bytes]]",
    folder: Path,
    force: bool,
    own: tuple[Path, ...] | None,
) -> None:
    from airoles.files.folder_swap import check_folder, write_folder

    check_folder(folder, force)
    with progress_bar() as tick:
        files = build(_catalog(own, tick), tick)
    write_folder(folder, files, force)


def _text(
    build: "Callable[[Catalog], str]",
    output: Path | None,
    force: bool,
    own: tuple[Path, ...] | None,
) -> None:
    from airoles.files.writing import check_file, write_file

    to_file = output is not None and str(output) != "-"
    if to_file and output:
        check_file(output, force)
    with progress_bar() as tick:
        written = build(_catalog(own, tick)).encode("utf-8")
    if to_file and output:
        write_file(output, written, force)
    elif sys.stdout is None:
        raise BadRequest("standard output is closed.", "name a file with --output")
    else:
        print_bytes(written, "standard output cannot be written", "name a file with --output")


def _catalog(own: tuple[Path, ...] | None, tick: Tick) -> "Catalog":
    from airoles.store.open_catalog import open_catalog

    return open_catalog(own, tick, complain)
