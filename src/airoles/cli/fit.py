"""`airoles fit`."""

from typing import Annotated

import typer

from airoles.cli.background_options import AsOf, Have, ResumeFile, background
from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, NoData, NoSources, Output, role_names
from airoles.errors import BadRequest


def fit(
    have: Have = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    to: Annotated[
        str | None,
        typer.Option("--to", "-t", metavar="ROLE", help="The role you wish for.",
                     autocompletion=role_names),
    ] = None,
    most: Annotated[int, typer.Option("-n", "--most", min=1, help="How many roles.")] = 10,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:  # fmt: skip
    """The roles that your skills or résumé fit, best first, and the way to the one you wish for."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.fit import fits
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    brought = background(catalog, have, resume, as_of)
    if brought is None:
        raise BadRequest("nothing is brought.", "name skills with --have or a file with --resume")
    answer = fits(catalog, brought, most, to)
    asked = {
        "have": have,
        "resume": str(resume) if resume else None,
        "to": answer.wish,
        "most": most,
    }
    emit(reply(catalog, "fit", answer, **asked), form, json, output, no_sources)
