"""One role, whole."""

import dataclasses
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.layer import Layer, folder_of, layers_of
from airoles.model.move import Evidence, Move, Origin
from airoles.model.occupation import Code
from airoles.model.record import record
from airoles.model.role import Mandate, Role
from airoles.model.words import MoveKind
from airoles.questions.card import Card, card
from airoles.questions.figures import Figure, fitting
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, SECTIONS, chosen, emptiness

Claims = tuple[Claim, ...]
Emptiness = Literal["no source", "not applicable"]


@record(frozen=True, slots=True)
class Neighbour:
    """A role or outside place that a move joins to this one."""

    role: str | None
    """Id of the role; None for an end that is no role of the catalog."""
    name: str
    kind: MoveKind
    evidence: tuple[Evidence, ...]
    layers: tuple[Layer, ...] = ()
    """Folders on top that had a hand in the role, or that alone tell of an end outside."""


@record(frozen=True, slots=True)
class NamedCode:
    """A role's official code with the title that the classification gives it."""

    code: Code
    title: str


@record(frozen=True, slots=True, kw_only=True)
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
    disputes: dict[str, Dispute] | None = None
    empty: dict[str, Emptiness]
    """Why each section or aspect that was asked for and has no content has none."""


def show(catalog: Catalog, name: str, only: tuple[str, ...] = ()) -> RoleAnswer:
    """All that the catalog holds of a role, or just the sections named."""
    asked = chosen(only, SECTIONS, "section")
    role = catalog.find(name)
    contents = {section: _content(catalog, role, section) for section in asked}
    missing = [section for section, content in contents.items() if not content]
    if "mandate" in asked:
        missing += [aspect for aspect in ASPECTS if not getattr(role.mandate, aspect)]
    empty = {name: emptiness(role, name) for name in missing}
    return RoleAnswer(role=card(role), empty=empty, **contents)  # type: ignore[arg-type]


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
        case "codes":
            return tuple(
                NamedCode(c, catalog.occupations[c.scheme, c.code].title) for c in role.codes
            )
        case _:
            return catalog.disputes_on([role.id])


def comes_from(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people come from: roles first, then ends outside the catalog."""
    arrivals = catalog.arrivals.get(role.id, ())
    found = [_joined(catalog, arrival.start, arrival.move) for arrival in arrivals]
    found += [_outside(origin.from_outside, origin) for origin in role.origins]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def goes_to(catalog: Catalog, role: Role) -> tuple[Neighbour, ...]:
    """Where people go: roles first, then ends outside the catalog."""
    found = [
        _joined(catalog, move.to, move) if move.to else _outside(move.to_outside or "", move)
        for move in role.moves
    ]
    return tuple(sorted(found, key=lambda n: (n.kind != "step", n.role is None)))


def _joined(catalog: Catalog, role: str, move: Move) -> Neighbour:
    """The role at the other end of a move."""
    end = catalog.cards[role]
    return Neighbour(role, end.title, move.kind, move.evidence, end.layers)


def _outside(name: str, move: Move | Origin) -> Neighbour:
    folders = [folder_of(source) for each in move.evidence for source in each.sources]
    layers = layers_of(move.evidence) if all(folders) else ()
    return Neighbour(None, name, move.kind, move.evidence, layers)
