"""`airoles gap`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.background_options import AsOf, Have, ResumeFile, background
from airoles.cli.options import SpokenRoles, spoken
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def gap(
    catalog: "Catalog",
    roles: SpokenRoles = None,
    have: Have = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    both: Annotated[bool, typer.Option("--both", help="Also the way back.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show how the fit adds up.")] = False,
) -> "Reply":
    """What a role needs that another role, a list of skills or a résumé does not bring."""
    from airoles.cli.spoken_names import completed, roles_named
    from airoles.questions.gap import between, from_background
    from airoles.questions.reply import reply

    words = spoken(
        roles,
        "the role you have and the one you want",
        "airoles gap data-scientist caio",
        "airoles gap --have python,mlops caio",
    )
    roles = list(roles_named(catalog, words))
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
        **completed(catalog, *roles),
    }
    return reply(catalog, "gap", answer, **asked)
