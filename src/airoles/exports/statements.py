"""Every statement of the catalog, named by where it stands."""

import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.layer_names import folder_of
from airoles.model.move import Evidence
from airoles.model.pay import POINTS, Pay
from airoles.model.role import Mandate, Role
from airoles.questions.voices import voices
from airoles.wording.money import holds_for
from airoles.wording.remarks import with_remark
from airoles.wording.years import years

CLAIM_SECTIONS: tuple[str, ...] = tuple(
    name for name, kind in typing.get_type_hints(Role).items() if kind == tuple[Claim, ...]
)
"""The sections of a role that hold plain claims."""
ASPECTS: tuple[str, ...] = tuple(typing.get_type_hints(Mandate))
"""The aspects of the section `mandate`."""
STATEMENT_TABLES = (
    "claims",
    "needs",
    "pay",
    "adoption",
    "questions",
    "move_evidence",
    "codes",
    "dispute_positions",
    "adverts",
    "occupations",
)
"""The tables that statements stand in."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A record with sources, and the table that it belongs into."""

    id: str
    """Where it stands: file or kind, record, section, and its own id, or its number from 1."""
    table: str
    role: str | None
    above: str
    """Section of a claim, id of the move or origin of an evidence, or id of a dispute."""
    record: Any
    text: str
    """What it says, as one text."""
    voices: int = 0
    """How many independent publishers say so."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that say so, each once."""
        return tuple(dict.fromkeys(self.record.sources))


def statements(catalog: Catalog) -> Iterator[Statement]:
    """All statements: role by role, then the positions of disputes, adverts and occupations."""
    for statement in _statements(catalog):
        heard = voices(catalog, statement.record.sources)
        yield replace(statement, voices=len(heard))


def _statements(catalog: Catalog) -> Iterator[Statement]:
    for role in catalog.roles.values():
        yield from _of_role(catalog, role)
    for key, dispute in catalog.disputes.items():
        for number, position in enumerate(dispute.positions, 1):
            yield Statement(
                f"disputes/{key}/positions/{number}",
                "dispute_positions",
                None,
                key,
                position,
                with_remark(position.text, position.remark),
            )
    for key, advert in catalog.adverts.items():
        text = f"{advert.title}, {advert.employer}, {advert.posted}"
        said_ = with_remark(text, advert.remark)
        yield Statement(f"adverts/{key}", "adverts", advert.role, "", advert, said_)
    for occupation in catalog.occupations.values():
        place = occupation_id(occupation.scheme, occupation.code)
        text = f"{occupation.scheme} {occupation.code}: {occupation.title}"
        yield Statement(place, "occupations", None, "", occupation, text)


def occupation_id(scheme: str, code: str) -> str:
    """What an entry of a classification is called."""
    return f"occupations/{scheme}/{code}"


def said(claim: Claim) -> str:
    """A statement with what must be said with it, and whose it is if it is not public."""
    return with_remark(claim.text, claim.remark) + whose(claim.sources)


def whose(sources: Iterable[str]) -> str:
    """The folders of the user's own that say something, in brackets; empty for the public catalog.

    For formats whose texts bear no ids of sources.
    """
    folders = dict.fromkeys(filter(None, map(folder_of, sources)))
    return f" (from {', '.join(folders)})" if folders else ""


def _of_role(catalog: Catalog, role: Role) -> Iterator[Statement]:
    place = f"roles/{role.id}"

    def found(
        table: str, section: str, number: int, record: Any, text: str, above: str = ""
    ) -> Statement:
        sentence = with_remark(text, getattr(record, "remark", None))
        key = getattr(record, "id", None) or number
        return Statement(f"{place}/{section}/{key}", table, role.id, above, record, sentence)

    for section in CLAIM_SECTIONS:
        for number, claim in enumerate(getattr(role, section), 1):
            yield found("claims", section, number, claim, claim.text, section)
    for aspect in ASPECTS:
        for number, claim in enumerate(getattr(role.mandate, aspect), 1):
            yield found("claims", f"mandate/{aspect}", number, claim, claim.text, aspect)
    for number, need in enumerate(role.skills, 1):
        text = f"{catalog.skills[need.skill].name}, {need.importance}"
        yield found("needs", "skills", number, need, f"{text}: {need.word}" if need.word else text)
    for number, pay in enumerate(role.pay, 1):
        yield found("pay", "pay", number, pay, _pay_text(pay))
    for number, figure in enumerate(role.adoption, 1):
        text = f"{figure.what}: {figure.value}, {figure.among}"
        yield found("adoption", "adoption", number, figure, text)
    for number, asked in enumerate(role.questions, 1):
        yield found("questions", "questions", number, asked, f"{asked.question} {asked.answer}")
    for number, move in enumerate(role.moves, 1):
        end = catalog.roles[move.to].title if move.to else move.to_outside
        for part, evidence in enumerate(move.evidence, 1):
            yield found(
                "move_evidence",
                f"moves/{number}/evidence",
                part,
                evidence,
                _move_text(f"{role.title} to {end}", evidence),
                f"{place}/moves/{number}",
            )
    for number, origin in enumerate(role.origins, 1):
        for part, evidence in enumerate(origin.evidence, 1):
            yield found(
                "move_evidence",
                f"origins/{number}/evidence",
                part,
                evidence,
                _move_text(f"{origin.from_outside} to {role.title}", evidence),
                f"{place}/origins/{number}",
            )
    for number, code in enumerate(role.codes, 1):
        entry = catalog.occupations[code.scheme, code.code]
        text = f"{code.scheme} {code.code}: {entry.title} ({code.match})"
        yield found("codes", "codes", number, code, text)


def _pay_text(pay: Pay) -> str:
    amounts = ", ".join(
        f"{point} {getattr(pay, point)}{'+' if point in pay.at_least else ''}"
        for point in POINTS
        if getattr(pay, point) is not None
    )
    proxy = f", proxy: {pay.proxy.name}" if pay.proxy else ""
    terms = ", ".join((pay.market, pay.year, pay.basis, *holds_for(pay)))
    return f"{amounts} {pay.currency} a {pay.period}; {terms}{proxy}"


def _move_text(ends: str, evidence: Evidence) -> str:
    details = [years(evidence.years) if evidence.years else "", evidence.share or ""]
    return ": ".join(part for part in (ends, ", ".join(filter(None, details))) if part)
