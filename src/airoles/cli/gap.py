"""`airoles gap`."""

from typing import Annotated

import typer

from airoles.cli.background_options import AsOf, Have, ResumeFile, background
from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, NoData, NoSources, Output, RoleNames
from airoles.errors import BadRequest


def gap(
    roles: RoleNames,
    have: Have = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    both: Annotated[bool, typer.Option("--both", help="Also the way back.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how the fit adds up.")] = False,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """What a role needs that another role, a list of skills or a résumé does not bring."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.gap import between, from_background
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    brought = background(catalog, have, resume, as_of)
    if len(roles) != (1 if brought else 2):
        due = "just the role you want" if brought else "two roles, the one you have first"
        raise BadRequest(
            f"a gap takes {due}, not {len(roles)}.",
            "such as airoles gap data-scientist caio, or airoles gap --have python,mlops caio",
        )
    if brought and both:
        raise BadRequest("--both needs two roles.", "leave it out with --have and --resume")
    if brought:
        answer = from_background(catalog, brought, roles[0])
    else:
        answer = between(catalog, roles[0], roles[1], both)
    asked = {
        "roles": [catalog.find(name).id for name in roles],
        "both": both,
        "explain": explain,
        "have": have,
        "resume": str(resume) if resume else None,
    }
    emit(reply(catalog, "gap", answer, **asked), form, json, output, no_sources)
