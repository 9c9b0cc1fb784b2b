"""What terminals and pipes do otherwise on Windows."""

import errno
import sys


def is_closed_pipe(error: OSError) -> bool:
    """Whether the reader of a pipe has gone; Windows then calls what is written invalid."""
    gone = sys.platform == "win32" and error.errno == errno.EINVAL
    return gone or isinstance(error, BrokenPipeError)


def colour_shows() -> bool:
    """False only on a console of Windows that would print the codes for colour as they stand."""
    if sys.platform != "win32":
        return True
    from rich.console import detect_legacy_windows

    return not detect_legacy_windows()
