from dataclasses import replace

import pytest

from airoles.questions.advert_contradictions import contradictions
from airoles.recognition.advert_facts_found import AdvertFacts, Fact, ReportsTo, YearsAsked

ALONE = Fact("none", "Nobody works for you.")
NINE = Fact("led", "You lead nine people.", 9)
TWO = Fact("led", "You lead two people.", 2)
CODE = Fact("code", "Write code.")
ON_CALL = Fact("on-call", "Be on call.")
TEAM_LEAD = ReportsTo("Team Lead", "manager-or-team-lead", "You report to the Team Lead.")
CEO = ReportsTo("CEO", "chief", "You report to the CEO.")
FEW = YearsAsked(3, None, "all", "Three years in IT")
TEN_OF_LLMS = YearsAsked(10, None, "technology", "Ten years of LLMs", "LLMs", 2018, 8)
MEMBER = Fact("member", "You sit on the executive committee.")
LEADERS = Fact("leaders", "Four directors report to you.", 4)


def codes(level: str | None, facts: AdvertFacts, true_level: str | None = None) -> list[str]:
    return [found.code for found in contradictions(level, true_level, None, facts)]


@pytest.mark.parametrize(
    ("level", "facts", "expected"),
    [
        ("head", AdvertFacts(team=ALONE), ["no-team"]),
        ("manager", AdvertFacts(team=Fact("later", "Later.")), ["no-team"]),
        ("head", AdvertFacts(team=Fact("later", "Six later.", 6)), []),
        ("head", AdvertFacts(team=Fact("to-build", "Build it.")), []),
        ("lead", AdvertFacts(team=ALONE), []),
        ("senior", AdvertFacts(team=ALONE, hands_on=(CODE, ON_CALL), years=(FEW,)), []),
        ("director", AdvertFacts(team=TWO), ["small-team"]),
        ("manager", AdvertFacts(team=TWO), []),
        ("director", AdvertFacts(direct_reports=Fact("reports", "One.", 1)), ["small-team"]),
        ("director", AdvertFacts(team=NINE, hands_on=(CODE, ON_CALL)), []),
        ("director", AdvertFacts(team=TWO, hands_on=(CODE, ON_CALL)), ["small-team", "hands-on"]),
        ("head", AdvertFacts(hands_on=(CODE,)), []),
        ("head", AdvertFacts(hands_on=(Fact("builds", "A."), Fact("builds", "B."))), []),
        ("head", AdvertFacts(hands_on=(Fact("builds", "Build."),), team=ALONE),
         ["no-team", "hands-on"]),
        ("director", AdvertFacts(team=TWO, scope=(LEADERS,)), []),
        ("head", AdvertFacts(hands_on=(Fact("alone", "A builder."),)), ["hands-on"]),
        ("head", AdvertFacts(reports_to=TEAM_LEAD), ["reports-too-low"]),
        ("lead", AdvertFacts(reports_to=TEAM_LEAD), []),
        ("chief", AdvertFacts(reports_to=replace(CEO, rank="head-or-vp")), ["reports-too-low"]),
        ("head", AdvertFacts(reports_to=replace(CEO, rank="head-or-vp")), []),
        ("vice-president", AdvertFacts(reports_to=replace(CEO, rank="director")),
         ["reports-too-low"]),
        ("chief", AdvertFacts(budget=Fact("held-by-another", "The CFO.")), ["no-budget"]),
        ("head", AdvertFacts(budget=Fact("none", "No budget.")), ["no-budget"]),
        ("head", AdvertFacts(budget=Fact("owned", "Yours.")), []),
        ("head", AdvertFacts(years=(FEW,)), ["years-too-few"]),
        ("head", AdvertFacts(years=(FEW, replace(FEW, low=8))), []),
        ("head", AdvertFacts(years=(FEW,), leading_asked=Fact("leading", "Leading.")), []),
        ("head", AdvertFacts(years=(FEW, TEN_OF_LLMS)), ["impossible-years", "years-too-few"]),
        ("practitioner", AdvertFacts(years=(TEN_OF_LLMS,)), ["impossible-years"]),
        ("head", AdvertFacts(years=(replace(FEW, is_wished=True),)), []),
        ("director", AdvertFacts(scope=(MEMBER,)), ["c-suite-scope"]),
        ("chief", AdvertFacts(scope=(MEMBER,)), []),
        ("head", AdvertFacts(reports_to=CEO, scope=(LEADERS,), team=replace(NINE, number=80)),
         ["c-suite-scope"]),
        ("head", AdvertFacts(reports_to=CEO, scope=(LEADERS,), team=NINE), []),
        ("vice-president", AdvertFacts(grade=Fact("corporate-title", "Title: VP")),
         ["grade-not-post"]),
        ("vice-president", AdvertFacts(grade=Fact("corporate-title", "Title: VP"), team=NINE), []),
        ("vice-president",
         AdvertFacts(grade=Fact("corporate-title", "VP"), reports_to=TEAM_LEAD),
         ["grade-not-post"]),
        ("vice-president", AdvertFacts(grade=Fact("band", "Band VP")), []),
        ("director", AdvertFacts(house_of_grades=Fact("house-of-grades", "A bank."), team=ALONE),
         ["no-team", "grade-not-post"]),
        ("director", AdvertFacts(house_of_grades=Fact("house-of-grades", "A bank.")), []),
        ("head", AdvertFacts(grade=Fact("civil-service", "E 14")), []),
        ("lead", AdvertFacts(sales=(Fact("quota", "A quota."), Fact("demos", "Demos."))),
         ["sales-post"]),
        ("lead", AdvertFacts(sales=(Fact("demos", "Demos."), Fact("proposals", "Bids."))), []),
        ("head", AdvertFacts(two_posts=Fact("two", "Both.")), ["two-posts"]),
        ("head", AdvertFacts(two_posts=Fact("with-office", "Both.")),
         ["two-posts", "conflict-of-interest"]),
        ("chief", AdvertFacts(part_time=Fact("fractional", "Two days.")), ["part-time"]),
        ("chief", AdvertFacts(part_time=Fact("fixed-term", "A year.")), []),
        ("senior", AdvertFacts(part_time=Fact("part-time", "Half.")), []),
        (None, AdvertFacts(team=ALONE), []),
    ],
)  # fmt: skip
def test_what_contradicts_a_title(
    level: str | None, facts: AdvertFacts, expected: list[str]
) -> None:
    assert codes(level, facts) == expected


def test_a_leader_who_is_a_specialist_in_truth_needs_one_line_of_code() -> None:
    assert codes("head", AdvertFacts(hands_on=(CODE,)), "senior") == ["hands-on"]


def test_each_comes_with_its_line_and_a_sentence() -> None:
    facts = AdvertFacts(team=TWO, reports_to=TEAM_LEAD, years=(TEN_OF_LLMS,))
    assert [(found.line, found.says) for found in contradictions("head", "head", None, facts)] == [
        ("You lead two people.", "The team has only 2 people."),
        (
            "You report to the Team Lead.",
            "The role reports to Team Lead, which is low for such a title.",
        ),
        ("Ten years of LLMs", "Nobody can have 10 years of LLMs: first known in 2018."),
    ]
