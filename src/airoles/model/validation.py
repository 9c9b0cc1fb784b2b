"""What there is to say of data files that were looked at."""

from dataclasses import dataclass

from airoles.errors import Problem


@dataclass(frozen=True, slots=True)
class Validation:
    """What was looked at, and all that is wrong with it, sorted by place."""

    files: int
    """How many files."""
    roles: int
    """How many of them are role files."""
    problems: tuple[Problem, ...]
    """What is wrong, sorted by place."""
    elsewhere: int
    """How many problems other files have, where only some files were asked for."""
