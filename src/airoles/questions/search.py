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
    remark: str | None = None
    """What must be said with the statement."""


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, best first."""

    words: str
    hits: tuple[Hit, ...]
    whole: bool = True
    """Whether some statement holds every word that tells the topic."""
    nowhere: tuple[str, ...] = ()
    """Words that stand in no statement; looked for only where none holds every word."""


def search(catalog: Catalog, words: str, most: int = MOST) -> Found:
    """The statements that match best; raises `BadRequest` where there is no word to look for."""
    if not any(character.isalnum() for character in words):
        raise BadRequest("there is no word to search for.", "try airoles search EU AI Act")
    hits = []
    matches = catalog.search(words, most)
    for match in matches:
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
                remark=passage.remark or None,
            )
        )
    whole = any(match.words == match.asked for match in matches)
    nowhere = () if whole else tuple(w for w in words.split() if _stands_nowhere(catalog, w))
    return Found(words, tuple(hits), whole, nowhere)


def _stands_nowhere(catalog: Catalog, word: str) -> bool:
    return any(map(str.isalnum, word)) and not catalog.search(word, 1)


def _layers(catalog: Catalog, passage: Passage) -> tuple[Layer, ...]:
    if passage.role:
        return catalog.cards[passage.role].layers
    return layers_of(catalog.disputes[passage.key])
