"""How wide the screen is, and whether it shows colour."""

import os
import shutil
import sys
from typing import TYPE_CHECKING

from airoles.cli.variables import size_named
from airoles.settings import theme
from airoles.views.formats import UNBOUNDED

if TYPE_CHECKING:
    from airoles.views.inks import Ground

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


def ground() -> "Ground | None":
    """Whether the terminal is light or dark, where it has 256 colours and that is known.

    AIROLES_THEME says so, or else COLORFGBG, which some terminals set to the numbers of the
    colours of text and ground. Anything else leaves it unknown.
    """
    if not _has_256_colours():
        return None
    said = theme()
    if said in ("light", "dark"):
        return "light" if said == "light" else "dark"
    number = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    if said or number not in _GROUNDS:
        return None
    return _GROUNDS[number]


_GROUNDS: "dict[str, Ground]" = {str(number): "dark" for number in (*range(7), 8)}
_GROUNDS |= {"7": "light", "15": "light"}
"""What the sixteen numbered colours are as a ground, where that is beyond doubt."""


def _has_256_colours() -> bool:
    terminal = os.environ.get("TERM", "")
    known = ("COLORTERM", "WT_SESSION")  # Windows Terminal sets the second
    return "256color" in terminal or any(os.environ.get(name) for name in known)
