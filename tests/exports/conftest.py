"""Running the command inside the test, on the made-up catalog."""

import os
from pathlib import Path

import pytest

from cli.running import SMALL, Ask, Ended


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up catalog of five roles in the place of the public one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setattr("airoles.catalog.folders.public_folder", lambda: SMALL)
    return SMALL


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Ask:
    """The program inside the test: arguments in; exit code, output and remarks out."""
    from airoles.cli.main import main

    def asked(*arguments: str | os.PathLike[str]) -> Ended:
        monkeypatch.setattr("sys.argv", ["airoles", *map(str, arguments)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        code = end.value.code
        out, err = capfd.readouterr()
        return Ended(code if isinstance(code, int) else int(code is not None), out, err)

    return asked
