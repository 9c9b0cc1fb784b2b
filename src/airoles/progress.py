"""How work that takes long says how far it is."""

from collections.abc import Callable

Tick = Callable[[str, int, int], None]
"""Hears what is done next, how many parts are done, and how many there are; 0 where unknown."""


def no_progress(what: str, done: int, total: int) -> None:
    """A tick that nobody hears."""
