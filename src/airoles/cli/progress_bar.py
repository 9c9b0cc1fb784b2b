"""A bar for what takes long: how much of it is done, and how long the rest will take."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from airoles.progress import Tick, no_progress

PATIENCE = 1.0
"""Seconds after which a bar is shown."""
REFRESHED = 0.1
"""Seconds between two pictures of it."""


@contextmanager
def progress_bar() -> Iterator[Tick]:
    """A tick that draws a bar on stderr, on a terminal only; it is gone at the end."""
    if not _on_terminal():
        yield no_progress
        return
    bar = Bar()
    try:
        yield bar.tick
    finally:
        bar.stop()


def _on_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


class Bar:
    """Drawn by the first tick that comes late, and then by each that comes in time.

    No thread draws it: one would be lost to a process that is forked, and nothing here waits.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.next = clock() + PATIENCE
        """When it is to be drawn next."""
        self.shown = ("", -1)
        """The phase that is shown, and how many parts it has."""
        self.drawn: Any = None

    def tick(self, what: str, done: int, total: int) -> None:
        """Hear how far the work is."""
        now = self.clock()
        if now < self.next and (self.drawn is None or self.shown == (what, total)):
            return
        self.next = now + REFRESHED
        if self.drawn is None:
            self._start()
        if self.shown[1] != total:
            self._begin(what, done, total)
        self.shown = (what, total)
        (task,) = self.drawn.task_ids
        self.drawn.update(task, description=what, completed=done)
        self.drawn.refresh()

    def stop(self) -> None:
        """Take the bar away, if there is one."""
        if self.drawn is not None:
            self.drawn.stop()

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import Progress

        console = Console(stderr=True)
        self.drawn = Progress(
            console=console, transient=True, auto_refresh=False, get_time=self.clock
        )
        self.drawn.start()

    def _begin(self, what: str, done: int, total: int) -> None:
        """Begin to count up to so many parts; what is not known is not shown."""
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn

        counts = (MofNCompleteColumn(), TimeRemainingColumn()) if total else ()
        self.drawn.columns = (TextColumn("{task.description}"), BarColumn(), *counts)
        for task in self.drawn.task_ids:
            self.drawn.remove_task(task)
        self.drawn.add_task(what, completed=done, total=total or None)
