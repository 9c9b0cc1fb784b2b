"""One role, whole."""

import dataclasses
from dataclasses import dataclass, replace
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.card import Card, card
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.occupation import Code
from airoles.model.role import Mandate, Role
from airoles.model.words import Level, TitleMatch
from airoles.questions.adverts import AdvertCounts, counts_of
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.neighbours import Neighbour, comes_from, goes_to
from airoles.questions.pay_figures import Figure, fitting
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, SECTIONS, chosen, emptiness
from airoles.questions.voices import Voices, role_voices
from airoles.text import fold

Claims = tuple[Claim, ...]
Emptiness = Literal["no source", "not applicable"]


@dataclass(frozen=True, slots=True)
class NamedCode:
    """A role's official code with the title that the classification gives it."""

    code: Code
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAnswer:
    """A role section by section; a section that was not asked for is None."""

    role: Card
    summary: Claims | None = None
    mandate: Mandate | None = None
    duties: Claims | None = None
    skills: tuple[SkillNeed, ...] | None = None
    tools: Claims | None = None
    education: Claims | None = None
    experience: Claims | None = None
    certifications: Claims | None = None
    employers: Claims | None = None
    pay: tuple[Figure, ...] | None = None
    pay_context: Claims | None = None
    outlook: Claims | None = None
    adoption: tuple[Adoption, ...] | None = None
    challenges: Claims | None = None
    trends: Claims | None = None
    remote: Claims | None = None
    hiring: Claims | None = None
    questions: tuple[Answer, ...] | None = None
    comes_from: tuple[Neighbour, ...] | None = None
    goes_to: tuple[Neighbour, ...] | None = None
    codes: tuple[NamedCode, ...] | None = None
    adverts: AdvertCounts | None = None
    """What real job adverts for the role ask and tell; None where none was read, too."""
    disputes: dict[str, Dispute] | None = None
    empty: dict[str, Emptiness]
    """Why each section or aspect that was asked for and has no content has none."""
    voices: Voices
    """How many independent publishers stand behind the role and its parts."""
    level: Level
    """The level of who bears the title that was asked for; that of the role for its own names."""
    match: TitleMatch = "exact"
    """Nearest where the catalog has no role of the title that was asked for."""


def show(catalog: Catalog, name: str, only: tuple[str, ...] = ()) -> RoleAnswer:
    """All that the catalog holds of a role, or just the sections named.

    An aspect may be named too: the mandate then holds that alone.
    """
    named = chosen(only, {**SECTIONS, **ASPECTS}, "section")
    one_by_one = "mandate" not in named
    aspects = [name for name in ASPECTS if name in named or not one_by_one]
    asked = dict.fromkeys("mandate" if name in ASPECTS else name for name in named)
    role = catalog.find(name)
    mandate = Mandate(**{aspect: getattr(role.mandate, aspect) for aspect in aspects})
    role = replace(role, mandate=mandate)
    contents = {section: _content(catalog, role, section) for section in asked}
    missing = [section for section, content in contents.items() if not content]
    if "mandate" in asked:
        missing = [name for name in missing if name != "mandate" or not one_by_one]
        missing += [aspect for aspect in aspects if not getattr(mandate, aspect)]
    empty = {name: emptiness(role, name) for name in missing}
    heard = role_voices(catalog, catalog.roles[role.id])
    level, match = _as_asked(catalog, name, role)
    told = {"empty": empty, "voices": heard, "level": level, "match": match}
    return RoleAnswer(role=card(role), **told, **contents)  # type: ignore[arg-type]


def _as_asked(catalog: Catalog, name: str, role: Role) -> tuple[Level, TitleMatch]:
    told = None if catalog.names.get(fold(name)) else catalog.read_title(name)
    if told is None or told.roles != (role.id,) or told.level is None:
        return role.level, "exact"
    return told.level, told.match


def _content(catalog: Catalog, role: Role, section: str) -> object:
    if section in CLAIM_SECTIONS or section in ("adoption", "questions"):
        return getattr(role, section)
    match section:
        case "mandate":
            return role.mandate if any(dataclasses.astuple(role.mandate)) else None
        case "skills":
            return tuple(needs(catalog, role).values())
        case "pay":
            return fitting(catalog, role)
        case "comes_from":
            return comes_from(catalog, role)
        case "goes_to":
            return goes_to(catalog, role)
        case "adverts":
            return counts_of(catalog, role.id)
        case "codes":
            return tuple(
                NamedCode(c, catalog.occupations[c.scheme, c.code].title) for c in role.codes
            )
        case _:
            return catalog.disputes_on([role.id])
