"""`airoles draft`: options, files, templates, and what is said where a draft cannot be made."""

import io
import json
from pathlib import Path

import pytest
from docx import Document

from .running import ROOT, Ask
from .test_data_folders import lay

pytestmark = pytest.mark.usefixtures("made_up")
CLERK = ROOT / "tests" / "resumes" / "clerk.json"
LONE = ROOT / "tests" / "adverts" / "lone-head.txt"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def parts(told: str) -> dict[str, list[str]]:
    """The lines of a draft in JSON, by the heading of their part."""
    answer = json.loads(told)["answer"]
    return {part["heading"]: [line["text"] for line in part["lines"]] for part in answer["parts"]}


@pytest.mark.parametrize("ending", [".txt", ".md", ".html", ".docx", ".json"])
def test_the_ending_of_a_file_picks_the_form(ask: Ask, here: Path, ending: str) -> None:
    file = here / f"plan{ending}"
    assert ask("draft", "plan", "cmo", "-o", file).answer() == ""
    raw = file.read_bytes()
    title = "First 90 days and first year: Chief Model Officer"
    if ending == ".docx":
        assert Document(io.BytesIO(raw)).paragraphs[0].text == title
    elif ending == ".json":
        assert json.loads(raw)["answer"]["title"] == title
    else:
        assert title in raw.decode()
        assert ("<html" in raw.decode()) is (ending == ".html")


def test_the_clean_copy_has_no_notes(ask: Ask) -> None:
    assert "\nSources\n" in ask("draft", "advert", "cmo").answer()
    assert "\nSources\n" not in ask("draft", "advert", "cmo", "--no-sources").answer()


def test_what_is_offered_stands_in_the_advert_as_it_was_typed(ask: Ask) -> None:
    offer = ("--pay", "30000-40000", "--currency", "EUR", "--period", "month")
    told = parts(ask("draft", "advert", "cmo", *offer, "--json").answer())
    assert told["Pay"][0] == "Pay: EUR 30,000–40,000 a month."


def test_an_advert_names_the_rule_of_its_market_as_of_a_day(ask: Ask, here: Path) -> None:
    rule = {
        "sources.yaml": 'law: {publisher: Law Weekly, title: Pay, grade: C, date: "2026", '
        'addresses: ["https://law.example"]}\n',
        "pay_rules.yaml": "own-rule: {market: DE, place: Germany, title: Pay Act, text: Tell pay., "
        'asks: range-in-advert, since: "2026-06-07", as_at: "2026-09-23", sources: [law]}\n',
    }
    command = ("draft", "advert", "cmo", "-m", "Germany", "--json", "--data", lay(here / "x", rule))
    before = parts(ask(*command, "--as-of", "2026-01-01").answer())["Before you publish"]
    after = parts(ask(*command, "--as-of", "2026-07-01").answer())["Before you publish"]
    told = "Germany, Pay Act: Tell pay. In force {} 2026-06-07. As at 2026-09-23."
    assert before[0] == told.format("from")
    assert after[0] == told.format("since")


def test_an_interview_is_for_a_person_and_for_either_side(ask: Ask) -> None:
    command = ("draft", "interview", "cmo", "--json")
    plain = parts(ask(*command, "--rounds", "2").answer())
    assert [name.partition(":")[0] for name in plain][:2] == ["Round 1", "Round 2"]
    person = parts(ask(*command, "--resume", CLERK).answer())
    assert "This person: what the file does not show" in person
    turned = parts(ask(*command, "--for", "candidate", "--advert", LONE).answer())
    assert "What to ask them: the advert" in turned


def test_a_letter_quotes_the_file_and_knows_the_advert(ask: Ask) -> None:
    command = ("draft", "letter", "cmo", "--resume", CLERK, "--json")
    assert ask(*command, "--page").answer().count('"heading": ""') > 3
    told = json.loads(ask(*command, "--advert", LONE).answer())["asked"]
    assert told == {"role": "chief-model-officer", "resume": True, "advert": True}


def test_a_template_of_a_named_folder_is_used_and_that_of_a_found_one_is_not(
    ask: Ask, here: Path
) -> None:
    found = lay(here / ".airoles", {"roles/x.yaml": "extends: data-clerk\naliases: [X]\n"})
    (found / "templates").mkdir()
    (found / "templates" / "plan.md").write_text("Ours: {{ title }}\n")
    command = ("draft", "plan", "cmo", "-f", "markdown")
    assert "Ours" not in ask(*command).answer()
    told = ask(*command, "--data", found).answer()
    assert told == "Ours: First 90 days and first year: Chief Model Officer\n"
    named = ask("draft", "plan", "cmo", "--template", found / "templates" / "plan.md", "--no-data")
    assert named.answer() == told


REFUSED = {
    "an unknown role": (["plan", "nobody"], "there is no role 'nobody' in the catalog."),
    "pay upside down": (
        ["advert", "cmo", "--pay", "5-4", "--currency", "EUR"],
        "the pay begins at 5 and ends below that, at 4.",
    ),
    "pay without a currency": (["advert", "cmo", "--pay", "4-5"], "--pay 4-5 names no currency."),
    "pay in words": (
        ["advert", "cmo", "--pay", "much", "--currency", "EUR"],
        "'much' is no pay.",
    ),
    "no country": (["advert", "cmo", "-m", "Atlantis"], "'Atlantis' is no country."),
    "no day": (["advert", "cmo", "--as-of", "soon"], "'soon' is no date."),
    "no such file": (
        ["letter", "cmo", "--resume", "no.pdf"],
        "'no.pdf' cannot be read: no such file or directory.",
    ),
    "an empty form": (["plan", "cmo", "-f", ""], "draft gives no ''."),
    "another form": (["plan", "cmo", "-f", "csv"], "draft gives no 'csv'."),
    "a template for a form without": (
        ["plan", "cmo", "-f", "docx", "--template", "t.md"],
        "no template is used for docx.",
    ),
    "a template of no form": (["plan", "cmo", "--template", "t"], "'t' does not tell its form."),
    "a template that fails": (
        ["plan", "cmo", "--template", "t.md"],
        "'t.md', line 2: division by zero.",
    ),
}


@pytest.mark.parametrize(("words", "told"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_drafted_gets_one_sentence(
    ask: Ask, here: Path, words: list[str], told: str
) -> None:
    (here / "t.md").write_text("a\n{{ 1 / 0 }}\n")
    sentence, hint = ask("draft", *words).refusal()
    assert sentence == told
    assert hint


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["letter", "cmo"], "name yours, such as --resume cv.pdf"),
        (["advert", "cmo", "--currency", "EUR"], "it is of a --pay, which is missing."),
        (["interview", "cmo", "--rounds", "7"], "7 is not in the range 1<=x<=6."),
        (["poem", "cmo"], "No such command 'poem'."),
    ],
)
def test_wrong_usage_ends_with_2(ask: Ask, words: list[str], told: str) -> None:
    assert told in ask("draft", *words).misuse()
