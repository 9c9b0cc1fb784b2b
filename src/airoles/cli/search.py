"""`airoles search`."""

from typing import Annotated

import typer

from airoles.cli.emit import emit
from airoles.cli.options import Data, FormOption, Json, NoData, NoSources, Output


def search(
    words: Annotated[
        list[str], typer.Argument(metavar="WORDS...", help="What to look for, as you would say it.")
    ],
    most: Annotated[
        int, typer.Option("--most", "-n", min=1, max=1000, help="How many statements.")
    ] = 10,
    data: Data = None,
    no_data: NoData = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    no_sources: NoSources = False,
) -> None:
    """The statements that hold some words, best first, with the words marked."""
    from airoles.cli.open_with_progress import opened
    from airoles.questions.reply import reply
    from airoles.questions.search import search as ask

    catalog = opened(data, no_data)
    asked = " ".join(words)
    answer = ask(catalog, asked, most)
    emit(reply(catalog, "search", answer, words=asked, most=most), form, json, output, no_sources)
