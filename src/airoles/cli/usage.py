"""Wrong usage, shown without what the wrong words would do to a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperGroup

from airoles.text import visible


class Commands(TyperGroup):
    """The commands, whose complaints show codes for what a terminal would obey."""

    def make_context(self, *arguments: Any, **options: Any) -> Any:
        """Read the words before the command."""
        with _told_with_codes():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: Any) -> Any:
        """Read the words of the command, and run it."""
        with _told_with_codes():
            return super().invoke(ctx)


_UsageError: Any = typer.BadParameter.__mro__[1]
"""Typer has no public name for it."""


@contextmanager
def _told_with_codes() -> Iterator[None]:
    try:
        yield
    except _UsageError as error:
        error.message = visible(error.message, kept="\n\t")
        raise
