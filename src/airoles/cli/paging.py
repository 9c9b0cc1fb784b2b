"""Long answers on a terminal, a page at a time."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

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
    with _interrupts_left_to_the_pager(), suppress(BrokenPipeError):
        shown.communicate(written)
    return True


@contextmanager
def _interrupts_left_to_the_pager() -> Iterator[None]:
    """Let Ctrl-C go to the pager alone, which may only stop a search and show on.

    It is begun when the pager runs, which would else learn from us not to hear it.
    """
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
