"""The steps of the career graph with what they cost, so that a search need not read every role."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from airoles.model.move import StepFacts
from airoles.model.role import Role
from airoles.model.skill_weights import Wanted, missing, wanted
from airoles.model.source import Source
from airoles.model.words import GRADES, Grade


class Steps(Mapping[str, tuple[StepFacts, ...]]):
    """The steps out of each role of a library, worked out when they are first asked for."""

    def __init__(self, roles: Mapping[str, Role], sources: Mapping[str, Source]) -> None:
        self._roles, self._sources = roles, sources

    def __getitem__(self, role: str) -> tuple[StepFacts, ...]:
        return tuple(
            StepFacts(
                move.to,
                missing(self._wanted[move.to], self._wanted[role]),
                tuple((stated.route, self._grade(stated.sources)) for stated in move.evidence),
            )
            for move in self._roles[role].moves
            if move.kind == "step" and move.to is not None
        )

    def __iter__(self) -> Iterator[str]:
        return iter(self._roles)

    def __len__(self) -> int:
        return len(self._roles)

    @cached_property
    def _wanted(self) -> Mapping[str, Mapping[str, Wanted]]:
        return {role.id: wanted(role.skills) for role in self._roles.values()}

    def _grade(self, sources: tuple[str, ...]) -> Grade:
        return min((self._sources[source].grade for source in sources), key=GRADES.index)
