"""Whoever makes a folder chooses its name; nothing of it speaks to whoever reads the answer."""

import json
import os
import subprocess
import sys
import unicodedata
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


@pytest.fixture(params=NAMES)
def named(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    """A working folder whose `.airoles` is a link to a folder of the name; what it is told as."""
    name, told = NAMES[request.param]
    raw = os.fsencode(tmp_path) + b"/" + name
    folder = Path(os.fsdecode(raw))
    (folder / "roles").mkdir(parents=True)
    (folder / "roles" / "keeper.yaml").write_text(ROLE.replace("to: hom", "to: head-of-models"))
    (folder / "sources.yaml").write_text(SOURCES)
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / ".airoles").symlink_to(folder)
    return tmp_path / "here", told


def hidden(text: str) -> set[str]:
    """What a terminal would obey, or nobody would see, besides the line breaks of the form."""
    kinds = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    return {c for c in text if unicodedata.category(c) in kinds or c in "\u3164"} - {"\n"}


def run_all(here: Path, lines: list[list[str]]) -> list[tuple[int, str, str]]:
    """Each line run in one process; exit code, output and remarks."""
    script = f"""\
import io, json, sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
import airoles.reading.folders
airoles.reading.folders.public_folder = lambda: Path({str(SMALL)!r})
from airoles.cli.main import main
ended = []
for line in {lines!r}:
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    sys.argv = ["airoles", *line]
    with redirect_stdout(out), redirect_stderr(err):
        try:
            main()
        except SystemExit as end:
            code = end.code or 0
    out.flush(), err.flush()
    ended.append((code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()))
print(json.dumps(ended))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=here,
        capture_output=True,
        check=True,
        timeout=300,
        env={**os.environ, "XDG_CACHE_HOME": str(here / "cache"), "COLUMNS": "400"},
    )
    return [(code, out, err) for code, out, err in json.loads(done.stdout)]


def test_a_folder_is_named_on_one_line_and_with_codes_in_every_form(
    named: tuple[Path, str],
) -> None:
    here, told = named
    lines = [[*question, "-f", form] for question in QUESTIONS if question for form in FORMS]
    lines += [[], ["path", "keeper", "-f", "mermaid"], ["path", "keeper", "-f", "dot"]]
    ended = run_all(here, lines)
    for line, (code, out, err) in zip(lines, ended, strict=True):
        assert (code, err) == (0, ""), line
        assert hidden(out) <= ({"\r"} if line[-1:] == ["csv"] else set()), line
        assert "<script" not in out or line[-1:][0:1] not in (["html"], ["svg"], ["markdown"])
    tables = {" ".join(line): out for line, (_, out, _) in zip(lines, ended, strict=True)}
    assert told in tables["list --origin -f table"]
    assert f"(cited in {told})" in tables["show keeper -f table"]
    forged = [line for line in tables["show keeper -f table"].split("\n") if line.startswith("[9]")]
    assert forged == []
    assert json.loads(tables["show keeper -f json"])["answer"]["role"]["layers"] == [
        {"folder": told, "does": "adds"}
    ]


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
