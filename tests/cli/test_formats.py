import csv
import io
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from .running import Ask

pytestmark = pytest.mark.usefixtures("made_up")

QUESTIONS = (
    ["list"],
    ["show", "cmo"],
    ["compare", "cmo", "hom"],
    ["path", "dc"],
    ["path", "dc", "--to", "cmo"],
    ["path", "--to", "cmo"],
    ["gap", "dc", "cmo"],
    ["fit", "--have", "counting"],
    ["salary", "dc"],
    ["salary", "--rank"],
    ["map"],
    ["search", "models"],
    ["disputes"],
    ["sources"],
)
BEGINNINGS = {
    "table": "",
    "json": "{\n",
    "csv": "question,role,",
    "markdown": "# ",
    "html": "<!doctype html>\n",
    "svg": "<svg ",
}


@pytest.mark.parametrize("form", BEGINNINGS)
@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_every_command_gives_every_text_format_and_svg(
    ask: Ask, question: list[str], form: str
) -> None:
    told = ask(*question, "--format", form).answer()
    assert told.startswith(BEGINNINGS[form])
    assert len(told) > 100


@pytest.mark.parametrize(
    ("ending", "form"),
    [
        (".txt", "table"),
        (".json", "json"),
        (".csv", "csv"),
        (".md", "markdown"),
        (".markdown", "markdown"),
        (".html", "html"),
        (".htm", "html"),
        (".svg", "svg"),
        (".CSV", "csv"),
    ],
)
def test_the_ending_picks_the_format(ask: Ask, tmp_path: Path, ending: str, form: str) -> None:
    file = tmp_path / f"a.b{ending}"
    assert ask("compare", "cmo", "hom", "-o", file).answer() == ""
    printed = ask("compare", "cmo", "hom", "--format", form, "-o", "-").answer()
    assert file.read_bytes().decode("utf-8") == printed


def test_a_format_that_is_named_wins_over_the_ending(ask: Ask, tmp_path: Path) -> None:
    ask("list", "--format", "csv", "-o", tmp_path / "a.html").answer()
    assert (tmp_path / "a.html").read_text("utf-8") == ask("list", "-f", "csv").answer().replace(
        "\r\n", "\n"
    )


COMMON = "choose from table, json, csv, markdown, html, svg"


@pytest.mark.parametrize(
    ("question", "form", "sentence", "hint"),
    [
        (["list"], "mermaid", "list gives no mermaid.", COMMON),
        (["show", "cmo"], "png", "show gives no png.", COMMON),
        (["salary", "dc"], "dot", "salary gives no dot.", f"{COMMON}, png"),
        (["salary", "--rank"], "dot", "salary gives no dot.", f"{COMMON}, png"),
        (["path", "dc"], "png", "path gives no png.", f"{COMMON}, mermaid, dot"),
        (["path", "--to", "cmo"], "png", "path gives no png.", f"{COMMON}, mermaid, dot"),
    ],
)
def test_what_a_command_cannot_give_is_refused_with_what_it_can(
    ask: Ask, tmp_path: Path, question: list[str], form: str, sentence: str, hint: str
) -> None:
    assert ask(*question, "--format", form).refusal() == (sentence, hint)
    ending = {"mermaid": "mmd"}.get(form, form)
    assert ask(*question, "-o", tmp_path / f"a.{ending}").refusal() == (sentence, hint)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_an_unknown_format_is_refused_with_those_that_the_command_gives(
    ask: Ask, question: list[str]
) -> None:
    told, hint = ask(*question, "--format", "docx").refusal()
    assert re.fullmatch(r"[a-z]+ gives no 'docx'\.", told)
    assert hint.startswith(COMMON)


@pytest.mark.parametrize("form", ["", "tabel", "json,csv"])
def test_a_format_is_taken_as_a_whole_word_in_any_case(ask: Ask, form: str) -> None:
    assert ask("list", "--format", form).refusal() == (f"list gives no {form!r}.", COMMON)
    for known in BEGINNINGS:
        assert ask("list", "-f", known.upper()).answer() == ask("list", "-f", known).answer()


@pytest.mark.parametrize(
    ("question", "last"),
    [(["list"], ".svg"), (["map"], ".png"), (["salary", "dc"], ".png"), (["path", "dc"], ".dot")],
)
def test_an_unknown_ending_is_refused_with_those_that_the_command_gives(
    ask: Ask, tmp_path: Path, question: list[str], last: str
) -> None:
    told, hint = ask(*question, "-o", tmp_path / "a.docx").refusal()
    assert told == "the ending '.docx' of 'a.docx' names no format."
    endings = hint.removeprefix("let the name end in one of ").partition(";")[0].split(", ")
    assert endings[-1] == last
    for ending in endings:
        ask(*question, "-o", tmp_path / f"a{ending}").answer()
    assert len(list(tmp_path.iterdir())) == len(endings)


def test_csv_has_carriage_returns_and_is_read_back(ask: Ask, tmp_path: Path) -> None:
    ask("salary", "dc", "-o", tmp_path / "a.csv").answer()
    written = (tmp_path / "a.csv").read_bytes()
    assert not written.startswith(b"\xef\xbb\xbf")
    assert written.count(b"\n") == written.count(b"\r\n") > 2
    rows = list(csv.DictReader(io.StringIO(written.decode("utf-8"), newline="")))
    told = {row["section"]: row["low"] for row in rows if row["currency"] == "CAD"}
    assert told == {"pay": "22.50", "spans": "22.50"}


CITING = [question for question in QUESTIONS if question[0] not in ("fit", "sources")]


@pytest.mark.parametrize("question", CITING, ids=" ".join)
@pytest.mark.parametrize("form", ["csv", "markdown", "html"])
def test_sources_can_be_left_out(ask: Ask, question: list[str], form: str) -> None:
    assert ".example/" in ask(*question, "--format", form).answer()
    assert ".example/" not in ask(*question, "--format", form, "--no-sources").answer()


def test_a_table_as_svg_is_as_wide_as_columns_says_or_100(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def width() -> float:
        root = ElementTree.fromstring(ask("show", "cmo", "-f", "svg").answer())
        return float(root.get("width", "0"))

    usual = width()
    monkeypatch.setenv("COLUMNS", "100")
    assert width() == usual
    monkeypatch.setenv("COLUMNS", "60")
    assert width() < usual


PICTURED = (["salary", "dc"], ["salary", "--rank"], ["map"])


@pytest.mark.parametrize("question", PICTURED, ids=" ".join)
def test_pay_and_the_map_are_drawn_as_charts_and_stand_above_the_tables(
    ask: Ask, question: list[str]
) -> None:
    pytest.importorskip("vl_convert")
    chart = ask(*question, "--format", "svg").answer()
    assert "marks" in chart
    assert "│" not in chart
    page = ask(*question, "--format", "html").answer()
    assert page.index("<figure>") < page.index("<table")
    assert page.count("data:image/svg+xml;base64,") == 2


@pytest.mark.parametrize("question", PICTURED, ids=" ".join)
def test_without_the_extra_the_page_has_its_tables_and_the_chart_is_refused(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, question: list[str]
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    page = ask(*question, "--format", "html").answer()
    assert "<table" in page
    assert "<figure>" not in page
    told, hint = ask(*question, "--format", "svg").refusal()
    assert told == "pictures need two more libraries."
    assert "airoles[charts]" in hint


def test_json_is_not_changed_by_the_other_formats(ask: Ask) -> None:
    assert json.loads(ask("map", "--json").answer())["question"] == "map"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
@pytest.mark.parametrize("form", ["table", "csv", "html"])
def test_a_full_device_as_the_file_is_told_and_stays_a_device(ask: Ask, form: str) -> None:
    told, hint = ask("list", "-f", form, "-o", "/dev/full").refusal()
    assert told == "'/dev/full' cannot be written: no space left on device."
    assert hint == "choose another place"
    assert Path("/dev/full").is_char_device()
