"""`airoles advert`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.background_options import AsOf, today
from airoles.cli.options import market_names, role_names
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply

AdvertFile = Annotated[
    Path | None,
    typer.Argument(
        metavar="FILE",
        help="The advert: text, Markdown, HTML, JSON, PDF or DOCX; - reads a pipe.",
        allow_dash=True,
        show_default=False,
    ),
]


@answering()
def advert(
    catalog: "Catalog",
    file: AdvertFile = None,
    against: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="ROLE",
            help="Hold it against this role.",
            autocompletion=role_names,
        ),
    ] = None,
    market: Annotated[
        str | None,
        typer.Option(
            "--market",
            "-m",
            help="Country of the job, by name or code, where the advert does not tell it.",
            autocompletion=market_names,
        ),
    ] = None,
    number: Annotated[
        int, typer.Option("--number", min=1, help="Which advert of a file that holds several.")
    ] = 1,
    as_of: AsOf = None,
) -> "Reply":
    """Which role a job advert is in truth, what is odd in it, and whether the pay fits."""
    from dataclasses import replace

    from airoles.intake.advert_file import read_advert
    from airoles.model.countries import country_of
    from airoles.questions import advert as question
    from airoles.questions.reply import reply

    if file is None:
        raise typer.BadParameter("name a file, such as airoles advert job.txt", param_hint="FILE")
    found = read_advert(file, catalog.advert_parts.values())
    if number > len(found):
        held = "1 advert" if len(found) == 1 else f"{len(found)} adverts"
        raise BadRequest(f"{str(file)!r} holds {held}.", f"choose --number 1 to {len(found)}")
    chosen = None if market is None else country_of(market)
    answer = question.advert(catalog, found[number - 1], today(as_of), against, chosen)
    answer = replace(answer, number=number, of=len(found))
    asked = {
        "file": str(file),
        "as": answer.held_against.role.id if against and answer.held_against else None,
        "market": chosen,
        "number": number,
    }
    return reply(catalog, "advert", answer, **asked)
