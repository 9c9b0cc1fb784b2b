"""What the grades of sources mean, in one line."""

from collections.abc import Iterable

from airoles.model.source import Source
from airoles.model.words import GRADE_MEANINGS


def grades_legend(sources: Iterable[Source]) -> str:
    """The meaning of each grade that some sources have, the best first."""
    grades = sorted({source.grade for source in sources})
    return f"Grades: {'; '.join(f'{grade}: {GRADE_MEANINGS[grade]}' for grade in grades)}."


BRIEF_MEANINGS = {
    "A": "official, the study or the employer itself",
    "B": "survey or press on one",
    "C": "states some method",
    "D": "no method",
    "E": "our judgement",
}


def brief_legend(sources: Iterable[Source]) -> str:
    """The meaning of the grades that some sources have, in few words."""
    grades = sorted({source.grade for source in sources})
    return f"Grades: {' · '.join(f'{grade} {BRIEF_MEANINGS[grade]}' for grade in grades)}."
