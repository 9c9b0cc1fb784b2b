"""Exit codes, and the outermost handler that turns errors into them."""

import errno
import os
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn, TextIO

from airoles import __version__
from airoles.cli.windows import is_closed_pipe
from airoles.errors import AirolesError
from airoles.files.reading import reason
from airoles.settings import TRACEBACK
from airoles.text import visible

ANSWERED = 0
NOT_ANSWERED = 1
"""A question that could not be answered, or problems found in data files."""
USAGE = 2
"""Wrong options or arguments; Typer's own code."""
BUG = 3
"""A bug in airoles."""
INTERRUPTED = 130

_UNPRINTED = (
    "airoles: standard output cannot be written: {}.\n  hint: make room there, or send it elsewhere"
)
_OURS = os.sep + "airoles" + os.sep
_OF_STREAMS = frozenset(
    getattr(errno, name, -1)
    for name in ("ENOSPC", "EDQUOT", "EFBIG", "EIO", "EBADF", "ENXIO", "EAGAIN", "EPIPE")
)
"""Why a stream refuses what Typer or rich print; files that we write are met where we do it."""


def guarded(run: Callable[[], object]) -> None:
    """Run the program; whatever goes wrong ends in one clear message and the right exit code."""
    try:
        _run_twice_if_damaged(run)
        _print_what_waits(ANSWERED)
    except AirolesError as error:
        complain(f"airoles: {error}" if not hasattr(error, "problems") else str(error))
        sys.exit(NOT_ANSWERED)
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # Typer's own exit, with code 1
            end_quietly(_code_behind(end))
        _print_what_waits(end.code)
        raise
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError as error:
        end_quietly(_code_behind(error))
    except OSError as error:
        _end_as_refused(error)
    except Exception as error:
        if any(isinstance(behind, KeyboardInterrupt) for behind in _chain(error)):
            sys.exit(INTERRUPTED)  # Python wraps an interrupt that falls into making a class
        _report_bug(error)


def _run_twice_if_damaged(run: Callable[[], object]) -> None:
    """Run; if an index turns out damaged, run once more, which goes without it."""
    try:
        run()
    except AirolesError as error:
        if not getattr(error, "again", False):
            raise
        run()


def _print_what_waits(code: object) -> None:
    """Print what Typer wrote and did not flush; where that cannot be, say so and end.

    The exit code stays what it was, unless nothing else was wrong.
    """
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        if is_closed_pipe(error):
            end_quietly(code)
        discard(sys.stdout)
        complain(_UNPRINTED.format(reason(error)))
        sys.exit(code or NOT_ANSWERED)  # type: ignore[arg-type]
    if _refuses(sys.stderr):
        sys.exit(code)  # type: ignore[arg-type]


def _end_as_refused(error: OSError) -> NoReturn:
    """The system refused something that nobody foresaw; only a bug where no cause can be named."""
    code = _code_behind(error) or NOT_ANSWERED
    _print_what_waits(code)
    if _refuses(sys.stderr):
        sys.exit(code)
    if os.environ.get(TRACEBACK):
        _report_bug(error)
    if isinstance(error.filename, str | bytes):
        complain(
            f"airoles: {os.fsdecode(error.filename)!r} cannot be used: {reason(error)}.\n"
            f"  hint: check its name and permissions; {TRACEBACK}=1 shows what was tried"
        )
    elif error.errno in _OF_STREAMS:
        complain(_UNPRINTED.format(reason(error)))
    else:
        _report_bug(error)
    sys.exit(code)


def _refuses(stream: TextIO | None) -> bool:
    """Whether a stream does not take what was written to it; if so, it is not tried again."""
    if stream is None:
        return False
    try:
        stream.flush()
    except OSError:
        discard(stream)
        return True
    return False


def _code_behind(error: BaseException) -> int:
    """The exit code that Typer was about to end with when a stream refused its message; else 0."""
    codes = (getattr(behind, "exit_code", None) for behind in _chain(error))
    return next((code for code in codes if code is not None), ANSWERED)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error, what was being handled when it came up, and so on."""
    behind: BaseException | None = error
    while behind is not None:
        yield behind
        behind = behind.__context__


def _report_bug(error: Exception) -> NoReturn:
    if os.environ.get(TRACEBACK):
        import traceback

        traceback.print_exc()
        sys.exit(BUG)
    complain(
        f"airoles {__version__} has a bug: {type(error).__name__} at {_place(error)}.\n"
        f"  hint: please report it; {TRACEBACK}=1 shows the traceback, "
        "which may hold words of your files"
    )
    sys.exit(BUG)


def _place(error: BaseException) -> str:
    """The file and line of ours in which an error came up.

    What the error says stays untold: it may hold words of a person's file.
    """
    place, trace = "an unknown place", error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if _OURS in file:
            place = f"{file.rpartition(_OURS)[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def complain(message: str) -> None:
    """Say something on stderr, even where stderr is closed; a terminal obeys none of it."""
    if sys.stderr is None:
        return
    try:
        print(visible(message, kept="\n"), file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def end_quietly(code: object = ANSWERED) -> NoReturn:
    """The reader closed the pipe, which is no error; keep Python from complaining at exit."""
    discard(sys.stdout)
    sys.exit(code)  # type: ignore[arg-type]


def discard(stream: TextIO) -> None:
    """Send what is still to be written nowhere, so that Python does not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
