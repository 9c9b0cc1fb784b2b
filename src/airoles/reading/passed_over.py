"""What is said of a folder that was found by itself and is not read."""

import shlex
from collections.abc import Callable, Collection
from pathlib import Path

from airoles.errors import Problem
from airoles.reading.folders import Chosen
from airoles.settings import DATA
from airoles.text import visible

Remark = Callable[[str], None]
"""Hears one line that is said beside an answer."""


def foreign_line(folder: Path) -> str:
    """That a folder belongs to another user, and how it is read all the same."""
    shown = visible(str(folder))
    return (
        f"airoles: {shown} belongs to another user and is passed over. "
        f"To read it, name it with --data or {DATA}."
    )


def broken_line(folder: Path, problem: Problem) -> str:
    """That a folder has a problem, which one, and how to see all."""
    where = f"{problem.where} " if problem.where else ""
    command = f"airoles validate {shlex.quote(visible(str(folder)))}"
    return (
        f"airoles: {visible(str(folder))} has problems and is passed over. "
        f"The first: {problem.place}: {where}{problem.message}. To see all: {command}"
    )


def first_problem(chosen: Chosen, elsewhere: Collection[Problem] = ()) -> Problem | None:
    """The first problem of the folder that nobody named, when it lies on the public catalog alone.

    None where there is no such folder, or no problem but those that are `elsewhere` too.
    """
    from airoles.reading.problems import library_with_problems

    if chosen.found is None:
        return None
    _, problems = library_with_problems((chosen.folders[0], chosen.found))
    return min((problem for problem in problems if problem not in elsewhere), default=None)
