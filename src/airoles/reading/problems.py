"""Folders read, with everything that is wrong with them."""

from pathlib import Path

from airoles.errors import Problem
from airoles.progress import Tick, no_progress
from airoles.reading.folder_reader import read_library
from airoles.reading.library import Library
from airoles.reading.rules import broken_rules


def library_with_problems(
    folders: tuple[Path, ...], tick: Tick = no_progress
) -> tuple[Library, tuple[Problem, ...]]:
    """The records of some folders, and the problems of their files and of the rules."""
    library = read_library(folders, tick)
    tick("checking the rules", 0, 0)
    return library, (*library.problems, *broken_rules(library))
