"""Voices: the independent publishers behind statements."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.fields import fields_named
from airoles.model.layer import Layer
from airoles.model.layer_names import folder_of
from airoles.model.role import Role
from airoles.model.statements import statements


@dataclass(frozen=True, slots=True)
class Voices:
    """How many independent publishers stand behind a role, and how much one of them carries."""

    role: int
    sections: dict[str, int]
    """By section; moves and origins count as goes_to and comes_from."""
    statements: dict[str, int]
    """By id of the statement."""
    citations: int
    """How often the role cites anyone."""
    most: str | None
    """Who is cited most often; None where nobody is."""
    most_citations: int
    """How often."""
    most_layers: tuple[Layer, ...] = ()
    """Folders on top whose word that name is; empty where a public source bears it."""


def voices(catalog: Catalog, sources: Iterable[str]) -> tuple[str, ...]:
    """Who says something, each once: a publisher that passes on another's word adds no voice.

    Our own judgement (grade E) is no voice.
    """
    found = (catalog.sources[source] for source in sources)
    return tuple(dict.fromkeys(one.voice or one.publisher for one in found if one.grade != "E"))


def role_voices(catalog: Catalog, role: Role) -> Voices:
    """The voices of a role, of each of its sections and of each of its statements."""
    citations: Counter[str] = Counter()
    folders: dict[str, dict[str, None]] = {}
    sections: dict[str, set[str]] = {}
    for where, sources in fields_named("sources", role):
        heard = voices(catalog, sources)
        citations.update(heard)
        for source in sources:
            for name in voices(catalog, (source,)):
                folders.setdefault(name, {})[folder_of(source)] = None
        section = _ENDS.get(str(where[0]), str(where[0]))
        sections.setdefault(section, set()).update(heard)
        if section == "mandate":
            sections.setdefault(str(where[1]), set()).update(heard)
    stated = (record for _, record in statements(role))
    most, count = citations.most_common(1)[0] if citations else (None, 0)
    return Voices(
        role=len(citations),
        sections={section: len(heard) for section, heard in sections.items()},
        statements={one.id: len(voices(catalog, one.sources)) for one in stated if one.id},
        citations=citations.total(),
        most=most,
        most_citations=count,
        most_layers=_layers(folders.get(most or "", {})),
    )


def _layers(folders: Iterable[str]) -> tuple[Layer, ...]:
    """What folders do whose word a name is: none where the public catalog has it too."""
    return () if "" in folders else tuple(Layer(folder, "adds") for folder in folders)


_ENDS = {"moves": "goes_to", "origins": "comes_from"}
