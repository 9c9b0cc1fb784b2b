"""`airoles cache`."""

import contextlib
from pathlib import Path
from typing import Annotated

import typer

from airoles.cli.printing import print_lines
from airoles.errors import BadRequest
from airoles.files.reading import reason
from airoles.text import visible


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Remove what is kept.")] = False,
) -> None:
    """Where compiled catalogs are kept, how many there are and how old the newest is."""
    from airoles.store.cache import cache_folder, kept_files

    folder = cache_folder()
    if folder is None:
        print_lines("Nothing can be kept: the system names no home and no cache folder.")
        return
    try:
        parts, kept = kept_files(folder)
    except FileNotFoundError:
        parts, kept = [], []
    except OSError as error:
        message = f"the cache folder {str(folder)!r} cannot be read: {reason(error)}."
        raise BadRequest(message, "set XDG_CACHE_HOME to a folder of your own") from error
    print_lines(f"Folder: {visible(str(folder))}", _size_and_age(kept))
    if clear and (kept or parts):
        removed = sum(map(_removed, kept))
        left = len(kept) - removed + sum(not _removed(part) for part in parts)
        print_lines(f"Removed {removed}.")
        if left:
            raise BadRequest(f"{left} cannot be removed.", "check whose they are")


def _size_and_age(files: list[Path]) -> str:
    """How many there are, how large and how old; one may go while it is looked at."""
    from datetime import datetime

    from airoles.wording.number_words import counted

    states = []
    for file in files:
        with contextlib.suppress(OSError):
            states.append(file.stat())
    if not states:
        return "Nothing is kept; it is filled again when it is needed."
    size = sum(state.st_size for state in states) / 1024 / 1024
    newest = max(state.st_mtime for state in states)
    try:
        when = f"{datetime.fromtimestamp(newest).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError, OSError):
        when = "a day that no calendar has"
    return f"{counted(len(states), 'compiled catalog')}, {size:.1f} MiB, newest of {when}."


def _removed(file: Path) -> bool:
    with contextlib.suppress(OSError):
        file.unlink()
        return True
    return False
