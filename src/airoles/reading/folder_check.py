"""What can be wrong with a data folder before any of its files is read."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from airoles.errors import Place, Problem
from airoles.reading.folders import SHARED, unlisted


def misplaced(folder: Path, files: list[Path]) -> Iterator[Problem]:
    """A folder that holds nothing or cannot be looked into, and files that nothing reads."""
    why = unlisted(folder)
    if why:
        roles = shown_path(folder / "roles")
        yield Problem(Place(roles), "", why, "make it a folder of role files")
    elif not files:
        yield Problem(
            Place(shown_path(folder)), "", "holds no data files",
            "put role files into its roles folder, such as roles/head-of-robotics.yaml",
        )  # fmt: skip
    known = set(files)
    for part in (folder, folder / "roles"):
        for file in sorted((*part.glob("*.yaml"), *part.glob("*.yml"))):
            if file not in known:
                names = ", ".join(f"{name}.yaml" for name in SHARED)
                yield Problem(
                    Place(shown_path(file)), "", "is no file that is read",
                    f"name it {names} or roles/ID.yaml, or remove it",
                )  # fmt: skip


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
