"""`airoles schema`."""

from pathlib import Path
from typing import Annotated

import typer

from airoles.cli.options import Kind


def schema(
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help="Kind of data file.")] = Kind.role,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a .json file.")
    ] = None,
) -> None:
    """The JSON Schema of a kind of data file, with which editors complete and check."""
    from airoles.authoring.schemas import schema_text
    from airoles.cli.emit import emit_json

    emit_json(schema_text(kind.value), "schema", output)
