"""Texts that speak to a terminal, a browser or a spreadsheet are shown and not obeyed."""

import os
import unicodedata
from pathlib import Path

import pytest

from .running import Ask

ROLE = (
    "id: keeper\ntitle: Keeper\nlevel: lead\nfamily: data\n"
    "summary:\n  - text: Keeps.\n    sources: [blog]\n"
)

SPEAKS = (
    "models \x1b[31mred\x1b]8;;https://evil.example\x07 \x9b2J\r\b \u202eexe\u200b\ufeff"
    "\N{HANGUL FILLER}\U000e0041 [red]x[/red] {{7*7}} <script>alert(1)</script> =cmd()"
)
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
FILLER = "\N{HANGUL FILLER}"
"""A letter, by Unicode, that nobody sees."""

ECHOED = (
    ["show"],
    ["compare", "cmo"],
    ["path"],
    ["path", "cmo", "--to"],
    ["path", "dc", "--to", "cmo", "--via"],
    ["path", "dc", "--to", "cmo", "--route"],
    ["gap", "cmo"],
    ["gap", "cmo", "--have"],
    ["fit", "--have"],
    ["fit", "--resume"],
    ["fit", "--have", "counting", "--to"],
    ["fit", "--resume", "x", "--as-of"],
    ["salary"],
    ["salary", "cmo", "--in"],
    ["salary", "cmo", "--in", "EUR", "--on"],
    ["salary", "cmo", "--basis"],
    ["salary", "cmo", "--market"],
    ["list", "--family"],
    ["list", "--level"],
    ["list", "--data"],
    ["show", "cmo", "--only"],
    ["compare", "cmo", "hom", "--only"],
    ["show", "cmo", "-o"],
    ["disputes"],
    ["sources"],
    ["sources", "--grade"],
    ["sources", "--older-than"],
    ["sources", "--as-of"],
    ["export", "jsonld"],
    ["export", "resume-job"],
    ["export", "json", "no/such"],
    ["search"],
    ["show", "cmo"],
    ["list"],
    ["list", "-\x1b"],
    ["--"],
    ["list", "--market"],
    ["show", "cmo", "-f"],
    ["list", "--sort"],
    ["validate"],
    ["new"],
    ["new", "x", "--from"],
    ["new", "x", "--to"],
    ["schema"],
    ["export"],
    ["export", "csv"],
    ["cache"],
)


def unseen(text: str) -> set[str]:
    return {c for c in text if unicodedata.category(c) in UNSEEN or c == FILLER} - {"\n"}


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("arguments", ECHOED, ids=" ".join)
def test_nothing_of_the_command_line_reaches_the_terminal_as_it_is(
    ask: Ask,
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    said = SPEAKS if arguments[-1] != "no/such" else f"--output={SPEAKS}"
    ended = ask(*arguments, said)
    assert ended.code in (0, 1, 2)
    assert unseen(ended.out + ended.err) == set()


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("form", ["table", "json", "csv", "markdown", "html", "svg"])
def test_a_search_shows_what_was_searched_for_in_every_form_and_obeys_none_of_it(
    ask: Ask,
    form: str,
) -> None:
    out = ask("search", SPEAKS, "--format", form).answer()
    line_breaks = {"\r"} if form == "csv" else set()  # which CSV keeps, in quotes
    assert unseen(out) <= line_breaks
    if form in ("html", "svg", "markdown"):
        assert "<script" not in out


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("length", [1_000, 100_000])
def test_a_name_of_any_length_is_refused_in_short(
    ask: Ask,
    length: int,
) -> None:
    told, _ = ask("show", "x" * length).refusal()
    assert len(told) < 120


TITLES = [
    "[red]Keeper[/red]",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "=cmd()",
    "-2+3",
    "@SUM(1)",
    "$id %s {0} \\\\$USER",
    ":smile:",
    "a | b || c",
    "*bold* _it_ [x](https://evil.example)",
    "<!-- x",
    "&lt;b&gt;",
    "]]>",
    "\\u001b[31m",
    "%1b%5b31m",
]


@pytest.fixture
def titled(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with a role of the hostile title."""
    (tmp_path / "mine" / "roles").mkdir(parents=True)
    title = request.param.replace("'", "''")
    text = ROLE.replace("title: Keeper", f"title: '{title}'")
    (tmp_path / "mine" / "roles" / "keeper.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "mine"


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("titled", TITLES, indirect=True, ids=TITLES)
def test_markup_in_a_title_is_shown_as_it_stands(
    ask: Ask,
    titled: Path,
    request: pytest.FixtureRequest,
) -> None:
    title = request.node.callspec.params["titled"]
    shown = ask("show", "keeper", "--data", titled).answer()
    assert shown.startswith(f"{title}\N{NO-BREAK SPACE}◆ (keeper)\n")
    assert title in ask("compare", "keeper", "cmo", "--only", "level", "--data", titled).answer()
    assert "<script" not in ask("show", "keeper", "--data", titled, "-f", "html").answer()
    csv = ask("show", "keeper", "--data", titled, "-f", "csv").answer()
    assert not any(f",{start}" in csv or f',"{start}' in csv for start in ("=", "@", "-2"))


@pytest.mark.skipif(os.name == "nt", reason="no such file names")
@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("option", [["fit", "--resume"], ["list", "--data"], ["list", "-o"]])
def test_a_file_name_is_told_with_codes_for_what_a_terminal_obeys(
    ask: Ask,
    option: list[str],
    tmp_path: Path,
) -> None:
    name = tmp_path / "\x1b[31mred\u202e.json"
    name.mkdir()
    (name / "roles").mkdir()
    ended = ask(*option, name)
    assert ended.code == 1
    assert unseen(ended.err) == set()
    assert r"\x1b[31mred\u202e.json" in ended.err
