"""Whoever's word it is can be seen: no form and no export tells a word of a folder as public."""

import csv
import io
import json
import re
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from html import unescape
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from full_overlay import ON_SMALL, WORD, full_overlay

from .asking import questions
from .running import Ask

pytestmark = pytest.mark.usefixtures("made_up")

ASKED = questions(ON_SMALL)
FORMS = ("table", "json", "csv", "markdown", "html", "svg", "mermaid", "dot")
CHARTED = ("salary", "map")
MARK = re.compile(r"[◆◇]|@full|cited in full|from full|by full")
"""What tells that the folder `full` has said something, or had a hand in it."""
RULE = re.compile(r"[╭├╰][─┬┼┴]*[╮┤╯]")

Units = Callable[[str], Iterable[str]]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder whose every statement holds a word that no other text has."""
    return full_overlay(tmp_path_factory.mktemp("on-top") / "full", ON_SMALL)


def unmarked(units: Iterable[str]) -> list[str]:
    """The pieces of an answer that hold a word of the folder and no mark.

    The other names of a role stand below its title, which bears the mark for them; the end of a
    scale is a number that nobody has said.
    """
    found = (re.sub(r"\b0–717,\d{3}", "", unit).strip() for unit in units)
    return [
        unit
        for unit in found
        if re.search(WORD, unit) and not MARK.search(unit) and not unit.startswith("Level: ")
    ]


# How each form is taken apart into pieces that are read as one


def of_table(text: str) -> Iterator[str]:
    """Rows of tables, from rule to rule, and what stands outside of them line by line."""
    row: list[str] = []
    for line in text.splitlines():
        if line.startswith("│ ") and line.endswith(" │"):
            row.append(line)
        elif RULE.fullmatch(line):
            yield "\n".join(row)
            row = []
        else:
            yield line
    assert row == []


def of_lines(text: str) -> Iterator[str]:
    """A summary: a line with those below it that are set off, which go on in its columns."""
    unit = ""
    for line in text.splitlines():
        if line.startswith("  ") and unit:
            unit += f"\n{line}"
        else:
            yield unit
            unit = line
    yield unit


def of_rows(text: str) -> Iterator[str]:
    """Rows of CSV; the mark is the column of folders."""
    for row in csv.DictReader(io.StringIO(text)):
        folders = row.pop("folders")
        yield f"{list(row.values())} {'◆' if folders == 'full' else ''}"


def of_page(text: str) -> Iterator[str]:
    """Rows, items, paragraphs and headings of a page, without tags and pictures."""
    body = re.sub(r"<(figure|svg).*?</\1>", "", text, flags=re.DOTALL)
    for part in re.split(r"<(?=(?:tr|li|p|h1|h2|caption|title)\b)", body):
        yield unescape(re.sub(r"<[^>]*>", " ", f"<{part}"))


def of_picture(text: str) -> Iterator[str]:
    """A picture of a table."""
    return of_table(drawn(text))


def of_drawn_lines(text: str) -> Iterator[str]:
    """A picture of a summary."""
    return of_lines(drawn(text))


def drawn(text: str) -> str:
    """The texts of a picture, each in the line and the column where it stands."""
    found = re.findall(r'<text[^>]*? x="([\d.]+)" y="([\d.]+)"[^>]*>(.*?)</text>', text)
    assert found
    placed = sorted((float(y), float(x), unescape(told)) for x, y, told in found)
    lines = groupby(placed, key=lambda one: one[0])
    text = "\n".join(laid_out(line) for _, line in lines)
    return text.replace("\N{NO-BREAK SPACE}", " ")


LETTER = 12.6
"""How wide a letter is in a picture of a table; blanks between cells are not written there."""


def laid_out(texts: Iterable[tuple[float, float, str]]) -> str:
    """A line with each of its texts in the column where the picture has it."""
    line = ""
    for _, x, shown in texts:
        line = line.ljust(round(x / LETTER)) + shown
    return line


def of_records(text: str) -> Iterator[str]:
    """The records of JSON, each with the texts it holds itself; what was asked is no part."""
    yield from _records(json.loads(text) | {"asked": None}, "")


MARKING = ("sources", "evidence", "positions", "code", "layers", "start_layers", "most_layers")
"""What tells of a record whose word it is."""


INSIDE = ("proxy", "years", "pay", "reports_to")
"""Records that stand alone in another, whose marks are theirs."""


def _records(value: Any, above: str) -> Iterator[str]:
    """`above` holds the marks of the record around one that has none of its own."""
    if isinstance(value, list):
        for item in value:
            yield from _records(item, above)
    elif isinstance(value, dict):
        marks = json.dumps(
            [
                value[name]
                for name in MARKING
                if name in value and not (name == "sources" and isinstance(value[name], dict))
            ]
        )
        marks = marks.replace('"folder": "full"', "◆")
        texts = [item for item in value.values() if isinstance(item, str | int | float)]
        texts += [
            i
            for item in value.values()
            if isinstance(item, list)
            for i in item
            if isinstance(i, str)
        ]
        yield f"{texts} {marks} {above}"
        for name, item in value.items():
            if name == "sources" and isinstance(item, dict):
                yield from (f"{key} {source}" for key, source in item.items())
            else:
                inside = isinstance(item, dict) and name in INSIDE
                yield from _records(item, marks if inside else "")


TAKEN_APART: dict[str, Units] = {
    "table": of_table,
    "json": of_records,
    "csv": of_rows,
    "markdown": str.splitlines,
    "html": of_page,
    "svg": of_picture,
    "mermaid": str.splitlines,
    "dot": str.splitlines,
}


SUMMARY: dict[str, Units] = {"table": of_lines, "svg": of_drawn_lines}
"""Forms in which a summary is taken apart otherwise than a whole answer."""


# Every question in every form


def forms(question: list[str]) -> Iterator[str]:
    """The forms that a question is asked in here; pictures are asked for on their own."""
    if not question:
        return iter(["table"])
    drawn = [*FORMS[:5], *(["svg"] if question[0] not in CHARTED else [])]
    return iter(drawn + (["mermaid", "dot"] if question[0] == "path" else []))


@pytest.fixture
def _pages_without_pictures(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages as they are without the extra: `of_page` takes pictures out before it reads.

    What stands in pictures is read below, and drawing them took most of the time of this file.
    """
    if form == "html":
        monkeypatch.setitem(sys.modules, "vl_convert", None)


CASES = [(name, form) for name, question in ASKED.items() for form in forms(question)]
WHOLE = ("--diff", "--tree", "--explain")
"""Options that show all of what they ask for."""
SUMMED = [
    (name, form)
    for name, form in CASES
    if form in ("table", "markdown", "html", "svg")
    if not any(option in name for option in WHOLE)
]


@pytest.mark.usefixtures("_pages_without_pictures")
@pytest.mark.parametrize(("name", "form"), SUMMED, ids=[" ".join(case) for case in SUMMED])
def test_no_word_of_a_folder_stands_in_a_summary_without_a_mark(
    ask: Ask, full: Path, monkeypatch: pytest.MonkeyPatch, name: str, form: str
) -> None:
    monkeypatch.setenv("AIROLES_DATA", str(full))
    monkeypatch.setenv("COLUMNS", "250")  # so that few rows go on in another line
    question = ASKED[name]
    arguments = [*question, *(["--format", form] if question else [])]
    told = ask(*arguments, full=False).answer()
    assert unmarked(SUMMARY.get(form, TAKEN_APART[form])(told)) == []


NOTHING = ("airoles", "salary chief-model-officer --since 2026")
"""What holds no word of the folder."""


@pytest.mark.usefixtures("_pages_without_pictures")
@pytest.mark.parametrize("without", [False, True], ids=["with-sources", "no-sources"])
@pytest.mark.parametrize(("name", "form"), CASES, ids=[" ".join(case) for case in CASES])
def test_no_word_of_a_folder_stands_without_a_mark(
    ask: Ask, full: Path, monkeypatch: pytest.MonkeyPatch, name: str, form: str, without: bool
) -> None:
    question = ASKED[name]
    if without and (not question or question[0] == "sources"):
        pytest.skip("it has no such option")
    monkeypatch.setenv("AIROLES_DATA", str(full))
    arguments = [*question, *(["--format", form] if question else [])]
    told = ask(*arguments, *(["--no-sources"] if without else [])).answer()
    assert unmarked(TAKEN_APART[form](told)) == []
    assert re.search(WORD, told) or name in NOTHING or form in ("mermaid", "dot")
    if form not in ("json", "csv"):
        assert MARK.search(told) or name == "airoles"


@pytest.mark.parametrize("name", ["list", "salary quux-head", "search blorp -n 1000", "airoles"])
def test_the_marks_are_explained(
    ask: Ask, full: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("AIROLES_DATA", str(full))
    assert re.search(r"◆ (from full|full lies on top)", ask(*ASKED[name]).answer())


@pytest.mark.parametrize(
    "question", [["salary", "quux-head"], ["salary", "--rank"], ["map"]], ids=" ".join
)
def test_pictures_mark_figures_and_titles_and_say_what_the_marks_mean(
    ask: Ask, full: Path, question: list[str]
) -> None:
    pytest.importorskip("vl_convert")
    picture = ask(*question, "--format", "svg", "--data", full).answer()
    texts = [
        unescape(re.sub(r"<[^>]*>", " ", part))
        for part in re.findall(r"<text.*?</text>", picture, re.DOTALL)
    ]
    joined = " ".join(texts)
    assert re.search(r"Quux Head\s◆", joined)
    assert re.search(r"\[\d+[A-E]?◆\]", joined)
    assert "◆ from full" in joined
    assert "(cited in full)" in joined
    assert [text for text in texts if re.search(r"Quux \w+(?!\w|\s[◆◇])", text)] == []


def test_of_figures_that_do_not_overlap_each_one_of_a_folder_is_marked(
    ask: Ask, full: Path
) -> None:
    told = ask("salary", "modeller", "--data", full).answer()
    (note,) = re.findall(r"^Modeller.* do not overlap\.$", told, re.MULTILINE)
    assert note.replace("\N{NO-BREAK SPACE}", " ") == (
        "Modeller ◇, 2026: 717,009–717,010 USD ◆ and 717,011–717,012 USD ◆ do not overlap."
    )


# Every export


def cited(text: str) -> Iterator[str]:
    """Texts of JSON-LD, each with the record that holds it: what it cites, or says in words."""
    graph = json.loads(text)["@graph"]
    by_id = {node["@id"]: json.dumps(node, ensure_ascii=False) for node in graph}
    for node in graph:
        about = by_id[node.get("subjectOf", node)["@id"]]
        yield f"{[node.get('name'), node.get('alternateName')]} {about}"
        for value in node.values():
            for part in value if isinstance(value, list) else [value]:
                if part not in (node.get("name"), *node.get("alternateName", ())):
                    yield f"{json.dumps(part, ensure_ascii=False)} {node['@id']}"


def of_job(text: str) -> Iterator[str]:
    """Texts of a job description; the title is told by the layers in its meta data."""
    job = json.loads(text)
    meta = job.pop("meta")
    layers = "◆" if '"folder": "full"' in json.dumps(meta["layers"]) else ""
    yield f"{job.pop('title')} {layers}"
    yield from (f"{source} {'◆' * (source.get('citedIn') == 'full')}" for source in meta["sources"])
    for value in job.values():
        for part in value if isinstance(value, list) else [value]:
            own = isinstance(part, dict) and part.get("from") == ["full"]
            yield f"{part} {'◆' if own else ''}"


PRINTED: dict[str, Units] = {
    "jsonld": cited,
    "resume-job quux-head": of_job,
    "resume-job modeller": of_job,
    "resume-job head-of-models": of_job,
    "mermaid": str.splitlines,
    "dot": str.splitlines,
}


@pytest.mark.parametrize("name", PRINTED)
def test_no_word_of_a_folder_is_exported_without_a_mark(ask: Ask, full: Path, name: str) -> None:
    told = ask("export", *name.split(), "--data", full).answer()
    assert unmarked(PRINTED[name](told)) == []
    assert re.search(WORD, told)


def test_a_job_description_tells_who_asks_for_a_skill(ask: Ask, full: Path) -> None:
    job = json.loads(ask("export", "resume-job", "modeller", "--data", full).answer())
    asking = {skill["name"]: skill.get("from") for skill in job["skills"]}
    assert asking == {
        "Modelling": None,
        "Counting": None,
        "Own skill": ["full"],
        "Explaining": ["full"],
    }


def test_the_whole_catalog_as_json_tells_whose_each_record_is(
    ask: Ask, full: Path, tmp_path: Path
) -> None:
    ask("export", "json", tmp_path / "out", "--data", full).answer()
    text = (tmp_path / "out" / "catalog.json").read_text("utf-8")
    assert unmarked(of_records(text)) == []
    assert len(set(re.findall(WORD, text))) > 200


TOLD_BY_NAME = "Quux Clerk"
"""The title of the role that is replaced, to which public moves lead; `layers` tells of it."""


def of_tables(tables: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """The rows of exported tables, each with the sources of its statement or its role's folders."""
    marks: dict[str, str] = {}
    for row in tables["citations"]:
        marks[row["statement"]] = marks.get(row["statement"], "") + f" {row['source']}"
    for row in tables["layers"]:
        marks[row["role"]] = f"from {row['folder']}"
    for position in tables["dispute_positions"]:
        marks[position["dispute"]] = marks[position["id"]]
    for name, rows in tables.items():
        for row in rows:
            keys = ("id", "role") if name in ("names", "roles", "moves", "origins") else ("id",)
            told = str(row)
            if name == "statements":
                told = told.replace(TOLD_BY_NAME, "")
            yield f"{told} {' '.join(marks.get(str(row.get(key)), '') for key in keys)}"


def test_tables_tell_whose_each_row_is(ask: Ask, full: Path, tmp_path: Path) -> None:
    ask("export", "csv", tmp_path / "out", "--data", full).answer()
    tables = {
        file.stem: list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
        for file in (tmp_path / "out").glob("*.csv")
    }
    assert unmarked(of_tables(tables)) == []
    assert [row for row in tables["layers"] if row["does"] == "extends"] == [
        {"role": "modeller", "position": "1", "folder": "full", "does": "extends"}
    ]


def test_the_database_tells_whose_each_row_is_in_its_views_too(
    ask: Ask, full: Path, tmp_path: Path
) -> None:
    ask("export", "sqlite", tmp_path / "out.db", "--data", full).answer()
    with closing(sqlite3.connect(tmp_path / "out.db")) as database:
        database.row_factory = sqlite3.Row
        kinds = database.execute("SELECT type, name FROM sqlite_master").fetchall()
        tables = {
            name: [dict(row) for row in database.execute(f'SELECT * FROM "{name}"')]
            for kind, name in kinds
            if kind in ("table", "view") and not name.startswith("statements_fts")
        }
    views = [name for kind, name in kinds if kind == "view"]
    assert unmarked(of_tables({n: rows for n, rows in tables.items() if n not in views})) == []
    overview = {row["id"]: row["layers"] for row in tables["roles_overview"] if row["layers"]}
    assert overview == {
        "quux-head": "full adds",
        "modeller": "full extends",
        "head-of-models": "full replaces",
    }
    told = {
        name: [
            f"{row} {'◆' if row.get('layers') else ''}".replace(TOLD_BY_NAME, "")
            for row in tables[name]
        ]
        for name in views
    }
    assert {name: unmarked(rows) for name, rows in told.items()} == {name: [] for name in views}
