"""Variables that Typer and rich read without a look, made such that nothing stumbles over them."""

from collections.abc import Mapping, MutableMapping

MOST = 10_000
"""Columns or lines beyond which a screen has no end."""
_NAMES = ("COLUMNS", "LINES", "TERMINAL_WIDTH", "JUPYTER_COLUMNS", "JUPYTER_LINES")
"""What Typer and rich read as whole numbers, and end in an error where they are none."""


def size_named(name: str, environment: Mapping[str, str]) -> int | None:
    """The number that a variable holds, at most `MOST`; None where it holds none above zero."""
    digits = environment.get(name, "")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    digits = digits.lstrip("0")
    if len(digits) > len(str(MOST)):  # Python itself refuses to read thousands of digits
        return MOST
    return min(int(digits), MOST) if digits else None


def correct_variables(environment: MutableMapping[str, str]) -> None:
    """Leave only sizes that a screen can have, and a place in the line that is completed."""
    for name in _NAMES:
        if name in environment:
            size = size_named(name, environment)
            if size is None:
                del environment[name]
            else:
                environment[name] = str(size)
    if "_AIROLES_COMPLETE" in environment:
        environment.setdefault("COMP_WORDS", "")
        environment["COMP_CWORD"] = str(size_named("COMP_CWORD", environment) or 0)
