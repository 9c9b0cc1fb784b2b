"""A draft as Markdown, by our template or a company's own."""

from collections.abc import Mapping

from airoles.drafts.draft import Draft
from airoles.drafts.forms import Wanted
from airoles.drafts.forms.rendering import rendered
from airoles.drafts.forms.shown import shown
from airoles.model.source import Source
from airoles.text import printable
from airoles.views.markdown import escaped


def write(draft: Draft, sources: Mapping[str, Source], wanted: Wanted) -> str:
    """The draft as Markdown; its texts come to the template escaped, so that none is markup."""
    values = shown(draft, sources, wanted.sources, escaped)
    return printable(rendered("draft.md", values, wanted.template, html=False))
