"""Whoever makes a folder chooses its name; nothing of it speaks to whoever reads the answer."""

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no such file names")

SMALL = Path(__file__).resolve().parents[1] / "small"
NAMES = {
    "speaks to the terminal": (b"a\x1b[31m\x1b]0;owned\x07b", "a%1B[31m%1B]0;owned%07b"),
    "turns the direction": ("a\u202egpj\u2066b".encode(), "a%E2%80%AEgpj%E2%81%A6b"),
    "forges a source": (
        b"a)\n[9] A 2026    Census: All is well (cited in b",
        "a)%0A[9]%20A%202026%20%20%20%20Census:%20All%20is%20well%20(cited%20in%20b",
    ),
    "shows nothing": (
        "a\u3164\u200b\U000e0041b".encode(),
        "a%E3%85%A4%E2%80%8B%F3%A0%81%81b",
    ),
    "is no UTF-8": (b"a\xff\xfeb", "a%FF%FEb"),
    "speaks to C1": ("a\x9b2Jb\x85c\u2028d".encode(), "a%C2%9B2Jb%C2%85c%E2%80%A8d"),
    "is markup": (b"<script>alert(1)<!-- `id`", "<script>alert(1)<!--%20`id`"),
}
"""Names as they stand on the disk, and as they are told."""
ROLE = """\
id: keeper
title: Keeper
level: lead
family: data
summary:
  - {text: Keeps models., sources: [own, blog]}
pay:
  - {market: US, currency: USD, basis: base, year: 2025, low: 80000, high: 90000, sources: [own]}
moves:
  - {to: hom, kind: step, evidence: [{sources: [own]}]}
"""
SOURCES = "own: {publisher: P, title: T, date: 2025, grade: D}\n"
QUESTIONS: tuple[list[str], ...] = (
    ["list", "--origin"],
    ["show", "keeper"],
    ["compare", "keeper", "cmo"],
    ["path", "keeper"],
    ["path", "keeper", "--to", "cmo"],
    ["path", "--to", "hom"],
    ["gap", "keeper", "cmo"],
    ["salary", "keeper"],
    ["map"],
    ["search", "keeps"],
    ["sources", "keeper"],
    ["disputes"],
    ["fit", "--have", "counting"],
    [],
)
FORMS = ("table", "json", "csv", "markdown", "html", "svg")


LINES = (
    *([*question, "-f", form] for question in QUESTIONS if question for form in FORMS),
    [],
    ["path", "keeper", "-f", "mermaid"],
    ["path", "keeper", "-f", "dot"],
)
Told = list[tuple[int, str, str]]
"""Exit code, output and remarks of each line that was run."""


def named_folder(kind: str, around: Path) -> Path:
    """A working folder whose `.airoles` is a link to a folder of the name."""
    folder = Path(os.fsdecode(os.fsencode(around) + b"/" + NAMES[kind][0]))
    (folder / "roles").mkdir(parents=True)
    (folder / "roles" / "keeper.yaml").write_text(ROLE.replace("to: hom", "to: head-of-models"))
    (folder / "sources.yaml").write_text(SOURCES)
    (around / "here").mkdir()
    (around / "here" / ".airoles").symlink_to(folder)
    return around / "here"


@pytest.fixture(params=NAMES)
def named(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """A working folder below a name, and what the name is told as."""
    return named_folder(request.param, tmp_path), NAMES[request.param][1]


def hidden(text: str) -> set[str]:
    """What a terminal would obey, or nobody would see, besides the line breaks of the form."""
    kinds = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    return {c for c in text if unicodedata.category(c) in kinds or c in "\u3164"} - {"\n"}


def run_all(here: Path, lines: Sequence[list[str]]) -> Told:
    """Each line run in a folder, all in one process."""
    (told,) = run_in([here], lines)
    return told


def run_in(folders: list[Path], lines: Sequence[list[str]]) -> list[Told]:
    """Each line run in each folder, all in one process."""
    script = f"""\
import functools, io, json, os, sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
import typer.main
import airoles.reading.folders
typer.main.get_command = functools.cache(typer.main.get_command)
airoles.reading.folders.public_folder = lambda: Path({str(SMALL)!r})
from airoles.cli.main import main
def run(line):
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    sys.argv = ["airoles", *line]
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
    out.flush(), err.flush()
    return code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()
ended = []
for folder in {list(map(str, folders))!r}:
    os.chdir(folder)
    ended.append([run(line) for line in {list(lines)!r}])
print(json.dumps(ended))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folders[0],
        capture_output=True,
        check=True,
        timeout=300,
        env={**os.environ, "XDG_CACHE_HOME": str(folders[0] / "cache"), "COLUMNS": "400"},
    )
    return [[(code, out, err) for code, out, err in each] for each in json.loads(done.stdout)]


def test_a_folder_is_named_on_one_line_and_with_codes_in_every_form(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """One process and one test for all names, since the libraries that draw are slow to load."""
    folders = [named_folder(kind, tmp_path_factory.mktemp("named")) for kind in NAMES]
    for kind, ended in zip(NAMES, run_in(folders, LINES), strict=True):
        told = NAMES[kind][1]
        for line, (code, out, err) in zip(LINES, ended, strict=True):
            assert (code, err) == (0, ""), (kind, line)
            assert hidden(out) <= ({"\r"} if line[-1:] == ["csv"] else set()), (kind, line)
            marked_up = line[-1:] in (["html"], ["svg"], ["markdown"])
            assert not marked_up or "<script" not in out, (kind, line)
        tables = {" ".join(line): out for line, (_, out, _) in zip(LINES, ended, strict=True)}
        assert told in tables["list --origin -f table"], kind
        shown = tables["show keeper -f table"]
        assert f"(cited in {told})" in shown, kind
        assert [line for line in shown.split("\n") if line.startswith("[9]")] == [], kind
        assert json.loads(tables["show keeper -f json"])["answer"]["role"]["layers"] == [
            {"folder": told, "does": "adds"}
        ], kind


def test_a_folder_is_named_with_codes_in_exports_and_problems(named: tuple[Path, str]) -> None:
    here, _ = named
    lines = [
        ["export", "json"],
        ["export", "jsonld"],
        ["export", "resume-job", "keeper"],
        ["validate"],
        ["validate", "-f", "json"],
        ["validate", "-f", "github"],
        ["validate", "../gone"],
        ["export", "csv", "tables"],
    ]
    for line, (_, out, err) in zip(lines, run_all(here, lines), strict=True):
        assert hidden(out + err) == set(), line
    for file in (here / "tables").iterdir():
        assert hidden(file.read_bytes().decode().replace("\r\n", "\n")) == set(), file.name
    (here / ".airoles" / "roles" / "keeper.yaml").write_text("id: keeper\n")
    link = os.readlink(here / ".airoles")
    broken = [["show", "cmo", "--data", link], ["validate", link], ["list", "-o", link]]
    for code, out, err in run_all(here, broken):
        assert code == 1
        assert hidden(out + err) == set()
