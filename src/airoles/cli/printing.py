"""Printing on standard output; it knows nothing of Typer, which takes long to load."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

from airoles import __version__
from airoles.cli.exits import discard, end_quietly
from airoles.cli.windows import is_closed_pipe
from airoles.errors import BadRequest
from airoles.files.reading import reason


def print_bytes(
    written: bytes,
    refusal: str = "the answer cannot be printed",
    hint: str = "write it to a file with -o",
) -> None:
    """Print what is written; `refusal` and `hint` are said where that cannot be."""
    if sys.stdout is None:
        return
    with _printing(refusal, hint):
        sys.stdout.flush()
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.buffer.write(written)
        else:
            sys.stdout.write(written.decode("utf-8", errors="replace"))
        sys.stdout.flush()


def print_lines(*lines: str) -> None:
    """Print a few lines that are no answer about the catalog."""
    if sys.stdout is None:
        return
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    text = "".join(f"{line}\n" for line in lines)
    with _printing("standard output cannot be written", "make room there, or send it elsewhere"):
        sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
        sys.stdout.flush()


def print_what_can_be_printed() -> None:
    """Let a stream of few characters, such as ASCII, show a question mark for any other."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="replace")


@contextmanager
def _printing(refusal: str, hint: str) -> Iterator[None]:
    """A reader that closed the pipe ends the program; any other refusal is an error."""
    try:
        yield
    except OSError as error:
        if is_closed_pipe(error):
            end_quietly()
        discard(sys.stdout)
        raise BadRequest(f"{refusal}: {reason(error)}.", hint) from error


def print_version() -> None:
    """What `airoles --version` says."""
    print_lines(f"airoles {__version__}")
