"""The frozen catalog that questions ask; they never learn how it is stored."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from airoles.catalog.names import find
from airoles.model.dispute import Dispute
from airoles.model.move import Move, Route
from airoles.model.occupation import Occupation
from airoles.model.passage import Match
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source


class Arrival(NamedTuple):
    """A move seen from where it leads."""

    start: str
    move: Move


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything there is to ask about; mappings may fetch what they hold when it is asked for."""

    roles: Mapping[str, Role]
    names: Mapping[str, tuple[str, ...]]
    arrivals: Mapping[str, tuple[Arrival, ...]]
    skills: Mapping[str, Skill]
    sources: Mapping[str, Source]
    routes: Mapping[str, Route]
    disputes: Mapping[str, Dispute]
    occupations: Mapping[tuple[str, str], Occupation]
    search: Callable[[str, int], tuple[Match, ...]]
    """The passages that best match some words, at most so many."""

    def find(self, name: str) -> Role:
        """The role that a name stands for; raises `UnknownName` or `AmbiguousName`."""
        return self.roles[find(name, self.names)]

    def disputes_on(self, role_ids: set[str]) -> dict[str, Dispute]:
        """The disputes that touch all of these roles."""
        return {k: d for k, d in self.disputes.items() if role_ids <= set(d.roles)}
