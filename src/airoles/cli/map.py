"""`airoles map`."""

from airoles.cli.emit import emit
from airoles.cli.options import (
    Basis,
    Dark,
    Data,
    FormOption,
    Json,
    Market,
    NoData,
    NoSources,
    Output,
)


def map_(
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
    """The career map: all roles by level and pay, with the steps between them."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.career_map import career_map
    from airoles.questions.reply import reply

    catalog = opened(data, no_data)
    answer = career_map(catalog, market, basis)
    asked = {"market": answer.market, "basis": answer.basis, "dark": dark}
    emit(reply(catalog, "map", answer, **asked), form, json, output, no_sources)
