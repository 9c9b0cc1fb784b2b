"""`airoles search`."""

from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import answering
from airoles.cli.options import spoken

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply


@answering()
def search(
    catalog: "Catalog",
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS...", help="What to look for, as you would say it.", show_default=False
        ),
    ] = None,
    most: Annotated[
        int, typer.Option("--most", "-n", min=1, max=1000, help="How many statements.")
    ] = 10,
) -> "Reply":
    """The statements that hold some words, best first, with the words marked."""
    from airoles.questions.reply import reply
    from airoles.questions.search import search as ask

    asked = " ".join(spoken(words, "some words", "airoles search build or buy", called="WORDS"))
    answer = ask(catalog, asked, most)
    return reply(catalog, "search", answer, words=asked, most=most)
