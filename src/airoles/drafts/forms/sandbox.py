"""Jinja2's sandbox, in which every template of a draft runs.

It knows no files: a template includes and imports nothing.  Values cannot be changed, what begins
with an underscore is out of reach, and a name that is not there is an error.
"""

from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

MOST_WRITTEN = 4 * 1024 * 1024
"""Characters that a template may write; a long draft has some fifty thousand."""
NAME = "<template>"


class TooLong(Exception):
    """A template that writes more than it may."""


def render(template: str, values: dict[str, Any], html: bool) -> str:
    """What a template makes of the values; with `html` each text is escaped."""
    environment = ImmutableSandboxedEnvironment(
        autoescape=html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        optimized=False,  # a product of constants would be worked out before anything is bounded
    )
    pieces, length = [], 0
    for piece in environment.from_string(template).generate(**values):
        length += len(piece)
        if length > MOST_WRITTEN:
            raise TooLong
        pieces.append(piece)
    return "".join(pieces)
