"""Opening the catalog from the command line, with a bar where that takes long."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from airoles.cli.exits import complain

if TYPE_CHECKING:
    from airoles.catalog import Catalog

PATIENCE = 1.0
"""Seconds of compiling after which a bar is shown."""


def opened(data: Sequence[Path] | None = None, no_data: bool = False) -> "Catalog":
    """The catalog with the folders of the user on top, or the public one alone."""
    from airoles.store.open_catalog import open_catalog

    folders = own_folders(data, no_data)
    with counting_files("compiling the catalog") as tick:
        return open_catalog(folders, tick, complain)


def own_folders(data: Sequence[Path] | None, no_data: bool) -> tuple[Path, ...] | None:
    """The folders that are named, or None for the public catalog alone."""
    if data and no_data:
        raise typer.BadParameter("it leaves out what --data names.", param_hint="--no-data")
    return None if no_data else tuple(data or ())


@contextmanager
def counting_files(doing: str) -> Iterator[Callable[[str], None]]:
    """What hears of each file that is read, and draws the bar."""
    bar = _Bar(doing)
    try:
        yield bar if _on_terminal() else lambda _: None
    finally:
        bar.stop()


def _on_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


class _Bar:
    """Counts the files that are read; drawn on stderr once it takes long, and gone at the end."""

    def __init__(self, doing: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.doing = doing
        self.clock = clock
        self.began: float | None = None
        self.files = 0
        self.drawn: Any = None

    def __call__(self, name: str) -> None:
        self.files += 1
        if self.began is None:
            self.began = self.clock()
        if self.drawn is None and self.clock() - self.began > PATIENCE:
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

            count = TextColumn(f"{self.doing}, {{task.fields[files]:,}} files")
            console = Console(stderr=True)
            self.drawn = Progress(
                count, BarColumn(), TimeElapsedColumn(), console=console, transient=True
            )
            self.drawn.add_task("", total=None, files=self.files)
            self.drawn.start()
        if self.drawn is not None:
            self.drawn.update(self.drawn.task_ids[0], files=self.files)

    def stop(self) -> None:
        """Take the bar away, if there is one."""
        if self.drawn is not None:
            self.drawn.stop()
