import os
import pty
import re
import struct
import subprocess
import sys
import termios
from fcntl import ioctl
from pathlib import Path

import pytest
from rich.cells import cell_len

from airoles.cli.screen import ground, screen
from airoles.store.open_catalog import open_catalog
from airoles.views.formats import UNBOUNDED

from .running import Ask, plain

ESCAPE = "\x1b["


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output is a terminal of 72 columns."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setattr("os.get_terminal_size", lambda *_: os.terminal_size((72, 24)))
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output is a pipe."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: False, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.mark.usefixtures("terminal")
def test_a_terminal_has_its_own_width_and_colour() -> None:
    assert screen(to_file=False) == (72, True)


@pytest.mark.usefixtures("pipe")
def test_a_pipe_is_not_wrapped_and_has_no_colour() -> None:
    assert screen(to_file=False) == (UNBOUNDED, False)


@pytest.mark.usefixtures("terminal")
def test_a_file_is_a_pipe_even_from_a_terminal() -> None:
    assert screen(to_file=True) == (UNBOUNDED, False)


@pytest.mark.parametrize("stream", ["terminal", "pipe"])
@pytest.mark.parametrize("to_file", [False, True], ids=["printed", "written"])
@pytest.mark.parametrize(("columns", "width"), [("100", 100), ("40", 40), ("39", 40), ("1", 40)])
def test_columns_decides_the_width_everywhere_but_never_below_40(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    stream: str,
    to_file: bool,
    columns: str,
    width: int,
) -> None:
    request.getfixturevalue(stream)
    monkeypatch.setenv("COLUMNS", columns)
    assert screen(to_file)[0] == width


@pytest.mark.parametrize("columns", ["", "0", "-80", "wide", "8e1", "8²"])
@pytest.mark.parametrize(("stream", "width"), [("terminal", 72), ("pipe", UNBOUNDED)])
def test_columns_that_is_no_width_is_as_good_as_unset(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    columns: str,
    stream: str,
    width: int,
) -> None:
    request.getfixturevalue(stream)
    monkeypatch.setenv("COLUMNS", columns)
    assert screen(to_file=False)[0] == width


@pytest.mark.usefixtures("terminal")
def test_a_tiny_terminal_counts_as_40_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.get_terminal_size", lambda *_: os.terminal_size((12, 24)))
    assert screen(to_file=False)[0] == 40


COLOURS = {
    "NO_COLOR on a terminal": ("terminal", {"NO_COLOR": "1"}, False),
    "an empty NO_COLOR": ("terminal", {"NO_COLOR": ""}, True),
    "FORCE_COLOR in a pipe": ("pipe", {"FORCE_COLOR": "1"}, True),
    "an empty FORCE_COLOR": ("pipe", {"FORCE_COLOR": ""}, False),
    "NO_COLOR against FORCE_COLOR": ("terminal", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    "a dumb terminal": ("terminal", {"TERM": "dumb"}, False),
    "an unknown terminal": ("terminal", {"TERM": "unknown"}, False),
    "FORCE_COLOR on a dumb terminal": ("terminal", {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
}


@pytest.mark.parametrize(("stream", "env", "colour"), COLOURS.values(), ids=COLOURS)
def test_variables_decide_on_colour(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    stream: str,
    env: dict[str, str],
    colour: bool,
) -> None:
    request.getfixturevalue(stream)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert screen(to_file=False)[1] is colour
    assert screen(to_file=True)[1] is False


NONE = dict.fromkeys(("AIROLES_THEME", "COLORFGBG", "COLORTERM", "WT_SESSION"), "")
GROUNDS = {
    "nothing said": ({}, None),
    "the user says light": ({"AIROLES_THEME": "light"}, "light"),
    "in capitals": ({"AIROLES_THEME": " DARK "}, "dark"),
    "the user says what is no ground": ({"AIROLES_THEME": "plain", "COLORFGBG": "15;0"}, None),
    "the terminal says black": ({"COLORFGBG": "15;0"}, "dark"),
    "the terminal says white": ({"COLORFGBG": "0;15"}, "light"),
    "with a default between": ({"COLORFGBG": "0;default;15"}, "light"),
    "the terminal says green": ({"COLORFGBG": "0;10"}, None),
    "the terminal says nonsense": ({"COLORFGBG": "x;y"}, None),
    "the user against the terminal": ({"AIROLES_THEME": "light", "COLORFGBG": "15;0"}, "light"),
    "a terminal of few colours": ({"AIROLES_THEME": "light", "TERM": "screen"}, None),
    "true colour": ({"AIROLES_THEME": "light", "TERM": "x", "COLORTERM": "truecolor"}, "light"),
    "Windows Terminal": ({"AIROLES_THEME": "dark", "TERM": "", "WT_SESSION": "1"}, "dark"),
}


@pytest.mark.parametrize(("env", "found"), GROUNDS.values(), ids=GROUNDS)
def test_the_ground_is_what_somebody_says_it_is(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str], found: str | None
) -> None:
    for name, value in (NONE | {"TERM": "xterm-256color"} | env).items():
        monkeypatch.setenv(name, value)
    assert ground() == found


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("theme", ["", "light", "dark"])
@pytest.mark.parametrize(
    "words",
    [("--help",), ("show", "--help"), ("export", "--help"), ("export", "csv", "-h"), ("list", "x")],
    ids=" ".join,
)
def test_help_and_complaints_have_the_inks_of_the_ground(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], theme: str
) -> None:
    terminal = {"TERM": "xterm-256color", "FORCE_COLOR": "1", "AIROLES_THEME": theme}
    for name, value in (NONE | terminal).items():
        monkeypatch.setenv(name, value)
    ended = ask(*words)
    sequences = re.findall(r"\x1b\[([0-9;]*)m", ended.out + ended.err)
    assert sequences
    weightless = (re.sub(r"38;5;\d+", "", sequence) for sequence in sequences)
    assert {part for one in weightless for part in one.split(";")} <= {"", "0", "1"}
    assert any("38;5" in sequence for sequence in sequences) is bool(theme)


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize(("name", "coloured"), [("FORCE_COLOR", True), ("NO_COLOR", False)])
def test_what_is_printed_has_colour_as_the_variables_say(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, name: str, coloured: bool
) -> None:
    without = ask("show", "cmo").answer()
    monkeypatch.setenv(name, "1")
    printed = ask("show", "cmo").answer()
    assert (ESCAPE in printed) is coloured
    assert [line.rstrip() for line in plain(printed).splitlines()] == without.splitlines()


@pytest.mark.usefixtures("made_up")
def test_json_has_no_colour_and_no_width(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    without = ask("show", "cmo", "--json").answer()
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    assert ask("show", "cmo", "--json").answer() == without


def on_a_terminal(columns: int, *arguments: str, **env: str) -> str:
    """What a terminal of that width shows of a run."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    started = subprocess.Popen(
        [sys.executable, "-m", "airoles", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, **env},
    )
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 1 << 16):
            shown += piece
    except OSError:  # Linux tells so that the other end was closed
        pass
    finally:
        os.close(ours)
    assert started.wait(timeout=60) == 0
    return shown.decode("utf-8").replace("\r\n", "\n")


WIDE_QUESTIONS = (
    ("compare", "head-of-ai", "caio", "cto"),
    ("salary", "caio"),
)


@pytest.fixture(scope="module")
def compiled(cache: Path) -> None:
    """The public catalog in the cache, so that no bar of progress is on the screen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(cache))
        open_catalog()


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("question", WIDE_QUESTIONS, ids=" ".join)
def test_no_line_is_wider_than_the_terminal_but_addresses_of_sources(
    columns: int, question: tuple[str, ...]
) -> None:
    shown = on_a_terminal(columns, *question, TERM="xterm-256color")
    assert ESCAPE in shown
    lines = plain(shown).splitlines()
    wide = [line for line in lines if cell_len(line) > columns]
    assert [line for line in wide if not line.lstrip().startswith("http")] == []
    assert max(cell_len(line) for line in lines) > columns - 4


def test_a_dumb_terminal_gets_no_colour() -> None:
    assert "\x1b" not in on_a_terminal(80, "list", TERM="dumb")


def test_a_pipe_from_a_real_process_has_no_colour_and_is_not_wrapped(process: Ask) -> None:
    printed = process("show", "caio", "--only", "mandate").answer()
    assert "\x1b" not in printed
    statements = [line for line in printed.splitlines() if "•" in line]
    assert len(statements) > 20
    assert all("]" in line for line in statements)
