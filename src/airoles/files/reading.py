"""Reading what users bring: plain files only, and never more than so many bytes of one."""

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PART = 64 * 1024
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


class NotRead(Exception):
    """A file that is not read: what is wrong with it, and what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def read_plain(file: "Path", most: int, smaller: str) -> bytes:
    """All bytes of a file; raises `NotRead` where it is no plain file or holds more than `most`.

    A file that grows while it is read is refused as well; `smaller` is the hint for too large ones.
    """
    try:
        _check_kind(os.stat(file).st_mode)  # opening a device may already do something
        handle = os.open(file, os.O_RDONLY | _FLAGS)
        try:
            state = os.fstat(handle)
            _check_kind(state.st_mode)
            found = _read(handle, most + 1) if state.st_size <= most else None
        finally:
            os.close(handle)
    except OSError as error:
        raise NotRead(
            f"cannot be read: {reason(error)}", "check its name and permissions"
        ) from error
    if found is None or len(found) > most:
        raise NotRead(f"is larger than {most // 1024 // 1024} MiB", smaller)
    return found


def reason(error: OSError) -> str:
    """Why the system refused, in its own words."""
    return (error.strerror or "unknown reason").lower()


_FLAGS = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"))
"""A pipe that took the file's place in the last moment is not waited for."""


def _check_kind(mode: int) -> None:
    if not stat.S_ISREG(mode):
        kind = _KINDS.get(stat.S_IFMT(mode), "no plain file")
        raise NotRead(f"is {kind}", "put a plain file in its place")


def _read(handle: int, most: int) -> bytes:
    parts = []
    while most > 0 and (part := os.read(handle, min(most, _PART))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
