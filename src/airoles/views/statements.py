"""Claims, figures and moves as lines of a cell."""

from collections.abc import Iterable, Mapping

from airoles.model.claim import Answer, Claim
from airoles.model.move import Evidence, Route
from airoles.questions.best_figure import BestFigure
from airoles.views.sheet import Cell, Empty, Line, text
from airoles.wording.money import (
    BASIS_NAMES,
    headline,
    manner,
    market_name,
    others,
    small_sample,
    stand_in,
)
from airoles.wording.remarks import with_remark
from airoles.wording.years import years


def claims(stated: Iterable[Claim], empty: str | None = None) -> Cell:
    """One line for each claim, or the reason why there is none."""
    lines = tuple(Line(with_remark(c.text, c.remark), c.sources) for c in stated)
    return lines or Empty(empty or "no source")


def said_in_answer(answer: Answer) -> Cell:
    """The answer to a question people ask."""
    return (Line(with_remark(answer.answer, answer.remark), answer.sources),)


NO_FIGURE = text("no figure", kind="remark")
"""Said where a role has no figure on the terms asked for, though it may have others."""


def pay_heading(market: str, basis: str | None) -> str:
    """The heading of a column of pay on one basis."""
    return ", ".join(("Pay", market_name(market), *([BASIS_NAMES[basis]] if basis else ())))


def best_pay(found: BestFigure | None, market: str) -> Cell:
    """The figure that stands for a role, with what it is and how many others there are."""
    if found is None:
        return NO_FIGURE
    pay = found.figure.pay
    about = ", ".join(filter(None, (manner(pay, market), small_sample(found.figure))))
    lines = [Line(headline(pay), kind="figure"), Line(about, pay.sources, "remark")]
    lines += [Line(words, kind="remark") for words in (stand_in(pay), others(found)) if words]
    return tuple(lines)


def route_names(ids: Iterable[str | None], routes: Mapping[str, Route]) -> str:
    """The titles of routes, each once."""
    return ", ".join(dict.fromkeys(routes[key].name for key in ids if key))


def evidence(stated: Evidence) -> Line:
    """What sources say of a move, in one line."""
    parts = [years(stated.years) if stated.years else "", stated.share or ""]
    said = "; ".join(part for part in parts if part)
    if stated.remark:
        said = f"{said}. {stated.remark}" if said else stated.remark
    return Line(said or "No years stated", stated.sources)
