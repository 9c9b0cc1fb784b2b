"""`airoles fit`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.background_options import (
    AdvertFiles,
    AsOf,
    Have,
    ResumeFile,
    adverts_read,
    background,
    today,
)
from airoles.cli.options import role_names
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def fit(
    catalog: "Catalog",
    have: Have = None,
    resume: ResumeFile = None,
    as_of: AsOf = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to", "-t", metavar="ROLE", help="The role you wish for.", autocompletion=role_names
        ),
    ] = None,
    most: Annotated[int, typer.Option("-n", "--most", min=1, help="How many roles.")] = 10,
    adverts: AdvertFiles = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show each step of the sum behind the order.")
    ] = False,
) -> "Reply":
    """The roles that your skills or résumé fit, best first, and the way to the one you wish for."""
    from airoles.questions.fit import fits
    from airoles.questions.reply import reply

    brought = background(catalog, have, resume, as_of)
    if brought is None:
        raise BadRequest("nothing is brought.", "name skills with --have or a file with --resume")
    answer = fits(catalog, brought, most, to)
    if adverts:
        from dataclasses import replace

        from airoles.questions.advert_fit import rank_adverts

        ranked = rank_adverts(catalog, brought, adverts_read(catalog, adverts), today(as_of))
        answer = replace(answer, adverts=ranked)
    asked = {
        "have": have,
        "resume": str(resume) if resume else None,
        "to": answer.wish,
        "most": most,
        **({"adverts": [str(file) for file in adverts]} if adverts else {}),
        **({"explained": True} if explain else {}),
    }
    return reply(catalog, "fit", answer, **asked)
