import os
import subprocess
import sys
from pathlib import Path

import pytest

from lacking import lacking, pytest_terminal_summary

TESTS = """
import pytest
@pytest.mark.skipif(True, reason="needs zsh")
def test_one(): pass
def test_two(): pytest.skip("needs zsh")
def test_three(): pytest.skip("needs a browser: make browser")
def test_four(): pytest.skip("root writes wherever it likes")
def test_five(): pass
"""


def test_each_thing_that_is_lacking_is_told_once_with_the_way_to_get_it() -> None:
    reasons = ["Skipped: needs fish", "needs zsh", "needs zsh", "Skipped: needs a moon"]
    assert lacking(reasons) == [
        "2 tests were skipped because zsh is missing: apt-get install zsh",
        "1 test was skipped because fish is missing: apt-get install fish",
        "1 test was skipped because a moon is missing",
    ]


def test_other_reasons_to_skip_are_not_told() -> None:
    assert lacking(["Skipped: root writes wherever it likes", "only root needs zsh"]) == []


def test_a_run_of_tests_ends_with_what_is_lacking(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(TESTS, "utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-c",
            os.devnull,
            "-p",
            "no:cacheprovider",
            "--rootdir",
            str(tmp_path),
            "-p",
            "lacking",
            str(tmp_path),
        ],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    *_, first, second, count = done.stdout.splitlines()
    assert first == "2 tests were skipped because zsh is missing: apt-get install zsh"
    assert second == "1 test was skipped because a browser is missing: make browser"
    assert count.startswith("1 passed, 4 skipped in ")


def test_the_tests_of_airoles_tell_it(pytestconfig: pytest.Config) -> None:
    plugins = pytestconfig.pluginmanager.get_plugins()
    hooks = [getattr(plugin, "pytest_terminal_summary", None) for plugin in plugins]
    assert pytest_terminal_summary in hooks
