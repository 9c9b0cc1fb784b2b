"""`airoles diff`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from airoles.cli.answering import answering
from airoles.cli.exits import ANSWERED, NOT_ANSWERED, USAGE, complain
from airoles.cli.options import kind_names, split
from airoles.errors import AirolesError

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.model.edition import Edition
    from airoles.questions.reply import Reply


def _code(reply: "Reply") -> int:
    """1 where something changed, as diff has it."""
    return NOT_ANSWERED if reply.answer.changes else ANSWERED


@answering(exit_code=_code)
def diff(
    catalog: "Catalog",
    context: typer.Context,
    old: Annotated[
        Path, typer.Argument(metavar="OLD", help="A data folder, or the file of export json.")
    ],
    new: Annotated[
        Path | None,
        typer.Argument(
            metavar="NEW", help="Another one; the catalog in use without it.", show_default=False
        ),
    ] = None,
    only: Annotated[
        str | None,
        typer.Option(
            "--only", metavar="KIND,...", help="Just these kinds.", autocompletion=kind_names
        ),
    ] = None,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="The day that feeds bear.")
    ] = None,
) -> "Reply":
    """What changed between two catalogs; exits 1 if something did, and 2 if they cannot be read."""
    from airoles.cli.background_options import today
    from airoles.questions.diff import diff as ask
    from airoles.questions.reply import Reply

    if new is not None and context.params.get("data"):
        message = "it lies on the catalog in use, which is not asked where NEW is named."
        raise typer.BadParameter(message, param_hint="--data")
    try:
        day = today(as_of)
        before, after = _sides(catalog, old, new)
        answer = ask(before, after, split(only))
    except AirolesError as error:
        _refuse(error)
    cited = {
        key: source
        for change in answer.changes
        for side in (change.before, change.after)
        for key in (side.sources if side else ())
        if (source := after.sources.get(key) or before.sources.get(key))
    }
    asked = {
        "old": str(old),
        "new": None if new is None else str(new),
        "only": list(answer.counts) if only else None,
        "as_of": day.isoformat(),
    }
    return Reply("diff", asked, answer, dict(sorted(cited.items())), catalog.routes, catalog.cards)


def _sides(catalog: "Catalog", old: Path, new: Path | None) -> tuple["Edition", "Edition"]:
    import os

    from airoles.cli.progress_bar import progress_bar
    from airoles.errors import BadRequest
    from airoles.store.open_edition import catalog_in_use, open_edition

    if new is not None and all(map(os.path.exists, (old, new))) and os.path.samefile(old, new):
        raise BadRequest(
            f"{str(old)!r} and {str(new)!r} are one and the same.",
            "name two, or only the old one to set it beside the catalog in use",
        )
    with progress_bar() as tick:
        before = open_edition(old, tick)
        return before, catalog_in_use(catalog) if new is None else open_edition(new, tick)


def _refuse(error: AirolesError) -> NoReturn:
    """Say what keeps the two from being compared; 1 would mean that something changed."""
    complain(f"airoles: {error}")
    raise typer.Exit(USAGE)
