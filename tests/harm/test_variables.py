"""Variables that hold anything: the answer is the usual one, or one sentence says what is wrong."""

import os
import subprocess
import sys

import pytest

from airoles.cli.screen import screen
from airoles.cli.variables import correct_variables, size_named
from airoles.views.formats import UNBOUNDED

SIZES = {
    "100": 100,
    "007": 7,
    "1": 1,
    "10000": 10_000,
    "10001": 10_000,
    "99999": 10_000,
    "1000000000": 10_000,
    "9" * 5000: 10_000,
    "0" * 5000 + "80": 80,
    "0": None,
    "000": None,
    "-1": None,
    "+80": None,
    "1e9": None,
    "80.5": None,
    " 80": None,
    "8 0": None,
    "8_0": None,
    "0x50": None,
    "": None,
    "wide": None,
    "²": None,
    "٨٠": None,
    "８０": None,
    "\udcff": None,
}
CASES = pytest.mark.parametrize(
    ("given", "size"), SIZES.items(), ids=lambda value: repr(value)[:12]
)


@CASES
def test_a_size_is_a_plain_number_above_zero_and_has_a_bound(given: str, size: int | None) -> None:
    assert size_named("COLUMNS", {"COLUMNS": given}) == size


def test_a_size_that_is_not_set_is_none() -> None:
    assert size_named("COLUMNS", {"LINES": "80"}) is None


@CASES
@pytest.mark.parametrize("name", ["COLUMNS", "LINES", "TERMINAL_WIDTH"])
def test_what_libraries_would_stumble_over_is_taken_away(
    name: str, given: str, size: int | None
) -> None:
    environment = {name: given, "HOME": "²"}
    correct_variables(environment)
    assert environment == ({"HOME": "²"} if size is None else {"HOME": "²", name: str(size)})


@CASES
def test_the_screen_is_as_wide_as_a_variable_says_if_it_says_a_width(
    monkeypatch: pytest.MonkeyPatch, given: str, size: int | None
) -> None:
    monkeypatch.setenv("COLUMNS", given)
    width, _ = screen(to_file=True)
    assert width == (UNBOUNDED if size is None else max(40, size))


def run(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "airoles", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, **env},
    )


@pytest.mark.parametrize("value", ["9" * 5000, "²", "wide", "-1"], ids=lambda value: value[:5])
@pytest.mark.parametrize(
    ("arguments", "code"), [(["list", "--help"], 0), (["shwo"], 2)], ids=["help", "misuse"]
)
def test_help_and_wrong_usage_are_told_whatever_the_sizes_are(
    arguments: list[str], code: int, value: str
) -> None:
    done = run(*arguments, COLUMNS=value, LINES=value, TERMINAL_WIDTH=value)
    assert done.returncode == code
    assert "Usage: airoles" in done.stdout + done.stderr
    assert "has a bug" not in done.stderr


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"COMP_WORDS": "airoles show"},
        {"COMP_WORDS": "airoles show", "COMP_CWORD": "x"},
        {"COMP_WORDS": 'airoles show "', "COMP_CWORD": "9" * 5000},
        {"COMP_CWORD": "²"},
    ],
    ids=lambda env: str(env)[:40],
)
def test_a_completion_that_is_asked_for_by_half_is_no_bug(env: dict[str, str]) -> None:
    done = run(_AIROLES_COMPLETE="complete_bash", **env)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "env",
    [
        {"TERM": "nonsense"},
        {"TERM": ""},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"TZ": "nonsense"},
        {"LC_ALL": "nonsense"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"FORCE_COLOR": "²"},
        {"XDG_CACHE_HOME": "/dev/null"},
        {"XDG_CACHE_HOME": "/" + "n" * 300},
        {"XDG_CACHE_HOME": os.fsdecode(b"/dev/null/\xff")},
        {"XDG_CACHE_HOME": "beside"},
    ],
    ids=str,
)
@pytest.mark.parametrize("arguments", [["--help"], ["cache"]], ids=str)
def test_odd_variables_are_no_bug(arguments: list[str], env: dict[str, str]) -> None:
    done = run(*arguments, **env)
    assert "has a bug" not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
