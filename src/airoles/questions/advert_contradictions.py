"""Where an advert's title and its substance differ, each with the line that shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from airoles.recognition.advert_facts_found import AdvertFacts, Fact

ContradictionCode = Literal[
    "no-team",
    "small-team",
    "hands-on",
    "reports-too-low",
    "years-too-few",
    "impossible-years",
    "no-budget",
    "c-suite-scope",
    "grade-not-post",
    "sales-post",
    "two-posts",
    "part-time",
    "conflict-of-interest",
]

LEADERS = ("manager", "director", "head", "vice-president", "chief")
SENIOR_LEADERS = ("director", "head", "vice-president", "chief")
_SPECIALISTS = ("practitioner", "senior", "lead")
_FEW_PEOPLE = 3
_MANY_PEOPLE = 50
_FEW_YEARS = {"manager": 2, "director": 4, "head": 4, "vice-president": 5, "chief": 5}
"""Below or at these years of experience an advert asks too little for the title."""
_TOO_LOW = {
    "director": ("manager-or-team-lead",),
    "head": ("manager-or-team-lead",),
    "vice-president": ("manager-or-team-lead", "director"),
    "chief": ("manager-or-team-lead", "director", "head-or-vp", "sales-line"),
}
"""Whom nobody with the title should report to."""
_SOLD = ("quota", "commission")
_PART_TIME = ("fractional", "interim", "part-time")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One point where the title promises something else than the advert."""

    code: ContradictionCode
    """What kind of point it is."""
    line: str
    """The line of the advert that shows it."""
    says: str
    """One plain sentence on it."""
    technology: str = ""
    """Of impossible years, what they are asked of."""
    sources: tuple[str, ...] = ()
    """Who tells since when that exists."""


def contradictions(
    title_level: str | None, true_level: str | None, title_role: str | None, facts: AdvertFacts
) -> tuple[Contradiction, ...]:
    """Where the title and the advert differ, the weightiest first, each code once.

    The title's level decides what is expected: a specialist without a team is no contradiction.
    """
    level = title_level or ""
    found: list[Contradiction] = []
    if level in LEADERS:
        found += _team(level, facts)
        found += _hands_on(true_level, facts)
        found += _part_time(facts)
    if level in SENIOR_LEADERS:
        found += _reporting(level, facts)
        found += _budget(facts)
    found += _years(level, facts)
    if level != "chief":
        found += _scope(facts)
    found += _grade(level, true_level, facts)
    found += _sales(facts)
    found += _posts(facts)
    return tuple(found)


def _team(level: str, facts: AdvertFacts) -> Iterator[Contradiction]:
    team, led = facts.team, facts.led
    if team and (team.value == "none" or (team.value == "later" and not team.number)):
        yield Contradiction("no-team", team.line, "The title leads, but there is no team to lead.")
    elif level in SENIOR_LEADERS and led and led <= _FEW_PEOPLE and not _leads_leaders(facts):
        shown = team if team and team.number else facts.direct_reports
        people = "one person" if led == 1 else f"{led} people"
        yield Contradiction(
            "small-team", shown.line if shown else "", f"The team has only {people}."
        )


def _leads_leaders(facts: AdvertFacts) -> bool:
    return any(fact.value == "leaders" for fact in facts.scope)


def _hands_on(true_level: str | None, facts: AdvertFacts) -> Iterator[Contradiction]:
    """A leader who makes everything; one who leads many may well write some code."""
    if not facts.hands_on or (facts.led or 0) > _FEW_PEOPLE:
        return
    is_alone = facts.team is not None and facts.team.value in ("none", "later")
    alone = next((fact for fact in facts.hands_on if fact.value in ("alone", "everything")), None)
    plain = [fact for fact in facts.hands_on if fact.value != "builds"]
    if true_level in _SPECIALISTS or is_alone or alone or len(plain) > 1:
        shown = alone or (plain or facts.hands_on)[0]
        yield Contradiction(
            "hands-on", shown.line, "The duties are those of a maker, not a leader."
        )


def _reporting(level: str, facts: AdvertFacts) -> Iterator[Contradiction]:
    reports = facts.reports_to
    is_grade = level != "chief" and next(_grade(level, None, facts), None)
    if reports and reports.rank in _TOO_LOW[level] and not is_grade:
        yield Contradiction(
            "reports-too-low",
            reports.line,
            f"The role reports to {reports.title}, which is low for such a title.",
        )


def _budget(facts: AdvertFacts) -> Iterator[Contradiction]:
    budget = facts.budget
    if budget and budget.value == "none":
        yield Contradiction("no-budget", budget.line, "The role has no budget.")
    elif budget and budget.value == "held-by-another":
        yield Contradiction("no-budget", budget.line, "Somebody else holds the budget.")


def _years(level: str, facts: AdvertFacts) -> Iterator[Contradiction]:
    for one in facts.impossible[:1]:
        yield Contradiction(
            "impossible-years",
            one.line,
            f"Nobody can have {one.low} years of {one.technology}: first known in {one.born}.",
            one.technology,
        )
    asked = [one for one in facts.years if not one.is_wished and not one.is_impossible]
    if not asked or level not in _FEW_YEARS or facts.leading_asked:
        return
    most = max(asked, key=lambda one: one.low)
    if most.low <= _FEW_YEARS[level]:
        years = "one year" if most.low == 1 else f"{most.low} years"
        yield Contradiction(
            "years-too-few", most.line, f"It asks for {years} of experience, few for such a title."
        )


def _scope(facts: AdvertFacts) -> Iterator[Contradiction]:
    """What belongs to a chief, under a title below."""
    scope = {fact.value: fact for fact in facts.scope}
    if member := scope.get("member"):
        yield Contradiction(
            "c-suite-scope",
            member.line,
            "The role sits on the executive committee, as a chief does.",
        )
        return
    reports = facts.reports_to
    leaders = scope.get("leaders")
    is_large = (facts.led or 0) >= _MANY_PEOPLE
    if reports and reports.rank in ("board", "chief") and leaders and is_large:
        yield Contradiction(
            "c-suite-scope", leaders.line, "The role leads leaders, as a chief does."
        )


def _grade(level: str, true_level: str | None, facts: AdvertFacts) -> Iterator[Contradiction]:
    """A rank of the house for work that leads nobody."""
    grade = facts.grade
    leads = (facts.led or 0) > _FEW_PEOPLE
    works_alone = (
        facts.led == 0
        or any(fact.value == "alone" for fact in facts.hands_on)
        or sum(fact.value != "builds" for fact in facts.hands_on) > 1
    )
    if leads or level not in SENIOR_LEADERS:
        return
    is_maker = works_alone or true_level in _SPECIALISTS
    said: Fact | None = None
    if grade and grade.value in ("corporate-title", "band"):
        is_sure = grade.value == "corporate-title" or is_maker
        said = grade if is_sure and level in ("vice-president", "director") else None
    elif grade and level in ("vice-president", "chief") and works_alone:
        said = grade
    if said is None and is_maker and level in ("vice-president", "director"):
        said = facts.house_of_grades
    if said:
        yield Contradiction(
            "grade-not-post", said.line, "The title is a grade of the house, not a leading role."
        )


def _sales(facts: AdvertFacts) -> Iterator[Contradiction]:
    signs = facts.sales
    reports = facts.reports_to
    in_sales = reports is not None and reports.rank == "sales-line"
    strong = [fact for fact in signs if fact.value in _SOLD]
    if len(signs) + in_sales >= 3 or (strong and len(signs) + in_sales >= 2):
        shown = (strong or list(signs))[0]
        yield Contradiction("sales-post", shown.line, "The role sells, and is measured by sales.")


def _posts(facts: AdvertFacts) -> Iterator[Contradiction]:
    posts = facts.two_posts
    if posts is None:
        return
    yield Contradiction("two-posts", posts.line, "The advert puts two jobs into one.")
    if posts.value == "with-office":
        yield Contradiction(
            "conflict-of-interest", posts.line, "One of the two jobs has to check the other."
        )


def _part_time(facts: AdvertFacts) -> Iterator[Contradiction]:
    part = facts.part_time
    if part and part.value in _PART_TIME:
        says = {
            "fractional": "The role takes only some days a week.",
            "interim": "The role is only filled for a time.",
            "part-time": "The role is part-time.",
        }
        yield Contradiction("part-time", part.line, says[part.value])
