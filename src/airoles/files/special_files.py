"""Writing into what is no plain file: a device, or a named pipe that somebody must read."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from airoles.errors import BadRequest

_FLAGS = os.O_WRONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")
)


def is_special(target: Path) -> bool:
    """Whether something stands there that must be written into, and not be replaced."""
    with suppress(OSError):
        mode = os.stat(target).st_mode
        return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)
    return False


def write_special(target: Path, content: bytes) -> None:
    """Write all of the content; a reader may take its time, but there must be one.

    Raises `BadRequest` for a named pipe that nobody reads, and `OSError` where the system refuses.
    """
    try:
        handle = os.open(target, _FLAGS)
    except OSError as error:
        if error.errno == errno.ENXIO and stat.S_ISFIFO(os.stat(target).st_mode):
            raise BadRequest(
                f"nobody reads the named pipe {str(target)!r}.",
                "start the program that reads it, then ask again",
            ) from error
        raise
    with os.fdopen(handle, "wb") as special:
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(handle, True)  # only to open it was not to wait
        special.write(content)
