"""Where an answer goes: the one place that knows the terminal and opens files."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from airoles.cli.printing import print_bytes
from airoles.cli.windows import colour_shows
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.questions.reply import Reply


ENDINGS = {".txt": "table", ".json": "json", ".csv": "csv", ".md": "markdown",
           ".markdown": "markdown", ".html": "html", ".htm": "html", ".svg": "svg", ".png": "png",
           ".mmd": "mermaid", ".dot": "dot"}  # fmt: skip
EVERYWHERE = ("table", "json", "csv", "markdown", "html", "svg")
"""The forms that every answer can take."""
CHARTED = ("salary", "rank", "map")
"""Questions that are drawn as a chart; svg is that chart and not the table, and png is one too."""
DRAWN = ("path", "arrivals", "routes")
"""Questions that are drawn as a diagram of roles and moves."""
FORMS = (*EVERYWHERE, "png", "mermaid", "dot")
"""All forms there are."""
COMMANDS = {"listing": "list", "arrivals": "path", "routes": "path", "rank": "salary"}
"""Commands whose name is not that of the question."""
PICTURES = ("svg", "png")
PICTURE_WIDTH = 100
"""Columns of a table as a picture, unless COLUMNS says otherwise."""


def emit(
    reply: "Reply",
    form: str | None = None,
    json: bool = False,
    output: Path | None = None,
    no_sources: bool = False,
) -> None:
    """Print the reply, or write it to a file whole or not at all."""
    to_file = output is not None and str(output) != "-"
    form = form.lower() if form is not None else None
    if json and form not in (None, "json"):
        raise typer.BadParameter(f"--format {form} asks for another form.", param_hint="--json")
    if form is None and json:
        form = "json"
    if form is None:
        form = _form_of(output, reply.question) if to_file and output else "table"
    if reply.asked.get("dark") and form not in PICTURES:
        raise typer.BadParameter("it is for svg and png.", param_hint="--dark")
    deliver(_written(reply, form, to_file, no_sources), output)


def emit_json(written: str, command: str, output: Path | None = None) -> None:
    """Print JSON that is no answer, or write it to a file that is named so."""
    if output is not None and str(output) != "-" and output.suffix.lower() != ".json":
        raise BadRequest(
            f"{command} gives only json, and {output.name!r} does not end in .json.",
            "name a file that ends in .json",
        )
    deliver(written.encode("utf-8"), output)


def deliver(written: bytes, output: Path | None) -> None:
    """Print what is written, or put it into a file whole or not at all."""
    if output is not None and str(output) != "-":
        from airoles.cli.whole_file import write_whole

        write_whole(output, written)
    else:
        print_bytes(written)


def _form_of(output: Path, question: str) -> str:
    ending = output.suffix.lower()
    if ending in ENDINGS:
        return ENDINGS[ending]
    if os.path.isdir(output):
        raise BadRequest(f"{str(output)!r} is a folder.", "name a file in it")
    known = ", ".join(name for name, form in ENDINGS.items() if form in forms(question))
    told = f"the ending {ending!r} of {output.name!r}" if ending else f"{output.name!r}"
    raise BadRequest(
        f"{told} names no format.", f"let the name end in one of {known}; or add --format"
    )


def _written(reply: "Reply", form: str, to_file: bool, no_sources: bool) -> bytes:
    _check(reply.question, form)
    if form == "png" or (form == "svg" and reply.question in CHARTED):
        from airoles.views.charts import picture

        return picture(reply, form, dark=bool(reply.asked.get("dark")))
    if form == "table":
        from airoles.cli.plain_characters import encoded
        from airoles.cli.screen import screen
        from airoles.views.reports import report
        from airoles.views.terminal import render

        width, colour = screen(to_file)
        colour = colour and (to_file or colour_shows())
        text = render(report(reply), width, colour, show_sources=not no_sources)
        encoding = "utf-8" if to_file else getattr(sys.stdout, "encoding", None) or "utf-8"
        return encoded(text, encoding)
    return _text(reply, form, sources=not no_sources).encode("utf-8", errors="replace")


def forms(question: str) -> tuple[str, ...]:
    """The forms that a question can be answered in."""
    drawn = ("png",) if question in CHARTED else ("mermaid", "dot") if question in DRAWN else ()
    return (*EVERYWHERE, *drawn)


def _check(question: str, form: str) -> None:
    """Refuse a form that the question cannot be answered in."""
    if form not in forms(question):
        command = COMMANDS.get(question, question)
        choice = ", ".join(forms(question))
        told = form if form in FORMS else repr(form)
        raise BadRequest(f"{command} gives no {told}.", f"choose from {choice}")


def _text(reply: "Reply", form: str, sources: bool) -> str:
    if form == "json":
        from airoles.views.json_text import json_text

        return json_text(reply, sources)
    if form == "csv":
        from airoles.views.csv_text import csv_text

        return csv_text(reply, sources)
    if form in ("mermaid", "dot"):
        from airoles.views.graphs import diagram as draw
        from airoles.views.graphs import graph as diagram

        return str(getattr(diagram, form)(draw(reply)))
    from airoles.views.reports import report

    if form == "markdown":
        from airoles.views.markdown import markdown

        return markdown(report(reply), sources)
    if form == "html":
        from airoles.views.html_page import html_page

        return html_page(report(reply), sources, _charts(reply))
    from airoles.cli.screen import screen
    from airoles.views.table_picture import table_picture
    from airoles.views.terminal import UNBOUNDED

    width, _ = screen(to_file=True)
    columns = PICTURE_WIDTH if width == UNBOUNDED else width
    return table_picture(report(reply), columns, sources, dark=bool(reply.asked.get("dark")))


def _charts(reply: "Reply") -> tuple[bytes, bytes] | None:
    """The chart, light and dark; None without the extra, or where there is nothing to draw."""
    if reply.question not in CHARTED:
        return None
    from airoles.views.charts import picture

    try:
        return picture(reply, "svg", dark=False), picture(reply, "svg", dark=True)
    except BadRequest:
        return None
