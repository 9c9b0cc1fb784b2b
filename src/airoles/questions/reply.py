"""An answer with what was asked and the sources that it cites."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from airoles.catalog import Catalog
from airoles.model.card import Card
from airoles.model.fields import fields_named
from airoles.model.move import Route
from airoles.model.source import Source


@dataclass(frozen=True, slots=True)
class Reply:
    """What every command hands to the views."""

    question: str
    asked: Mapping[str, Any]
    answer: Any
    sources: Mapping[str, Source]
    routes: Mapping[str, Route] = field(default_factory=dict)
    """Every route that the catalog names, by id; fetched only when it is looked up."""
    cards: Mapping[str, Card] = field(default_factory=dict)
    """Every role of the catalog, in the same way."""


def reply(catalog: Catalog, question: str, answer: Any, **asked: Any) -> Reply:
    """Put an answer together with the question and the sources it cites."""
    fields = fields_named("sources", answer)
    cited = {key for _, keys in fields if isinstance(keys, tuple) for key in keys}
    sources = {key: catalog.sources[key] for key in sorted(cited)}
    return Reply(question, asked, answer, sources, catalog.routes, catalog.cards)
