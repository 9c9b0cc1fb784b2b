import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from .running import ROOT, Ask

RESUMES = ROOT / "tests" / "resumes"
CLERK = RESUMES / "clerk.json"


@cache
def schema() -> Draft202012Validator:
    text = (ROOT / "schema" / "answers" / "gap.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


def valid(text: str) -> Any:
    """The answer in JSON, after it was held against its published schema."""
    found = json.loads(text)
    schema().validate(found)
    return found


def heads(out: str) -> list[str]:
    """The titles that tell of a fit."""
    return [line for line in out.splitlines() if ": fit " in line]


@pytest.mark.usefixtures("made_up")
def test_two_roles_give_the_gap_from_the_first_to_the_second(ask: Ask) -> None:
    out = ask("gap", "clerk", "hom").answer()
    assert out.startswith("From Data Clerk to Head of Models\n")
    assert heads(out) == ["Data Clerk to Head of Models: fit 27%"]
    assert "adds up" not in out


@pytest.mark.usefixtures("made_up")
def test_both_ways_are_told_where_they_are_asked_for(ask: Ask) -> None:
    assert heads(ask("gap", "clerk", "hom", "--both").answer()) == [
        "Data Clerk to Head of Models: fit 27%",
        "Head of Models to Data Clerk: fit 20%",
    ]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("both", [False, True])
def test_each_gap_is_explained_where_that_is_asked_for(ask: Ask, both: bool) -> None:
    out = ask("gap", "clerk", "hom", "--explain", *(["--both"] if both else [])).answer()
    assert out.count("How the fit of ") == 1 + both
    assert "Fit: 3 / 11 = 27%, rounded down." in out
    assert ("Fit: 1 / 5 = 20%." in out) == both


@pytest.mark.usefixtures("made_up")
def test_skills_named_in_a_list_are_brought(ask: Ask) -> None:
    out = ask("gap", "--have", "models, tallies", "hom").answer()
    assert out.startswith("From what you bring to Head of Models\n")
    assert "Understood as skills" in out
    assert heads(out) == ["What you bring to Head of Models: fit 36%"]


@pytest.mark.usefixtures("made_up")
def test_a_resume_is_brought_and_told_before_the_gap(ask: Ask) -> None:
    out = ask("gap", "--resume", CLERK, "--as-of", "2026-01-01", "hom").answer()
    order = [
        "Understood as skills",
        "Understood as positions",
        "8 years in all; overlapping ones count once.",
        "Not understood, and left out",
        "What you bring to Head of Models: fit 100%",
    ]
    assert [out.index(part) for part in order] == sorted(out.index(part) for part in order)
    for missed in ("level 'Wizard' of 'Office'", "skill 'Juggling'", "position 'Bookkeeper'"):
        assert missed in out


HINT = "such as airoles gap data-scientist caio, or airoles gap --have python,mlops caio"
REFUSED = {
    "one role": (
        ["clerk"],
        "a gap takes two roles, the one you have first, not 1.",
        HINT,
    ),
    "three roles": (
        ["clerk", "hom", "cmo"],
        "a gap takes two roles, the one you have first, not 3.",
        HINT,
    ),
    "a list and two roles": (
        ["--have", "counting", "clerk", "hom"],
        "a gap takes just the role you want, not 2.",
        HINT,
    ),
    "a résumé and two roles": (
        ["--resume", str(CLERK), "clerk", "hom"],
        "a gap takes just the role you want, not 2.",
        HINT,
    ),
    "a list and a résumé": (
        ["--have", "counting", "--resume", str(CLERK), "hom"],
        "--have and --resume are both given.",
        "name one of them",
    ),
    "an empty list and a résumé": (
        ["--have", "", "--resume", str(CLERK), "hom"],
        "--have and --resume are both given.",
        "name one of them",
    ),
    "an empty list": (
        ["--have", " , ", "hom"],
        "no skill is named.",
        "name some, such as --have python,mlops",
    ),
    "an unknown skill": (
        ["--have", "countin", "hom"],
        "there is no skill 'countin'.",
        "did you mean counting?",
    ),
    "both ways from a list": (
        ["--both", "--have", "counting", "hom"],
        "--both needs two roles.",
        "leave it out with --have and --resume",
    ),
    "one role twice": (
        ["hom", "head-of-models"],
        "head-of-models is both start and target.",
        "name two different roles",
    ),
    "an unknown role": (
        ["clerk", "nobody"],
        "there is no role 'nobody' in the catalog.",
        "airoles list shows all roles",
    ),
    "a résumé that is not there": (
        ["--resume", "nowhere.json", "hom"],
        "'nowhere.json' cannot be read: no such file or directory.",
        "check its name and permissions",
    ),
    "a day that never was": (
        ["--resume", str(CLERK), "--as-of", "2026-02-30", "hom"],
        "'2026-02-30' is no date.",
        "write it as 2026-11-21",
    ),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("asked", "sentence", "hint"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_answered_is_one_sentence_with_a_hint(
    ask: Ask, asked: list[str], sentence: str, hint: str
) -> None:
    assert ask("gap", *asked).refusal() == (sentence, hint)


@pytest.mark.parametrize("asked", [[], ["--have", "python"], ["--both"]], ids=" ".join)
def test_no_role_at_all_is_misuse(ask: Ask, asked: list[str]) -> None:
    assert "name the role you have and the one you want" in ask("gap", *asked).misuse()


SMALL_ASKED = [
    ["clerk", "cmo"],
    ["clerk", "cmo", "--both", "--explain"],
    ["--have", "counting,models", "cmo"],
    ["--resume", str(CLERK), "cmo"],
    ["clerk", "cmo", "--no-sources"],
]


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("asked", SMALL_ASKED, ids=[" ".join(a[:2]) + a[-1] for a in SMALL_ASKED])
def test_the_json_of_the_small_catalog_is_valid(ask: Ask, asked: list[str]) -> None:
    found = valid(ask("gap", *asked, "--json").answer())
    assert found["question"] == "gap"
    assert len(found["answer"]["gaps"]) == 1 + ("--both" in asked)
    assert (found["answer"]["background"] is not None) == asked[0].startswith("--")
    assert ("sources" in found) == ("--no-sources" not in asked)


PUBLIC_ASKED = [
    ["chief-technology-officer", "caio", "--both"],
    ["data-scientist", "caio", "--explain"],
    ["--have", "python,mlops,stakeholder-management", "caio"],
    ["--resume", str(RESUMES / "modern.json"), "head-of-ai"],
]


@pytest.mark.parametrize("asked", PUBLIC_ASKED, ids=[" ".join(a[::2]) for a in PUBLIC_ASKED])
def test_the_json_of_the_public_catalog_is_valid(ask: Ask, asked: list[str]) -> None:
    found = valid(ask("gap", *asked, "--json").answer())
    for gap in found["answer"]["gaps"]:
        assert gap["weight"] == sum(item["weight"] for item in gap["items"])
        assert gap["met"] == pytest.approx(
            sum(item["weight"] * item["met"] for item in gap["items"]), abs=1e-4
        )


@pytest.mark.usefixtures("made_up")
def test_json_says_what_was_asked(ask: Ask) -> None:
    asked = valid(ask("gap", "--have", "models", "HoM", "--explain", "--json").answer())["asked"]
    assert (asked["have"], asked["resume"], asked["explain"]) == ("models", None, True)


@pytest.mark.usefixtures("made_up")
def test_json_holds_the_fit_that_the_table_shows(ask: Ask) -> None:
    (gap,) = valid(ask("gap", "clerk", "hom", "--json").answer())["answer"]["gaps"]
    assert gap["fit"] == pytest.approx(3 / 11, abs=1e-4)


@pytest.mark.usefixtures("made_up")
def test_a_gap_is_written_to_a_file(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "gap.txt"
    assert ask("gap", "clerk", "hom", "-o", file).answer() == ""
    assert file.read_text("utf-8") == ask("gap", "clerk", "hom").answer()


def test_a_gap_is_told_and_a_refusal_ends_with_1(process: Ask) -> None:
    out = process("gap", "data-scientist", "caio").answer()
    assert out.startswith("From Data Scientist to Chief AI Officer\n")
    told, hint = process("gap", "data-scientist").refusal()
    assert told == "a gap takes two roles, the one you have first, not 1."
    assert hint == HINT
