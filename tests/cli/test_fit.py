import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator
from rich.cells import cell_len

from .running import ROOT, Ask

RESUMES = ROOT / "tests" / "resumes"
CLERK, MODERN = RESUMES / "clerk.json", RESUMES / "modern.json"


@cache
def schema() -> Draft202012Validator:
    text = (ROOT / "schema" / "answers" / "fit.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


def valid(text: str) -> Any:
    """The answer in JSON, after it was held against its published schema."""
    found = json.loads(text)
    schema().validate(found)
    assert found["question"] == "fit"
    return found


# What is answered


@pytest.mark.usefixtures("made_up")
def test_roles_are_ranked_by_the_skills_of_a_list(ask: Ask) -> None:
    out = ask("fit", "--have", "counting,models").answer()
    assert out.startswith("What you bring, and which roles are in reach\n")
    order = [out.index(name) for name in ("Modeller", "Data Clerk", "Head of Models")]
    assert order == sorted(order)
    assert "The bounds are ours." in out


@pytest.mark.usefixtures("made_up")
def test_roles_are_ranked_by_a_resume_and_what_was_read_is_told_first(ask: Ask) -> None:
    out = ask("fit", "--resume", CLERK, "--as-of", "2026-01-01").answer()
    order = [
        "Understood as skills",
        "Understood as positions",
        "8 years in all; overlapping ones count once.",
        "Not understood, and left out",
        "Roles in reach",
    ]
    assert [out.index(part) for part in order] == sorted(out.index(part) for part in order)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(
    ("as_of", "years"), [("2026-01-01", "6 years"), ("2021-01", "1.1 years"), ("2019", "0 years")]
)
def test_a_position_that_lasts_runs_until_the_day_that_counts_as_today(
    ask: Ask, as_of: str, years: str
) -> None:
    out = ask("fit", "--resume", CLERK, "--as-of", as_of).answer()
    (row,) = (line for line in out.splitlines() if line.startswith("│ Clerk"))
    assert [cell.strip() for cell in row.split("│")][3] == years


@pytest.mark.usefixtures("made_up")
def test_the_way_to_a_wish_is_shown(ask: Ask) -> None:
    out = ask("fit", "--have", "counting", "--to", "CMO").answer()
    assert "The way from Data Clerk to Chief Model Officer" in out
    out = ask("fit", "--have", "counting", "-t", "clerk").answer()
    assert "No further step to data-clerk" in out


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("most", [1, 2, 5])
def test_no_more_roles_are_listed_than_asked_for(ask: Ask, most: int) -> None:
    found = valid(ask("fit", "--have", "counting", "-n", most, "--json").answer())
    assert len(found["answer"]["fits"]) == most


# What is refused

MISSING = (
    "nothing is brought.",
    "name skills with --have or a file with --resume",
)
REFUSED = {
    "nothing": ([], *MISSING),
    "a wish alone": (["--to", "cmo"], *MISSING),
    "a list and a résumé": (
        ["--have", "counting", "--resume", str(CLERK)],
        "--have and --resume are both given.",
        "name one of them",
    ),
    "an empty list": (
        ["--have", ""],
        "no skill is named.",
        "name some, such as --have python,mlops",
    ),
    "an unknown skill": (
        ["--have", "counting,modeling"],
        "there is no skill 'modeling'.",
        "did you mean modelling?",
    ),
    "an unknown wish": (
        ["--have", "counting", "--to", "nobody"],
        "there is no role 'nobody' in the catalog.",
        "airoles list shows all roles",
    ),
    "a day that never was": (
        ["--resume", str(CLERK), "--as-of", "yesterday"],
        "'yesterday' is no date.",
        "write it as 2026-11-21",
    ),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("asked", "sentence", "hint"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_answered_is_one_sentence_with_a_hint(
    ask: Ask, asked: list[str], sentence: str, hint: str
) -> None:
    assert ask("fit", *asked).refusal() == (sentence, hint)


BAD_FILES: dict[str, tuple[bytes, str]] = {
    "not JSON": (b"Dear Sir,\n", " is not JSON."),
    "empty": (b"", "'bad.json' is empty."),
    "a list": (b"[]", "'bad.json' is not a JSON Resume."),
    "a number": (b"42", "'bad.json' is not a JSON Resume."),
    "an empty object": (b"{}", "'bad.json' is not a JSON Resume."),
    "nothing of use": (b'{"basics": {}}', "'bad.json' holds no work and no skills."),
    "nothing understood": (
        b'{"skills": ["Juggling"]}',
        "nothing in the r\u00e9sum\u00e9 is a skill or a role of the catalog.",
    ),
    "an impossible date": (
        b'{"work": [{"position": "Juggler", "startDate": "2023-19-39"}]}',
        "nothing in the r\u00e9sum\u00e9 is a skill or a role of the catalog.",
    ),
    "an end before the start": (
        b'{"work": [{"position": "Juggler", "startDate": "2023", "endDate": "2022"}]}',
        "nothing in the r\u00e9sum\u00e9 is a skill or a role of the catalog.",
    ),
    "deep": (b"[" * 200_000, "'bad.json' is nested too deep."),
    "no text": (b'{"skills": ["\x81"]}', "'bad.json' is not UTF-8 text."),
    "six megabytes": (b" " * 6 * 2**20, "'bad.json' is larger than 5 MiB."),
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("raw", "sentence"), BAD_FILES.values(), ids=BAD_FILES)
@pytest.mark.parametrize("command", [["fit"], ["gap", "cmo"]], ids=["fit", "gap"])
def test_a_bad_resume_is_one_sentence_with_a_hint(
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
    raw: bytes,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.json").write_bytes(raw)
    told, hint = ask(*command, "--resume", "bad.json").refusal()
    assert told.endswith(sentence)
    assert hint


@pytest.mark.usefixtures("made_up")
def test_a_folder_is_no_resume(ask: Ask, tmp_path: Path) -> None:
    told, _ = ask("fit", "--resume", tmp_path).refusal()
    assert str(tmp_path) in told


@pytest.mark.usefixtures("made_up")
def test_a_file_name_cannot_speak_to_the_terminal(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "\x1b[31m\u202ered.json"
    file.write_text("Dear Sir,")
    assert "\x1b" not in ask("fit", "--resume", file).err


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("options", [["-n", "0"], ["-n", "many"]], ids=" ".join)
def test_a_value_that_an_option_cannot_have_is_misuse(ask: Ask, options: list[str]) -> None:
    told = ask("fit", "--have", "counting", *options).misuse()
    assert "Invalid value for" in told
    assert f"'{options[0]}'" in told


# What could harm a terminal

HOSTILE = {
    "colours": "\x1b[31mred\x1b[0m",
    "a link": "\x1b]8;;https://evil.example\x1b\\here\x1b]8;;\x1b\\",
    "a title": "\x1b]0;gotcha\x07",
    "a cleared screen": "\x1b[2J\x1b[H\x9b2J",
    "backspaces": "good\b\b\b\bevil\r\n",
    "right to left": "\u202egpj.exe\u202c \u2067x\u2069",
    "zero width": "a\u200bb\u200c\u200d\ufeff\u2060\u00ad",
    "nul and delete": "a\x00b\x7fc",
    "lines": "one\ntwo\u2028three\u2029four\x85five\x0bsix\x0cseven",
    "half a sign": "a\ud800b\udfffc",
    "tags": "a\U000e0041\U000e007f",
    "markup": "[red]b[/red] [link=https://evil.example]c[/link] [/] [[d]] \\[e]",
    "a smiley code": ":smile: :warning:",
    "table lines": "│ ─ ╮ | --- |",
    "formulas": "=1+1 @SUM(A1) {{7*7}} %s $(id) `id`",
    "no space": "x" * 100_000,
    "many words": "word " * 500,
    "many lines": "line\n" * 500,
    "wide signs": "履歴書" * 200,
    "stacked signs": "a" + "\u0301" * 300,
}
SPOKEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
"""Kinds of sign that control, hide, turn or break."""


def hostile(text: str) -> str:
    """A résumé with the text in every place that may hold one, and one known skill."""
    work = {"name": text, "position": text, "summary": text, "highlights": [text, text]}
    return json.dumps(
        {
            "basics": {"name": text, "summary": text},
            text: text,
            "work": [work, {**work, "company": text, "startDate": "2020", text: [text]}],
            "skills": [
                text,
                {"name": text, "level": text, "keywords": [text, "Counting"]},
                {"name": "Counting", "level": text},
            ],
        }
    )


@pytest.fixture(params=HOSTILE.values(), ids=list(HOSTILE))
def harmful(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A résumé that is meant to harm."""
    file = tmp_path / "cv.json"
    file.write_text(hostile(request.param), encoding="utf-8")
    return file


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("command", [["fit"], ["gap", "cmo", "--explain"]], ids=["fit", "gap"])
def test_no_text_of_a_resume_can_speak_to_the_terminal(
    ask: Ask, harmful: Path, command: list[str]
) -> None:
    out = ask(*command, "--resume", harmful).answer()
    assert {c for c in out if unicodedata.category(c) in SPOKEN} == {"\n"}
    assert "Counting" in out


@pytest.mark.usefixtures("made_up")
def test_no_text_of_a_resume_breaks_the_screen(
    ask: Ask, harmful: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = ask("fit", "--resume", harmful).answer()
    wide = [line for line in out.splitlines() if cell_len(line) > 60]
    assert [line for line in wide if not line.lstrip().startswith("http")] == []


@pytest.mark.usefixtures("made_up")
def test_no_text_of_a_resume_breaks_the_json(ask: Ask, harmful: Path) -> None:
    found = valid(ask("fit", "--resume", harmful, "--json").answer())
    told = json.dumps(found["answer"], ensure_ascii=False)
    assert {c for c in told if unicodedata.category(c) in SPOKEN} == set()
    assert "counting" in {read["skill"] for read in found["answer"]["background"]["skills"]}


@pytest.mark.usefixtures("made_up")
def test_markup_of_a_resume_is_shown_as_it_stands(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    file.write_text(hostile("[red]b[/red] [link=x]c :smile:"), encoding="utf-8")
    assert "position '[red]b[/red] [link=x]c :smile:'" in ask("fit", "--resume", file).answer()


# JSON

SMALL_ASKED = {
    "list": ["--have", "counting,models"],
    "wish": ["--have", "counting", "--to", "cmo"],
    "résumé": ["--resume", str(CLERK)],
    "résumé and wish": ["--resume", str(CLERK), "--to", "cmo", "-n", "1"],
    "no way": ["--have", "counting", "--to", "clerk"],
    "no sources": ["--have", "counting", "--no-sources"],
}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("asked", SMALL_ASKED.values(), ids=SMALL_ASKED)
def test_the_json_of_the_small_catalog_is_valid(ask: Ask, asked: list[str]) -> None:
    found = valid(ask("fit", *asked, "--json").answer())
    assert ("sources" in found) == ("--no-sources" not in asked)
    assert (found["asked"]["to"] is None) == ("--to" not in asked)


PUBLIC_ASKED = {
    "list": ["--have", "python,mlops"],
    "wish": ["--have", "python,mlops", "--to", "caio"],
    "résumé": ["--resume", str(MODERN), "--to", "head-of-ai"],
}


@pytest.mark.parametrize("asked", PUBLIC_ASKED.values(), ids=PUBLIC_ASKED)
def test_the_json_of_the_public_catalog_is_valid(ask: Ask, asked: list[str]) -> None:
    found = valid(ask("fit", *asked, "--json").answer())
    reached = [fit["reach"] for fit in found["answer"]["fits"]]
    fits = [fit["fit"] for fit in found["answer"]["fits"]]
    if "--have" in asked:
        assert fits == sorted(fits, reverse=True)
        assert set(reached) == {None}
    else:
        groups = ["held", "your level", "one up", "sideways", "later", "below"]
        assert reached == sorted(reached, key=groups.index)
        assert reached[0] == "held"
    assert len(fits) == 10
    assert (found["answer"]["way"] is not None) == ("--to" in asked)


def test_a_resume_in_the_words_of_the_trade_is_understood(ask: Ask) -> None:
    asked = ("fit", "--resume", MODERN, "--as-of", "2026-06-30", "--json")
    read = valid(ask(*asked).answer())["answer"]["background"]
    assert {found["skill"] for found in read["skills"]} >= {"python", "mlops", "data-engineering"}
    assert [p["role"] for p in read["positions"]] == [
        "senior-data-scientist",
        "data-scientist",
        None,
    ]
    assert read["years"] == 8.5
    assert read["not_understood"] == [
        "skill 'Unicorns'",
        "level 'Guru' of 'Toolbox'",
        "position 'Treasurer'",
    ]


# As a process


def test_a_fit_is_told_and_a_refusal_ends_with_1(process: Ask) -> None:
    out = process("fit", "--resume", MODERN, "--to", "caio").answer()
    assert out.startswith("What you bring, and which roles are in reach\n")
    assert process("fit").refusal() == MISSING


@pytest.mark.usefixtures("made_up")
def test_a_resume_leaves_no_trace(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is in the cache, in the home or working folder, or in a temporary one."""
    for name in ("TMPDIR", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "cv.json"
    file.write_text(hostile("Xyzzy Secret"), encoding="utf-8")
    assert "Xyzzy" in ask("fit", "--resume", file).answer()
    kept = [f for f in tmp_path.rglob("*") if f.is_file() and f != file]
    assert [f for f in kept if b"Xyzzy" in f.read_bytes()] == []


# How the order came about


def test_the_sum_behind_the_order_is_shown_step_by_step(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "cv.json"
    file.write_text(
        json.dumps(
            {
                "work": [{"position": "Head of AI", "startDate": "2021-01", "name": "Acme"}],
                "skills": [{"name": "Python"}, {"name": "AI strategy"}],
            }
        )
    )
    words = ("fit", "--resume", file, "--as-of", "2026-01-01", "-n", "6")
    plain = ask(*words, full=False).answer()
    out = ask(*words, "--explain", full=False).answer()
    assert "How the order came about" in out
    assert "How the order came about" not in plain
    assert "Within a group the highest sum comes first." in " ".join(out.split())
    for fit in valid(ask(*words, "--explain", "--json").answer())["answer"]["fits"]:
        order = fit["order"]
        parts = order["needs"] + order["step"] + order["family"] + order["match"]
        assert abs(parts - order["total"]) <= 0.003
        assert abs(order["match"] - 0.6 * fit["fit"] * order["described"]) <= 0.001
        assert abs(fit["met"] - fit["fit"] * fit["weight"]) <= 0.01
        if fit["weight"] >= 30:
            assert order["described"] == 1
        assert order["near_to"] == "head-of-ai"


@pytest.mark.usefixtures("made_up")
def test_where_no_role_is_held_there_is_no_sum_to_show(ask: Ask) -> None:
    assert "How the order" not in ask("fit", "--have", "counting", "--explain").answer()
