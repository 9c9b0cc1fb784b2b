"""Where a draft goes: its form, its template, and the screen or file that it is written to."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from airoles.cli.emit import deliver
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

    file = None if output is None or str(output) == "-" else output
    chosen = _chosen(form, json, file, template)
    own = _template(chosen, draft.kind, template, data)
    sources = reply(catalog, "draft", draft).sources
    width, _ = screen(to_file=file is not None, unwrapped=False)
    written = chosen.writer()(draft, sources, Wanted(not no_sources, width, own))
    told = written if isinstance(written, bytes) else _encoded(written, chosen, file)
    if isinstance(written, bytes) and file is None and sys.stdout and sys.stdout.isatty():
        raise BadRequest("a Word document is nothing for a screen.", "write it to a file with -o")
    if file is None and paged and chosen.name in ("text", "markdown") and page(told):
        return
    deliver(told, output)


def _chosen(form: str | None, json: bool, file: Path | None, template: Path | None) -> "Form":
    """The form that is named, or that the ending of the file or template tells."""
    from airoles.drafts.forms import FORMS

    name = form.lower() if form is not None else None
    if json and name not in (None, "json"):
        raise typer.BadParameter(f"--format {name} asks for another form.", param_hint="--json")
    if name is None and json:
        name = "json"
    if name is None and file is not None:
        name = _by_ending(file)
    if name is None and template is not None:
        endings = {"md": "markdown", "html": "html", "htm": "html", "markdown": "markdown"}
        found = [endings[part] for part in template.name.lower().split(".") if part in endings]
        if not found:
            raise BadRequest(
                f"{template.name!r} does not tell its form.",
                "add --format markdown or --format html",
            )
        name = found[-1]
    name = name or "text"
    if name not in FORMS:
        raise BadRequest(f"draft gives no {name!r}.", f"choose from {', '.join(FORM_NAMES)}")
    if template is not None and not FORMS[name].templates:
        raise BadRequest(
            f"no template is used for {name}.", "add --format markdown or --format html"
        )
    return FORMS[name]


def _by_ending(file: Path) -> str:
    from airoles.drafts.forms import FORMS

    ending = file.suffix.lower()
    found = [each.name for each in FORMS.values() if ending in each.endings]
    if found:
        return found[0]
    if os.path.isdir(file):
        raise BadRequest(f"{str(file)!r} is a folder.", "name a file in it")
    known = ", ".join(each for form in FORMS.values() for each in form.endings)
    what = f"the ending {ending!r} of {file.name!r}" if ending else f"{file.name!r}"
    raise BadRequest(
        f"{what} names no format.", f"let the name end in one of {known}; or add --format"
    )


def _template(
    form: "Form", kind: str, named: Path | None, data: Sequence[Path] | None
) -> "UserTemplate | None":
    """The template that is named, or that a folder holds which is named by --data."""
    from airoles.drafts.forms.template_files import in_folders, read_template

    if named is not None:
        return read_template(named)
    return in_folders(tuple(data or ()), kind, form.templates) if form.templates else None


def _encoded(written: str, form: "Form", file: Path | None) -> bytes:
    """Text as bytes; for a screen in the characters that it has."""
    if form.name != "text" or file is not None:
        return written.encode("utf-8", errors="replace")
    from airoles.cli.plain_characters import encoded

    return encoded(written, getattr(sys.stdout, "encoding", None) or "utf-8")
