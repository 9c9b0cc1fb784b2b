"""Folders read, with everything that is wrong with them."""

from pathlib import Path

from airoles.errors import Problem
from airoles.reading.folder_reader import Tick, read_library
from airoles.reading.library import Library
from airoles.reading.rules import broken_rules


def library_with_problems(
    folders: tuple[Path, ...], tick: Tick = lambda _: None
) -> tuple[Library, tuple[Problem, ...]]:
    """The records of some folders, and the problems of their files and of the rules."""
    library = read_library(folders, tick)
    return library, (*library.problems, *broken_rules(library))
