"""Long answers on a terminal, a page at a time."""

import os
import shlex
import shutil
import subprocess
import sys
from contextlib import suppress

from airoles.settings import PAGER


def pager() -> list[str]:
    """The command that pages, by AIROLES_PAGER, PAGER or less; empty for none."""
    named = os.environ.get(PAGER)
    if named is None:
        named = os.environ.get("PAGER") or "less"
    try:
        words = shlex.split(named)
    except ValueError:
        return []
    return words if words and shutil.which(words[0]) else []


def page(written: bytes) -> bool:
    """Show an answer that is longer than the terminal through the pager; False if not shown.

    Nothing is written to disk, and a pager that is closed early is no error.
    """
    if sys.stdout is None or not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return False
    if written.count(b"\n") < shutil.get_terminal_size((80, 24)).lines:
        return False
    command = pager()
    if not command:
        return False
    environment = dict(os.environ)
    environment.setdefault("LESS", "FRX")
    try:
        shown = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
    except OSError:
        return False
    with suppress(BrokenPipeError):
        shown.communicate(written)
    while True:
        try:
            shown.wait()
            return True
        except KeyboardInterrupt:  # it is the pager's to answer
            continue
