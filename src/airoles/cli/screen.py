"""How wide the screen is, and whether it shows colour."""

import os
import shutil
import sys

from airoles.cli.variables import size_named
from airoles.views.formats import UNBOUNDED

LEAST_WIDTH = 40
PIPED_WIDTH = 100


def screen(to_file: bool, unwrapped: bool = True) -> tuple[int, bool]:
    """Width in columns, and colour or not, by the terminal and the usual variables.

    A pipe or a file has no width of its own; text is wrapped there at COLUMNS, or at 100, or not
    at all, so that each row is one line for grep.
    """
    terminal = sys.stdout is not None and sys.stdout.isatty() and not to_file
    columns = size_named("COLUMNS", os.environ)
    if columns is not None:
        width = min(max(LEAST_WIDTH, columns), UNBOUNDED)
    elif terminal:
        width = max(LEAST_WIDTH, shutil.get_terminal_size((80, 24)).columns)
    else:
        width = UNBOUNDED if unwrapped else PIPED_WIDTH
    return width, _colour(terminal) and not to_file


def _colour(terminal: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") not in ("dumb", "unknown")
