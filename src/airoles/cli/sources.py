"""`airoles sources`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.exits import ANSWERED, NOT_ANSWERED
from airoles.cli.options import OptionalRole, joined

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


def _code(reply: "Reply") -> int:
    """1 where sources older than a span were asked for and there are some, for scripts."""
    return NOT_ANSWERED if reply.asked["older_than"] and reply.answer.listed else ANSWERED


@answering(sources=False, exit_code=_code)
def sources(
    catalog: "Catalog",
    role: OptionalRole = None,
    grade: Annotated[
        str | None, typer.Option("--grade", "-g", metavar="A-E", help="Just this grade.")
    ] = None,
    older_than: Annotated[
        str | None,
        typer.Option(
            "--older-than",
            metavar="SPAN",
            help="Just those older than 18m, 2y or 90d, or with a newer edition; exits 1 if any.",
        ),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            help="The day that ages count from. \\[default: the newest date of any source]",
        ),
    ] = None,
) -> "Reply":
    """Every source with its grade, its date and what it is used for."""
    if as_of is not None and older_than is None:
        raise typer.BadParameter("it needs --older-than.", param_hint="--as-of")
    from airoles.cli.spoken_names import completed
    from airoles.questions.reply import reply
    from airoles.questions.sources import sources as ask

    name = joined(role)
    answer = ask(catalog, name, grade, older_than, as_of)
    asked = {
        "role": answer.role and answer.role.id,
        "grade": grade,
        "older_than": older_than,
        "as_of": answer.as_of,
        **(completed(catalog, name) if name else {}),
    }
    return reply(catalog, "sources", answer, **asked)
