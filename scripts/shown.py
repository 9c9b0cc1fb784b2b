"""What the documentation pages show: real outputs, and tables made from the model."""

import ast
import csv
import dataclasses
import inspect
import io
import itertools
import os
import re
import tempfile
from contextlib import redirect_stdout
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from airoles.authoring.template import descriptions
from airoles.cli.main import app

ENVIRONMENT = {"COLUMNS": "100", "NO_COLOR": "1"}


def output(command: str, lines: int | None = None) -> str:
    """A command with its real output as a Markdown block, cut after `lines` with a mark."""
    text = run(command)
    kept = [line.rstrip() for line in text.rstrip("\n").split("\n")]
    if lines is not None and len(kept) > lines:
        kept = [*kept[:lines], "..."]
    return "\n".join(["```console", f"$ {command}", *kept, "```"])


def console(commands: dict[str, str]) -> str:
    """Commands with what each prints, as a Markdown block."""
    lines = [line for command, text in commands.items() for line in (f"$ {command}", text) if line]
    return "\n".join(["```console", *lines, "```"])


def exported(form: str, name: str = "") -> Path:
    """An export of the whole catalog, or the file of that name in it."""
    place = Path(_away().name) / form
    if not place.exists():
        run(f"airoles export {form} {place}")
    return place / name


@cache
def _away() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()


def run(command: str) -> str:
    """What a command prints at 100 columns without colour."""
    written = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    before = dict(os.environ)
    os.environ.update(ENVIRONMENT)
    try:
        with redirect_stdout(written):
            app(command.split()[1:], prog_name="airoles", standalone_mode=False)
    finally:
        os.environ.clear()
        os.environ.update(before)
    written.flush()
    return written.buffer.getvalue().decode("utf-8")


def fields(kind: type) -> str:
    """A Markdown table of a model class: field, what it takes, what it means."""
    described = descriptions(kind)
    hints = get_type_hints(kind)
    rows = ["| field | takes | meaning |", "| --- | --- | --- |"]
    for field in dataclasses.fields(kind):
        if field.name not in described:
            continue  # filled in by airoles itself
        needed = field.default is field.default_factory is dataclasses.MISSING
        name = f"**{field.name}**" if needed else field.name
        meaning = described[field.name].replace("|", "\\|")
        rows.append(f"| {name} | {_kind_of(hints[field.name])} | {meaning} |")
    return "\n".join(rows)


def csv_row(command: str, column: str) -> str:
    """The first row of a printed CSV that has a column, as a table of its cells with content."""
    rows = csv.DictReader(io.StringIO(run(command), newline=""))
    row = next(row for row in rows if row[column])
    cells = [f"| `{name}` | {cell} |" for name, cell in row.items() if cell]
    return "\n".join(["| column | cell |", "| --- | --- |", *cells])


def columns(kind: type) -> str:
    """A Markdown table of the fields of a class that is no part of the model, and their meaning."""
    (tree,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(tree, ast.ClassDef)
    rows = [
        f"| `{field.target.id}` | {meaning.value.value} |"
        for field, meaning in itertools.pairwise(tree.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(meaning, ast.Expr) and isinstance(meaning.value, ast.Constant)
        if isinstance(meaning.value.value, str)
    ]
    return "\n".join(["| column | what it holds |", "| --- | --- |", *rows])


def _kind_of(hint: Any) -> str:
    word = _word(hint)
    return re.sub(r"\s+", " ", word)


def _word(hint: Any) -> str:
    arguments = [a for a in get_args(hint) if a is not type(None) and a is not Ellipsis]
    if get_origin(hint) is tuple:
        return f"list of {_word(arguments[0])}"
    if arguments and all(isinstance(a, str) for a in arguments):
        return ", ".join(f"`{a}`" for a in arguments)
    if arguments:
        return _word(arguments[0])
    plain = {"str": "text", "int": "whole number", "Decimal": "number", "bool": "true or false"}
    return plain.get(hint.__name__, f"[{hint.__name__}](#{hint.__name__.lower()})")
