"""Where a draft goes: its form, its template, and the screen or file that it is written to."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.emit import deliver
from airoles.cli.form_choice import encoded_text, named_file, named_form
from airoles.cli.paging import page
from airoles.errors import BadRequest

if TYPE_CHECKING:
    from airoles.catalog import Catalog
    from airoles.drafts.draft import Draft
    from airoles.drafts.forms import Form, UserTemplate

FORM_NAMES = ("text", "markdown", "html", "docx", "json")


def _form_names(incomplete: str) -> list[str]:
    return [name for name in FORM_NAMES if name.startswith(incomplete)]


DraftForm = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help=f"{', '.join(FORM_NAMES)}. \\[default: text]",
        autocompletion=_form_names,
    ),
]
DraftOutput = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write to a file; its ending picks the format: .txt, .md, .html, .docx, .json.",
    ),
]
TemplateFile = Annotated[
    Path | None,
    typer.Option(
        "--template", metavar="FILE", help="A jinja2 template of your own, for markdown or html."
    ),
]


def emit_draft(
    catalog: "Catalog",
    draft: "Draft",
    form: str | None,
    json: bool,
    output: Path | None,
    no_sources: bool,
    template: Path | None,
    data: Sequence[Path] | None,
    paged: bool,
) -> None:
    """Print a draft, or write it to a file whole or not at all."""
    from airoles.cli.screen import screen
    from airoles.drafts.forms import Wanted
    from airoles.questions.reply import reply

    file = named_file(output)
    chosen = _chosen(form, json, file, template)
    own = _template(chosen, draft.kind, template, data)
    sources = reply(catalog, "draft", draft).sources
    width, _ = screen(to_file=file is not None, unwrapped=False)
    written = chosen.writer()(draft, sources, Wanted(not no_sources, width, own))
    to_screen = chosen.name == "text" and file is None
    told = written if isinstance(written, bytes) else encoded_text(written, to_screen)
    if isinstance(written, bytes) and file is None and sys.stdout and sys.stdout.isatty():
        raise BadRequest("a Word document is nothing for a screen.", "write it to a file with -o")
    if file is None and paged and chosen.name in ("text", "markdown") and page(told):
        return
    deliver(told, output)


def _chosen(form: str | None, json: bool, file: Path | None, template: Path | None) -> "Form":
    """The form that is named, or that the ending of the file or template tells."""
    from airoles.drafts.forms import FORMS

    endings = {ending: each.name for each in FORMS.values() for ending in each.endings}
    name = named_form(form, json, file, endings.get, endings)
    if name is None and template is not None:
        endings = {"md": "markdown", "html": "html", "htm": "html", "markdown": "markdown"}
        found = [endings[part] for part in template.name.lower().split(".") if part in endings]
        if not found:
            raise BadRequest(
                f"{template.name!r} does not tell its form.",
                "add --format markdown or --format html",
            )
        name = found[-1]
    if name is None:
        name = "text"
    if name not in FORMS:
        raise BadRequest(f"draft gives no {name!r}.", f"choose from {', '.join(FORM_NAMES)}")
    if template is not None and not FORMS[name].templates:
        raise BadRequest(
            f"no template is used for {name}.", "add --format markdown or --format html"
        )
    return FORMS[name]


def _template(
    form: "Form", kind: str, named: Path | None, data: Sequence[Path] | None
) -> "UserTemplate | None":
    """The template that is named, or that a folder holds which is named by --data."""
    from airoles.drafts.forms.template_files import in_folders, read_template

    if named is not None:
        return read_template(named)
    return in_folders(tuple(data or ()), kind, form.templates) if form.templates else None
