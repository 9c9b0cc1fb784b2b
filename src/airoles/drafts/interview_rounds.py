"""The rounds of an interview, and which of them a need or a duty belongs to."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import rank
from airoles.model.role import Role
from airoles.model.skill import SkillFamily
from airoles.questions.skill_readers import SkillReaders
from airoles.recognition.deeds import deeds

Theme = Literal["strategy", "people", "ai", "systems", "governance", "results"]

_OF_FAMILY: Mapping[SkillFamily, Theme] = {
    "leadership": "people",
    "ml": "ai",
    "genai": "ai",
    "data": "ai",
    "technical": "systems",
    "infrastructure": "systems",
    "governance": "governance",
    "business": "results",
    "product": "results",
    "domain": "results",
}
_OF_SKILL: Mapping[str, Theme] = {
    "ai-strategy": "strategy",
    "technology-strategy": "strategy",
    "data-strategy": "strategy",
    "build-vs-buy": "strategy",
    "use-case-discovery": "strategy",
    "communication": "results",
    "executive-communication": "results",
    "collaboration": "results",
    "external-relations": "results",
    "stakeholder-management": "results",
    "data-governance": "governance",
    "healthcare-regulation": "governance",
}
"""Skills that another round asks for than the rest of their family."""
_ROUNDS: Mapping[int, tuple[tuple[str, tuple[Theme, ...]], ...]] = {
    1: (
        (
            "everything in one conversation",
            ("strategy", "people", "ai", "systems", "governance", "results"),
        ),
    ),
    2: (
        ("leadership, strategy and results", ("strategy", "people", "results")),
        ("technical depth, governance and risk", ("ai", "systems", "governance")),
    ),
    3: (
        ("leadership and strategy", ("strategy", "people")),
        ("technical depth, governance and risk", ("ai", "systems", "governance")),
        ("stakeholders and results", ("results",)),
    ),
    4: (
        ("leadership and strategy", ("strategy", "people")),
        ("technical depth", ("ai", "systems")),
        ("governance and risk", ("governance",)),
        ("stakeholders and results", ("results",)),
    ),
    5: (
        ("leadership and strategy", ("strategy", "people")),
        ("AI and data", ("ai",)),
        ("software and infrastructure", ("systems",)),
        ("governance and risk", ("governance",)),
        ("stakeholders and results", ("results",)),
    ),
    6: (
        ("strategy", ("strategy",)),
        ("leading people", ("people",)),
        ("AI and data", ("ai",)),
        ("software and infrastructure", ("systems",)),
        ("governance and risk", ("governance",)),
        ("stakeholders and results", ("results",)),
    ),
}
_QUESTIONS = {1: 8, 2: 6, 3: 5}
_QUESTIONS_ELSE = 4


@dataclass(frozen=True, slots=True)
class Round:
    """One conversation of an interview."""

    number: int
    name: str
    themes: tuple[Theme, ...]
    most: int
    """Questions on needs and duties that it has time for."""


def rounds_of(count: int) -> tuple[Round, ...]:
    """The rounds of an interview; raises `BadRequest` where there are none or too many."""
    if count not in _ROUNDS:
        most = max(_ROUNDS)
        raise BadRequest(
            f"an interview of {count} rounds cannot be drafted.",
            f"choose 1 to {most} rounds, such as --rounds 4",
        )
    most = _QUESTIONS.get(count, _QUESTIONS_ELSE)
    listed = enumerate(_ROUNDS[count], start=1)
    return tuple(Round(number, name, themes, most) for number, (name, themes) in listed)


def theme_of(catalog: Catalog, skill: str) -> Theme:
    """Where a skill is asked, by its family."""
    return _OF_SKILL.get(skill) or _OF_FAMILY[catalog.skills[skill].family]


@dataclass(frozen=True, slots=True)
class PlacedDuty:
    """A duty, the skills that its words name, and where it is asked."""

    number: int
    """Its place in the role, counted from 0."""
    skills: tuple[str, ...]
    theme: Theme


def placed_duties(catalog: Catalog, role: Role, readers: SkillReaders) -> tuple[PlacedDuty, ...]:
    """The duties of a role, each where most skills that its words name are asked.

    One whose words name no skill stands with results for managers and above, and for others where
    most duties stand.
    """
    found = [_skills_in(duty.text, readers) for duty in role.duties]
    themes = [_most(theme_of(catalog, skill) for skill in skills) for skills in found]
    is_leader = rank(role.level) >= rank("manager")
    usual = None if is_leader else _most(theme for theme in themes if theme)
    return tuple(
        PlacedDuty(number, skills, theme or usual or "results")
        for number, (skills, theme) in enumerate(zip(found, themes, strict=True))
    )


def _skills_in(text: str, readers: SkillReaders) -> tuple[str, ...]:
    """What the words say is done; what they only name where they say no such thing."""
    done = deeds(text, readers.deeds) or readers.names.in_text(text)
    return tuple(dict.fromkeys(one.skill for one in done))


def _most(themes: Iterable[Theme]) -> Theme | None:
    counted = Counter(themes).most_common(1)
    return counted[0][0] if counted else None
