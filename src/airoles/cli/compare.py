"""`airoles compare`."""

from typing import Annotated

import typer

from airoles.cli.emit import emit
from airoles.cli.options import (
    Aspects,
    Basis,
    Dark,
    Data,
    FormOption,
    Json,
    Market,
    NoData,
    NoSources,
    Output,
    RoleNames,
    split,
)


def compare(
    roles: RoleNames,
    only: Aspects = None,
    diff: Annotated[bool, typer.Option("--diff", help="Leave out what does not differ.")] = False,
    market: Market = "US",
    basis: Basis = None,
    dark: Dark = False,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """Two or more roles side by side, aspect by aspect."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.compare import compare as ask
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    answer = ask(catalog, tuple(roles), split(only), diff, market, basis)
    asked = {
        "roles": [role.id for role in answer.roles], "only": split(only), "diff": diff,
        "market": answer.pay.market if answer.pay else market, "basis": basis,
        "dark": dark,
    }  # fmt: skip
    emit(reply(catalog, "compare", answer, **asked), form, json, output, no_sources)
