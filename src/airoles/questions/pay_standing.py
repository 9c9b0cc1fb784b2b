"""How near a figure is to what a role earns in general, and how good its evidence is.

These are the rules by which figures stand in order; docs/evidence.md gives the reasons.
"""

from typing import Literal

from airoles.model.pay import Pay
from airoles.model.words import GRADES, Grade

SMALL = 20
"""A sample of fewer people, jobs or rows sets a figure back."""
OLD = 3
"""So many years behind the newest figure of its role do not set a figure back yet."""
SetBack = Literal["small sample", "no sample", "undated", "older"]
Standing = tuple[bool, int, int, int, int, bool]


def set_backs(pay: Pay, grade: Grade, newest: int) -> tuple[SetBack, ...]:
    """Why a figure counts as farther from the role than it is, a step for each reason.

    `newest` is the newest year of any figure of the role; 0 where all are undated.
    """
    found: list[SetBack] = []
    if pay.sample is not None and pay.sample < SMALL:
        found.append("small sample")
    elif pay.sample is None and grade == "D":
        found.append("no sample")
    if not pay.year.isdigit():
        found.append("undated")
    elif newest - int(pay.year) > OLD:
        found.append("older")
    return tuple(found)


def standing(pay: Pay, grade: Grade, set_back: tuple[SetBack, ...]) -> Standing:
    """The order of evidence, best first.

    A figure of grade D stands behind all others.  Then the nearest comes first: a figure for the
    role in general, for a near title (1 step), for a group or for a part of the role's holders
    (2), for a part of another title's (3) or of a group's (4), each with a step more for every
    set-back, and last of all the wage of an occupation.  Among those as near, the best grade comes
    first, then the newest year, the largest sample, and a stated basis before an unstated one.
    """
    return (
        grade == "D",
        _OCCUPATION if is_occupation(pay) else _distance(pay) + len(set_back),
        GRADES.index(grade),
        -year(pay),
        -(pay.sample or 0),
        pay.basis == "unstated",
    )


def is_occupation(pay: Pay) -> bool:
    """Whether a figure is the wage of an occupation that stands in for the role."""
    return pay.proxy is not None and pay.proxy.kind == "occupation"


def is_conditional(pay: Pay) -> bool:
    """Whether a figure holds for a part of the market only: a stage, a sector, a place."""
    return bool(pay.condition or pay.sector or pay.place)


def year(pay: Pay) -> int:
    """The year of a figure; 0 where it is undated."""
    return int(pay.year) if pay.year.isdigit() else 0


def _distance(pay: Pay) -> int:
    stand_in = _STAND_IN[pay.proxy.kind] if pay.proxy else 0
    return 2 * is_conditional(pay) + stand_in


_STAND_IN = {"title": 1, "group": 2, "occupation": 3}
"""How far from the role what stands in for it is: a group mixes many titles and levels."""
_OCCUPATION = 9
"""More than any other figure can be set back."""
