"""Replies as JSON: an envelope with a format number around the plain answer."""

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from airoles import __version__
from airoles.questions.reply import Reply
from airoles.text import json_escaped
from airoles.views.formats import Look

FORMAT = 1
"""Raised, with a line in the changelog, whenever the shape of an answer changes."""


def write(reply: Reply, look: Look) -> str:
    """The reply as JSON."""
    return json_text(reply, look.sources)


def json_text(reply: Reply, sources: bool = True) -> str:
    """The reply as indented JSON with a final line break; `sources` may be left out."""
    envelope = {
        "airoles": __version__,
        "format": FORMAT,
        "question": reply.question,
        "asked": plain(reply.asked),
        "answer": plain(reply.answer),
    }
    if sources:
        envelope["sources"] = plain(reply.sources)
    text = json.dumps(envelope, ensure_ascii=False, indent=2) + "\n"
    return json_escaped(text)


def plain(value: Any) -> Any:
    """A value in JSON's own types; amounts stay whole numbers where they are whole."""
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else round(float(value), 6)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
