"""The lines of a brief: what they say, whom they cite, and what they weigh."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from airoles.assistant.cited import best_sources, newest_year
from airoles.catalog import Catalog
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.role import Role
from airoles.model.statements import statements
from airoles.model.words import GRADES, Grade
from airoles.questions.disputes import disputes
from airoles.questions.grades import best_grade
from airoles.questions.needs import needs
from airoles.questions.neighbours import Neighbour, comes_from, goes_to
from airoles.questions.pay_figures import ALL_MARKETS, Figure, fitting
from airoles.questions.sections import ASPECTS, SECTIONS
from airoles.questions.voices import voices
from airoles.views.statements import evidence
from airoles.wording.money import headline, manner, stand_in
from airoles.wording.remarks import with_remark

LABELS = {**SECTIONS, **ASPECTS}
_ORDER = ("summary", "pay", *ASPECTS, *(name for name in SECTIONS if name != "mandate"))
"""Among lines that weigh the same, those of the earlier section stand first."""
_CORE = frozenset(
    (
        *("scope", "decision_rights", "reports_to", "success_measure", "hands_on", "duties"),
        *("pay", "skills", "experience", "disputes"),
    )
)
"""Sections that tell what a role is, as its summary on the screen does; others only add to it."""


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One statement of a brief."""

    role: str
    """Id of the role that it tells of."""
    section: str
    """Section or aspect of the role."""
    place: int
    """Its place in the section, in the editors' order; 0 for the first."""
    text: str
    """What is said, with what must be said with it."""
    sources: tuple[str, ...]
    """The best three that say so."""
    cited: tuple[str, ...]
    """All that say so."""
    voices: int
    """How many independent publishers say so; of a disagreement, of the side with most."""
    grade: Grade
    """The best grade among its sources."""
    year: str
    """The newest year among its sources; empty where all are undated."""
    disputed: bool = False
    """Whether sources disagree on what its section tells."""
    id: str | None = None
    """Id of the statement in its role."""


def weight(line: BriefLine) -> tuple[object, ...]:
    """What a line weighs: the least stands first.

    First the first statement of each section, then the second of each, and so on, as editors put
    the one that answers best first.  The summary leads its round, and sections that tell what the
    role is stand before those that add to it.  Then stands first what more publishers say, then
    the better grade, then the newer year, then the order of sections on the screen.
    """
    leads = line.section != "summary"
    adds = line.section not in _CORE
    newest = -int(line.year or 0)
    order = _ORDER.index(line.section)
    return line.place, leads, adds, -line.voices, GRADES.index(line.grade), newest, order


def lines_of(catalog: Catalog, role: Role, market: str) -> list[BriefLine]:
    """Every statement, figure, need, move and disagreement of a role as a line, by weight."""
    topics = catalog.disputes_on([role.id]).values()
    bitten = {section for dispute in topics for section in dispute.sections}
    found = []
    counts: dict[str, int] = {}
    for section, text, sides, key in _all(catalog, role, market):
        sources = _once(chain.from_iterable(sides))
        place = counts.get(section, 0)
        counts[section] = place + 1
        best = best_sources(catalog, sources)
        found.append(
            BriefLine(
                role=role.id,
                section=section,
                place=place,
                text=text,
                sources=best,
                cited=sources,
                voices=max(len(voices(catalog, side)) for side in sides),
                grade=best_grade(catalog, sources),
                year=newest_year(catalog, sources),
                disputed=section in bitten,
                id=key,
            )
        )
    return sorted(found, key=weight)


_Row = tuple[str, str, tuple[tuple[str, ...], ...], str | None]
"""Section, text, the sources of each side (one but for a disagreement), id of the statement."""


def _all(catalog: Catalog, role: Role, market: str) -> Iterator[_Row]:
    for path, stated in statements(role):
        section = str(path[1] if path[0] == "mandate" else path[0])
        yield section, _words(stated), (stated.sources,), stated.id
    for figure in _figures(catalog, role, market):
        pay = figure.pay
        about = ", ".join(filter(None, (manner(pay, ""), stand_in(pay))))
        yield "pay", with_remark(f"{headline(pay)} ({about})", pay.remark), (pay.sources,), None
    yield from _needs(catalog, role)
    yield from _moves("goes_to", goes_to(catalog, role))
    yield from _moves("comes_from", comes_from(catalog, role))
    for dispute in disputes(catalog, role.id).disputes.values():
        said = "; or: ".join(
            with_remark((one.short or one.text).rstrip("."), one.remark)
            for one in dispute.positions
        )
        sides = tuple(one.sources for one in dispute.positions)
        yield "disputes", with_remark(f"{dispute.topic} {said}", dispute.remark), sides, None


def _words(stated: Claim | Answer | Adoption) -> str:
    match stated:
        case Claim():
            return with_remark(stated.text, stated.remark)
        case Answer():
            return with_remark(f"{stated.question} {stated.answer}", stated.remark)
        case Adoption():
            counted = f"{stated.what}: {stated.value} (among {stated.among}, {stated.when})"
            return with_remark(counted, stated.remark)


def _figures(catalog: Catalog, role: Role, market: str) -> tuple[Figure, ...]:
    """Figures on the market asked for first, then those of others."""
    here = fitting(catalog, role, market)
    rest = fitting(catalog, role, ALL_MARKETS) if market != ALL_MARKETS else ()
    return (*here, *(one for one in rest if one.pay.market != market))


def _needs(catalog: Catalog, role: Role) -> Iterator[_Row]:
    for need in needs(catalog, role).values():
        depth = f", {need.depth}" if need.depth else ""
        yield "skills", f"{need.name} ({need.importance}{depth})", (need.sources,), None


def _moves(section: str, found: Iterable[Neighbour]) -> Iterator[_Row]:
    for near in found:
        said = "; ".join(evidence(one).text for one in near.evidence)
        cited = _once(source for one in near.evidence for source in one.sources)
        yield section, f"{near.name} ({said})", (cited,), None


def _once(sources: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sources))
