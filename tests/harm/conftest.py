"""Folders that mean harm, and a process that is bounded while it reads them."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .hostile_files import HARMS, make_harmful_folders

HERE = Path(__file__).parent


def in_child(script: str, *arguments: Any) -> Any:
    """What a script of this folder prints as JSON, in a process of its own that may not hang."""
    done = subprocess.run(
        [sys.executable, "-B", str(HERE / script), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def read_in_bounds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is said of each harmful folder; the process that reads them is killed past its bounds.

    One process for all, since each start costs more than most of the readings.
    """
    folder = tmp_path_factory.mktemp("harm")
    make_harmful_folders(folder)
    found: dict[str, Any] = in_child("read_bounded.py", folder, *HARMS)
    return found
