"""Figures beside roles, on a map or a ladder: in thousands, with signs and what they say."""

from collections import Counter
from collections.abc import Callable, Iterable

from airoles.questions.pay_figures import Figure
from airoles.questions.pay_standing import is_conditional
from airoles.wording.money import in_thousands

_SIGNS: tuple[tuple[str, str, Callable[[Figure], bool]], ...] = (
    ("µ", "mean", lambda figure: figure.kind == "mean"),
    ("ⁿ", "fewer than 20 in the sample", lambda figure: "small sample" in figure.set_back),
    ("°", "for a part of the holders only", lambda figure: is_conditional(figure.pay)),
    ("~", "stands in for the role", lambda figure: figure.pay.proxy is not None),
)
NONE = "–"
"""Stands beside a role that has no figure."""


def placed_amount(figure: Figure | None, year: str) -> str:
    """A figure in thousands with its signs; another year than `year` is said."""
    if figure is None:
        return NONE
    amounts = in_thousands(figure.pay).replace("k", "")
    signs = "".join(sign for sign, _, holds in _SIGNS if holds(figure))
    other = f" ({figure.pay.year})" if figure.pay.year != year else ""
    return f"{amounts}{signs}{other}"


def what_signs_say(figures: Iterable[Figure | None]) -> str:
    """What each sign beside these figures says."""
    found = list(figures)
    known = [figure for figure in found if figure is not None]
    told = [f"{sign} {means}" for sign, means, holds in _SIGNS if any(map(holds, known))]
    return " · ".join([*told, *([f"{NONE} no figure on this basis"] if None in found else [])])


def usual_year(figures: Iterable[Figure | None]) -> str:
    """The year of most figures; empty where there is none."""
    counted = Counter(figure.pay.year for figure in figures if figure is not None)
    return counted.most_common(1)[0][0] if counted else ""
