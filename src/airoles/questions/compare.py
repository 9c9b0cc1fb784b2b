"""Roles side by side, aspect by aspect."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.claim import Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.role import Role
from airoles.model.words import Depth, Importance
from airoles.questions.best_figure import BestFigure, on_one_basis
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.neighbours import Neighbour, goes_to
from airoles.questions.pay_figures import checked_basis, checked_market
from airoles.questions.sections import ASPECTS, chosen, emptiness
from airoles.questions.show import Emptiness
from airoles.settings import DEFAULT_MARKET

COMPARED = {
    "level": "Level",
    "family": "Line of work",
    "summary": "Summary",
    **ASPECTS,
    "education": "Education",
    "experience": "Experience",
    "certifications": "Certifications",
    "employers": "Employers",
    "pay": "Pay",
    "next_roles": "Next roles",
    "skills": "Skills",
    "questions": "Questions people ask",
    "disputes": "Where sources disagree",
}
_CLAIMS = ("summary", *ASPECTS, "education", "experience", "certifications", "employers")
Sharing = Literal["shared", "deeper in one", "in some", "only in one"]


@dataclass(frozen=True, slots=True)
class ClaimCell:
    """What one role says of an aspect; `empty` tells why it says nothing."""

    claims: tuple[Claim, ...]
    empty: Emptiness | None


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One aspect over all roles compared."""

    aspect: str
    cells: tuple[ClaimCell, ...]


@dataclass(frozen=True, slots=True)
class PayRow:
    """The one figure that stands for each role on one market and basis; None is no source."""

    market: str
    basis: str | None
    """The basis that all figures are on; None where no role has a figure."""
    voice: str | None
    """The one publisher of all figures, where one has a figure of the same year for each role."""
    cells: tuple[BestFigure | None, ...]


@dataclass(frozen=True, slots=True)
class SkillCell:
    """How one role needs a skill."""

    importance: Importance
    depth: Depth | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkillRow:
    """One skill over all roles compared; None where a role does not name it."""

    skill: str
    name: str
    sharing: Sharing
    cells: tuple[SkillCell | None, ...]


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """A question that sets one of the roles against others of them, with its answer."""

    role: str
    """Id of the role that it is asked of."""
    answer: Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Roles side by side; a part that was not asked for is None."""

    roles: tuple[Card, ...]
    aspects: tuple[str, ...]
    """The aspects asked for, in order."""
    diff: bool
    """Whether rows that do not differ were left out."""
    claims: tuple[ClaimRow, ...]
    pay: PayRow | None
    next_roles: tuple[tuple[Neighbour, ...], ...] | None
    skills: tuple[SkillRow, ...] | None
    questions: tuple[ReadyAnswer, ...] | None
    """What people ask of how the roles differ; those that touch most of them come first."""
    disputes: dict[str, Dispute] | None
    """Disputes that touch at least two of the roles."""


def compare(
    catalog: Catalog,
    names: tuple[str, ...],
    only: tuple[str, ...] = (),
    diff: bool = False,
    market: str = DEFAULT_MARKET,
    basis: str | None = None,
) -> Comparison:
    """Two or more roles side by side; raises `BadRequest` for fewer, or for one named twice."""
    asked = chosen(only, COMPARED, "aspect")
    roles = [catalog.find(name) for name in names]
    _check(roles)
    claims = [_claim_row(roles, aspect) for aspect in _CLAIMS if aspect in asked]
    skills = _skill_rows(catalog, roles) if "skills" in asked else None
    market, basis = checked_market(catalog, market), checked_basis(basis)
    pay_row = None
    if "pay" in asked:
        pay = on_one_basis(catalog, roles, market, basis, one_voice=True)
        cells = tuple(pay.figures[role.id] for role in roles)
        pay_row = PayRow(market, pay.basis, pay.voice, cells)
    following = tuple(goes_to(catalog, role) for role in roles) if "next_roles" in asked else None
    if diff:
        claims = [row for row in claims if _differs([_texts(cell) for cell in row.cells])]
        skills = skills and tuple(row for row in skills if _skill_differs(row))
        if pay_row and not _differs([cell and cell.figure.pay for cell in pay_row.cells]):
            pay_row = None
        if following and not _differs([_steps(cell) for cell in following]):
            following = None
        asked = tuple(a for a in asked if a not in ("level", "family") or _card_differs(roles, a))
    return Comparison(
        roles=tuple(card(role) for role in roles),
        aspects=asked,
        diff=diff,
        claims=tuple(claims),
        pay=pay_row,
        next_roles=following,
        skills=skills,
        questions=_ready_answers(roles) if "questions" in asked else None,
        disputes=_disputes(catalog, roles) if "disputes" in asked else None,
    )


def _check(roles: list[Role]) -> None:
    ids = [role.id for role in roles]
    if len(ids) < 2:
        raise BadRequest(
            "a comparison needs at least two roles.",
            "name another, such as airoles compare caio cto",
        )
    for role_id in ids:
        if ids.count(role_id) > 1:
            raise BadRequest(
                f"{role_id} is named twice.", "leave one out, or name another role in its place"
            )


def _claim_row(roles: list[Role], aspect: str) -> ClaimRow:
    return ClaimRow(aspect, tuple(_claim_cell(role, aspect) for role in roles))


def _claim_cell(role: Role, aspect: str) -> ClaimCell:
    claims = getattr(role.mandate if aspect in ASPECTS else role, aspect)
    return ClaimCell(claims, None if claims else emptiness(role, aspect))  # type: ignore[arg-type]


def _ready_answers(roles: list[Role]) -> tuple[ReadyAnswer, ...]:
    ids = {role.id for role in roles}
    found = [
        ReadyAnswer(role.id, answer)
        for role in roles
        for answer in role.questions
        if ids & set(answer.compares_with)
    ]
    return tuple(sorted(found, key=lambda one: -len(ids & set(one.answer.compares_with))))


def _skill_rows(catalog: Catalog, roles: list[Role]) -> tuple[SkillRow, ...]:
    gathered = [needs(catalog, role) for role in roles]
    found = []
    for skill in dict.fromkeys(skill for role_needs in gathered for skill in role_needs):
        cells = tuple(_skill_cell(role_needs.get(skill)) for role_needs in gathered)
        found.append(SkillRow(skill, catalog.skills[skill].name, _sharing(cells), cells))
    order: list[Sharing] = ["deeper in one", "shared", "in some", "only in one"]
    found.sort(key=lambda row: (order.index(row.sharing), [cell is None for cell in row.cells]))
    return tuple(found)


def _skill_cell(need: SkillNeed | None) -> SkillCell | None:
    return SkillCell(need.importance, need.depth, need.sources) if need else None


def _sharing(cells: tuple[SkillCell | None, ...]) -> Sharing:
    having = [cell for cell in cells if cell is not None]
    if len(having) == len(cells):
        depths = {cell.depth for cell in having}
        return "deeper in one" if None not in depths and len(depths) > 1 else "shared"
    return "only in one" if len(having) == 1 else "in some"


def _skill_differs(row: SkillRow) -> bool:
    return _differs([cell and (cell.importance, cell.depth) for cell in row.cells])


def _card_differs(roles: list[Role], field: str) -> bool:
    return _differs([getattr(role, field) for role in roles])


def _texts(cell: ClaimCell) -> object:
    return {claim.text for claim in cell.claims}


def _steps(neighbours: tuple[Neighbour, ...]) -> set[str]:
    """Where single steps lead, which is what the row shows; origins are no next roles."""
    return {n.name for n in neighbours if n.kind == "step"}


def _differs(values: Sequence[object]) -> bool:
    return any(value != values[0] for value in values[1:])


def _disputes(catalog: Catalog, roles: list[Role]) -> dict[str, Dispute]:
    ids = [role.id for role in roles]
    return catalog.disputes_on(ids, at_least=2)
