"""Turning a function that answers a question into a command."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any

import typer

from airoles import settings
from airoles.cli.emit import emit
from airoles.cli.options import (
    THE_DEFAULT,
    Dark,
    Data,
    FormOption,
    Full,
    Json,
    NoData,
    NoPager,
    NoSources,
    Output,
)
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.questions.reply import Reply

Answer = Callable[..., "Reply"]
ASKS_FOR_ALL = ("only", "diff", "tree", "explain")
"""What shows all of a part, so that no summary of it is wanted."""


def answering(
    *,
    dark: bool = False,
    sources: bool = True,
    exit_code: Callable[["Reply"], int] = lambda _: 0,
) -> Callable[[Answer], Callable[..., None]]:
    """A command made of a function from the catalog and options of its own to a reply.

    The command has these options, and those that every answer has: the data that it asks, the
    format, the file that it goes to, and, unless it lists them, whether it shows sources.  With
    `dark` its pictures can be drawn for a dark background.
    """
    tail = {"full": Full, "no_pager": NoPager, "data": Data, "no_data": NoData}
    tail |= {"dark": Dark} if dark else {}
    tail |= {"form": FormOption, "json": Json, "output": Output}
    tail |= {"no_sources": NoSources} if sources else {}

    def made(answer: Answer) -> Callable[..., None]:
        signature = inspect.signature(answer)
        own = [each for name, each in signature.parameters.items() if name != "catalog"]
        every = [_option(name, kind) for name, kind in tail.items()]

        @wraps(answer)
        def command(**given: Any) -> None:
            from airoles.cli.open_with_progress import opened

            common = {name: given.pop(name) for name in tail}
            catalog = opened(common["data"], common["no_data"])
            if given.get("market") == THE_DEFAULT:
                given["market"] = default_market(catalog)
            reply = answer(catalog, **given)
            if dark:
                reply = replace(reply, asked={**reply.asked, "dark": common["dark"]})
            emit(
                reply,
                common["form"],
                common["json"],
                common["output"],
                common.get("no_sources", False),
                command=answer.__name__.rstrip("_"),
                full=common["full"] or any(map(reply.asked.get, ASKS_FOR_ALL)),
                paged=not common["no_pager"],
            )
            if code := exit_code(reply):
                raise typer.Exit(code)

        command.__signature__ = inspect.Signature([*own, *every])  # type: ignore[attr-defined]
        command.__annotations__ = {each.name: each.annotation for each in (*own, *every)}
        return command

    return made


def default_market(catalog: "Catalog") -> str:
    """The market that stands for none; raises `BadRequest` where the one that is set is none."""
    from airoles.questions.pay_figures import checked_market

    try:
        return checked_market(catalog, settings.market())
    except BadRequest as error:
        raise BadRequest(f"{settings.MARKET}: {error.message}", error.hint) from error


def _option(name: str, kind: Any) -> inspect.Parameter:
    default = None if name in ("data", "form", "output") else False
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
