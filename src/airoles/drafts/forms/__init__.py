"""A draft as text for a screen, Markdown, HTML, a Word document or JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from airoles.drafts.draft import Draft
from airoles.model.source import Source


class UserTemplate(NamedTuple):
    """A template that a company has put in the place of ours."""

    name: str
    """Its file, as errors tell it."""
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a draft is to look."""

    sources: bool = True
    """Whether it bears its notes; the clean copy does not."""
    width: int = 100
    template: UserTemplate | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A form that drafts are written in."""

    name: str
    endings: tuple[str, ...]
    writer: Callable[[], "Writer"]
    """Loads what writes it, which is heavy for some."""
    templates: str = ""
    """The ending of its templates; empty where it has none."""


Writer = Callable[[Draft, Mapping[str, Source], Wanted], str | bytes]


def _text() -> Writer:
    from airoles.drafts.forms.plain_text import write

    return write


def _markdown() -> Writer:
    from airoles.drafts.forms.markdown import write

    return write


def _html() -> Writer:
    from airoles.drafts.forms.html import write

    return write


def _docx() -> Writer:
    from airoles.drafts.forms.docx import write

    return write


def _json() -> Writer:
    from airoles.drafts.forms.json import write

    return write


FORMS = {
    form.name: form
    for form in (
        Form("text", (".txt",), _text),
        Form("markdown", (".md", ".markdown"), _markdown, "md"),
        Form("html", (".html", ".htm"), _html, "html"),
        Form("docx", (".docx",), _docx),
        Form("json", (".json",), _json),
    )
}
"""Every form by its name, in the order of the help."""
