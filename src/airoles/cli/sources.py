"""`airoles sources`."""

from typing import Annotated

import typer

from airoles.cli.emit import emit
from airoles.cli.exits import NOT_ANSWERED
from airoles.cli.options import Data, FormOption, Json, NoData, OptionalRole, Output


def sources(
    role: OptionalRole = None,
    grade: Annotated[
        str | None, typer.Option("--grade", "-g", metavar="A-E", help="Just this grade.")
    ] = None,
    older_than: Annotated[
        str | None,
        typer.Option(
            "--older-than", metavar="SPAN",
            help="Just those older than 18m, 2y or 90d; exits 1 if there is any.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of", metavar="DATE",
            help="The day that ages count from. \\[default: the newest date of any source]",
        ),
    ] = None,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
) -> None:  # fmt: skip
    """Every source with its grade, its date and what it is used for."""
    if as_of is not None and older_than is None:
        raise typer.BadParameter("it needs --older-than.", param_hint="--as-of")
    from airoles.cli.open_with_progress import opened
    from airoles.questions.reply import reply
    from airoles.questions.sources import sources as ask

    catalog = opened(data, no_data)
    answer = ask(catalog, role, grade, older_than, as_of)
    asked = {
        "role": answer.role and answer.role.id, "grade": grade, "older_than": older_than,
        "as_of": answer.as_of,
    }  # fmt: skip
    emit(reply(catalog, "sources", answer, **asked), form, json, output)
    if older_than is not None and answer.listed:
        raise typer.Exit(NOT_ANSWERED)
