"""Questions of an interview, each with what it rests on and what to listen for."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts import interview_sentences as say
from airoles.drafts.draft import DraftLine
from airoles.drafts.interview_rounds import PlacedDuty, placed_duties
from airoles.drafts.lines import bracket, sourced, template
from airoles.drafts.ranked_needs import RankedNeed, ranked_needs
from airoles.drafts.turned import (
    Disputed,
    as_task,
    briefly,
    disputed,
    in_order,
    of_one_employer,
    stated,
)
from airoles.model.role import Role
from airoles.questions.skill_readers import SkillReaders

_MOST_NEEDS = 2
"""Needs to listen for in an answer on a duty."""
_MOST_WORDS = 2
"""Words of sources to listen for in an answer on a need."""
_MOST_STATEMENTS = 2
"""Statements that a question on a whole section is shown with."""
_SCALE = re.compile(r"\d of \d")
WEIGHTY = ("required", "expected")
"""Needs that are worth listening for."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the lines below it."""

    ask: DraftLine
    below: tuple[DraftLine, ...]
    """What it rests on and what to listen for."""
    needs: tuple[str, ...] = ()
    """Ids of the skills that it asks for or listens for."""


@dataclass(frozen=True, slots=True)
class Material:
    """What the catalog has to ask about a role, gathered once for all rounds."""

    role: Role
    needs: tuple[RankedNeed, ...]
    duties: tuple[PlacedDuty, ...]
    """A company's own first, those of one employer last, else in the order of the catalog."""
    disputed: Disputed


def material(catalog: Catalog, role: Role, readers: SkillReaders) -> Material:
    """What the catalog has to ask about a role."""
    placed = placed_duties(catalog, role, readers)
    order = {id(claim): number for number, claim in enumerate(in_order(role.duties))}
    return Material(
        role,
        tuple(ranked_needs(catalog, role)),
        tuple(sorted(placed, key=lambda one: order[id(role.duties[one.number])])),
        disputed(catalog, role),
    )


def on_duty(
    of: Material, placed: PlacedDuty, tells_of_past: bool, else_heard: Iterator[DraftLine]
) -> Question:
    """How somebody would do a duty, or has done it.

    The needs that its words name are listened for, or the next line of `else_heard` where they
    name none.
    """
    duty = of.role.duties[placed.number]
    task = as_task(duty)
    if task is None:
        ask = say.THIS_DUTY.format(briefly(duty))
    else:
        ask = (say.TIME_WHEN if tells_of_past else say.HOW_WOULD).format(task)
    heard = heard_for(of, placed)
    listen = [listen_for(one) for one in heard] or [next(else_heard, bracket(say.OWN_ANSWER))]
    rests_on = stated(duty, say.RESTS_ON_DUTY, of.disputed.topic("duties", duty))
    skills = tuple(one.need.skill for one in heard)
    return Question(sourced(ask, duty.sources), (rests_on, *listen), skills)


def heard_for(of: Material, placed: PlacedDuty) -> list[RankedNeed]:
    """The needs that the words of a duty name, the most important first."""
    return [one for one in of.needs if one.need.skill in placed.skills][:_MOST_NEEDS]


def listen_for(ranked: RankedNeed, frame: str = say.LISTEN_NEED) -> DraftLine:
    """A need of the role to listen for."""
    return sourced(frame.format(ranked.need.name, ranked.told), ranked.sources)


def measures_heard(of: Material) -> list[DraftLine]:
    """The success measures to listen for, without those of single employers."""
    measures = [one for one in of.role.mandate.success_measure if not of_one_employer(one)]
    return [
        stated(one, say.LISTEN_JUDGED, of.disputed.topic("success_measure", one))
        for one in in_order(measures)
    ]


def on_need(of: Material, ranked: RankedNeed, asked: Collection[PlacedDuty]) -> Question:
    """What shows a need best.

    The sources' words for it are listened for, and a duty that names it and is not asked itself.
    """
    need = ranked.need
    taking = [one for one in of.duties if need.skill in one.skills and one not in asked]
    duties = [of.role.duties[one.number] for one in taking[:1]]
    listen = [
        *words_for(ranked),
        *(stated(duty, say.LISTEN_DUTY, of.disputed.topic("duties", duty)) for duty in duties),
    ]
    return Question(
        sourced(say.SHOWN_BY.format(need.name), need.sources),
        (rests_on_need(ranked), *(listen or (bracket(say.OWN_ANSWER),))),
        (need.skill,),
    )


def rests_on_need(ranked: RankedNeed) -> DraftLine:
    """A need with its importance, its depth and how many adverts ask for it."""
    return sourced(say.RESTS_ON_NEED.format(ranked.need.name, ranked.told), ranked.sources)


def words_for(ranked: RankedNeed) -> list[DraftLine]:
    """What sources call the need, each in its own words, a neighbouring role told with them."""
    found: dict[str, list[str]] = {}
    for one in ranked.need.statements:
        if one.word and _tells_something(one.word):
            word = f"“{one.word}”" + (f" (said of the {one.nearest})" if one.nearest else "")
            found.setdefault(word, []).extend(one.sources)
    listed = list(found.items())[:_MOST_WORDS]
    return [sourced(say.LISTEN_WORDS.format(word), sources) for word, sources in listed]


def _tells_something(word: str) -> bool:
    """Not "strong" alone, and not the figures of an official scale."""
    return len(word.split()) > 1 and _SCALE.search(word) is None


def on_decisions(of: Material) -> Iterator[Question]:
    """Who decides what, where sources say what the role decides."""
    yield from _on_section(of, "decision_rights", say.DECIDES, say.RESTS_ON_DECIDES)


def on_building(of: Material) -> Iterator[Question]:
    """How much somebody builds, where sources say how hands-on the role is."""
    yield from _on_section(of, "hands_on", say.BUILDS, say.RESTS_ON_HANDS_ON)


def on_success(of: Material) -> Iterator[Question]:
    """How success is told, where sources say by what the role is judged."""
    yield from _on_section(of, "success_measure", say.JUDGED, say.RESTS_ON_JUDGED)


def on_challenges(of: Material) -> Iterator[Question]:
    """What is hard, where sources say what makes the role so."""
    yield from _on_section(of, "challenges", say.HARDEST, say.RESTS_ON_CHALLENGE)


def _on_section(of: Material, section: str, ask: str, frame: str) -> Iterator[Question]:
    holder = of.role if section == "challenges" else of.role.mandate
    shown = in_order(getattr(holder, section))[:_MOST_STATEMENTS]
    if shown:
        below = (stated(one, frame, of.disputed.topic(section, one)) for one in shown)
        yield Question(template(ask), tuple(below))
