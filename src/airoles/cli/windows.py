"""What terminals and pipes do otherwise on Windows."""

import errno
import sys
from typing import Any

_OBEYS_ESCAPES = 0x0004
"""ENABLE_VIRTUAL_TERMINAL_PROCESSING, a mode of consoles."""


def is_closed_pipe(error: OSError) -> bool:
    """Whether the reader of a pipe has gone; Windows then calls what is written invalid."""
    gone = sys.platform == "win32" and error.errno == errno.EINVAL
    return gone or isinstance(error, BrokenPipeError)


def colour_shows() -> bool:
    """False only on a console of Windows that would print the codes for colour as they stand.

    Windows Terminal obeys them; an older console does once it is told to, which this does.
    """
    if sys.platform != "win32":
        return True
    import ctypes
    import msvcrt

    try:
        return obeys_escapes(ctypes.windll.kernel32, msvcrt.get_osfhandle(sys.stdout.fileno()))
    except (AttributeError, OSError, ValueError):  # no console at all
        return True


def obeys_escapes(kernel: Any, handle: int) -> bool:
    """Whether what is behind a handle obeys escape codes; a console is told to."""
    import ctypes

    mode = ctypes.c_uint32()
    if not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return True  # a pipe or a file
    if mode.value & _OBEYS_ESCAPES:
        return True
    return bool(kernel.SetConsoleMode(handle, mode.value | _OBEYS_ESCAPES))
