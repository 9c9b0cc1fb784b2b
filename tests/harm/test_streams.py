"""Streams that are full, closed or read by nobody: one sentence at most, and the right code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from airoles import __version__

FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
CANNOT = (
    "airoles: standard output cannot be written: no space left on device.\n"
    "  hint: make room there, or send it elsewhere\n"
)
SHOWN = {
    "version": ["--version"],
    "version by way of Typer": ["--version", "list"],
    "help": ["--help"],
    "help of a command": ["show", "--help"],
    "help of a group": ["export"],
    "cache": ["cache"],
}
"""What is printed and is no answer about the catalog."""
ANSWERS = (["list"], ["show", "caio", "--json"], ["schema"], ["export", "mermaid"], ["validate"])


def run(arguments: list[str], streams: str) -> subprocess.CompletedProcess[str]:
    """The program, started by a shell that leads its streams elsewhere."""
    return subprocess.run(
        ["sh", "-c", f'"$@" {streams}', "sh", sys.executable, "-m", "airoles", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "COLUMNS": "80"},
    )


@FULL
@pytest.mark.parametrize("arguments", SHOWN.values(), ids=SHOWN)
def test_what_a_full_device_does_not_take_is_told_in_one_sentence(arguments: list[str]) -> None:
    done = run(arguments, ">/dev/full")
    assert (done.returncode, done.stderr) == (1, CANNOT)


@FULL
@pytest.mark.parametrize("arguments", ANSWERS, ids=" ".join)
def test_an_answer_that_a_full_device_does_not_take_is_told(arguments: list[str]) -> None:
    done = run(arguments, ">/dev/full")
    assert done.returncode == 1
    assert "cannot be " in done.stderr
    assert "no space left on device.\n  hint: " in done.stderr
    assert done.stderr.count("\n") == 2


@FULL
@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["nonsense"], 2), (["list", "--nonsense"], 2), (["show", "nobody"], 1), (["--help"], 0)],
    ids=str,
)
def test_the_exit_code_is_right_though_the_message_finds_no_room(
    arguments: list[str], code: int
) -> None:
    assert run(arguments, "2>/dev/full").returncode == code


@FULL
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["list"]], ids=" ".join)
def test_where_neither_stream_has_room_the_exit_code_says_it(arguments: list[str]) -> None:
    assert run(arguments, ">/dev/full 2>/dev/full").returncode == 1


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["cache"], ["list"]], ids=str)
@pytest.mark.parametrize("streams", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_streams_that_are_closed_are_no_error(arguments: list[str], streams: str) -> None:
    done = run(arguments, streams)
    assert (done.returncode, done.stderr) == (0, "")
    assert bool(done.stdout) == (">&-" not in streams.replace("2>&-", ""))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["cache"]], ids=str)
def test_a_pipe_that_nobody_reads_is_no_error(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "airoles", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_wrong_usage_is_no_answer_though_nobody_reads_the_message() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "airoles", "nonsense"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=writer,
        timeout=60,
    )
    os.close(writer)
    assert (done.returncode, done.stdout) == (2, b"")


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "utf-16-le"])
def test_the_version_is_the_same_with_and_without_typer(encoding: str) -> None:
    def printed(*arguments: str) -> bytes:
        return subprocess.run(
            [sys.executable, "-m", "airoles", *arguments],
            timeout=60,
            check=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        ).stdout

    assert printed("--version") == printed("--version", "list")
    assert printed("--version").decode(encoding) == f"airoles {__version__}\n"
