"""Help and wrong usage, in colours that can be read and without what wrong words would do."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from airoles.cli.help_inks import set_help_inks
from airoles.text import visible


class Group(TyperGroup):
    """A group of commands, whose help can be read on any ground."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help on all commands."""
        set_help_inks()
        super().format_help(ctx, formatter)


class Commands(Group):
    """The commands, whose complaints show codes for what a terminal would obey."""

    def make_context(self, *arguments: Any, **options: Any) -> Any:
        """Read the words before the command."""
        with _told_with_codes():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: Any) -> Any:
        """Read the words of the command, and run it."""
        with _told_with_codes():
            return super().invoke(ctx)


class Command(TyperCommand):
    """A command, whose help can be read on any ground."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help on the command."""
        set_help_inks()
        super().format_help(ctx, formatter)


_UsageError: Any = typer.BadParameter.__mro__[1]
"""Typer has no public name for it."""


@contextmanager
def _told_with_codes() -> Iterator[None]:
    try:
        yield
    except _UsageError as error:
        error.message = visible(error.message, kept="\n\t")
        set_help_inks()
        raise
