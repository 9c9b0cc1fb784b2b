"""Reading what comes through a pipe: bounded as files are, and never waiting for nobody."""

import os
import select
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from airoles.files.reading import NotRead, reason

_PATIENCE = 1.0
"""Seconds in which somebody must have begun to write into a named pipe."""
_PART = 64 * 1024
_START = "start the program that writes into it, then ask again"


def is_pipe(file: Path) -> bool:
    """Whether a named pipe stands there, such as the shell makes for <(...)."""
    with suppress(OSError, ValueError):
        return stat.S_ISFIFO(os.stat(file).st_mode)
    return False


def read_pipe(file: Path, most: int, smaller: str) -> bytes:
    """All that comes through a named pipe; raises `NotRead` for more than `most`, and for nobody.

    Who has begun to write is waited for; the pipe is read no further than its bound.
    """
    try:
        handle = os.open(file, os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_CLOEXEC", 0))
        try:
            first = _first(handle)
            os.set_blocking(handle, True)
            return _within(first + _rest(handle, most + 1 - len(first)), most, smaller)
        finally:
            os.close(handle)
    except OSError as error:
        hint = "check its name and permissions"
        raise NotRead(f"cannot be read: {reason(error)}", hint) from error


def read_standard_input(most: int, smaller: str, asked: str) -> bytes:
    """All that is piped into the program; raises `NotRead` where that is nothing or too much.

    `asked` is what should come, such as "a résumé".
    """
    stream = sys.stdin
    if stream is None or stream.closed or stream.isatty():
        raise NotRead(
            "stands for what is piped in, and nothing is", f"pipe {asked} in, or name its file"
        )
    try:
        return _within(stream.buffer.read(most + 1), most, smaller)
    except OSError as error:
        raise NotRead(f"cannot be read: {reason(error)}", "name a file instead") from error


def _first(handle: int) -> bytes:
    """The first bytes of a pipe; a pipe without a writer reads as ended, one that is slow not."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            part = os.read(handle, _PART)
        except BlockingIOError:
            os.set_blocking(handle, True)
            return os.read(handle, _PART)
        left = until - time.monotonic()
        if part or left <= 0:
            break
        select.select([], [], [], min(left, 0.02))
    if not part:
        raise NotRead("is a pipe that nobody writes into", _START)
    return part


def _rest(handle: int, most: int) -> bytes:
    parts = []
    while most > 0 and (part := os.read(handle, min(most, _PART))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _within(found: bytes, most: int, smaller: str) -> bytes:
    if len(found) > most:
        raise NotRead(f"is larger than {most // 1024 // 1024} MiB", smaller)
    return found
