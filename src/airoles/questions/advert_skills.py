"""The skills that an advert asks, in the words of the vocabulary."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.advert import Asked
from airoles.model.advert_text import AdvertText
from airoles.questions.skill_readers import SkillReaders
from airoles.recognition.advert_facts_found import AdvertFacts
from airoles.recognition.advert_line import AdvertLine
from airoles.recognition.advert_sentences import AdvertSentence, sentences
from airoles.recognition.claims import own_parts
from airoles.recognition.deeds import deeds

From = Literal["field", "duties", "asks"]
_ASKING = ("asks", "nice")
_LISTING = ("asks", "nice", "duties")
_PARTS = re.compile(r"[,;()]|\s+(?:and|or|und|oder|et|ou|y|o|e|en|of)\s+|\s[-–—]\s")
_TO_YOU = re.compile(
    r"\b(?:you|your|you'll|sie|ihre?|du|deine?|vous|votre|vos|usted|tu|tus|je|jij|jouw|lei)\b",
    re.IGNORECASE,
)
_WELCOME = re.compile(
    r"\b(?:a plus|is a plus|nice to have|preferred|desirable|an advantage|of advantage|ideally|"
    r"bonus|von vorteil|wünschenswert|idealerweise|un plus|apprécié|souhaité|se valorará|"
    r"deseable|preferibile|gradita?|een pré|pluspunt)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AskedSkill:
    """A skill that an advert asks, or that its duties take."""

    skill: str
    """Id of the skill."""
    name: str
    asked: Asked
    """Required, or preferred where the advert says so everywhere."""
    where: From
    """Named in a field, taken by the duties, or asked of the person."""
    line: str
    """The first line that shows it."""


def asked_skills(
    catalog: Catalog, advert: AdvertText, facts: AdvertFacts, readers: SkillReaders
) -> tuple[AskedSkill, ...]:
    """The skills of an advert, required ones first, each with the line that shows it first.

    What the advert denies (no team, another holds the budget) asks for no skill, and the
    reporting line is no deed of the holder.
    """
    found: dict[str, AskedSkill] = {}
    for skill, asked, where, line in _mentions(catalog, advert, facts, readers):
        before = found.get(skill)
        if before is None:
            found[skill] = AskedSkill(skill, catalog.skills[skill].name, asked, where, line)
        elif before.asked == "preferred" and asked == "required":
            found[skill] = AskedSkill(skill, before.name, asked, where, line)
    return tuple(sorted(found.values(), key=lambda one: one.asked != "required"))


def asked_needs(skills: Iterable[AskedSkill]) -> Mapping[str, Asked]:
    """How much each skill is asked for, by id."""
    return {one.skill: one.asked for one in skills}


def _mentions(
    catalog: Catalog, advert: AdvertText, facts: AdvertFacts, readers: SkillReaders
) -> Iterator[tuple[str, Asked, From, str]]:
    left_out, denied = set(_denied_lines(facts)), set(_denied_skills(facts))
    for skill, line in _told_by_facts(facts):
        if skill in catalog.skills:
            yield skill, "required", "duties", line
    for words in advert.skills:
        for found in readers.names.listed(words):
            yield found.skill, "required", "field", words
    for part in _parts_of_the_job(advert):
        if part.text in left_out:
            continue
        where: From = "asks" if part.kind in _ASKING else "duties"
        welcome = part.kind == "nice" or bool(_WELCOME.search(part.text))
        said = set(_in_sentence(part, readers))
        for skill in sorted(said - denied if where == "duties" else said):
            yield skill, "preferred" if welcome else "required", where, part.text


def _in_sentence(part: AdvertSentence, readers: SkillReaders) -> Iterator[str]:
    """Skills that a sentence names or its deeds take, less what it denies or has others do."""
    for own in own_parts(part.text, readers.words):
        yield from (found.skill for found in readers.names.in_text(own))
        yield from (found.skill for found in deeds(own, readers.deeds))
        if part.kind in _LISTING:
            for piece in _PARTS.split(own):
                yield from (found.skill for found in readers.names.listed(piece.strip()))


def _parts_of_the_job(advert: AdvertText) -> Iterator[AdvertSentence]:
    """The sentences that tell of the job; of those under no known heading, the ones that say so."""
    headed = {line for part in advert.sections if part.heading for line in part.lines}
    has_parts = any(part.kind in _LISTING for part in advert.sections)
    for part in sentences(lines_of(advert)):
        is_known = part.kind in (*_LISTING, "line")
        if is_known or (
            part.kind == "other" and (not has_parts or _is_of_the_job(part.text, headed))
        ):
            yield part


def _is_of_the_job(text: str, headed: set[str]) -> bool:
    """Whether a sentence of no known part tells of the job: it says you, or stands in a list."""
    return text in headed or bool(_TO_YOU.search(text))


def lines_of(advert: AdvertText) -> list[AdvertLine]:
    """All lines of an advert with the kind of their part."""
    return [AdvertLine(line, part.kind) for part in advert.sections for line in part.lines]


def _told_by_facts(facts: AdvertFacts) -> Iterator[tuple[str, str]]:
    """Skills that what the role has takes: people to lead, a budget, the strategy."""
    team = facts.team
    if team and team.value in ("led", "to-build"):
        yield "people-leadership", team.line
        if team.value == "to-build":
            yield "talent-development", team.line
    elif facts.direct_reports and facts.direct_reports.number:
        yield "people-leadership", facts.direct_reports.line
    if facts.budget and facts.budget.value == "owned":
        yield "budget-management", facts.budget.line
    if facts.strategy and facts.strategy.value == "asked":
        yield "ai-strategy", facts.strategy.line


def _denied_skills(facts: AdvertFacts) -> Iterator[str]:
    if facts.team and facts.team.value in ("none", "sits-in"):
        yield "people-leadership"
    if facts.budget and facts.budget.value in ("none", "held-by-another"):
        yield "budget-management"


def _denied_lines(facts: AdvertFacts) -> Iterator[str]:
    if facts.team and facts.team.value in ("none", "sits-in"):
        yield facts.team.line
    if facts.budget and facts.budget.value in ("none", "held-by-another"):
        yield facts.budget.line
    if facts.reports_to:
        yield facts.reports_to.line
