"""`python -m airoles` and the console script; nothing heavy loads before interrupts are met."""

import sys

# The public `signal` takes milliseconds to load, in which an interrupt would show a traceback.
from _signal import SIGINT, default_int_handler, getsignal, signal  # type: ignore[import-not-found]
from os import _exit

from airoles import __version__

TYPE_CHECKING = False  # `typing` is not loaded for a constant
if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_INTERRUPTED = 130


def main() -> None:
    """Run the command line."""
    _meet_interrupts(_end_at_once)
    asks_version = sys.argv[1:] == ["--version"]
    if asks_version and _version_is_printed():
        return
    import gc

    from airoles.cli.exits import guarded

    # A run is over before there is garbage in circles that would be worth a twentieth of its time.
    gc.disable()
    try:
        guarded(_print_version if asks_version else _run)
    finally:
        _meet_interrupts(_end_at_once)


def _version_is_printed() -> bool:
    """Answer the one question that needs nothing else to be loaded; False where that failed."""
    try:
        print(f"airoles {__version__}", flush=True)
    except OSError:
        return False
    return True


def _print_version() -> None:
    """Print the version, or say why that cannot be."""
    from airoles.cli.printing import print_version

    print_version()


def _run() -> None:
    from airoles.cli.main import run

    sys.unraisablehook = _end_if_interrupted
    _meet_interrupts(_unwind)
    run()


def _meet_interrupts(handler: object) -> None:
    """Set what an interrupt does, unless whoever started the program has it ignored."""
    if getsignal(SIGINT) in (default_int_handler, _end_at_once, _unwind):
        signal(SIGINT, handler)


def _end_at_once(*_: object) -> None:
    """End without a word: there is nothing to clear away yet, or nothing any more."""
    _exit(_INTERRUPTED)


def _unwind(*_: object) -> None:
    """Let what is half done be cleared away; whoever interrupts again does not wait for it."""
    signal(SIGINT, _end_at_once)
    raise KeyboardInterrupt


def _end_if_interrupted(unraisable: "UnraisableHookArgs") -> None:
    """End where an interrupt fell into code of Python's that swallows it with a traceback."""
    if isinstance(unraisable.exc_value, KeyboardInterrupt):
        _end_at_once()
    sys.__unraisablehook__(unraisable)


if __name__ == "__main__":
    main()
