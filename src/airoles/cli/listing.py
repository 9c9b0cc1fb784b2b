"""`airoles list`."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from airoles.cli.answering import answering
from airoles.cli.options import THE_DEFAULT, Basis, Market, Sort
from airoles.model.words import FAMILIES, LEVELS

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def list_(
    catalog: "Catalog",
    family: Annotated[
        str | None,
        typer.Option(
            "--family",
            help=f"Line of work: {', '.join(FAMILIES)}.",
            autocompletion=lambda incomplete: [f for f in FAMILIES if f.startswith(incomplete)],
        ),
    ] = None,
    level: Annotated[
        str | None,
        typer.Option(
            "--level",
            help=f"Rung: {', '.join(LEVELS)}.",
            autocompletion=lambda incomplete: [f for f in LEVELS if f.startswith(incomplete)],
        ),
    ] = None,
    sort: Annotated[Sort, typer.Option("--sort", help="Order of the roles.")] = Sort.level,
    market: Market = THE_DEFAULT,
    basis: Basis = None,
    origin: Annotated[
        bool, typer.Option("--origin", help="Tell which data folder each role is from.")
    ] = False,
) -> "Reply":
    """The roles of the catalog with level, line of work, pay and number of sources."""
    from airoles.questions.listing import list_roles as ask
    from airoles.questions.reply import reply

    answer = ask(catalog, family, level, sort.value, market, basis)
    asked: dict[str, Any] = {
        "family": family,
        "level": level,
        "sort": sort.value,
        "market": answer.market,
        "basis": answer.basis,
    }
    asked |= {"origin": True} if origin else {}
    return reply(catalog, "listing", answer, **asked)
