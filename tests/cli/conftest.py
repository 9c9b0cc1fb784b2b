"""Running the command line: as a real process, or inside the test where that says as much."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .running import SMALL, Ask, Ended, in_full

VARIABLES = (
    "COLUMNS",
    "LINES",
    "NO_COLOR",
    "FORCE_COLOR",
    "PY_COLORS",
    "GITHUB_ACTIONS",
    "TERMINAL_WIDTH",
    "AIROLES_DATA",
    "AIROLES_MARKET",
    "AIROLES_TRACEBACK",
    "_AIROLES_COMPLETE",
    "COMP_WORDS",
    "COMP_CWORD",
    "_TYPER_COMPLETE_ARGS",
    "_TYPER_COMPLETE_FISH_ACTION",
    "PYTHONUNBUFFERED",
    "PYTHONIOENCODING",
)
"""What the environment of whoever runs the tests must not decide."""


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache folder that is kept for the session, and is not that of whoever runs the tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AIROLES_PAGER", "")


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The made-up catalog of five roles in the place of the public one."""
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: SMALL)
    return SMALL


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Ask:
    """The program inside the test: arguments in; exit code, output and remarks out.

    Answers are told in full, unless the test asks for their summary.
    """
    from airoles.cli.main import main

    def asked(*arguments: str | os.PathLike[str], full: bool = True) -> Ended:
        words = in_full(*arguments) if full else list(map(str, arguments))
        monkeypatch.setattr("sys.argv", ["airoles", *words])
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        code = end.value.code
        out, err = capfd.readouterr()
        return Ended(code if isinstance(code, int) else int(code is not None), out, err)

    return asked


@pytest.fixture
def process() -> Ask:
    """The program as a process of its own, with `env` added to a plain environment."""

    def run(*arguments: str | os.PathLike[str], env: dict[str, str] | None = None) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "airoles", *in_full(*arguments)],
            env={**os.environ, **(env or {})},
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=60,
            encoding="utf-8",
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return run
