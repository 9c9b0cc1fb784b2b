"""Exit codes, and the outermost handler that turns errors into them."""

import os
import sys
import traceback
from collections.abc import Callable
from typing import TextIO

from airoles import __version__
from airoles.errors import AirolesError
from airoles.text import visible

ANSWERED = 0
NOT_ANSWERED = 1
"""A question that could not be answered, or problems found in data files."""
USAGE = 2
"""Wrong options or arguments; Typer's own code."""
BUG = 3
"""A bug in airoles."""
INTERRUPTED = 130

TRACEBACK = "AIROLES_TRACEBACK"


def guarded(run: Callable[[], object]) -> None:
    """Run the program; whatever goes wrong ends in one clear message and the right exit code."""
    try:
        _run_twice_if_damaged(run)
    except AirolesError as error:
        complain(f"airoles: {error}" if not hasattr(error, "problems") else str(error))
        sys.exit(NOT_ANSWERED)
    except BrokenPipeError:
        end_quietly()
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # Typer's own exit, with code 1
            end_quietly()
        raise
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:
        if os.environ.get(TRACEBACK):
            traceback.print_exc()
            sys.exit(BUG)
        kind = type(error).__name__
        complain(
            f"airoles {__version__} has a bug: {kind}: {error}\n"
            f"  hint: please report it; {TRACEBACK}=1 shows the traceback"
        )
        sys.exit(BUG)


def _run_twice_if_damaged(run: Callable[[], object]) -> None:
    """Run; if an index turns out damaged, run once more, which goes without it."""
    try:
        run()
    except AirolesError as error:
        if not getattr(error, "again", False):
            raise
        run()


def complain(message: str) -> None:
    """Say something on stderr, even where stderr is closed; a terminal obeys none of it."""
    if sys.stderr is None:
        return
    try:
        print(visible(message, kept="\n"), file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def end_quietly() -> None:
    """The reader closed the pipe, which is no error; keep Python from complaining at exit."""
    discard(sys.stdout)
    sys.exit(ANSWERED)


def discard(stream: TextIO) -> None:
    """Send what is still to be written nowhere, so that Python does not complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
