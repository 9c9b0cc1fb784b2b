"""`airoles path`."""

from typing import Annotated

import typer

from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, Market, NoSources, Output, RoleName


def path(
    role: RoleName,
    tree: Annotated[bool, typer.Option("--tree", help="Draw the ladders as a tree.")] = False,
    market: Market = "US",
    data: Data = None,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """The ladders that lead up from a role, route by route, with the evidence for each step."""
    from airoles.catalog import open_catalog
    from airoles.questions.ladders import ladders as ask
    from airoles.questions.reply import reply

    catalog = open_catalog(tuple(data or ()))
    answer = ask(catalog, role, market)
    asked = {"role": answer.start.id, "market": answer.market, "tree": tree}
    emit(reply(catalog, "path", answer, **asked), form, json, output, no_sources)
