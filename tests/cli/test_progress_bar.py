"""A bar for what takes long, on a terminal only."""

import threading
from pathlib import Path

import pytest

from airoles.cli import progress_bar as module
from airoles.cli.open_with_progress import opened
from airoles.cli.progress_bar import Bar


class Timed(Bar):
    """A bar that is told at each tick what time it is; it is made at 0."""

    def __init__(self) -> None:
        self.now = 0.0
        super().__init__(lambda: self.now)

    def at(self, seconds: float, what: str, done: int, total: int) -> None:
        self.now = seconds
        self.tick(what, done, total)


def picture(bar: Bar) -> str:
    """What stands on the line of the bar, without the bar itself."""
    console = bar.drawn.console
    with console.capture() as taken:
        console.print(bar.drawn.get_renderable())
    return " ".join(taken.get().replace("━", "").replace("╸", "").replace("╺", "").split())


def test_what_is_soon_done_draws_no_bar() -> None:
    quick = Timed()
    quick.at(0.5, "reading the files", 0, 2)
    quick.at(0.9, "reading the files", 1, 2)
    quick.stop()
    assert quick.drawn is None


def test_what_takes_long_draws_a_bar_that_goes_away(capsys: pytest.CaptureFixture[str]) -> None:
    slow = Timed()
    slow.at(0.5, "reading the files", 0, 10)
    slow.at(2.0, "reading the files", 4, 10)
    assert slow.drawn.live.is_started
    assert picture(slow) == "reading the files 4/10 -:--:--"
    slow.stop()
    assert slow.drawn.live.is_started is False
    assert capsys.readouterr().out == ""


def test_it_tells_how_long_the_rest_will_take() -> None:
    slow = Timed()
    for seconds, done in ((2.0, 100), (3.0, 200), (4.0, 300)):
        slow.at(seconds, "reading the files", done, 1000)
    assert picture(slow) == "reading the files 300/1000 0:00:07"
    slow.stop()


def test_a_phase_of_unknown_length_is_told_at_once_and_without_a_count() -> None:
    slow = Timed()
    slow.at(2.0, "reading the files", 9, 10)
    slow.at(2.01, "checking the rules", 0, 0)
    assert picture(slow) == "checking the rules"
    slow.at(2.02, "writing the index", 0, 0)
    assert picture(slow) == "writing the index"
    slow.at(2.03, "writing roles", 1, 3)
    assert picture(slow) == "writing roles 1/3 -:--:--"
    slow.stop()


def test_no_more_than_ten_pictures_a_second_are_drawn() -> None:
    slow = Timed()
    slow.at(2.0, "reading the files", 1, 10)
    slow.at(2.05, "reading the files", 2, 10)
    assert picture(slow).startswith("reading the files 1/10")
    slow.at(2.11, "reading the files", 3, 10)
    assert picture(slow).startswith("reading the files 3/10")
    slow.stop()


def test_it_is_drawn_without_a_thread() -> None:
    before = threading.active_count()
    slow = Timed()
    slow.at(2.0, "reading the files", 1, 10)
    assert slow.drawn.live.is_started
    assert threading.active_count() == before
    slow.stop()


@pytest.mark.parametrize("terminal", [True, False])
def test_what_is_compiled_is_told_on_a_terminal_only(
    terminal: bool, small_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, int, int]] = []
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    monkeypatch.setattr(module, "_on_terminal", lambda: terminal)
    monkeypatch.setattr(Bar, "tick", lambda self, *heard: told.append(heard))
    assert "modeller" in opened().roles
    files = [("reading the files", done, 11) for done in range(11)]
    phases = [*files, ("checking the rules", 0, 0), ("writing the index", 0, 0)]
    assert told == (phases if terminal else [])
