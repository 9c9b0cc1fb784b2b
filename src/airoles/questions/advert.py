"""What a job advert is in truth: role, level, pay, what is odd in it, and what it leaves out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.advert_text import AdvertText
from airoles.model.card import Card
from airoles.model.fields import together
from airoles.model.words import Level, TitleMatch
from airoles.questions.advert_contradictions import (
    Contradiction,
    ContradictionCode,
    contradictions,
)
from airoles.questions.advert_missing import Missing, missing
from airoles.questions.advert_pay import (
    AskedByLaw,
    PayNote,
    StatedPay,
    asked_by_law,
    pay_notes,
    spans_beside,
    stated_pay,
)
from airoles.questions.advert_role import (
    WORK_OF_A_MAKER,
    Because,
    Evidence,
    Sureness,
    TrueRole,
    true_role,
)
from airoles.questions.advert_skills import AskedSkill, asked_skills, lines_of
from airoles.questions.advert_unusual import UnusualAsk, unusual_asks
from airoles.questions.nearness import nearness
from airoles.questions.needs import needs
from airoles.questions.pay_evidence import PaySpan
from airoles.questions.skill_readers import skill_readers
from airoles.recognition.advert_facts import facts_of
from airoles.recognition.advert_line import AdvertLine
from airoles.recognition.coded_words import CodedWord, coded_words
from airoles.recognition.titles import ReadTitle
from airoles.text import visible

_TO_ASK: dict[ContradictionCode, str] = {
    "no-team": "Will there be a team, when, and who decides on it?",
    "small-team": "How is the team to grow, and is the money for it there?",
    "hands-on": "What share of the week is building, and what share leading?",
    "reports-too-low": "Who decides on AI above this role, and how does it reach them?",
    "years-too-few": "What made you choose this title for the experience asked?",
    "impossible-years": "Which experience do you need, in years that are possible?",
    "no-budget": "Who decides on spending for AI, and how is it asked for?",
    "c-suite-scope": "Is the title fixed, as the scope is that of a chief?",
    "grade-not-post": "Is the title a grade of the house, and which post goes with it?",
    "sales-post": "What share of success is sales, and what happens when a target is missed?",
    "two-posts": "Which of the two jobs comes first when time is short?",
    "part-time": "What is to be done in the days paid for, and who does the rest?",
    "conflict-of-interest": "Who checks the one job if the same person holds both?",
}
"""A question to the employer for each kind of contradiction."""
_MOST_QUESTIONS = 8


@dataclass(frozen=True, slots=True)
class TitleSays:
    """What the title alone would be."""

    roles: tuple[Card, ...]
    level: Level | None
    match: TitleMatch


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """The needs of a role that the advert asks for, and those that it does not."""

    role: Card
    asked: tuple[str, ...]
    """Names of the skills that the role needs and the advert asks."""
    not_asked: tuple[str, ...]
    """Names of the skills that sources require of the role and the advert does not ask."""
    beyond: tuple[str, ...]
    """Names of the skills that the advert asks and no source names for the role."""


@dataclass(frozen=True, slots=True)
class AdvertAnswer:
    """An advert read in truth."""

    title: str
    """The title as it stands there; empty where none was found."""
    employer: str
    place: str
    market: str | None
    """The market (ISO 3166); None where nothing tells it."""
    market_told: bool
    """Whether the place, or who asks, tells the market; else currency or language do."""
    posted: date | None
    closes: date | None
    days_old: int | None
    """Days since it was posted; None where it bears no date."""
    title_says: TitleSays
    role: tuple[Card, ...]
    """The role in truth, two for two posts; none where the catalog has no such role."""
    level: Level | None
    """The level in truth."""
    sure: Sureness
    because: Because
    evidence: tuple[Evidence, ...]
    """The pieces that decided it."""
    held_against: HeldAgainst | None
    """What the role needs beside what the advert asks; None where there is no role."""
    contradictions: tuple[Contradiction, ...]
    unusual: tuple[UnusualAsk, ...]
    missing: tuple[Missing, ...]
    pay: tuple[StatedPay, ...]
    """Empty where no pay is stated."""
    pay_beside: tuple[PaySpan, ...]
    """What sources say that the role earns there, on the same terms."""
    pay_notes: tuple[PayNote, ...]
    law: tuple[AskedByLaw, ...]
    skills: tuple[AskedSkill, ...]
    gender_coded: tuple[CodedWord, ...]
    """Words that speak to one gender or put people off, by published lists."""
    questions: tuple[str, ...]
    """Worth asking the employer."""
    remarks: tuple[str, ...]
    """What of the file was not read and why."""
    hidden: tuple[str, ...]
    """Words that stand in the file and cannot be seen on its pages; they count for nothing."""
    number: int = 1
    """Which advert of the file it is."""
    of: int = 1
    """How many adverts the file holds."""


def advert(
    catalog: Catalog,
    read: AdvertText,
    today: date,
    against: str | None = None,
    market: str | None = None,
) -> AdvertAnswer:
    """An advert read in truth; `against` is a role to hold it against, by any of its names.

    The title alone tells what the advert promises; with the employer it tells whether a vice
    president is a grade of the house.  Raises `BadRequest` where nothing tells that it is an
    advert at all.
    """
    readers = skill_readers(catalog)
    promised = catalog.read_title(read.title)
    if promised.match == "none" and not _speaks_of_a_job(read):
        raise BadRequest(
            f"{visible(read.title)!r} reads like no advert: the title is not known here, and no "
            "duties, asks or pay were found.",
            "name a file with the text of one advert",
        )
    words = together(AdvertFactWords, catalog.advert_facts.values())
    year = read.posted.year if read.posted else None
    who = AdvertLine(read.employer, "about")
    facts = facts_of([who, *lines_of(read)], words, read.title, year)
    skills = asked_skills(catalog, read, facts, readers)
    title = catalog.read_title(read.title, read.employer)
    true = true_role(catalog, title, facts, skills, nearness(catalog), _text(read))
    named = catalog.find(against).id if against is not None else None
    roles = (named,) if named else true.roles
    both = tuple(dict.fromkeys((*promised.roles, *roles)))
    first = promised.roles[0] if promised.roles else None
    found = contradictions(promised.level, true.level, first, facts)
    found = _with_sources(catalog, (*found, *_by_title_and_work(read, promised, true, found)))
    pay, where, told = stated_pay(catalog, read, market)
    lacking = missing(promised.level, facts, bool(pay), first)
    unusual = unusual_asks(catalog, read, both, readers.names)
    return AdvertAnswer(
        title=read.title,
        employer=read.employer,
        place=read.place,
        market=where,
        market_told=told,
        posted=read.posted,
        closes=read.closes,
        days_old=max((today - read.posted).days, 0) if read.posted else None,
        title_says=TitleSays(
            tuple(catalog.cards[role] for role in promised.roles), promised.level, promised.match
        ),
        role=tuple(catalog.cards[role] for role in true.roles),
        level=true.level,
        sure=true.sureness,
        because=true.because,
        evidence=true.evidence,
        held_against=_held_against(catalog, roles[0], skills) if roles else None,
        contradictions=found,
        unusual=unusual,
        missing=lacking,
        pay=pay,
        pay_beside=spans_beside(catalog, roles[:1], where, pay),
        pay_notes=tuple(pay_notes(catalog, pay, where, true.level, promised.level, facts)),
        law=asked_by_law(catalog, where, read.place, today),
        skills=skills,
        gender_coded=coded_words(
            [line.text for line in lines_of(read)], catalog.coded_words.values()
        ),
        questions=tuple(_questions(lacking, found, unusual)),
        remarks=read.remarks,
        hidden=read.hidden,
    )


def _speaks_of_a_job(read: AdvertText) -> bool:
    """Whether a part or a field of it is one that only adverts have."""
    kinds = {section.kind for section in read.sections}
    return bool(kinds - {"about", "other"} or read.pay or read.skills or read.years)


def _text(read: AdvertText) -> str:
    return " ".join(line.text for line in lines_of(read))


def _by_title_and_work(
    read: AdvertText, promised: ReadTitle, true: TrueRole, found: tuple[Contradiction, ...]
) -> Iterator[Contradiction]:
    """What the title alone and the work as a whole tell beside what single lines say."""
    codes = {one.code for one in found}
    made = next((one.line for one in true.evidence if one.says == WORK_OF_A_MAKER), None)
    if made and "hands-on" not in codes:
        says = "The duties are those of a maker, not a leader."
        yield Contradiction("hands-on", made, says)
    is_two = len(promised.roles) > 1 and promised.level != "chief"
    if is_two and "two-posts" not in codes:
        yield Contradiction("two-posts", read.title, "The advert puts two jobs into one.")


def _with_sources(catalog: Catalog, found: tuple[Contradiction, ...]) -> tuple[Contradiction, ...]:
    """The same, with the sources of the year since which a technology exists."""
    from dataclasses import replace

    every = [one for words in catalog.advert_facts.values() for one in words.technologies]
    told = []
    for one in found:
        cited = next((t.sources for t in every if one.technology and t.name == one.technology), ())
        told.append(replace(one, sources=cited))
    return tuple(told)


def _held_against(catalog: Catalog, role: str, skills: tuple[AskedSkill, ...]) -> HeldAgainst:
    needed = needs(catalog, catalog.roles[role])
    asked = {one.skill for one in skills}
    return HeldAgainst(
        catalog.cards[role],
        tuple(need.name for key, need in needed.items() if key in asked),
        tuple(
            need.name
            for key, need in needed.items()
            if key not in asked and need.importance == "required"
        ),
        tuple(one.name for one in skills if one.skill not in needed),
    )


def _questions(
    lacking: tuple[Missing, ...],
    found: tuple[Contradiction, ...],
    unusual: tuple[UnusualAsk, ...],
) -> Iterator[str]:
    """Questions to the employer: from what is odd first, then from what is missing."""
    asked = [_TO_ASK[one.code] for one in found]
    asked += [one.ask for one in lacking]
    trades = dict.fromkeys(one.trade for one in unusual if one.trade)
    asked += [f"How much of the work is {trade}?" for trade in trades]
    return iter(list(dict.fromkeys(asked))[:_MOST_QUESTIONS])
