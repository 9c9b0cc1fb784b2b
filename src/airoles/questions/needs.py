"""What a role needs of each skill, gathered from all that sources say of it."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.role import Role
from airoles.model.skill import Need
from airoles.model.skill_weights import wanted
from airoles.model.words import DEPTHS, IMPORTANCES, Depth, Importance


@dataclass(frozen=True, slots=True)
class SkillNeed:
    """A role's need of one skill: the most that any source asks, with every statement kept."""

    skill: str
    name: str
    importance: Importance
    depth: Depth | None
    """The deepest that a source states; None where none states one."""
    statements: tuple[Need, ...]
    """What the sources say, the most insistent first."""

    @property
    def sources(self) -> tuple[str, ...]:
        """All sources of the statements, each once."""
        return tuple(dict.fromkeys(s for need in self.statements for s in need.sources))


def needs(catalog: Catalog, role: Role) -> dict[str, SkillNeed]:
    """The needs of a role by skill, the most important first, else in the order of its file."""
    stated: dict[str, list[Need]] = {}
    for need in role.skills:
        stated.setdefault(need.skill, []).append(need)
    found = [
        SkillNeed(
            skill=skill,
            name=catalog.skills[skill].name,
            importance=most.importance,
            depth=most.depth,
            statements=tuple(sorted(stated[skill], key=_insistence)),
        )
        for skill, most in wanted(role.skills).items()
    ]
    found.sort(key=lambda need: IMPORTANCES.index(need.importance))
    return {need.skill: need for need in found}


def _insistence(need: Need) -> tuple[int, int]:
    """The order of statements on one skill: the most insistent first, then the deepest."""
    return IMPORTANCES.index(need.importance), -(DEPTHS.index(need.depth) if need.depth else -1)
