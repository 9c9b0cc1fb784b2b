"""Folders read, with everything that is wrong with them."""

from pathlib import Path

from airoles.catalog.library import Library
from airoles.catalog.reading import Tick, read_library
from airoles.catalog.rules import broken_rules
from airoles.errors import Problem


def library_with_problems(
    folders: tuple[Path, ...], tick: Tick = lambda _: None
) -> tuple[Library, tuple[Problem, ...]]:
    """The records of some folders, and the problems of their files and of the rules."""
    library = read_library(folders, tick)
    return library, (*library.problems, *broken_rules(library))
