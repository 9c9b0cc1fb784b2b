import pytest

from airoles.questions.advert_missing import missing
from airoles.recognition.advert_facts_found import AdvertFacts, Fact, ReportsTo

TOLD = AdvertFacts(
    team=Fact("none", "Nobody works for you."),
    reports_to=ReportsTo("CTO", "chief", "You report to the CTO."),
    budget=Fact("held-by-another", "The CFO holds the budget."),
    strategy=Fact("of-another", "Support the strategy."),
)


@pytest.mark.parametrize(
    ("level", "role", "expected"),
    [
        ("chief", None, ["reports-to", "pay", "budget", "team", "strategy"]),
        ("vice-president", None, ["reports-to", "pay", "budget", "team", "strategy"]),
        ("director", None, ["reports-to", "pay", "budget", "team", "strategy"]),
        ("head", None, ["reports-to", "pay", "budget", "team", "strategy"]),
        ("manager", None, ["reports-to", "pay", "team"]),
        ("lead", None, ["reports-to", "pay"]),
        ("lead", "ai-strategist", ["reports-to", "pay", "strategy"]),
        ("practitioner", None, ["reports-to", "pay"]),
        (None, None, ["reports-to", "pay"]),
    ],
)
def test_what_each_level_is_expected_to_tell(
    level: str | None, role: str | None, expected: list[str]
) -> None:
    assert [one.code for one in missing(level, AdvertFacts(), False, role)] == expected


def test_no_team_and_anothers_budget_tell_it() -> None:
    assert missing("head", TOLD, True) == ()


def test_a_count_of_direct_reports_tells_the_team() -> None:
    facts = AdvertFacts(direct_reports=Fact("reports", "Four report to you.", 4))
    assert "team" not in [one.code for one in missing("head", facts, True)]


def test_a_group_that_the_role_sits_in_tells_no_team() -> None:
    facts = AdvertFacts(team=Fact("sits-in", "You join a group of six.", 6))
    assert "team" in [one.code for one in missing("head", facts, True)]


def test_each_comes_with_a_question() -> None:
    asks = [one.ask for one in missing("chief", AdvertFacts(), False)]
    assert asks[0] == "Whom does the role report to?"
    assert all(ask.endswith("?") for ask in asks)
