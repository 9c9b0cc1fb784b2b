"""A bar for compiling that takes long, on a terminal only."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from airoles.cli import open_with_progress as module
from airoles.cli.open_with_progress import _Bar


def clock(*times: float) -> Iterator[float]:
    yield from times
    while True:
        yield times[-1]


def bar(*times: float) -> _Bar:
    told = clock(*times)
    return _Bar("compiling", lambda: next(told))


def test_what_is_soon_done_draws_no_bar() -> None:
    quick = bar(0.0, 0.5)
    quick("one.yaml")
    quick("two.yaml")
    quick.stop()
    assert quick.drawn is None


def test_what_takes_long_draws_a_bar_that_counts_files_and_goes_away(
    capsys: pytest.CaptureFixture[str],
) -> None:
    slow = bar(0.0, 0.0, 2.0)
    for name in ("one.yaml", "two.yaml", "three.yaml"):
        slow(name)
    assert slow.drawn.tasks[0].fields["files"] == 3
    slow.stop()
    assert slow.drawn.live.is_started is False
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("terminal", [True, False])
def test_files_are_counted_on_a_terminal_only(
    terminal: bool, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    monkeypatch.setattr(module, "_on_terminal", lambda: terminal)
    monkeypatch.setattr(_Bar, "__call__", lambda self, name: counted.append(name))
    assert "modeller" in module.opened().roles
    assert ("sources.yaml" in counted) is terminal
