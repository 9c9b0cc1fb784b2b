"""What is done otherwise on Windows, tried on a made-up one."""

import errno
import sys

import pytest

from airoles.cli import emit
from airoles.cli.printing import print_bytes
from airoles.cli.windows import colour_shows, is_closed_pipe


@pytest.mark.parametrize("is_legacy", [True, False])
def test_colour_shows_on_windows_where_rich_finds_that_the_console_knows_it(
    is_legacy: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rich.console.detect_legacy_windows", lambda: is_legacy)
    monkeypatch.setattr(sys, "platform", "win32")
    assert colour_shows() is not is_legacy


@pytest.mark.skipif(sys.platform == "win32", reason="there it depends on the console")
def test_colour_shows_on_every_other_system() -> None:
    assert colour_shows() is True


@pytest.mark.parametrize(
    ("platform", "error", "closed"),
    [
        ("linux", BrokenPipeError(errno.EPIPE, "broken pipe"), True),
        ("win32", BrokenPipeError(errno.EPIPE, "broken pipe"), True),
        ("win32", OSError(errno.EINVAL, "Invalid argument"), True),
        ("linux", OSError(errno.EINVAL, "Invalid argument"), False),
        ("win32", OSError(errno.ENOSPC, "No space left on device"), False),
    ],
)
def test_a_pipe_without_a_reader_is_known_on_each_system(
    platform: str, error: OSError, closed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert is_closed_pipe(error) is closed


class Gone:
    """A standard output of Windows whose reader has gone."""

    encoding = "cp1252"

    @property
    def buffer(self) -> "Gone":
        return self

    def write(self, _: bytes) -> int:
        raise OSError(errno.EINVAL, "Invalid argument")

    def flush(self) -> None:
        pass


def test_a_closed_pipe_of_windows_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    discarded: list[object] = []
    monkeypatch.setattr("airoles.cli.exits.discard", discarded.append)
    gone = Gone()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        patch.setattr(sys, "stdout", gone)
        with pytest.raises(SystemExit) as ended:
            print_bytes(b"an answer")
    assert ended.value.code == 0
    assert discarded == [gone]


def test_a_table_has_no_codes_for_colour_where_the_console_would_print_them(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    from airoles.cli.main import app

    monkeypatch.setenv("FORCE_COLOR", "1")
    app(["list", "--level", "chief"], standalone_mode=False)
    assert b"\x1b[" in capsysbinary.readouterr().out
    monkeypatch.setattr(emit, "colour_shows", lambda: False)
    app(["list", "--level", "chief"], standalone_mode=False)
    assert b"\x1b[" not in capsysbinary.readouterr().out
