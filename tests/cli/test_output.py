import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from platform_needs import needs_links, needs_ordinary_user, needs_permissions, needs_pipes

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
    ["search", "models"],
    ["disputes"],
    ["sources"],
)


def held(folder: Path) -> list[str]:
    """The names of everything in a folder, hidden files included."""
    return sorted(os.listdir(folder))


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_json_is_short_for_format_json(ask: Ask, question: list[str]) -> None:
    short, long = ask(*question, "--json"), ask(*question, "--format", "json")
    assert short == long
    assert json.loads(short.answer())["format"] == 1


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_a_file_holds_the_whole_answer_and_nothing_is_printed(
    ask: Ask, tmp_path: Path, question: list[str]
) -> None:
    file = tmp_path / "answer.json"
    assert ask(*question, "-o", file).answer() == ""
    assert file.read_text("utf-8") == ask(*question, "--json").answer()
    assert held(tmp_path) == ["answer.json"]


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.txt", "table"), ("a.TXT", "table"), ("a.json", "json"), ("b.tar.Json", "json")],
)
def test_the_ending_of_the_file_picks_the_format(
    ask: Ask, tmp_path: Path, name: str, form: str
) -> None:
    ask("list", "-o", tmp_path / name).answer()
    assert (tmp_path / name).read_text("utf-8") == ask("list", "-f", form).answer()


@pytest.mark.parametrize(
    ("name", "form"), [("a.txt", "json"), ("a.json", "table"), ("a", "json"), ("a.ods", "table")]
)
def test_a_format_that_is_named_wins_over_the_ending(
    ask: Ask, tmp_path: Path, name: str, form: str
) -> None:
    ask("list", "--format", form, "-o", tmp_path / name).answer()
    assert (tmp_path / name).read_text("utf-8") == ask("list", "--format", form).answer()


@pytest.mark.parametrize(("name", "form"), [("a.mmd", "mermaid"), ("a.dot", "dot")])
def test_a_path_is_drawn_into_a_file_by_its_ending(
    ask: Ask, tmp_path: Path, name: str, form: str
) -> None:
    ask("path", "dc", "-o", tmp_path / name).answer()
    assert (tmp_path / name).read_text("utf-8") == ask("path", "dc", "-f", form).answer()


def test_a_form_that_an_answer_has_not_is_refused_by_the_name_of_its_command(
    ask: Ask, tmp_path: Path
) -> None:
    told, hint = ask("list", "-o", tmp_path / "a.mmd").refusal()
    assert told == "list gives no mermaid."
    assert hint.startswith("choose from table, json")
    assert held(tmp_path) == []


@pytest.mark.parametrize("options", [[], ["--json"], ["--format", "table"]], ids=" ".join)
def test_a_hyphen_as_the_file_is_standard_output(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert ask("list", "-o", "-", *options) == ask("list", *options)
    assert held(tmp_path) == []


def test_a_file_has_no_colour_where_the_screen_is_forced_to_have_it(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ask("list").answer()
    monkeypatch.setenv("FORCE_COLOR", "1")
    ask("list", "-o", tmp_path / "a.txt").answer()
    assert "\x1b" in ask("list").answer()
    assert (tmp_path / "a.txt").read_text("utf-8") == plain


def test_a_file_ends_with_one_line_break_and_has_no_carriage_returns(
    ask: Ask, tmp_path: Path
) -> None:
    ask("list", "-o", tmp_path / "a.txt").answer()
    written = (tmp_path / "a.txt").read_bytes()
    assert written.endswith(b".\n")
    assert b"\r" not in written


@needs_permissions
def test_an_existing_file_is_replaced_and_keeps_its_permissions(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old" * 100_000)
    file.chmod(0o640)
    ask("list", "-o", file).answer()
    assert file.read_text("utf-8") == ask("list", "--json").answer()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert held(tmp_path) == ["a.json"]


@pytest.mark.parametrize(("mask", "expected"), [(0o022, 0o644), (0o077, 0o600)], ids=oct)
def test_a_new_file_has_the_permissions_that_the_mask_leaves(
    ask: Ask, tmp_path: Path, mask: int, expected: int
) -> None:
    before = os.umask(mask)
    try:
        ask("list", "-o", tmp_path / "a.json").answer()
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.json").stat().st_mode) == expected


REFUSED = {
    "missing folder": ("gone/a.json", "the folder 'gone' is not there.", "create it"),
    "missing folders": ("gone/far/a.json", "the folder 'gone/far' is not there.", "create it"),
    "folder as a file": ("folder.json", "'folder.json' is a folder.", "name a file in it"),
    "below a file": ("file.txt/a.json", "the folder 'file.txt' is not there.", "create it"),
    "unknown ending": (
        "a.ods",
        "the ending '.ods' of 'a.ods' names no format.",
        "let the name end in one of .txt,",
    ),
    "no ending": (
        "answer",
        "'answer' names no format.",
        "let the name end in one of .txt,",
    ),
    "the folder itself": (".", "'.' is a folder.", "name a file in it"),
}


@pytest.mark.parametrize(("name", "sentence", "hint"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_is_refused_in_one_sentence_and_nothing_changes(
    ask: Ask,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    sentence: str,
    hint: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder.json").mkdir()
    Path("file.txt").write_text("kept")
    told, advice = ask("list", "-o", name).refusal()
    assert told == sentence
    assert advice.startswith(hint)
    assert held(tmp_path) == ["file.txt", "folder.json"]
    assert Path("file.txt").read_text() == "kept"
    assert held(tmp_path / "folder.json") == []


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="there is no /proc here")
def test_a_folder_where_nobody_can_write_is_told_in_one_sentence(ask: Ask) -> None:
    told, hint = ask("list", "-o", "/proc/a.json").refusal()
    assert told.startswith("'/proc/a.json' cannot be written: ")
    assert hint == "choose another place"


@needs_ordinary_user
def test_a_read_only_folder_is_told_in_one_sentence_and_its_file_kept(
    ask: Ask, tmp_path: Path
) -> None:
    file = tmp_path / "a.json"
    file.write_text("kept")
    tmp_path.chmod(0o500)
    try:
        told, _ = ask("list", "-o", file).refusal()
    finally:
        tmp_path.chmod(0o700)
    assert told == f"'{file}' cannot be written: permission denied."
    assert file.read_text() == "kept"
    assert held(tmp_path) == ["a.json"]


CUT_SHORT = """
import resource, signal, sys
from airoles.cli.main import main

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
sys.argv = ["airoles", "show", "caio", "-o", sys.argv[1]]
main()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="files cannot be limited here")
def test_a_disk_that_is_full_halfway_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_bytes(b"\x00old\r\n")
    # What is stopped while it writes cannot write its coverage either.
    unmeasured = {k: v for k, v in os.environ.items() if not k.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, "-B", "-c", CUT_SHORT, file],
        env=unmeasured,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"airoles: '{file}' cannot be written: file too large.\n  hint: choose another place\n"
    )
    assert file.read_bytes() == b"\x00old\r\n"
    assert held(tmp_path) == ["a.json"]


def test_an_interrupt_while_writing_leaves_no_temporary_file(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.replace", interrupted)
    assert ask("list", "-o", tmp_path / "a.json").code == 130
    assert held(tmp_path) == []


def test_a_name_that_is_too_long_is_told_in_one_sentence(ask: Ask, tmp_path: Path) -> None:
    told, _ = ask("list", "-o", tmp_path / ("a" * 300 + ".json")).refusal()
    assert told.endswith("cannot be written: file name too long.")


def test_a_name_as_long_as_a_folder_takes_can_be_written(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / ("a" * 250 + ".json")
    ask("list", "-o", file).answer()
    assert file.is_file()


@needs_links
def test_a_link_is_followed_to_its_file(ask: Ask, tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.write_text("old")
    link.symlink_to(target)
    ask("list", "-o", link).answer()
    assert link.is_symlink()
    assert target.read_text("utf-8") == ask("list", "--json").answer()


@needs_pipes
def test_a_named_pipe_takes_the_answer_and_stays_a_pipe(ask: Ask, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        ask("list", "-f", "table", "-o", pipe).answer()
        read = os.read(reader, 1 << 16).decode("utf-8")
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert read == ask("list").answer()


@pytest.mark.parametrize(
    "question",
    [
        ["list"],
        ["compare", "cmo", "hom"],
        ["path", "dc"],
        ["path", "dc", "--to", "cmo"],
        ["path", "--to", "cmo"],
        ["salary", "dc"],
    ],
    ids=" ".join,
)
def test_json_names_the_market_as_the_catalog_writes_it(ask: Ask, question: list[str]) -> None:
    asked = json.loads(ask(*question, "--market", "us", "--json").answer())["asked"]
    assert asked["market"] == "US"


IDS = (
    (["show", "cmo"], {"role": "chief-model-officer"}),
    (["compare", "cmo", "HoM"], {"roles": ["chief-model-officer", "head-of-models"]}),
    (["path", "dc"], {"role": "data-clerk"}),
    (["path", "dc", "--to", "cmo"], {"role": "data-clerk", "to": "chief-model-officer"}),
    (["path", "--to", "cmo"], {"to": "chief-model-officer"}),
    (["gap", "dc", "cmo"], {"roles": ["data-clerk", "chief-model-officer"]}),
    (["fit", "--have", "sums", "--to", "cmo"], {"to": "chief-model-officer"}),
    (["salary", "Clerk"], {"roles": ["data-clerk"]}),
    (["disputes", "cmo"], {"role": "chief-model-officer"}),
    (["sources", "dc"], {"role": "data-clerk"}),
)


@pytest.mark.parametrize(("question", "named"), IDS)
def test_json_names_the_roles_that_were_asked_for_by_their_ids(
    ask: Ask, question: list[str], named: dict[str, object]
) -> None:
    asked = json.loads(ask(*question, "--json").answer())["asked"]
    assert {key: asked[key] for key in named} == named


CITING = [question for question in QUESTIONS if question[0] not in ("fit", "sources")]


@pytest.mark.parametrize("question", CITING, ids=" ".join)
@pytest.mark.parametrize("form", ["table", "json"])
def test_sources_can_be_left_out(ask: Ask, question: list[str], form: str) -> None:
    whole = ask(*question, "--format", form).answer()
    bare = ask(*question, "--format", form, "--no-sources").answer()
    assert ".example/" in whole
    assert ".example/" not in bare
    assert len(bare) < len(whole)
