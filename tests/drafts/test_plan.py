"""The plan: what is settled first, and which statement stands in which stage."""

from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.plan import plan
from airoles.errors import UnknownName
from airoles.model.advert import ReportsTo
from airoles.model.claim import Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.role import Mandate
from airoles.store.building import catalog_from
from questions.making import catalog, claims, need, role

from .made_advert import clerks_advert

DUTIES = (
    "Find the gaps.",
    "Set goals.",
    "Build tools.",
    "Look for people.",
    "Write rules.",
    "Run reviews.",
    "Teach staff.",
    "Report results.",
    "Own the stack.",
    "Keep records.",
    "Win friends.",
    "Cut costs.",
)


def _part(draft: Draft, heading: str) -> DraftPart:
    (part,) = (one for one in draft.parts if one.heading == heading)
    return part


def _sourced(draft: Draft, heading: str) -> list[str]:
    return [line.text for line in _part(draft, heading).lines if line.kind == "sourced"]


def test_the_parts_stand_in_the_order_of_time(small: Catalog) -> None:
    assert [part.heading for part in plan(small, "HoM").parts] == [
        "Settle first: who owns what",
        "Settle first: the reporting line",
        "Settle first: the budget",
        "Settle first: what you decide",
        "Days 1–30: find out",
        "Days 31–60: begin",
        "Days 61–90: go on, and show",
        "The first year",
    ]


def test_duties_that_find_out_come_first_and_the_others_in_their_order() -> None:
    drafted = plan(catalog(role(duties=claims(*DUTIES))), "clerk")
    assert _sourced(drafted, "Days 1–30: find out") == ["Find the gaps.", "Look for people."]
    assert _sourced(drafted, "Days 31–60: begin") == [
        "Set goals.",
        "Build tools.",
        "Write rules.",
        "Run reviews.",
    ]
    assert _sourced(drafted, "Days 61–90: go on, and show") == [
        "Teach staff.",
        "Report results.",
        "Own the stack.",
        "Keep records.",
    ]
    assert _sourced(drafted, "The first year") == ["Win friends.", "Cut costs."]


def test_what_is_left_out_for_room_is_told() -> None:
    many = claims(*(f"Do task {number}." for number in range(15)))
    assert (
        "1 further duty was left out for room." in plan(catalog(role(duties=many)), "clerk").remarks
    )
    more = claims(*(f"Do task {number}." for number in range(16)))
    assert (
        "2 further duties were left out for room."
        in plan(catalog(role(duties=more)), "clerk").remarks
    )


def test_a_statement_that_speaks_of_the_first_year_stands_in_the_year() -> None:
    mandate = Mandate(success_measure=claims("Ten uses in the first year.", "Return."))
    drafted = plan(catalog(role(mandate=mandate)), "clerk")
    assert _sourced(drafted, "Days 1–30: find out") == [
        "Agree whether you will be judged so: Return."
    ]
    assert _sourced(drafted, "The first year") == [
        "Report on this, if you are judged so: Ten uses in the first year."
    ]
    assert "A statement that itself speaks of the first year stands in the year." in drafted.remarks


def test_what_one_employer_does_stands_last_and_says_so() -> None:
    given = (
        Claim(text="Set rules for Acme.", sources=("a",), remark="one public employer"),
        Claim(text="Set goals.", sources=("c",)),
    )
    drafted = plan(catalog(role(duties=given)), "clerk")
    assert _sourced(drafted, "Days 31–60: begin") == ["Set goals."]
    assert _sourced(drafted, "Days 61–90: go on, and show") == [
        "Set rules for Acme (one public employer)."
    ]


def test_a_role_of_which_nothing_is_known_says_what_is_missing() -> None:
    drafted = plan(catalog(role()), "clerk")
    assert [line for part in drafted.parts for line in part.lines if line.kind == "sourced"] == []
    missing = {
        line.text
        for part in drafted.parts
        for line in part.lines
        if line.text.startswith("No source")
    }
    assert missing == {
        "No source of the catalog says what the Clerk owns.",
        "No source of the catalog says whom this role reports to.",
        "No source of the catalog says anything of a budget for this role.",
        "No source of the catalog says what this role decides.",
        "No source of the catalog says how success in this role is judged.",
        "No source of the catalog says what makes this role hard.",
        "No source of the catalog names a duty of this role.",
    }
    assert drafted.remarks[1:] == (
        "Only 1 publisher stands behind this role.",
        "No source of the catalog names duties, a success measure, challenges, decision rights "
        "or a reporting line of this role.",
    )


def test_a_disputed_statement_says_on_what_sources_disagree() -> None:
    positions = (
        Claim(text="The chief does.", sources=("a",)),
        Claim(text="Nobody does.", sources=("b",)),
    )
    disputes = {
        "line": Dispute(
            topic="Who leads the clerks?",
            roles=("clerk",),
            sections=("reports_to",),
            positions=positions,
        ),
        "guide": Dispute(
            topic="Who guides the clerks?",
            roles=("clerk",),
            sections=("duties",),
            positions=positions,
        ),
    }
    mandate = Mandate(reports_to=claims("The chief."))
    given = role(mandate=mandate, duties=claims("Count coins.", "Guide other clerks."))
    drafted = plan(catalog(given, disputes=disputes), "clerk")
    assert _sourced(drafted, "Settle first: the reporting line") == [
        "The chief. Sources disagree: Who leads the clerks?"
    ]
    assert _sourced(drafted, "Days 31–60: begin") == ["Count coins."]
    assert _sourced(drafted, "Days 61–90: go on, and show") == [
        "Guide other clerks. Sources disagree: Who guides the clerks?"
    ]
    (asked,) = _part(drafted, "Days 1–30: find out").lines[-2:-1]
    assert asked == DraftLine(
        "Find out what holds here, since sources disagree: Who guides the clerks?",
        "sourced",
        ("a", "b"),
    )


def test_who_owns_what_is_answered_for_the_role_and_those_it_is_set_against() -> None:
    answer = Answer(
        question="Who counts?",
        answer="The clerk does.",
        compares_with=("scribe",),
        sources=("b",),
    )
    clerk = role(questions=(answer,), mandate=Mandate(scope=claims("The coins.")))
    scribe = role("scribe")
    drafted = plan(catalog(clerk, scribe), "clerk")
    assert [line.text for line in _part(drafted, "Settle first: who owns what").lines] == [
        "Who counts? The clerk does.",
        "Clerk: The coins.",
        "No source of the catalog says what the Scribe owns.",
        "[who owns what here, agreed with whom]",
        "Write each decision down, with who took it and when it is looked at again.",
    ]


def test_leaders_are_set_beside_the_chiefs_of_ai_and_technology(public: Catalog) -> None:
    owners = _sourced(plan(public, "head of ai"), "Settle first: who owns what")
    named = [text.partition(":")[0] for text in owners]
    assert named[2:6] == [
        "Head of AI",
        "Chief AI Officer",
        "Chief Technology Officer",
        "Chief Information Officer",
    ]
    assert "Sources disagree: Who owns the AI strategy?" in owners


def test_a_budget_is_found_in_statements_needs_and_adverts(public: Catalog) -> None:
    (line,) = _sourced(plan(public, "ceo"), "Settle first: the budget")
    assert line == "Budget and financial management is a need of the role (named)."
    counted = _sourced(plan(public, "head of ai"), "Settle first: the budget")[-1]
    assert counted == "A budget is mentioned in at least 1 of 11 adverts."
    mandate = Mandate(decision_rights=claims("Sets the budget.", "Budgeting is fun."))
    drafted = plan(catalog(role(mandate=mandate, skills=(need("counting"),))), "clerk")
    assert _sourced(drafted, "Settle first: the budget") == ["Sets the budget."]


def test_lines_and_budgets_are_counted_over_five_adverts_and_more() -> None:
    chief, owner = ReportsTo(title="the chief"), ReportsTo(title="the owner")
    adverts = {f"a{n}": clerks_advert(reports_to=chief, budget="a budget") for n in range(4)}
    adverts["a4"] = clerks_advert(reports_to=owner)
    drafted = plan(catalog(role(), adverts=adverts), "clerk")
    (line,) = _part(drafted, "Settle first: the reporting line").lines[:-1]
    assert line == DraftLine(
        "By 4 of 5 adverts that name the reporting line, it leads to: the chief.",
        "sourced",
        ("d",),
    )
    assert _sourced(drafted, "Settle first: the budget") == [
        "A budget is mentioned in 4 of 5 adverts read whole."
    ]
    del adverts["a4"]
    fewer = plan(catalog(role(), adverts=adverts), "clerk")
    assert _sourced(fewer, "Settle first: the reporting line") == []
    assert _sourced(fewer, "Settle first: the budget") == []


def test_a_companys_own_words_come_first_and_are_marked(small_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "sources.yaml").write_text(
        "handbook:\n  publisher: Acme\n  title: Handbook\n  grade: D\n", encoding="utf-8"
    )
    (tmp_path / "roles" / "data-clerk.yaml").write_text(
        "extends: data-clerk\nduties:\n  - id: own\n    text: Keep the books of Acme.\n"
        "    sources: [handbook]\n",
        encoding="utf-8",
    )
    drafted = plan(catalog_from((small_folder, tmp_path)), "DC")
    lines = _part(drafted, "Days 31–60: begin").lines
    assert (lines[0].text, lines[0].own) == ("Keep the books of Acme.", True)
    after = _part(drafted, "Days 61–90: go on, and show").lines
    assert (after[0].text, after[0].own) == ("Count things.", False)


def test_an_unknown_role_is_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName, match="zookeeper"):
        plan(small, "zookeeper")
