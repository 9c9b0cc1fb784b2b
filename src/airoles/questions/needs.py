"""What a role needs of each skill, gathered from all that sources say of it."""

from airoles.catalog import Catalog
from airoles.model.record import record
from airoles.model.role import Role
from airoles.model.skill import Need
from airoles.model.words import DEPTHS, IMPORTANCES, Depth, Importance


@record(frozen=True, slots=True)
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
    gathered: dict[str, list[Need]] = {}
    for need in role.skills:
        gathered.setdefault(need.skill, []).append(need)
    found = [
        _gathered(skill, catalog.skills[skill].name, stated) for skill, stated in gathered.items()
    ]
    found.sort(key=lambda need: IMPORTANCES.index(need.importance))
    return {need.skill: need for need in found}


def _gathered(skill: str, name: str, stated: list[Need]) -> SkillNeed:
    ordered = sorted(
        stated,
        key=lambda n: (
            IMPORTANCES.index(n.importance),
            -(DEPTHS.index(n.depth) if n.depth else -1),
        ),
    )
    depths = [n.depth for n in stated if n.depth is not None]
    return SkillNeed(
        skill=skill,
        name=name,
        importance=ordered[0].importance,
        depth=max(depths, key=DEPTHS.index) if depths else None,
        statements=tuple(ordered),
    )
