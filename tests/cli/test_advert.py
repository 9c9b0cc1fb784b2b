import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator

from .running import ROOT, Ask

ADVERTS = ROOT / "tests" / "adverts"
LONE, HONEST, TWO = (
    ADVERTS / name for name in ("lone-head.txt", "honest-director.txt", "two-postings.html")
)
TODAY = ("--as-of", "2026-11-28")


@cache
def schema(question: str) -> Draft202012Validator:
    text = (ROOT / "schema" / "answers" / f"{question}.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


def valid(text: str, question: str = "advert") -> Any:
    """The answer in JSON, after it was held against its published schema."""
    found = json.loads(text)
    schema(question).validate(found)
    assert found["question"] == question
    return found["answer"]


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    file = tmp_path / "cv.json"
    work = {
        "position": "Senior Machine Learning Engineer",
        "name": "Quill",
        "startDate": "2019-03",
        "highlights": ["Put models into production on AWS with Docker"],
    }
    file.write_text(json.dumps({"work": [work], "skills": [{"name": "Python"}]}))
    return file


def test_the_role_in_truth_stands_first_with_what_decided_it(ask: Ask) -> None:
    out = ask("advert", LONE, *TODAY, full=False).answer().splitlines()
    assert out[0] == "Head of AI (all genders) at Kittiwake Ferries Ltd, Dundee (hybrid)"
    assert out[1].startswith("In truth: Machine Learning Engineer, practitioner level (sure).")
    assert out[4].split('"')[1] == "There is no AI team, and none is planned."


def test_a_screen_holds_the_answer(ask: Ask) -> None:
    assert len(ask("advert", LONE, *TODAY, full=False).answer().splitlines()) <= 55


@pytest.mark.parametrize(
    "said",
    [
        "no team to lead",
        "Team Lead Web Development",
        "12 years",
        "GBP 41,000–46,000 a year",
        "on-call rota",
        "budget, strategy",
        "No legal advice",
    ],
)
def test_what_is_odd_missing_and_paid_is_told(ask: Ask, said: str) -> None:
    assert said in " ".join(ask("advert", LONE, *TODAY, full=False).answer().split())


def test_all_of_it_has_each_line_and_rule(ask: Ask) -> None:
    out = ask("advert", LONE, *TODAY).answer()
    for part in ("What decided it", "Where title and text differ", "Skills asked", "Held against"):
        assert part in out


def test_an_honest_advert_has_nothing_odd(ask: Ask) -> None:
    found = valid(ask("advert", HONEST, *TODAY, "--json").answer())
    assert (found["contradictions"], found["missing"]) == ([], [])
    assert [role["id"] for role in found["role"]] == ["director-of-ai"]
    assert found["closes"] == "2027-03-12"
    (pay,) = found["pay"]
    assert (pay["low"], pay["high"], pay["basis"]) == (135000, 160000, "base")


def test_of_several_postings_each_can_be_asked_for(ask: Ask) -> None:
    first = valid(ask("advert", TWO, *TODAY, "--json").answer())
    assert (first["title"], first["number"], first["of"]) == ("Senior LLM Engineer", 1, 2)
    assert first["days_old"] == 58
    second = valid(ask("advert", TWO, *TODAY, "--number", "2", "--json").answer())
    assert second["title"] == "AI Governance Lead"
    assert "--number" in ask("advert", TWO, *TODAY, full=False).answer()
    message, hint = ask("advert", TWO, "--number", "3").refusal()
    assert "2 adverts" in message
    assert "--number" in hint


def test_it_is_held_against_a_role_that_is_named(ask: Ask) -> None:
    found = valid(ask("advert", LONE, *TODAY, "--as", "cto", "--json").answer())
    assert found["held_against"]["role"]["id"] == "chief-technology-officer"


@pytest.mark.parametrize("form", ["markdown", "html", "csv", "svg"])
def test_every_form_tells_it(ask: Ask, form: str) -> None:
    out = ask("advert", LONE, *TODAY, "-f", form).answer()
    assert "Machine" in out
    assert "truth" in out or form == "csv"


def test_a_market_can_be_named(ask: Ask) -> None:
    asked = ("advert", LONE, *TODAY, "--json", "--market")
    assert valid(ask(*asked, "Germany").answer())["market"] == "DE"
    assert "no country" in ask(*asked, "Atlantis").refusal()[0]


# What somebody brings, and the adverts before them


def test_adverts_are_ranked_for_a_person(ask: Ask, resume: Path) -> None:
    words = ("fit", "--resume", resume, "--advert", HONEST, "--advert", LONE, *TODAY)
    found = valid(ask(*words, "--json").answer(), "fit")["adverts"]
    assert [Path(one["file"]).name for one in found] == ["lone-head.txt", "honest-director.txt"]
    assert found[0]["fit"] > found[1]["fit"]
    assert found[0]["reach"] == "held"
    assert all(abs(one["met"] - one["fit"] * one["weight"]) < 0.01 for one in found)
    assert "Adverts, the best for you first" in ask(*words, full=False).answer()


def test_a_gap_can_be_that_to_an_advert(ask: Ask, resume: Path) -> None:
    words = ("gap", "--resume", resume, "--advert", HONEST, *TODAY)
    (found,) = valid(ask(*words, "--json").answer(), "gap")["gaps"]
    assert found["advert"] == "Director of AI"
    states = {item["skill"]: item["state"] for item in found["items"]}
    assert states["budget-management"] == "gain"
    assert states["cloud-platforms"] == "kept"
    assert ask(*words, full=False).answer().startswith('From what you bring to "Director of AI"')


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["gap", "--advert", HONEST], "nothing is brought"),
        (["gap", "caio", "--have", "python", "--advert", HONEST], "not both"),
        (["gap", "--have", "python", "--advert", HONEST, "--advert", LONE], "one advert"),
        (["fit", "--advert", HONEST], "nothing is brought"),
    ],
)
def test_what_does_not_go_together_is_refused(ask: Ask, words: list[Any], said: str) -> None:
    assert said in ask(*words).refusal()[0]


# Bad input


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("empty.txt", b"", "is empty"),
        ("scan.png", b"\x89PNG\r\n\x1a\n", "is a picture"),
        ("broken.json", b'{"title": "Head of AI",', "JSON"),
        ("blank.txt", b" \n\n\t\n", "is empty"),
        ("list.json", b"[1, 2, 3]", "list.json"),
    ],
)
def test_a_file_that_is_no_advert_gets_one_sentence(
    ask: Ask, tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    message, hint = ask("advert", file).refusal()
    assert said in message
    assert hint


def test_an_address_is_not_fetched(ask: Ask) -> None:
    message, hint = ask("advert", "https://jobs.example/1").refusal()
    assert "nothing is fetched" in message
    assert "save the page" in hint


def test_without_a_file_it_says_what_to_name(ask: Ask) -> None:
    assert "airoles advert job.txt" in ask("advert").misuse()


def test_a_text_that_is_no_advert_is_refused_in_one_sentence(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "pie.txt"
    file.write_text("Apple pie\n\nTake six apples and 200 g of flour.\nBake for an hour.\n")
    assert ask("advert", file).refusal() == (
        "'Apple pie' reads like no advert: the title is not known here, and no duties, asks or pay "
        "were found.",
        "name a file with the text of one advert",
    )


def test_an_advert_of_a_trade_that_is_not_known_here_is_read(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "pipes.txt"
    file.write_text("Plumber\n\nYour duties\n- Mend pipes\n- Fit taps\n")
    assert "In truth: no role here" in ask("advert", file, full=False).answer()
