"""`airoles brief`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.answering import default_market
from airoles.cli.emit import deliver
from airoles.cli.form_choice import encoded_text, named_file, named_form
from airoles.cli.open_with_progress import opened
from airoles.cli.options import THE_DEFAULT, Data, Json, Market, NoData, NoPager, SpokenRoles
from airoles.cli.paging import page
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.questions.reply import Reply

ENDINGS = {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".json": "json"}
FORMS = tuple(dict.fromkeys(ENDINGS.values()))


def _form_names(incomplete: str) -> list[str]:
    return [name for name in FORMS if name.startswith(incomplete)]


def brief(
    roles: SpokenRoles = None,
    budget: Annotated[
        int,
        typer.Option(
            "--budget", "-n", min=150, max=100_000, help="At most so many words, sources included."
        ),
    ] = 1500,
    market: Market = THE_DEFAULT,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"{', '.join(FORMS)}. \\[default: text on a terminal, else markdown]",
            autocompletion=_form_names,
        ),
    ] = None,
    json: Json = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to a file; its ending picks the format: .txt, .md, .json.",
        ),
    ] = None,
    no_pager: NoPager = False,
    data: Data = None,
    no_data: NoData = False,
) -> None:
    """The weightiest statements on some roles with sources, to paste into a chat or a memo."""
    from airoles.assistant.brief import brief as build
    from airoles.cli.options import spoken
    from airoles.cli.spoken_names import completed, roles_named
    from airoles.questions.reply import reply

    file = named_file(output)
    chosen = _chosen(form, json, file)
    words = spoken(roles, "a role or more", "airoles brief caio", "airoles brief caio vs cto")
    catalog = opened(data, no_data)
    where = default_market(catalog) if market == THE_DEFAULT else market
    names = roles_named(catalog, words)
    made = build(catalog, names, budget, where)
    asked = {"roles": [one.id for one in made.roles], "budget": budget, "market": where}
    answer = reply(catalog, "brief", made, **asked, **completed(catalog, *names))
    told = _written(answer, chosen, file)
    if file is None and not no_pager and chosen != "json" and page(told):
        return
    deliver(told, output)


def _written(answer: "Reply", form: str, file: Path | None) -> bytes:
    from airoles.assistant import brief_forms

    if form == "json":
        from airoles.views.json_text import json_text

        return json_text(answer).encode("utf-8")
    if form == "markdown":
        return encoded_text(brief_forms.markdown(answer.answer, answer.sources), to_screen=False)
    from airoles.cli.screen import screen

    width, _ = screen(to_file=file is not None, unwrapped=False)
    text = brief_forms.text(answer.answer, answer.sources, width)
    return encoded_text(text, to_screen=file is None)


def _chosen(form: str | None, json: bool, file: Path | None) -> str:
    """The form that is named, or that the ending of the file tells; else by where it goes."""
    name = named_form(form, json, file, ENDINGS.get, ENDINGS)
    if name is None:
        return "text" if sys.stdout is not None and sys.stdout.isatty() else "markdown"
    if name not in FORMS:
        raise BadRequest(f"brief gives no {name!r}.", f"choose from {', '.join(FORMS)}")
    return name
