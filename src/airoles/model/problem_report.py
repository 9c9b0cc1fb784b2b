"""What there is to say of data files that were looked at."""

from dataclasses import dataclass

from airoles.errors import Place, Problem


@dataclass(frozen=True, order=True, slots=True)
class Fault:
    """A problem with its place, as data."""

    path: str
    """The file, or the folder where it is none of a file."""
    line: int
    """Counted from 1; 0 stands for the file as a whole."""
    column: int
    """Counted from 1; 0 stands for the file as a whole."""
    where: str
    """The field, such as pay[1].low; empty where it is none of a field."""
    message: str
    """What is wrong."""
    hint: str
    """What to do."""

    @classmethod
    def of(cls, problem: Problem) -> "Fault":
        """The problem as data."""
        place = problem.place
        return cls(
            place.path, place.line, place.column, problem.where, problem.message, problem.hint
        )

    def __str__(self) -> str:
        place = Place(self.path, self.line, self.column)
        return str(Problem(place, self.where, self.message, self.hint))


@dataclass(frozen=True, slots=True)
class Validation:
    """What was looked at, and all that is wrong with it, sorted by place."""

    files: int
    """How many files."""
    roles: int
    """How many of them are role files."""
    problems: tuple[Fault, ...]
    """What is wrong, sorted by place."""
    elsewhere: int
    """How many problems other files have, where only some files were asked for."""
