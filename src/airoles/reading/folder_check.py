"""What can be wrong with a data folder before any of its files is read."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from airoles.errors import Place, Problem
from airoles.reading.folders import data_files, unlisted
from airoles.reading.unread import NAMES, UNREAD, beside_roles, in_roles


def misplaced(folder: Path, files: list[Path]) -> Iterator[Problem]:
    """A folder that holds nothing or cannot be looked into, and files that nothing reads."""
    why = unlisted(folder)
    if why:
        roles = shown_path(folder / "roles")
        yield Problem(Place(roles), "", why, "make it a folder of role files")
    elif not files:
        yield Problem(
            Place(shown_path(folder)),
            "",
            "holds no data files",
            "put role files into its roles folder, such as roles/head-of-robotics.yaml",
        )
    for path, message, hint in (*beside_roles(folder), *in_roles(folder / "roles")):
        yield Problem(Place(shown_path(path)), "", message, hint)


def unread(file: Path, folder: Path) -> Problem | None:
    """That nothing reads a file of a data folder; None where it is read."""
    place = os.path.realpath(file.parent)
    files = data_files(folder)
    if any((os.path.realpath(f.parent), f.name) == (place, file.name) for f in files):
        return None
    shown = shown_path(file)
    near = (problem for problem in misplaced(folder, files) if problem.place.path == shown)
    return next(near, Problem(Place(shown), "", UNREAD, f"the names that are read are {NAMES}"))


def shown_path(path: Path) -> str:
    """A path as people see it: from the working folder where it lies below, on every system alike.

    Slashes are understood on Windows too, by GitHub's annotations and in addresses of schemas.
    """
    with suppress(OSError):  # of a working folder that is no more
        here, folder = Path.cwd(), path.parent
        for around in (folder.absolute(), Path(os.path.realpath(folder))):
            with suppress(ValueError):
                return (around / path.name).relative_to(here).as_posix()
    return path.as_posix()
