"""Catalogs compiled into the user's cache folder, keyed by the content of every file."""

import contextlib
import gc
import hashlib
import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from airoles import __version__
from airoles.catalog.catalog import Catalog
from airoles.files.reading import NotRead, read_plain
from airoles.reading.folders import MOST_BYTES, data_files, leading_away, unlisted

if TYPE_CHECKING:
    from airoles.reading.library import Library

if TYPE_CHECKING:
    from airoles.reading.folder_reader import Tick

ENDING = ".sqlite"
MOST_KEPT = 16
"""Compiled catalogs that are kept, the newest ones; each change of a data file makes another."""
_PART = ".airoles-"
_STALE = 3600
"""Seconds after which a temporary file is no longer anybody's."""


def cache_folder() -> Path | None:
    """Where compiled catalogs are kept; None where the system names no such place.

    Without a home, the place would be a folder named ~ in the working folder.
    """
    from platformdirs import user_cache_path

    folder = user_cache_path("airoles")
    return folder if folder.is_absolute() else None


@contextlib.contextmanager
def _collector_off() -> Iterator[None]:
    """Let nothing look for garbage where everything that is read is kept."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_collector_off()
def cached_catalog(folders: tuple[Path, ...], tick: "Tick" = lambda _: None) -> Catalog:
    """The catalog of some folders: from the cache, or compiled into it.

    A cache that cannot be written, read or trusted is no error; the answer comes from memory.
    """
    from airoles.store.building import catalog_of, checked_library
    from airoles.store.sqlite_index import read_index

    digest = digest_of(folders)
    folder = cache_folder()
    file = folder / f"{digest}{ENDING}" if folder and digest else None
    if file is not None and _ours(file):
        found = read_index(file, digest)
        if found is not None:
            return found
    library = checked_library(folders, tick)
    catalog = catalog_of(library)
    if file is not None and digest is not None and digest == digest_of(folders):
        with contextlib.suppress(OSError, sqlite3.Error):
            _keep(catalog, library, digest, file)
            _tidy(file.parent, file)
    return catalog


def _keep(catalog: Catalog, library: "Library", digest: str, file: Path) -> None:
    """Compile into a temporary file and give it its name once it is whole and on the disk."""
    from airoles.store.sqlite_index import write_index

    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=_PART, suffix=ENDING, dir=file.parent)
    part = Path(name)
    try:
        write_index(catalog, library, digest, part)
        os.fsync(handle)
        stamp = _stamp(digest, part.stat())
        os.utime(part, ns=(stamp, stamp))
        part.replace(file)
    finally:
        os.close(handle)
        part.unlink(missing_ok=True)


def _stamp(digest: str, state: os.stat_result) -> int:
    """The time of change that a compiled catalog bears: now, but its fraction tells its content.

    Whoever writes into the file later, or cuts it off, changes that time, and it is not trusted.
    """
    told = hashlib.sha256(f"{digest} {state.st_size}".encode()).digest()
    second = 1_000_000_000
    return state.st_mtime_ns // second * second + int.from_bytes(told[:2]) * 1000


def _tidy(folder: Path, newest: Path) -> None:
    """Remove what a process that was killed has left, and the oldest catalogs if there are many."""
    parts, kept = kept_files(folder)
    now = newest.stat().st_mtime
    old = [file for file in parts if now - _changed(file) > _STALE]
    kept.sort(key=_changed)
    for file in (*old, *kept[:-MOST_KEPT]):
        with contextlib.suppress(OSError):
            file.unlink()


def kept_files(folder: Path) -> tuple[list[Path], list[Path]]:
    """The temporary files and the compiled catalogs of a cache folder."""
    names = sorted(name for name in os.listdir(folder) if name.endswith(ENDING))
    parts = [folder / name for name in names if name.startswith(".")]
    return parts, [folder / name for name in names if not name.startswith(".")]


def _changed(file: Path) -> float:
    with contextlib.suppress(OSError):
        return file.stat().st_mtime
    return 0.0


def digest_of(folders: tuple[Path, ...]) -> str | None:
    """A key of the names and contents of all data files; None where one cannot be read."""
    from airoles.store.sqlite_index import FORMAT

    found = hashlib.sha256(f"{FORMAT} {__version__}".encode())
    try:
        for folder in folders:
            found.update(b"\0" + os.fsencode(folder.resolve()) + b"\0")
            files = data_files(folder)
            if unlisted(folder) or leading_away(folder, files):
                return None
            for file in files:
                body = read_plain(file, MOST_BYTES, "")
                found.update(f"{len(body)} ".encode() + os.fsencode(file.name) + b"\0")
                found.update(body)
    except (OSError, NotRead):
        return None
    return found.hexdigest()[:40]


def _ours(file: Path) -> bool:
    """Whether a compiled catalog is there, belongs to the user and is as it was written."""
    try:
        state = file.lstat()
    except OSError:
        return False
    as_written = state.st_mtime_ns == _stamp(file.stem, state)
    user = os.getuid() if hasattr(os, "getuid") else state.st_uid
    return stat.S_ISREG(state.st_mode) and state.st_uid == user and as_written
