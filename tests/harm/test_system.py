"""A system that refuses, has no terminal, no home or a wrong clock: an answer or one sentence."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Self

import pytest

from .hostile_files import ROLE

ROOT = Path(__file__).resolve().parents[2]
SETPRIV = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]
"""Root without its right to pass over permissions, which is what everybody else is."""
Run = Callable[..., subprocess.CompletedProcess[str]]


def _held_by_permissions() -> list[str] | None:
    """What makes permissions hold for a process; None where nothing does."""
    if not hasattr(os, "geteuid"):
        return None
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        return None
    able = subprocess.run([*SETPRIV, "true"], capture_output=True).returncode == 0
    return SETPRIV if able else None


PREFIX = _held_by_permissions()
HELD = pytest.mark.skipif(PREFIX is None, reason="permissions hold nobody back here")


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """The program as a process with just these variables, in an empty folder, without input."""
    work = tmp_path / "work"
    work.mkdir()

    def ran(*arguments: object, **env: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*(PREFIX or []), sys.executable, "-m", "airoles", *map(str, arguments)],
            env={"PATH": os.environ.get("PATH", os.defpath), **env},
            cwd=work,
            text=True,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            start_new_session=True,
        )

    yield ran
    for folder, _, _ in os.walk(tmp_path):
        os.chmod(folder, 0o700)


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    """A good data folder of one role."""
    folder = tmp_path / "mine"
    (folder / "roles").mkdir(parents=True)
    text = ROLE.replace("[blog]", "[caio-guide]")
    (folder / "roles" / "keeper.yaml").write_text(text, encoding="utf-8")
    return folder


@HELD
@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_cache_folder_that_is_read_only_or_shut_is_no_error_and_stays_as_it_is(
    run: Run, tmp_path: Path, mode: int
) -> None:
    (tmp_path / "cache" / "airoles").mkdir(parents=True)
    (tmp_path / "cache" / "airoles").chmod(mode)
    done = run("list", "--family", "product", XDG_CACHE_HOME=str(tmp_path / "cache"))
    (tmp_path / "cache" / "airoles").chmod(0o700)
    assert (done.returncode, done.stderr) == (0, "")
    assert list((tmp_path / "cache" / "airoles").iterdir()) == []


@HELD
def test_a_cache_folder_that_cannot_be_read_is_told_by_the_cache_command(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "airoles").mkdir()
    (tmp_path / "airoles").chmod(0)
    done = run("cache", XDG_CACHE_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(
        f"airoles: the cache folder '{tmp_path}/airoles' cannot be read: permission denied.\n"
    )


@HELD
@pytest.mark.parametrize(
    ("shut", "told"),
    [
        ("roles/keeper.yaml", "roles/keeper.yaml: cannot be read: permission denied"),
        ("roles", "roles: cannot be read: permission denied"),
    ],
)
def test_what_nobody_may_read_is_a_problem_and_never_taken_for_nothing(
    run: Run, overlay: Path, shut: str, told: str
) -> None:
    (overlay / shut).chmod(0)
    done = run("list", "--data", overlay)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == f"{overlay}/{told}"


@pytest.mark.parametrize("env", [{}, {"HOME": "/dev/null"}, {"TERM": "", "LC_ALL": "C"}], ids=str)
def test_without_home_terminal_and_language_there_is_an_answer_and_nothing_is_left(
    run: Run, tmp_path: Path, env: dict[str, str]
) -> None:
    cache = {} if "HOME" in env else {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = run("show", "caio", "--only", "summary", **env, **cache)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Chief AI Officer")
    assert list((tmp_path / "work").iterdir()) == []


def test_a_working_folder_that_was_removed_is_told_only_where_it_matters(
    tmp_path: Path,
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f"cd {gone} && rmdir {gone} && {sys.executable} -m airoles list --data ."
    done = subprocess.run(
        ["sh", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
    )
    assert done.returncode == 1
    assert done.stderr.startswith("airoles: the data folder '.' is not there.\n")


FOLDER = os.fsdecode(b"\xff\xfe")
QUESTIONS = (
    ["list"],
    ["list", "--origin"],
    ["list", "-f", "csv"],
    ["show", "keeper", "--json"],
    ["show", "keeper", "-f", "html"],
    ["search", "keeps"],
    ["sources", "keeper"],
    ["validate"],
    ["export", "jsonld", "keeper"],
    ["export", "sqlite", "all.db"],
)


@pytest.mark.skipif(sys.platform != "linux", reason="names must be UTF-8 here")
@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_a_folder_whose_name_is_not_utf8_is_read_as_any_other(
    run: Run, overlay: Path, tmp_path: Path, question: list[str]
) -> None:
    folder = overlay.rename(tmp_path / FOLDER)
    done = run(*question, "--data", folder, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert (done.returncode, done.stderr) == (0, "")


LONG = "n" * 300
REFUSED = (
    ["validate", LONG],
    ["validate", "/proc/1/root/x"],
    ["list", "--data", LONG],
    ["fit", "--resume", LONG],
    ["new", "keeper", "--to", LONG],
    ["export", "csv", LONG],
    ["validate", "loop"],
    ["list", "--data", "loop"],
    ["new", "keeper", "--to", "loop"],
    ["fit", "--resume", "loop"],
    ["list", "-o", "loop"],
    ["list", "--json", "-o", "loop/a.json"],
)


@HELD
@pytest.mark.usefixtures("public")  # which leaves it compiled in the cache of the tests
@pytest.mark.parametrize("question", REFUSED, ids=lambda words: " ".join(words)[:40])
def test_a_path_that_the_system_refuses_is_told_in_one_sentence(
    run: Run, tmp_path: Path, question: list[str]
) -> None:
    (tmp_path / "work" / "loop").symlink_to("loop")
    done = run(*question, XDG_CACHE_HOME=os.environ["XDG_CACHE_HOME"])
    assert (done.returncode, done.stdout) == (1, "")
    sentence, hint = done.stderr.splitlines()
    assert sentence.startswith("airoles: ")
    assert "bug" not in sentence
    assert hint.startswith("  hint: ")


def test_a_clock_in_1970_takes_no_years_from_a_resume(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from airoles.cli.main import app

    class Clock(date):
        @classmethod
        def today(cls) -> Self:
            return cls(1970, 1, 1)

    monkeypatch.setattr("airoles.cli.background_options.date", Clock)
    resume = str(ROOT / "tests" / "resumes" / "modern.json")
    app(["fit", "--resume", resume, "--json"], standalone_mode=False)
    assert '"years": -' not in capsys.readouterr().out
