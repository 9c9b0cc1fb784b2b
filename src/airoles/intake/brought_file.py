"""The bytes of what people bring, from a file or a pipe, bounded and never waited for in vain."""

import os
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.pipes import is_pipe, read_pipe, read_standard_input
from airoles.files.reading import NotRead, read_plain
from airoles.intake.asked_for import AskedFor
from airoles.intake.file_forms import MOST_PACKED
from airoles.text import visible

PIPED = "-"
"""The name that stands for what is piped in."""


def is_folder(path: Path) -> bool:
    """Whether a folder stands there; no where the name is none, and for what is piped in."""
    return str(path) != PIPED and os.path.isdir(path)


def read_brought(path: Path, asked: AskedFor) -> bytes:
    """All bytes of a file or pipe; raises `BadRequest` with one sentence where there are none."""
    shown = str(path)
    try:
        if shown == PIPED:
            return read_standard_input(MOST_PACKED, asked.smaller, asked.name)
        if is_pipe(path):
            return read_pipe(path, MOST_PACKED, asked.smaller)
        return read_plain(path, MOST_PACKED, asked.smaller)
    except NotRead as error:
        raise BadRequest(f"{shown!r} {error.message}.", error.hint) from error
    except ValueError as error:  # a name with a zero in it
        raise BadRequest(f"{visible(shown)!r} is no name of a file.", "check its name") from error
