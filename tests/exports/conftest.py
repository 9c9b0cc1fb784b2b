"""Running the command inside the test, on the made-up catalog."""

from pathlib import Path

import pytest

from cli.conftest import ask as ask
from cli.running import SMALL


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up catalog of five roles in the place of the public one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: SMALL)
    return SMALL
