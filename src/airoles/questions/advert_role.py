"""Which role an advert is in truth, at which level, by its title and by its substance."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.words import LEVELS, Level
from airoles.questions.advert_contradictions import LEADERS, SENIOR_LEADERS
from airoles.questions.advert_skills import AskedSkill
from airoles.questions.nearness import Nearness
from airoles.recognition.advert_facts_found import AdvertFacts
from airoles.recognition.titles import ReadTitle
from airoles.text import fold

Sureness = Literal["sure", "likely", "open"]
Because = Literal["title", "substance", "scope", "sales", "skills", "nothing"]
_OF_ONE: tuple[Level, ...] = ("practitioner", "senior", "lead")
"""Levels of roles that need nobody to lead."""
_TECHNICAL = frozenset({"technical", "ml", "genai", "data", "infrastructure"})
"""Families of the skills that makers bring."""
_FEW_PEOPLE, _MANY = 3, 50
_CHIEFS = {"data": "chief-data-officer", "technology": "chief-technology-officer"}
"""The chief of each line of work that is not led by the chief of AI."""
_SENIOR_FROM = 5
"""Years of experience from which a maker is a senior one."""
_SOLD = 2
"""Signs of selling that make a post one of sales."""
_SAME_WORDS = 0.1
"""What a role of one gains whose name shares a word with the title, and one whose words the text
all holds, such as machine learning."""
_WORDS_OF_MANY = {"engineer", "engineering", "scientist", "analyst", "senior", "lead"}
_RUNS = 0.05
"""What an engineer's role gains where the holder keeps what is built running."""
_FAR, _CLOSE = 0.08, 0.3
"""How near the skills have to lie to another role, and how far from that of the title."""
_FEWEST = 4
"""Skills that are needed to name a role by them."""
_EVIDENCE = 3
WORK_OF_A_MAKER = "work of a maker"
"""What is said of lines that tell of making things oneself."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for the role and level, with the line of the advert that gives it."""

    says: str
    """What it tells, in a few words."""
    line: str
    """The line; empty where the whole text tells it."""


@dataclass(frozen=True, slots=True)
class TrueRole:
    """The role and level of an advert, and what decided them."""

    roles: tuple[str, ...]
    """Ids; two for two posts in one, none where the catalog has no such role."""
    level: Level | None
    sureness: Sureness
    because: Because
    evidence: tuple[Evidence, ...]
    """The reasons that weigh most."""


def true_role(
    catalog: Catalog,
    title: ReadTitle,
    facts: AdvertFacts,
    skills: tuple[AskedSkill, ...],
    distances: Nearness,
    text: str = "",
) -> TrueRole:
    """What an advert is in truth.

    The title counts where the substance does not speak against it: a leader's title without a
    team, with a maker's work, is a maker's role; one that sits among the chiefs is a chief's; one
    that sells is none of the catalog.  `text` is all that the advert says.
    """
    asked = [one.skill for one in skills]
    if _sells(facts):
        roles: tuple[str, ...] = ()
        level: Level | None = _made_level(facts)
        because: Because = "sales"
    elif title.level in LEADERS and _is_of_one_person(catalog, facts, asked):
        roles = _maker(catalog, title, facts, asked, distances, text)
        level = _level_of_one(catalog, roles, facts)
        because = "substance"
    elif _is_chief(catalog, title, facts):
        roles, level, because = (_chief_of(catalog, title),), "chief", "scope"
    elif title.roles:
        roles, level, because = title.roles, title.level, "title"
        other = _other_work(catalog, title, asked, distances)
        if other:
            roles, because = (other,), "skills"
    else:
        roles, level = _by_skills(catalog, facts, asked, distances)
        because = "skills" if roles else "nothing"
    reasons = _reasons(catalog, roles, title, facts, skills, because)
    evidence = tuple(dict.fromkeys(reasons))[:_EVIDENCE]
    return TrueRole(roles, level, _sureness(title, because, evidence), because, evidence)


def _sells(facts: AdvertFacts) -> bool:
    in_sales = facts.reports_to is not None and facts.reports_to.rank == "sales-line"
    strong = any(fact.value in ("quota", "commission") for fact in facts.sales)
    return strong and len(facts.sales) + in_sales >= _SOLD + 1


def _leads_nobody(facts: AdvertFacts) -> bool:
    team = facts.team
    if team and (team.value == "none" or (team.value == "later" and not team.number)):
        return True
    return facts.led == 0 or any(fact.value in ("alone", "everything") for fact in facts.hands_on)


def _shows_leading(facts: AdvertFacts) -> bool:
    """Whether anything says that the holder leads: people, money, the strategy, decisions."""
    owns = facts.budget is not None and facts.budget.value == "owned"
    sets = facts.strategy is not None and facts.strategy.value == "asked"
    to_build = facts.team is not None and facts.team.value in ("led", "to-build")
    return bool((facts.led or 0) > 1 or owns or sets or to_build or facts.scope or facts.decides)


def _is_of_one_person(catalog: Catalog, facts: AdvertFacts, asked: Iterable[str]) -> bool:
    """Whether a leader's title hides the work of one person.

    So it is where there is nobody to lead and no leader's hours are bought, or where nothing at
    all shows leading and the work is technical.
    """
    if (facts.led or 0) > _FEW_PEOPLE or facts.part_time is not None:
        return False
    families = [catalog.skills[skill].family for skill in asked]
    technical = sum(family in _TECHNICAL for family in families)
    is_technical = technical * 2 > len(families) and technical > 1
    if _leads_nobody(facts):
        low = facts.reports_to is not None and facts.reports_to.rank not in ("board", "chief")
        plain = any(fact.value != "builds" for fact in facts.hands_on)
        return plain or is_technical or low
    return is_technical and not _shows_leading(facts)


def _made_level(facts: AdvertFacts) -> Level:
    years = [one.low for one in facts.years if not one.is_impossible and not one.is_wished]
    is_grade = facts.grade is not None or facts.house_of_grades is not None
    return "senior" if is_grade or max(years, default=0) >= _SENIOR_FROM else "practitioner"


def _maker(
    catalog: Catalog,
    title: ReadTitle,
    facts: AdvertFacts,
    asked: list[str],
    distances: Nearness,
    text: str,
) -> tuple[str, ...]:
    promised = set(fold(title.words).split())
    names = " ".join(catalog.skills[skill].name for skill in asked)
    said = set(fold(f"{text} {names}").split())
    lines = _lines_of_work(catalog, asked)
    runs = any(fact.value in ("code", "review", "on-call") for fact in facts.hands_on)

    def score(role: str) -> float:
        card = catalog.cards[role]
        own = set(fold(card.title).split()) - _WORDS_OF_MANY
        engineers = runs and card.family == "engineering"
        near = distances.to_skills(asked, role)
        named = _SAME_WORDS * bool(own & promised) + _SAME_WORDS * (own <= said)
        return near + named + _RUNS * engineers

    found = [
        card.id
        for card in catalog.cards.values()
        if card.level in _OF_ONE and not card.marginal and card.family in lines
    ]
    best = max(found, key=score, default=None)
    return (best,) if best and score(best) > 0 else ()


def _lines_of_work(catalog: Catalog, asked: list[str]) -> frozenset[str]:
    """The lines of work that the skills asked are of: makers, governance, or all that advise."""
    families = [catalog.skills[skill].family for skill in asked]
    technical = sum(family in _TECHNICAL for family in families)
    if families.count("governance") >= max(technical, 1):
        return frozenset({"governance"})
    makers = frozenset({"engineering", "data", "research"})
    return makers if technical * 2 > len(asked) else makers | {"governance", "strategy", "product"}


def _level_of_one(catalog: Catalog, roles: tuple[str, ...], facts: AdvertFacts) -> Level:
    """The level of one who leads nobody: that of the work, or of the years asked."""
    if roles and catalog.cards[roles[0]].level == "lead":
        return "lead"
    return _made_level(facts)


def _is_chief(catalog: Catalog, title: ReadTitle, facts: AdvertFacts) -> bool:
    """Whether a leader below the chiefs sits among them."""
    if title.level not in LEADERS or title.level == "chief" or not title.roles:
        return False
    if _chief_of(catalog, title) not in catalog.cards:
        return False
    scope = {fact.value for fact in facts.scope}
    to_top = facts.reports_to is not None and facts.reports_to.rank in ("board", "chief")
    return "member" in scope or (to_top and "leaders" in scope and (facts.led or 0) >= _MANY)


def _chief_of(catalog: Catalog, title: ReadTitle) -> str:
    """The chief of the line of work that a title names."""
    family = catalog.cards[title.roles[0]].family
    return _CHIEFS.get(family, "chief-ai-officer")


def _other_work(
    catalog: Catalog, title: ReadTitle, asked: list[str], distances: Nearness
) -> str | None:
    """A role of about the same level whose work it is, where the title's own is far from it."""
    if len(asked) < _FEWEST or title.match == "none" or title.level is None:
        return None
    own = max(distances.to_skills(asked, role) for role in title.roles)
    if own > _FAR:
        return None
    leads = title.level in LEADERS
    near = {
        card.id: distances.to_skills(asked, card.id)
        for card in catalog.cards.values()
        if (card.level in LEADERS) == leads and not card.marginal
    }
    best = max(near, key=lambda role: near[role], default=None)
    return best if best and near[best] >= _CLOSE else None


def _by_skills(
    catalog: Catalog, facts: AdvertFacts, asked: list[str], distances: Nearness
) -> tuple[tuple[str, ...], Level | None]:
    """For a title that is none of the catalog: the role whose needs lie nearest to the asks."""
    if len(asked) < _FEWEST:
        return (), None
    leads = (facts.led or 0) > 0
    near = {
        card.id: distances.to_skills(asked, card.id)
        for card in catalog.cards.values()
        if (card.level in SENIOR_LEADERS) == leads and not card.marginal
    }
    best = max(near, key=lambda role: near[role], default=None)
    if best is None or near[best] < _CLOSE:
        return (), None
    return (best,), catalog.cards[best].level


def _reasons(
    catalog: Catalog,
    roles: tuple[str, ...],
    title: ReadTitle,
    facts: AdvertFacts,
    skills: tuple[AskedSkill, ...],
    because: Because,
) -> Iterator[Evidence]:
    """The reasons, the weightiest first."""
    if because == "sales":
        yield from (Evidence("it sells", fact.line) for fact in facts.sales)
        return
    if because == "substance":
        if facts.team and _leads_nobody(facts):
            yield Evidence("nobody to lead", facts.team.line)
        elif not _shows_leading(facts):
            yield Evidence("no word of people, money or strategy to answer for", "")
        plain = [fact.line for fact in facts.hands_on if fact.value != "builds"]
        made = plain or [fact.line for fact in facts.hands_on] or _technical_duties(catalog, skills)
        yield from (Evidence(WORK_OF_A_MAKER, line) for line in made)
    if because == "scope":
        yield from (Evidence("sits with the chiefs", fact.line) for fact in facts.scope)
    yield from _of_a_leader(title.level, facts)
    if roles:
        yield from _shared_skills(catalog, roles[0], skills)
    for years in facts.years:
        if not years.is_impossible:
            yield Evidence(f"{years.low} years asked", years.line)


def _technical_duties(catalog: Catalog, skills: tuple[AskedSkill, ...]) -> list[str]:
    """The lines of duties that take technical skills, the one with most of them first."""
    counted = Counter(
        one.line
        for one in skills
        if one.where == "duties" and catalog.skills[one.skill].family in _TECHNICAL
    )
    return [line for line, count in counted.most_common() if count > 1]


def _of_a_leader(level: Level | None, facts: AdvertFacts) -> Iterator[Evidence]:
    if level not in LEADERS:
        return
    if facts.led and facts.team and facts.team.number:
        yield Evidence(f"leads {facts.team.number}", facts.team.line)
    if facts.reports_to:
        yield Evidence(f"reports to {facts.reports_to.title}", facts.reports_to.line)
    if facts.budget and facts.budget.value == "owned":
        yield Evidence("owns the budget", facts.budget.line)
    if facts.strategy and facts.strategy.value == "asked":
        yield Evidence("sets the strategy", facts.strategy.line)
    if facts.team and not facts.led:
        yield Evidence("no team", facts.team.line)


def _shared_skills(
    catalog: Catalog, role: str, skills: tuple[AskedSkill, ...]
) -> Iterator[Evidence]:
    needed = {need.skill for need in catalog.roles[role].skills}
    shared = [one.name for one in skills if one.skill in needed]
    if shared:
        names = ", ".join(shared[:3]) + (" …" if len(shared) > 3 else "")
        title = catalog.cards[role].title
        yield Evidence(f"{len(shared)} of {len(skills)} skills are those of {title}: {names}", "")


def _sureness(title: ReadTitle, because: Because, evidence: tuple[Evidence, ...]) -> Sureness:
    if because == "nothing" or not evidence:
        return "open"
    if because == "title" and title.match == "exact" and len(evidence) >= _EVIDENCE - 1:
        return "sure"
    if because in ("substance", "scope", "sales") and len(evidence) >= _EVIDENCE:
        return "sure"
    return "likely" if len(evidence) > 1 else "open"


def rungs_between(one: Level, other: Level) -> int:
    """How many rungs lie between two levels."""
    return abs(LEVELS.index(one) - LEVELS.index(other))
