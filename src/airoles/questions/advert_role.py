"""Which role an advert is in truth, at which level, by its title and by its substance."""

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
_MAKERS: tuple[Level, ...] = ("practitioner", "senior")
_OF_MAKERS = frozenset({"engineering", "data", "research"})
"""Lines of work in which people make things themselves."""
_TECHNICAL = frozenset({"technical", "ml", "genai", "data", "infrastructure"})
"""Families of the skills that makers bring."""
_FEW_PEOPLE = 3
_SENIOR_FROM = 5
"""Years of experience from which a maker is a senior one."""
_SOLD = 2
"""Signs of selling that make a post one of sales."""
_SAME_WORDS = 0.1
"""What a role of makers gains whose name shares a word with the title, such as generative."""
_RUNS = 0.05
"""What an engineer's role gains where the holder keeps what is built running."""
_FAR, _CLOSE = 0.08, 0.3
"""How near the skills have to lie to another role, and how far from that of the title."""
_FEWEST = 4
"""Skills that are needed to name a role by them."""
_EVIDENCE = 3


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
) -> TrueRole:
    """What an advert is in truth.

    The title counts where the substance does not speak against it: a leader's title without a
    team, with a maker's work, is a maker's role; one that sits among the chiefs is a chief's; one
    that sells is none of the catalog.
    """
    asked = [one.skill for one in skills]
    if _sells(facts):
        roles: tuple[str, ...] = ()
        level: Level | None = _made_level(facts)
        because: Because = "sales"
    elif title.level in LEADERS and _makes(catalog, facts, asked):
        roles, level = _maker(catalog, title, facts, asked, distances), _made_level(facts)
        because = "substance"
    elif _is_chief(catalog, title, facts):
        roles, level, because = ("chief-ai-officer",), "chief", "scope"
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


def _makes(catalog: Catalog, facts: AdvertFacts, asked: Iterable[str]) -> bool:
    """Whether the work is that of a maker: nobody to lead, and things to make."""
    if not _leads_nobody(facts) or (facts.led or 0) > _FEW_PEOPLE:
        return False
    families = [catalog.skills[skill].family for skill in asked]
    technical = sum(family in _TECHNICAL for family in families)
    plain = [fact for fact in facts.hands_on if fact.value != "builds"]
    return bool(plain) and technical * 2 > len(families)


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
) -> tuple[str, ...]:
    words = set(fold(title.words).split())
    runs = any(fact.value in ("code", "review", "on-call") for fact in facts.hands_on)

    def score(role: str) -> float:
        card = catalog.cards[role]
        own = set(fold(card.title).split()) - {"engineer", "engineering", "scientist"}
        engineers = runs and card.family == "engineering"
        near = distances.to_skills(asked, role)
        return near + _SAME_WORDS * bool(own & words) + _RUNS * engineers

    found = [
        card.id
        for card in catalog.cards.values()
        if card.level in _MAKERS and card.family in _OF_MAKERS and not card.marginal
    ]
    best = max(found, key=score, default=None)
    return (best,) if best and score(best) > 0 else ()


def _is_chief(catalog: Catalog, title: ReadTitle, facts: AdvertFacts) -> bool:
    """Whether a leader of AI below the chiefs sits among them."""
    if title.level not in LEADERS or title.level == "chief" or not title.roles:
        return False
    if "chief-ai-officer" not in catalog.cards:
        return False
    own, chief = catalog.cards[title.roles[0]], catalog.cards["chief-ai-officer"]
    if own.family != chief.family:
        return False
    scope = {fact.value for fact in facts.scope}
    to_top = facts.reports_to is not None and facts.reports_to.rank in ("board", "chief")
    return "member" in scope or (to_top and "leaders" in scope and (facts.led or 0) >= 50)


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
        if facts.team:
            yield Evidence("nobody to lead", facts.team.line)
        plain = [fact for fact in facts.hands_on if fact.value != "builds"]
        yield from (Evidence("work of a maker", fact.line) for fact in (plain or facts.hands_on))
    if because == "scope":
        yield from (Evidence("sits with the chiefs", fact.line) for fact in facts.scope)
    yield from _of_a_leader(title.level, facts)
    if roles:
        yield from _shared_skills(catalog, roles[0], skills)
    for years in facts.years:
        if not years.is_impossible:
            yield Evidence(f"{years.low} years asked", years.line)


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
