"""Catalogs compiled into the user's cache folder, keyed by the content of every file.

A compiled catalog is believed by its own digest; times play no part in that.
"""

import contextlib
import gc
import hashlib
import os
import re
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from airoles import __version__
from airoles.catalog.catalog import Catalog
from airoles.files.reading import NotRead, read_plain
from airoles.progress import Tick, no_progress
from airoles.reading.folders import MOST_BYTES, data_files, leading_away, unlisted
from airoles.store.seal import is_unchanged, seal

if TYPE_CHECKING:
    from airoles.reading.library import Library

ENDING = ".sqlite"
MOST_KEPT = 16
"""Compiled catalogs that are kept, the newest ones; each change of a data file makes another."""
_PART = ".airoles-"
_NAMES = re.compile(r"[0-9a-f]{40}\.sqlite|\.airoles-[a-z0-9_]{8}\.sqlite")
"""Compiled catalogs, and temporary files as `tempfile` names them."""
_STALE = 3600
"""Seconds after which a temporary file is no longer anybody's."""
_FIRST_RELEASE = b"CREATE TABLE records (kind TEXT, key TEXT, body TEXT,"
"""Stands on the first page of what version 0.1.0 compiled, which does not say whose it is."""
_FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))


def cache_folder() -> Path | None:
    """Where compiled catalogs are kept; None where the system names no such place.

    Without a home, the place would be a folder named ~ in the working folder.
    """
    from platformdirs import user_cache_path

    folder = user_cache_path("airoles", appauthor=False)
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
def cached_catalog(folders: tuple[Path, ...], tick: Tick = no_progress) -> Catalog:
    """The catalog of some folders: from the cache, or compiled into it.

    A cache that cannot be written, read or believed is no error; the answer comes from memory.
    """
    from airoles.store.building import catalog_of, checked_library
    from airoles.store.sqlite_index import read_index

    digest = digest_of(folders)
    folder = cache_folder()
    file = folder / f"{digest}{ENDING}" if folder and digest else None
    if file is not None and _is_believed(file):
        found = read_index(file, digest)
        if found is not None:
            return found
    library = checked_library(folders, tick)
    catalog = catalog_of(library)
    if file is not None and digest is not None and digest == digest_of(folders):
        with contextlib.suppress(OSError, sqlite3.Error):
            tick("writing the index", 0, 0)
            _keep(catalog, library, digest, file)
            _tidy(file)
    return catalog


def _is_believed(file: Path) -> bool:
    """Whether a compiled catalog is there, the user's own, and to the last bit as it was written.

    One that others may write to could hold anything, with the right digest.
    """
    try:
        handle = os.open(file, os.O_RDONLY | _FLAGS)
    except OSError:
        return False
    try:
        state = os.fstat(handle)
        return stat.S_ISREG(state.st_mode) and _is_private(state) and is_unchanged(handle)
    except OSError:
        return False
    finally:
        os.close(handle)


def _is_private(state: os.stat_result) -> bool:
    """Whether a file is the user's own and nobody else's to write, where the system tells."""
    if not hasattr(os, "getuid"):
        return True
    return state.st_uid == os.getuid() and not state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _keep(catalog: Catalog, library: "Library", digest: str, file: Path) -> None:
    """Compile into a temporary file and give it its name once it is whole and on the disk."""
    from airoles.store.sqlite_index import write_index

    _make_private(file.parent)
    handle, name = tempfile.mkstemp(prefix=_PART, suffix=ENDING, dir=file.parent)
    part = Path(name)
    try:
        try:
            write_index(catalog, library, digest, part)
            seal(handle)
            os.fsync(handle)
        finally:
            os.close(handle)  # Windows renames no file that is open
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _make_private(folder: Path) -> None:
    """Make the cache folder, or shut one of the user's own that others may look into."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    state = folder.stat()
    if hasattr(os, "getuid") and state.st_uid == os.getuid() and state.st_mode & 0o077:
        folder.chmod(stat.S_IMODE(state.st_mode) & 0o700)


def _tidy(newest: Path) -> None:
    """Remove what a process that was killed has left, and the oldest catalogs if there are many.

    What is dated in the future counts as the oldest there is: its date tells nothing.
    """
    parts, kept = kept_files(newest.parent)
    now = _changed(newest)

    def age(file: Path) -> float:
        gone = now - _changed(file)
        return gone if gone > -_STALE else float("inf")

    old = [file for file in parts if age(file) > _STALE]
    others = sorted((file for file in kept if file != newest), key=age)
    for file in (*old, *others[MOST_KEPT - 1 :]):
        with contextlib.suppress(OSError):
            file.unlink()


def kept_files(folder: Path) -> tuple[list[Path], list[Path]]:
    """The temporary files and the compiled catalogs of a cache folder that airoles wrote."""
    names = sorted(filter(_NAMES.fullmatch, os.listdir(folder)))
    files = [folder / name for name in names if _is_of_airoles(folder / name)]
    parts = [file for file in files if file.name.startswith(".")]
    return parts, [file for file in files if file not in parts]


def _is_of_airoles(file: Path) -> bool:
    """Whether a file begins as airoles writes it; one that is still empty may be begun."""
    from airoles.store.sqlite_index import APPLICATION, MAGIC

    try:
        handle = os.open(file, os.O_RDONLY | _FLAGS)
    except OSError:
        return False
    try:
        head = os.read(handle, 4096) if stat.S_ISREG(os.fstat(handle).st_mode) else b"no file"
    except OSError:
        return False
    finally:
        os.close(handle)
    marked = head[68:72] == APPLICATION or _FIRST_RELEASE in head
    return not head or (head.startswith(MAGIC) and marked)


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
