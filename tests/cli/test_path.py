import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from .running import ROOT, Ask, Ended

MODES = {
    "up": ["path", "clerk"],
    "to": ["path", "--to", "cmo"],
    "between": ["path", "clerk", "--to", "cmo"],
}
"""The three questions that `path` answers."""
each_mode = pytest.mark.parametrize("asked", MODES.values(), ids=MODES)


@cache
def schema(question: str) -> Draft202012Validator:
    text = (ROOT / "schema" / "answers" / f"{question}.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


def valid(ended: Ended, question: str) -> Any:
    """The answer in JSON, after it was held against the published schema of its question."""
    found = json.loads(ended.answer())
    schema(question).validate(found)
    assert found["question"] == question
    return found


# Three modes


@pytest.mark.usefixtures("made_up")
def test_a_start_alone_shows_where_it_leads(ask: Ask) -> None:
    out = ask(*MODES["up"]).answer()
    assert out.startswith("Ways up from Data Clerk (data-clerk)\n")
    assert "Craft route: 3 steps" in out
    assert "Counsel route: 2 steps" in out


@pytest.mark.usefixtures("made_up")
def test_a_target_alone_shows_who_gets_there(ask: Ask) -> None:
    out = ask(*MODES["to"]).answer()
    assert out.startswith("Ways to Chief Model Officer (chief-model-officer)\n")
    assert "Single steps into it" in out
    assert "Origins that are no single steps" in out


@pytest.mark.usefixtures("made_up")
def test_both_ends_show_the_routes_between_them(ask: Ask) -> None:
    out = ask(*MODES["between"]).answer()
    assert out.startswith("Routes from Data Clerk to Chief Model Officer\n2 routes are beaten by")
    assert "1. Strongest evidence: 3 steps, weakest evidence C" in out
    assert "2. Fewest steps, smallest gap in skills: 2 steps, weakest evidence D" in out


@pytest.mark.usefixtures("made_up")
@each_mode
def test_a_tree_tells_the_same_roles_as_branches(ask: Ask, asked: list[str]) -> None:
    table, tree = ask(*asked).answer(), ask(*asked, "--tree").answer()
    titles = ("Data Clerk", "Modeller", "Head of Models", "Chief Model Officer", "Model Adviser")
    for title in titles:
        assert title in table
        assert f"{title} (" in tree
    assert "└── " in tree
    assert "└── " not in table


@pytest.mark.parametrize("short", [False, True])
def test_the_target_may_be_named_by_a_short_option(ask: Ask, made_up: Path, short: bool) -> None:
    assert made_up
    out = ask("path", "DC", "-t" if short else "--to", "Chief of Models").answer()
    assert out.startswith("Routes from Data Clerk to Chief Model Officer\n")


# Pictures


@pytest.mark.usefixtures("made_up")
@each_mode
@pytest.mark.parametrize(
    ("form", "head", "ending"),
    [("mermaid", "flowchart BT\n", "mmd"), ("dot", 'digraph "', "dot")],
)
def test_a_picture_is_printed_or_written_alike(
    ask: Ask, tmp_path: Path, asked: list[str], form: str, head: str, ending: str
) -> None:
    printed = ask(*asked, "--format", form).answer()
    assert printed.startswith(head)
    assert "Data Clerk" in printed
    assert printed.endswith("\n")
    file = tmp_path / f"x.{ending}"
    assert ask(*asked, "-o", file).answer() == ""
    assert file.read_bytes() == printed.encode("utf-8")


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("options", [["--tree"], ["--no-sources"], ["--market", "CA"]])
def test_a_picture_is_the_same_whatever_the_table_is_like(ask: Ask, options: list[str]) -> None:
    asked = [*MODES["up"], "--format", "mermaid"]
    assert ask(*asked, *options).answer() == ask(*asked).answer()


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("ending", ["mmd", "dot"])
@pytest.mark.parametrize("question", [["gap", "dc", "cmo"], ["fit", "--have", "counting"]])
def test_gaps_and_fits_have_no_picture_of_this_kind(
    ask: Ask, tmp_path: Path, question: list[str], ending: str
) -> None:
    told, _ = ask(*question, "-o", tmp_path / f"x.{ending}").refusal()
    assert question[0] in told
    assert list(tmp_path.iterdir()) == []


# Options

NEED_BOTH = {
    "--via": "hom",
    "--avoid": "hom",
    "--route": "craft",
    "--min-grade": "B",
    "--max-steps": "3",
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("ends", [[], ["clerk"], ["--to", "cmo"]], ids=["none", "start", "target"])
@pytest.mark.parametrize(("option", "value"), NEED_BOTH.items(), ids=NEED_BOTH)
def test_options_for_routes_need_both_ends(
    ask: Ask, ends: list[str], option: str, value: str
) -> None:
    assert ask("path", *ends, option, value).refusal() == (
        "--by, -n, --via, --avoid, --route, --min-grade and --max-steps need both ends.",
        "name a start and --to a target",
    )


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("ends", [["clerk"], ["--to", "cmo"]], ids=["start", "target"])
@pytest.mark.parametrize("options", [["--by", "gap"], ["-n", "1"]], ids=["--by", "-n"])
def test_the_order_and_number_of_routes_need_both_ends_too(
    ask: Ask, ends: list[str], options: list[str]
) -> None:
    told, _ = ask("path", *ends, *options).refusal()
    assert told.endswith("need both ends.")


@pytest.mark.usefixtures("made_up")
def test_without_any_role_it_says_what_to_name(ask: Ask) -> None:
    assert ask("path").refusal() == (
        "no role is named.",
        "name a start, a target with --to, or both",
    )


REFUSED = {
    "start is target": (["clerk", "--to", "dc"], "data-clerk is both start and target."),
    "unknown start": (["nobody", "--to", "cmo"], "there is no role 'nobody' in the catalog."),
    "unknown target": (["clerk", "--to", "nobody"], "there is no role 'nobody' in the catalog."),
    "unknown role": (["nobody"], "there is no role 'nobody' in the catalog."),
    "unknown role to": (["--to", "nobody"], "there is no role 'nobody' in the catalog."),
    "unknown via": (
        ["clerk", "--to", "cmo", "--via", "nobody"],
        "there is no role 'nobody' in the catalog.",
    ),
    "unknown route": (["clerk", "--to", "cmo", "--route", "x"], "there is no route 'x'."),
    "unknown market": (
        ["clerk", "--to", "cmo", "-m", "XX"],
        "there is no figure for a market 'XX'.",
    ),
    "avoided start": (
        ["clerk", "--to", "cmo", "--avoid", "dc"],
        "data-clerk cannot be avoided and visited.",
    ),
    "no way back": (
        ["cmo", "--to", "clerk"],
        "no route leads from chief-model-officer to data-clerk: no source tells of a step out of "
        "chief-model-officer.",
    ),
    "nobody arrives": (
        ["hom", "--to", "clerk"],
        "no route leads from head-of-models to data-clerk: no source tells of a single step into "
        "data-clerk.",
    ),
    "too weak": (
        ["clerk", "--to", "cmo", "--min-grade", "b"],
        "no route leads from data-clerk to chief-model-officer with --min-grade B.",
    ),
    "too short": (
        ["clerk", "--to", "cmo", "--max-steps", "1"],
        "no route leads from data-clerk to chief-model-officer with --max-steps 1.",
    ),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("asked", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_answered_is_one_sentence_with_a_hint(
    ask: Ask, asked: list[str], sentence: str
) -> None:
    told, hint = ask("path", *asked).refusal()
    assert told == sentence
    assert hint


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    "options",
    [
        ["--by", "luck"],
        ["-n", "0"],
        ["-n", "x"],
        ["--max-steps", "0"],
        ["--min-grade", "E"],
        ["--min-grade", "Z"],
    ],
    ids=" ".join,
)
def test_a_value_that_an_option_cannot_have_is_misuse(ask: Ask, options: list[str]) -> None:
    told = ask("path", "clerk", "--to", "cmo", *options).misuse()
    assert "Invalid value for" in told
    assert f"'{options[0]}'" in told


@pytest.mark.usefixtures("made_up")
def test_options_shape_the_routes(ask: Ask) -> None:
    def starts(*options: str) -> list[list[str]]:
        found = valid(ask(*MODES["between"], *options, "--json"), "routes")
        return [[step["start"] for step in one["steps"]] for one in found["answer"]["routes"]]

    craft = ["data-clerk", "modeller", "head-of-models"]
    counsel = ["data-clerk", "model-adviser"]
    assert starts() == [craft, counsel]
    assert starts("--by", "steps") == [counsel, craft]
    assert starts("-n", "1") == [craft]
    assert starts("--via", "modeller", "--via", "hom") == [craft]
    assert starts("--avoid", "modeller") == [counsel]
    assert starts("--route", "counsel") == [counsel]
    assert starts("--min-grade", "c") == [craft]
    assert starts("--max-steps", "2") == [counsel]


@pytest.mark.usefixtures("made_up")
def test_fewer_routes_shown_are_still_counted(ask: Ask) -> None:
    out = ask(*MODES["between"], "-n", "1").answer()
    assert "2 routes are beaten by no other" in out
    assert "; 1 shown, ordered by evidence." in out
    assert "\n2. " not in out


# JSON

QUESTIONS = {"up": "path", "to": "arrivals", "between": "routes"}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("options", [[], ["--market", "CA"], ["--tree"], ["--no-sources"]])
def test_the_json_of_the_small_catalog_is_valid(ask: Ask, mode: str, options: list[str]) -> None:
    found = valid(ask(*MODES[mode], *options, "--json"), QUESTIONS[mode])
    assert ("sources" in found) == ("--no-sources" not in options)


PUBLIC = [
    (["path", "data-scientist"], "path"),
    (["path", "software-engineer", "--market", "all"], "path"),
    (["path", "--to", "caio"], "arrivals"),
    (["path", "--to", "head-of-ai", "--market", "GB"], "arrivals"),
    (["path", "data-scientist", "--to", "caio"], "routes"),
    (["path", "machine-learning-engineer", "--to", "cto", "--by", "pay", "-m", "all"], "routes"),
    (["path", "data-scientist", "--to", "caio", "--via", "head-of-ai", "-n", "9"], "routes"),
]


@pytest.mark.parametrize(("asked", "question"), PUBLIC, ids=[" ".join(a) for a, _ in PUBLIC])
def test_the_json_of_the_public_catalog_is_valid(ask: Ask, asked: list[str], question: str) -> None:
    found = valid(ask(*asked, "--json"), question)
    cited = set(_cited(found["answer"]))
    assert cited <= set(found["sources"])
    assert cited


def _cited(found: Any) -> list[str]:
    if isinstance(found, dict):
        here = found.get("sources", [])
        return [*here, *(s for value in found.values() for s in _cited(value))]
    if isinstance(found, list):
        return [s for value in found for s in _cited(value)]
    return []


@pytest.mark.usefixtures("made_up")
def test_json_says_what_was_asked_in_the_words_of_the_catalog(ask: Ask) -> None:
    asked = valid(ask("path", "DC", "--to", "CMO", "-m", "us", "--json"), "routes")["asked"]
    assert (asked["role"], asked["to"], asked["market"]) == (
        "data-clerk",
        "chief-model-officer",
        "US",
    )
    assert (asked["by"], asked["most"], asked["min_grade"]) == ("evidence", 5, None)


# As a process


def test_a_route_is_found_and_a_refusal_ends_with_1(process: Ask) -> None:
    out = process("path", "data-scientist", "--to", "caio", "--no-sources").answer()
    assert out.startswith("Routes from Data Scientist to Chief AI Officer\n")
    told, hint = process("path", "caio", "--to", "caio").refusal()
    assert told == "chief-ai-officer is both start and target."
    assert hint == "name two different roles"
