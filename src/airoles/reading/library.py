"""Everything that stands in the data folders, with the place that each thing came from."""

from dataclasses import dataclass, field

from airoles.errors import Place, Problem
from airoles.model.advert import Advert
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.advert_part_words import AdvertPartWords
from airoles.model.claim_words import ClaimWords
from airoles.model.coded_term import CodedTerm
from airoles.model.deed import Deed
from airoles.model.dispute import Dispute
from airoles.model.fields import FieldPath
from airoles.model.move import Route
from airoles.model.occupation import Occupation
from airoles.model.other_trade import OtherTrade
from airoles.model.pay_rule import PayRule
from airoles.model.pay_words import PayWords
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source
from airoles.model.title_words import TitleWord
from airoles.reading.overlay import PathsInFile
from airoles.reading.yaml_text import Document


@dataclass(slots=True)
class Library:
    """The records of all folders, with the document that each came from."""

    roles: dict[str, Role] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    """By the id under which they are cited; folders on top cite under ids of their own."""
    skills: dict[str, Skill] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    disputes: dict[str, Dispute] = field(default_factory=dict)
    adverts: dict[str, Advert] = field(default_factory=dict)
    occupations: list[Occupation] = field(default_factory=list)
    titles: dict[str, TitleWord] = field(default_factory=dict)
    deeds: dict[str, Deed] = field(default_factory=dict)
    claims: dict[str, ClaimWords] = field(default_factory=dict)
    advert_parts: dict[str, AdvertPartWords] = field(default_factory=dict)
    advert_facts: dict[str, AdvertFactWords] = field(default_factory=dict)
    other_trades: dict[str, OtherTrade] = field(default_factory=dict)
    pay_words: dict[str, PayWords] = field(default_factory=dict)
    coded_words: dict[str, CodedTerm] = field(default_factory=dict)
    pay_rules: dict[str, PayRule] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)
    """Names of the folders that lie on top of the first."""
    replaced: list[Role] = field(default_factory=list)
    """Roles of folders below that others took the place of."""
    documents: dict[tuple[str, str], tuple[Document, FieldPath]] = field(default_factory=dict)
    added: dict[str, list[tuple[Document, PathsInFile]]] = field(default_factory=dict)
    """What other files add to a role, by its id."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with single files."""
    broken: set[tuple[str, str]] = field(default_factory=set)
    """Kinds and names of the files that hold nothing that can be used."""

    citations: list[tuple[str, str, FieldPath, tuple[str, ...]]] = field(default_factory=list)
    """Which field of which record cites what; gathered once, when all is read."""

    def place(self, kind: str, key: str, where: FieldPath = ()) -> Place:
        """Where a field of a record stands."""
        return self.found(kind, key, where)[0]

    def found(self, kind: str, key: str, where: FieldPath) -> tuple[Place, FieldPath]:
        """Where a field of a record stands, and its path in the record of that very file."""
        for document, in_file in self.added.get(key, ()) if kind == "role" else ():
            for end in range(len(where), 0, -1):
                if where[:end] in in_file:
                    there = (*in_file[where[:end]], *where[end:])
                    return document.place(there), there
        document, base = self.documents[kind, key]
        return document.place((*base, *where)), where

    def is_whole(self, *kinds: str) -> bool:
        """Whether no file of these kinds is broken."""
        return not any(kind in kinds for kind, _ in self.broken)
