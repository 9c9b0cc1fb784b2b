"""Where words stand in the catalog."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.layer import Layer, layers_of
from airoles.model.passage import Passage
from airoles.questions.sections import ASPECTS, SECTIONS

PLACES = {**SECTIONS, **ASPECTS, "name": "Name"}
MOST = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """A statement that holds the words, with where it stands."""

    role: str | None
    """Id of the role; None for a disagreement between sources."""
    title: str
    section: str
    place: str
    text: str
    marks: tuple[tuple[int, int], ...]
    """Where matching words begin and end in the text, in characters from 0."""
    sources: tuple[str, ...]
    statement: str | None = None
    """Id of the statement in its role; None for names, skills and disagreements."""
    layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role, or that tell of the disagreement."""


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, best first."""

    words: str
    hits: tuple[Hit, ...]


def search(catalog: Catalog, words: str, most: int = MOST) -> Found:
    """The statements that match best; raises `BadRequest` where there is no word to look for."""
    if not any(character.isalnum() for character in words):
        raise BadRequest("there is no word to search for.", "try airoles search EU AI Act")
    hits = []
    for match in catalog.search(words, most):
        passage = match.passage
        title = catalog.cards[passage.role].title if passage.role else "Sources disagree"
        hits.append(
            Hit(
                role=passage.role,
                title=title,
                section=passage.section,
                place=PLACES[passage.section],
                text=passage.text,
                marks=match.marks,
                sources=passage.sources,
                statement=passage.statement or None,
                layers=_layers(catalog, passage),
            )
        )
    return Found(words, tuple(hits))


def _layers(catalog: Catalog, passage: Passage) -> tuple[Layer, ...]:
    if passage.role:
        return catalog.cards[passage.role].layers
    return layers_of(catalog.disputes[passage.key])
