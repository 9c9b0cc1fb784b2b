"""What a letter has to speak to: the needs of a role, and what its advert asks."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts import letter_sentences as template
from airoles.drafts.draft import DraftLine
from airoles.drafts.lines import sourced
from airoles.model.role import Role
from airoles.model.skill_weights import WEIGHTS
from airoles.questions.advert import AdvertAnswer
from airoles.questions.advert_skills import AskedSkill
from airoles.questions.adverts import counts_of
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.voices import voices

ADVERT_WEIGHTS = {"required": 4, "preferred": 2}
"""How much an ask of the advert counts, on the scale of `WEIGHTS`."""
LONGEST_QUOTE = 300
"""Characters of an advert's line that is quoted."""


@dataclass(frozen=True, slots=True)
class LetterNeed:
    """A skill that sources ask of the role, the advert asks, or both."""

    skill: str
    name: str
    need: SkillNeed | None
    """None where no source names it."""
    asked: AskedSkill | None
    """None where the advert does not ask it, or there is none."""
    weight: int
    """What sources and advert add up to; asked by both counts more than by one."""
    voices: int
    """How many publishers name it."""
    adverts: int
    """How many adverts of the survey that were read whole ask for it."""

    @property
    def order(self) -> tuple[int, bool, int, int]:
        """Sorts the strongest first; among equals what the advert asks."""
        return -self.weight, self.asked is None, -self.voices, -self.adverts

    @property
    def matters(self) -> bool:
        """Whether its lack is worth a word: more than helpful by sources, or asked by the advert.

        What the advert would only like is not.
        """
        insists = self.need is not None and self.need.importance in ("required", "expected")
        return insists or (self.asked is not None and self.asked.asked == "required")


def letter_needs(
    catalog: Catalog, role: Role, advert: AdvertAnswer | None
) -> tuple[LetterNeed, ...]:
    """All that is asked, the strongest first; what only the advert asks is among it."""
    stated = needs(catalog, role)
    asked = {one.skill: one for one in advert.skills} if advert else {}
    counts = counts_of(catalog, role.id)
    counted = {one.skill: one.adverts for one in counts.skills} if counts else {}
    found = []
    for skill in dict.fromkeys((*stated, *asked)):
        need, ask = stated.get(skill), asked.get(skill)
        weight = WEIGHTS[need.importance] if need else 0
        weight += ADVERT_WEIGHTS[ask.asked] if ask else 0
        heard = len(voices(catalog, need.sources)) if need else 0
        name = catalog.skills[skill].name
        found.append(LetterNeed(skill, name, need, ask, weight, heard, counted.get(skill, 0)))
    return tuple(sorted(found, key=lambda one: one.order))


def need_lines(one: LetterNeed) -> tuple[DraftLine, ...]:
    """Why a skill is spoken of: what sources say, and the line of the advert."""
    lines = []
    if one.need:
        lines.append(_of_sources(one.need))
    if one.asked:
        text = template.ASKED[one.asked.asked].format(name=one.name, line=_quoted(one.asked.line))
        lines.append(DraftLine(text, "advert", witness=one.asked.line))
    return tuple(lines)


def name_line(one: LetterNeed) -> DraftLine:
    """The bare name of what is asked, as the running text has it."""
    text = f"{one.name}."
    if one.need:
        return sourced(text, one.need.sources)
    return DraftLine(text, "advert", witness=one.asked.line if one.asked else "")


def _of_sources(need: SkillNeed) -> DraftLine:
    """The most that sources say, with those alone that say so much."""
    most = [one for one in need.statements if one.importance == need.importance]
    most = [one for one in most if not one.nearest] or most[:1]
    text = template.NEEDED[need.importance].format(name=need.name)
    if most[0].nearest:
        text = template.OF_NEAREST.format(text=text, nearest=most[0].nearest)
    return sourced(text, (source for one in most for source in one.sources))


def _quoted(line: str) -> str:
    return line if len(line) <= LONGEST_QUOTE else "…"
