"""Writing a folder of files whole or not at all; the one that was there is swapped for it."""

import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

from airoles.errors import BadRequest
from airoles.files.writing import (
    PREFIX,
    check_links,
    check_place,
    refusals,
    there_already,
    umask,
    write_all,
)


def check_folder(target: Path, replace: bool) -> None:
    """Raise `BadRequest` where a folder cannot be put there, before any work is done."""
    with refusals(target):
        if os.path.lexists(target) and not target.is_dir():
            raise BadRequest(f"{str(target)!r} is a file.", "name a folder that is not there yet")
        check_place(target)
        check_links(target)
        if not replace and os.path.lexists(target):
            raise there_already(target)


def write_folder(
    target: Path,
    files: Mapping[str, bytes],
    replace: bool,
    before: Collection[str] = (),
    writer: str = "export",
) -> None:
    """Write a folder of files; with `replace` one that holds nothing else is replaced whole.

    Names are relative, with a slash where a file stands in a folder of its own; `before` are
    those of files that were written the last time, and go.
    """
    check_folder(target, replace)
    with refusals(target):
        place = Path(os.path.realpath(target))
        if place.is_dir():
            _check_no_others(target, {*files, *before}, writer)
        mode = place.stat().st_mode & 0o777 if place.exists() else 0o777 & ~umask()
        part = place.parent / f"{PREFIX}{secrets.token_hex(8)}"
        part.mkdir(mode | stat.S_IRWXU)  # one of tempfile's would stay shut to others on Windows
        try:
            for name, content in files.items():
                (part / name).parent.mkdir(parents=True, exist_ok=True)
                with (part / name).open("wb") as file:
                    write_all(file.fileno(), content)
            part.chmod(mode)
            _swap(part, place)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _swap(part: Path, place: Path) -> None:
    """Put a folder in its place; the one that was there comes back if that fails."""
    if not place.exists():
        part.rename(place)
        return
    aside = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place.parent))
    old = aside / "old"
    try:
        place.rename(old)
        part.rename(place)
    except BaseException:
        # Were this to fail too, the old folder would still lie aside: nothing deletes it here.
        if old.exists():
            old.rename(place)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _check_no_others(target: Path, known: Collection[str], writer: str) -> None:
    for name in _others(target, known):
        raise BadRequest(
            f"{str(target)!r} holds {name!r}, which no {writer} wrote.",
            "move it elsewhere, or name another folder",
        )


def _others(folder: Path, known: Collection[str], above: str = "") -> Iterator[str]:
    """The relative names of what a folder holds besides the files that are known.

    A link to a folder is no file and no folder of ours, and is never followed.
    """
    folders = {each.as_posix() for name in known for each in PurePosixPath(name).parents}
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        name = above + entry.name
        if entry.is_dir(follow_symlinks=False) and name in folders:
            yield from _others(Path(entry.path), known, f"{name}/")
        elif entry.is_dir() or name not in known:
            yield name
