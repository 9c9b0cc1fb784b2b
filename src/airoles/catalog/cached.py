"""Catalogs compiled into the user's cache folder, keyed by the content of every file."""

import contextlib
import hashlib
import os
import sqlite3
import tempfile
from pathlib import Path

from airoles import __version__
from airoles.catalog.catalog import Catalog
from airoles.catalog.folders import MOST_BYTES, data_files, leading_away, unlisted
from airoles.plain_file import NotRead, read_plain

ENDING = ".sqlite"


def cache_folder() -> Path:
    """Where compiled catalogs are kept."""
    from platformdirs import user_cache_path

    return user_cache_path("airoles")


def cached_catalog(folders: tuple[Path, ...]) -> Catalog:
    """The catalog of some folders: from the cache, or compiled into it.

    A cache that cannot be written, read or trusted is no error; the answer comes from memory.
    """
    from airoles.catalog.index import read_index, write_index
    from airoles.catalog.opening import catalog_of, checked_library

    digest = digest_of(folders)
    file = cache_folder() / f"{digest}{ENDING}" if digest else None
    if file is not None and _ours(file):
        found = read_index(file, digest)
        if found is not None:
            return found
    library = checked_library(folders)
    catalog = catalog_of(library)
    if file is not None and digest is not None and digest == digest_of(folders):
        with contextlib.suppress(OSError, sqlite3.Error):
            file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".", suffix=ENDING, dir=file.parent)
            os.close(handle)
            try:
                write_index(catalog, library, digest, Path(name))
                Path(name).replace(file)
            finally:
                Path(name).unlink(missing_ok=True)
    return catalog


def digest_of(folders: tuple[Path, ...]) -> str | None:
    """A key of the names and contents of all data files; None where one cannot be read."""
    from airoles.catalog.index import FORMAT

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
    """Whether a cache file is there and belongs to the user; another's is not trusted."""
    try:
        state = file.stat()
    except OSError:
        return False
    return not hasattr(os, "getuid") or state.st_uid == os.getuid()
