"""Every answer as JSON keeps to its published schema, whatever lies on top of the catalog."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from full_overlay import ON_PUBLIC, full_overlay

from .asking import drafts, questions
from .running import ROOT, Ask

SCHEMAS = ROOT / "schema" / "answers"
ASKED = {
    name: question
    for name, question in (questions(ON_PUBLIC) | drafts(ON_PUBLIC)).items()
    if question
}
"""All but the overview, which has no form but the table."""
ACME = {
    "quux-head": "head-of-robotics",
    "data-scientist": "chief-ai-officer",
    "chief-ai-officer": "cto",
    "own-skill": "machine-learning",
}
"""What the questions name, in the folder of the docs."""
WITHOUT = {"quux-head": "head-of-ai", "own-skill": "python"}


def put(question: list[str], names: dict[str, str]) -> list[str]:
    return [names.get(word, word) for word in question]


PUBLIC_ALONE = ("salary --rank --basis cash", "salary chief-ai-officer --since 2026")
"""What nothing of the whole folder answers."""


@cache
def validator(question: str) -> Draft202012Validator:
    return Draft202012Validator(
        json.loads((SCHEMAS / f"{question}.schema.json").read_text("utf-8"))
    )


def kept(ask: Ask, *arguments: str | Path) -> dict[str, Any]:
    """The answer, which keeps to the schema of its question."""
    answer: dict[str, Any] = json.loads(ask(*arguments, "--json").answer())
    told = [
        f"{error.instance_path}: {error.message}"
        for error in validator(answer["question"]).iter_errors(answer)
    ]
    assert told == []
    return answer


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that uses all that one can, on the public catalog."""
    return full_overlay(tmp_path_factory.mktemp("on-top") / "full", ON_PUBLIC)


@pytest.mark.parametrize("name", ASKED)
def test_answers_of_the_public_catalog(ask: Ask, name: str) -> None:
    answer = kept(ask, *put(ASKED[name], WITHOUT))
    assert "@" not in "".join(answer["sources"])


@pytest.mark.parametrize("name", ASKED)
def test_answers_with_the_folder_of_the_docs(ask: Ask, name: str) -> None:
    kept(ask, *put(ASKED[name], ACME), "--data", ROOT / "docs" / "acme")


@pytest.mark.parametrize("name", ASKED)
def test_answers_with_all_that_a_folder_can_do(ask: Ask, whole: Path, name: str) -> None:
    answer = kept(ask, *ASKED[name], "--data", whole)
    if ASKED[name][0] != "sources":
        kept(ask, *ASKED[name], "--data", whole, "--no-sources")
    told = json.dumps(answer)
    assert "@full" in told or '"folder": "full"' in told or name in PUBLIC_ALONE


def test_every_question_with_a_schema_is_asked(ask: Ask, whole: Path) -> None:
    asked = {
        json.loads(ask(*question, "--json", "--data", whole).answer())["question"]
        for question in ASKED.values()
    }
    published = {file.name.removesuffix(".schema.json") for file in SCHEMAS.iterdir()}
    # tests/views holds the overview and what changed to their schemas, test_validate.py what asks
    # no catalog, and test_brief.py briefs.
    assert published - asked == {"overview", "diff", "validate", "brief"}


def test_ids_that_no_source_can_have_do_not_fit(ask: Ask, whole: Path) -> None:
    answer = kept(ask, "show", "quux-head", "--data", whole)
    for wrong in ("own-source@", "own-source@a b", "own-source@a@b", "Own@full", "@full"):
        answer["answer"]["summary"][0]["sources"] = [wrong]
        assert not validator("show").is_valid(answer), wrong
