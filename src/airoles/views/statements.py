"""Claims, figures and moves as lines of a cell."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from airoles.model.claim import Claim
from airoles.model.move import Evidence, Route, Years
from airoles.model.words import YEARS_COUNT_MEANINGS
from airoles.questions.pay_figures import BestFigure
from airoles.views.sheet import Cell, Empty, Line
from airoles.wording.money import headline, manner, others, stand_in


def claims(stated: Iterable[Claim], empty: str | None = None) -> Cell:
    """One line for each claim, or the reason why there is none."""
    lines = tuple(Line(with_remark(c.text, c.remark), c.sources) for c in stated)
    return lines or Empty(empty or "no source")


def with_remark(said: str, remark: str | None) -> str:
    """A statement with what must be said with it."""
    return f"{said} ({remark})" if remark else said


def lowered(title: str) -> str:
    """A title in the middle of a sentence: small at its start, names such as C-suite kept."""
    return title[:1].lower() + title[1:]


def best_pay(found: BestFigure | None, market: str) -> Cell:
    """The figure that stands for a role, with what it is and how many others there are."""
    if found is None:
        return Empty.NO_SOURCE
    pay = found.figure.pay
    lines = [Line(headline(pay), kind="figure"), Line(manner(pay, market), pay.sources, "remark")]
    lines += [Line(words, kind="remark") for words in (stand_in(pay), others(found)) if words]
    return tuple(lines)


def route_names(ids: Iterable[str | None], routes: Mapping[str, Route]) -> str:
    """The titles of routes, each once."""
    return ", ".join(dict.fromkeys(routes[key].name for key in ids if key))


def years(stated: Years) -> str:
    """A length of time with what it counts, such as "10+ years of career in all"."""
    low, high = _plain(stated.low), _plain(stated.high)
    span = f"{low}–{high}" if low and high else f"{low}+" if low else f"up to {high}"
    span = low if low == high else span
    unit = stated.unit[:-1] if span in ("1", "up to 1") else stated.unit
    return f"{span} {unit} {YEARS_COUNT_MEANINGS[stated.counts]}"


def _plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"


def evidence(stated: Evidence) -> Line:
    """What sources say of a move, in one line."""
    parts = [years(stated.years) if stated.years else "", stated.share or ""]
    said = "; ".join(part for part in parts if part)
    if stated.remark:
        said = f"{said}. {stated.remark}" if said else stated.remark
    return Line(said or "No years stated", stated.sources)
