"""A draft as JSON, in the envelope that every answer has."""

from collections.abc import Mapping

from airoles.drafts.draft import Draft
from airoles.drafts.forms import Wanted
from airoles.model.source import Source
from airoles.questions.reply import Reply
from airoles.views.json_text import json_text


def write(draft: Draft, sources: Mapping[str, Source], wanted: Wanted) -> str:
    """The draft as JSON; lines keep the ids of their sources in the clean copy too."""
    return json_text(Reply("draft", draft.asked, draft, sources), wanted.sources)
