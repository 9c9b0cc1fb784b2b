"""What of the catalog can be searched."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from airoles.model.passage import Passage
from airoles.model.skill import Need, Skill
from airoles.reading.library import Library
from airoles.store.building import checked_library
from airoles.store.passages import passages
from questions.making import role

DATA = Path(__file__).parent.parent.parent / "data"


@pytest.fixture(scope="module")
def small_library(small_folder: Path) -> Library:
    return checked_library((small_folder,))


def of_role(library: Library, role: str | None) -> list[Passage]:
    return [passage for passage in passages(library) if passage.role == role]


def need(role: str, skill: str, text: str, sources: str, said: str = "") -> Passage:
    """A need of a skill; what is said of the role leaves out the skill's other names."""
    return Passage(role, "skills", skill, text, tuple(sources.split()), said=said or text)


def test_everything_that_a_role_says_is_a_passage_in_the_order_of_the_role(
    small_library: Library,
) -> None:
    chief = "chief-model-officer"
    found = of_role(small_library, chief)
    assert [replace(passage, statement="") for passage in found] == [
        Passage(chief, "name", "", "Chief Model Officer", ()),
        Passage(chief, "name", "", "CMO", ()),
        Passage(chief, "name", "", "Chief of Models", ()),
        Passage(chief, "summary", "", "Answers for all models.", ("recruiter",)),
        Passage(chief, "primary_focus", "", "Strategy for models.", ("recruiter", "survey")),
        Passage(chief, "primary_focus", "", "Governance of models.", ("blog",)),
        Passage(chief, "reports_to", "", "The chief executive.", ("survey",)),
        Passage(chief, "questions", "", "Must a chief model? No source says so.", ("blog",)),
        Passage(
            chief,
            "adoption",
            "",
            "Firms with a Chief Model Officer: 26%, 2,300 firms asked",
            ("survey",),
        ),
        need(chief, "leading", "Leading people; expert", "survey"),
        need(chief, "explaining", "Explaining", "survey"),
        need(
            chief, "modelling", "Modelling (models); literacy", "recruiter", "Modelling; literacy"
        ),
        need(chief, "budgets", "Budgets", "recruiter"),
    ]


def test_a_passage_of_one_statement_bears_its_id(small_library: Library) -> None:
    assert [
        p.statement for p in of_role(small_library, "data-clerk") if p.section == "summary"
    ] == ["keeps-the-numbers"]
    chief = small_library.roles["chief-model-officer"]
    told = {p.text: p.statement for p in of_role(small_library, "chief-model-officer")}
    focus = chief.mandate.primary_focus
    assert {claim.text: claim.id for claim in focus}.items() <= told.items()
    assert len({claim.id for claim in focus}) == len(focus) == 2
    assert told["Leading people; expert"] == told["CMO"] == ""


def test_the_needs_of_one_skill_are_one_passage_with_the_words_of_each(
    small_library: Library,
) -> None:
    needs = [p for p in of_role(small_library, "modeller") if p.section == "skills"]
    assert needs == [
        need("modeller", "counting", "Counting (sums, tallies)", "recruiter", "Counting"),
        need(
            "modeller",
            "modelling",
            "Modelling (models); fluency; daily practice",
            "survey blog",
            "Modelling; fluency; daily practice",
        ),
    ]


def test_a_word_or_a_source_that_two_needs_share_stands_once() -> None:
    needs = [
        Need(skill="counting", importance="required", word="working", sources=("a", "b")),
        Need(skill="counting", importance="helpful", word="working", sources=("b", "c")),
        Need(skill="counting", importance="named", sources=("c", "d")),
    ]
    library = Library(
        roles={"clerk": role("clerk", summary=(), skills=tuple(needs))},
        skills={"counting": Skill(name="Counting", family="data", aliases=("sums",))},
    )
    assert list(passages(library)) == [
        Passage("clerk", "name", "", "Clerk", ()),
        need("clerk", "counting", "Counting (sums); working", "a b c d", "Counting; working"),
    ]


def test_a_dispute_is_its_topic_and_each_of_its_positions(small_library: Library) -> None:
    key = "head-or-chief"
    assert of_role(small_library, None) == [
        Passage(None, "disputes", key, "Are head and chief one post?", ()),
        Passage(None, "disputes", key, "They are one post.", ("blog",)),
        Passage(None, "disputes", key, "The head stands one level below.", ("recruiter",)),
    ]


def test_roles_come_in_the_order_of_the_catalog_and_disputes_after_them(
    small_library: Library,
) -> None:
    assert list(dict.fromkeys(passage.role for passage in passages(small_library))) == [
        "chief-model-officer",
        "data-clerk",
        "head-of-models",
        "model-adviser",
        "modeller",
        None,
    ]


def written(field: str, part: Any) -> Iterator[str]:
    """The values of a field, wherever it stands in a file."""
    if isinstance(part, dict):
        for key, value in part.items():
            yield from [value] if key == field else written(field, value)
    elif isinstance(part, list):
        for item in part:
            yield from written(field, item)


def test_every_statement_that_stands_in_a_public_file_can_be_searched() -> None:
    held = {passage.text for passage in passages(checked_library((DATA,)))}
    count = 0
    for file in (*sorted((DATA / "roles").iterdir()), DATA / "disputes.yaml"):
        record = yaml.safe_load(file.read_text("utf-8"))
        for text in (*written("text", record), *written("topic", record)):
            assert text in held, f"{file.name}: {text}"
            count += 1
        for question in written("question", record):
            assert any(text.startswith(f"{question} ") for text in held), f"{file.name}: {question}"
    assert count > 1000
