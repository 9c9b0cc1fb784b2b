"""`airoles list`."""

from typing import Annotated, Any

import typer

from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, Market, NoData, NoSources, Output, Sort
from airoles.model.words import FAMILIES, LEVELS


def list_(
    family: Annotated[
        str | None,
        typer.Option(
            "--family", help=f"Line of work: {', '.join(FAMILIES)}.",
            autocompletion=lambda incomplete: [f for f in FAMILIES if f.startswith(incomplete)],
        ),
    ] = None,
    level: Annotated[
        str | None,
        typer.Option(
            "--level", help=f"Rung: {', '.join(LEVELS)}.",
            autocompletion=lambda incomplete: [f for f in LEVELS if f.startswith(incomplete)],
        ),
    ] = None,
    sort: Annotated[Sort, typer.Option("--sort", help="Order of the roles.")] = Sort.level,
    market: Market = "US",
    origin: Annotated[
        bool, typer.Option("--origin", help="Tell which data folder each role is from.")
    ] = False,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:  # fmt: skip
    """The roles of the catalog with level, line of work, pay and number of sources."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.listing import list_roles as ask
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    answer = ask(catalog, family, level, sort.value, market)
    asked: dict[str, Any] = {
        "family": family,
        "level": level,
        "sort": sort.value,
        "market": answer.market,
    }
    asked |= {"origin": True} if origin else {}
    emit(reply(catalog, "listing", answer, **asked), form, json, output, no_sources)
