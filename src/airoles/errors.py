"""What can go wrong, as values that name the place and the cure."""

from typing import NamedTuple

from airoles.text import visible


class Place(NamedTuple):
    """A spot in a file; lines and columns count from 1, and 0 stands for the file as a whole."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        path = visible(self.path)
        return f"{path}:{self.line}:{self.column}" if self.line else path


class Problem(NamedTuple):
    """One thing wrong with the data: the place, the field, what is wrong and what to do."""

    place: Place
    where: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        message = f"{self.where} {self.message}" if self.where else self.message
        first = f"{self.place}: {message}"
        return f"{first}\n  hint: {self.hint}" if self.hint else first


class AirolesError(Exception):
    """A question that could not be answered: one sentence, and a hint that says what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n  hint: {self.hint}" if self.hint else self.message


class UnknownName(AirolesError):
    """A name that stands for nothing in the catalog."""


class AmbiguousName(AirolesError):
    """A name that stands for more than one thing."""


class BadRequest(AirolesError):
    """A question that makes no sense as asked."""


class BadData(AirolesError):
    """Data files with problems; carries all of them, sorted by place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(problems))
        count = len(self.problems)
        noun = "problem" if count == 1 else "problems"
        super().__init__(
            "\n".join(map(str, self.problems)) + f"\n{count} {noun} in the data files."
        )
