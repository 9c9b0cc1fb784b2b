"""The closed vocabularies: levels, families, grades, and the words that describe figures."""

from typing import Literal, get_args

Level = Literal[
    "practitioner", "senior", "lead", "manager", "director", "head", "vice-president", "chief"
]
Family = Literal[
    "ai",
    "technology",
    "data",
    "engineering",
    "research",
    "product",
    "governance",
    "strategy",
    "business",
]
Grade = Literal["A", "B", "C", "D", "E"]
Importance = Literal["required", "expected", "helpful", "named"]
Depth = Literal["awareness", "working", "practitioner", "expert"]
Basis = Literal["base", "cash", "total", "wage", "unstated"]
Period = Literal["year", "month", "hour"]
MoveKind = Literal["step", "origin"]
YearsCount = Literal["before", "career", "change"]
TitleMatch = Literal["exact", "nearest", "none"]
CodeScheme = Literal["onet-soc-2019", "esco", "isco-08", "dcwf"]
CodeMatch = Literal["exact", "listed", "close", "broad", "nearest"]

LEVELS: tuple[str, ...] = get_args(Level)
FAMILIES: tuple[str, ...] = get_args(Family)
GRADES: tuple[str, ...] = get_args(Grade)
IMPORTANCES: tuple[Importance, ...] = get_args(Importance)
DEPTHS: tuple[Depth, ...] = get_args(Depth)
BASES: tuple[str, ...] = get_args(Basis)

GRADE_MEANINGS = {
    "A": "official statistics, the study itself, or the employer's own notice",
    "B": "a reputed survey with its method, or the press on a study or a notice",
    "C": "a recruiter, career site or vendor that states some method or basis",
    "D": "a statement without a method",
    "E": "our own judgement, never used for a figure",
}
YEARS_COUNT_MEANINGS = {
    "before": "in the role before",
    "career": "of career in all",
    "change": "for the change itself",
}
DEPTH_WORDS = {
    "awareness": ("awareness", "literacy", "familiarity"),
    "working": ("working",),
    "practitioner": ("practitioner", "fluency", "fluent", "proficiency", "proficient"),
    "expert": (
        "expert",
        "expertise",
        "mastery",
        "deep understanding",
        "deep technical knowledge",
        "thorough understanding",
    ),
}
"""Words of sources, and where we place them on the UK Government framework's scale of depth."""
