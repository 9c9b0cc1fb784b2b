"""`airoles validate`."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from airoles.cli.exits import NOT_ANSWERED, complain
from airoles.cli.options import Data, NoData


class ProblemForm(StrEnum):
    """The forms that problems can be printed in."""

    text = "text"
    json = "json"
    github = "github"


def validate(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATH...",
            show_default=False,
            help="Data folders, or files in them; the catalog in use without one.",
        ),
    ] = None,
    data: Data = None,
    no_data: NoData = False,
    form: Annotated[
        ProblemForm,
        typer.Option("--format", "-f", help="As text, as data, or as GitHub shows it at the line."),
    ] = ProblemForm.text,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")
    ] = None,
) -> None:
    """Every problem of every data file, with its place and a hint; exit code 1 if there is one."""
    from airoles.authoring.validate import validated
    from airoles.cli.emit import deliver
    from airoles.cli.open_with_progress import own_folders
    from airoles.cli.progress_bar import progress_bar
    from airoles.questions.reply import Reply
    from airoles.views import problems
    from airoles.views.json_text import json_text

    with progress_bar() as tick:
        found = validated(tuple(paths or ()), own_folders(data, no_data), tick, complain)
    if form is ProblemForm.json:
        asked = {"paths": [str(path) for path in paths or ()]}
        written = json_text(Reply("validate", asked, found, {}, {}), sources=False)
    else:
        written = problems.github(found) if form is ProblemForm.github else problems.text(found)
    deliver(written.encode("utf-8", errors="replace"), output)
    if found.problems:
        raise typer.Exit(NOT_ANSWERED)
