"""A draft as one HTML page, by our template or a company's own."""

from collections.abc import Mapping

from airoles.drafts.draft import Draft
from airoles.drafts.forms import Wanted
from airoles.drafts.forms.rendering import rendered
from airoles.drafts.forms.shown import shown
from airoles.model.source import Source
from airoles.text import printable


def write(draft: Draft, sources: Mapping[str, Source], wanted: Wanted) -> str:
    """The draft as a page that asks for nothing from elsewhere; each text is escaped."""
    values = shown(draft, sources, wanted.sources)
    return printable(rendered("draft.html", values, wanted.template, html=True))
