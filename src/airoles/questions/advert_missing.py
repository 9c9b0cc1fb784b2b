"""What a role of a level is expected to tell in its advert, and the advert leaves out."""

from dataclasses import dataclass
from typing import Literal

from airoles.questions.advert_contradictions import SENIOR_LEADERS
from airoles.recognition.advert_facts_found import AdvertFacts

MissingCode = Literal["reports-to", "budget", "team", "pay", "strategy"]

_QUESTIONS: dict[MissingCode, str] = {
    "reports-to": "Whom does the role report to?",
    "budget": "What budget does the role own, and who approves spending?",
    "team": "How many people does the role lead, now and in a year?",
    "pay": "What is the pay range, and what of it is fixed?",
    "strategy": "Who writes the AI strategy, and who decides on it?",
}
_STRATEGISTS = ("ai-strategist",)


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that the advert leaves out."""

    code: MissingCode
    """What it is."""
    ask: str
    """A question worth asking the employer."""


def missing(
    title_level: str | None, facts: AdvertFacts, pay_found: bool, title_role: str | None = None
) -> tuple[Missing, ...]:
    """What is expected of the title and not told, in the order worth asking.

    Heads, directors, vice presidents and chiefs are expected to tell all five, managers no budget
    and no strategy, specialists pay and reporting line. "No team" and "another holds the budget"
    tell it.
    """
    expected: list[tuple[MissingCode, bool]] = [
        ("reports-to", facts.reports_to is not None),
        ("pay", pay_found),
    ]
    if title_level in SENIOR_LEADERS:
        expected.append(("budget", facts.budget is not None))
    if title_level in (*SENIOR_LEADERS, "manager"):
        is_told = facts.team is not None and facts.team.value != "sits-in"
        expected.append(("team", is_told or facts.direct_reports is not None))
    if title_level in SENIOR_LEADERS or title_role in _STRATEGISTS:
        expected.append(("strategy", facts.strategy is not None))
    return tuple(Missing(code, _QUESTIONS[code]) for code, is_told in expected if not is_told)
