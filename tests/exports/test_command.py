import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import Ask
from platform_needs import needs_full_device, needs_posix

SINGLE = (["jsonld"], ["jsonld", "dc", "hom"], ["resume-job", "dc"], ["mermaid"], ["dot"])
WHOLE = (["json"], ["csv"], ["sqlite"])


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("asked", SINGLE, ids=" ".join)
class TestSingleFile:
    def test_it_is_printed_or_written(self, ask: Ask, tmp_path: Path, asked: list[str]) -> None:
        printed = ask("export", *asked).answer()
        assert ask("export", *asked, "-o", tmp_path / "a").answer() == ""
        assert (tmp_path / "a").read_text("utf-8") == printed
        assert ask("export", *asked, "-o", "-").answer() == printed
        assert printed.endswith("\n")

    def test_what_is_there_is_replaced_only_with_force(
        self, ask: Ask, tmp_path: Path, asked: list[str]
    ) -> None:
        file = tmp_path / "a"
        file.write_text("old")
        told, hint = ask("export", *asked, "-o", file).refusal()
        assert told == f"{str(file)!r} is there already."
        assert "--force" in hint
        assert file.read_text() == "old"
        ask("export", *asked, "-o", file, "--force").answer()
        assert file.read_text("utf-8") == ask("export", *asked).answer()


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("asked", WHOLE, ids=" ".join)
def test_a_whole_catalog_is_written_once(ask: Ask, tmp_path: Path, asked: list[str]) -> None:
    target = tmp_path / "out"
    assert ask("export", *asked, target).answer() == ""
    told, hint = ask("export", *asked, target).refusal()
    assert told == f"{str(target)!r} is there already."
    assert "--force" in hint
    assert ask("export", *asked, target, "--force").answer() == ""
    assert ask("export", *asked, tmp_path / "none" / "out").refusal()[0].endswith("is not there.")
    assert os.listdir(tmp_path) == ["out"]


def test_data_of_ones_own_is_exported_with_the_public(
    ask: Ask, made_up: Path, copied: Path, tmp_path: Path
) -> None:
    for file in copied.glob("*.yaml"):
        file.unlink()
    for file in (copied / "roles").glob("*.yaml"):
        file.unlink()
    text = (made_up / "roles" / "model-adviser.yaml").read_text("utf-8")
    text = text.replace("model-adviser", "model-poet").replace("Model Adviser", "Model Poet")
    text = text.replace("importance: required", "importance: helpful")
    (copied / "roles" / "model-poet.yaml").write_text(text, encoding="utf-8")
    ask("export", "json", tmp_path / "out", "--data", copied).answer()
    whole = json.loads((tmp_path / "out" / "catalog.json").read_text("utf-8"))
    assert len(whole["roles"]) == 6
    assert "Model Poet" in ask("export", "dot", "--data", copied).answer()


@pytest.mark.usefixtures("made_up")
def test_an_unknown_role_is_told_and_nothing_is_written(ask: Ask, tmp_path: Path) -> None:
    told, _ = ask("export", "resume-job", "zookeeper", "-o", tmp_path / "a").refusal()
    assert "zookeeper" in told
    assert os.listdir(tmp_path) == []


@pytest.mark.usefixtures("made_up")
def test_a_role_that_is_named_twice_is_written_once(ask: Ask) -> None:
    once, twice = ask("export", "jsonld", "dc"), ask("export", "jsonld", "dc", "data-clerk")
    assert once == twice


def process(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "airoles", "export", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload,no-any-return]


def test_a_closed_pipe_is_no_error() -> None:
    running = process("jsonld", stdout=subprocess.PIPE)
    assert running.stdout
    assert running.stderr
    assert running.stdout.read(1) == b"{"
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(60) == 0


@needs_full_device
def test_a_full_disk_behind_standard_output_is_told_once() -> None:
    with Path("/dev/full").open("wb") as full:
        running = process("dot", stdout=full)
        _, told = running.communicate(timeout=60)
    assert told.decode() == (
        "airoles: standard output cannot be written: no space left on device.\n"
        "  hint: name a file with --output\n"
    )
    assert running.returncode == 1


SLOW = """
import sys, time
import airoles.cli.progress_bar as progress_bar
from airoles.exports import csv_folder

progress_bar.PATIENCE = 0.1
build = csv_folder.csv_folder

def slow(catalog, tick):
    def slower(what, done, total):
        tick(what, done, total)
        time.sleep(0.03)
    return build(catalog, slower)

csv_folder.csv_folder = slow
from airoles.cli.main import main
sys.argv = ["airoles", "export", "csv", sys.argv[1]]
main()
"""


@needs_posix
@pytest.mark.parametrize("terminal", [True, False], ids=["terminal", "pipe"])
def test_what_takes_long_shows_a_bar_on_a_terminal_only(tmp_path: Path, terminal: bool) -> None:
    import pty

    ours, theirs = pty.openpty() if terminal else os.pipe()
    with subprocess.Popen(
        [sys.executable, "-c", SLOW, str(tmp_path / "out")],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
    ) as running:
        os.close(theirs)
        told = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            told += part
        out, _ = running.communicate(timeout=60)
    os.close(ours)
    assert (running.returncode, out) == (0, b"")
    assert (b"writing" in told) == terminal
    assert terminal or told == b""
    assert (tmp_path / "out" / "datapackage.json").is_file()
