"""Pay figures as a sheet."""

from collections.abc import Iterable
from decimal import Decimal

from airoles.model.pay import POINTS, Pay, Point
from airoles.questions.pay_figures import Figure
from airoles.questions.pay_standing import SMALL
from airoles.views.sheet import Bar, Column, Line, Row, Sheet, text
from airoles.wording.money import headline, holds_for, point, sample, stand_in, terms
from airoles.wording.number_words import counted

_EXTRA: dict[Point, str] = {
    "p10": "p10",
    "p25": "p25",
    "median": "median",
    "mean": "mean",
    "p75": "p75",
    "p90": "p90",
}


def pay_sheet(title: str, figures: tuple[Figure, ...]) -> Sheet:
    """The figures for the role itself; those that stand in for it only where it has none."""
    own = tuple(f for f in figures if f.pay.proxy is None)
    shown = own or figures
    columns = (
        Column("Pay", True, right=True),
        Column("Market, basis, year", True),
        Column("Grade", True),
        Column("For whom"),
    )
    rows = tuple(
        Row((text(headline(f.pay), kind="figure"), text(terms(f.pay)), text(f.grade), for_whom(f)))
        for f in shown
    )
    notes = []
    if stand_ins := len(figures) - len(shown):
        role = figures[0].role
        sentence = (
            f"{counted(stand_ins, 'more figure stands', 'more figures stand')} in for the role "
            "(official occupations, near titles, groups)"
        )
        notes.append(Line(f"{sentence}: airoles salary {role} shows all.", kind="remark"))
    return Sheet(title, columns, rows, tuple(notes))


def for_whom(figure: Figure, original: Pay | None = None) -> tuple[Line, ...]:
    """Whom a figure is for, all its points, its sample, and what must be said with it.

    `original` is the source's own figure where this one was converted.
    """
    pay = figure.pay
    parts = holds_for(pay)
    if pay.proxy:
        parts = (stand_in(pay), *parts)
    who = ", ".join(parts) or "the role in general"
    lines = [Line(who, pay.sources)]
    if amounts := every_point(pay):
        lines.append(Line(amounts, kind="remark"))
    if original:
        given = ", ".join(filter(None, (headline(original), every_point(original))))
        lines.append(Line(f"as the source gives it: {given}", kind="remark"))
    if pay.sample:
        few = f", fewer than {SMALL}" if "small sample" in figure.set_back else ""
        lines.append(Line(f"sample of {sample(figure)}{few}", kind="remark"))
    if pay.remark:
        lines.append(Line(pay.remark, kind="remark"))
    return tuple(lines)


def every_point(pay: Pay) -> str:
    """All percentiles and middles, where there are more than the headline shows."""
    given = [f"{word} {point(pay, name)}" for name, word in _EXTRA.items() if point(pay, name)]
    ends = bool(point(pay, "low") or point(pay, "high"))
    return ", ".join(given) if len(given) + ends > 1 else ""


def bar(pay: Pay, top: Decimal | None = None) -> Bar:
    """The figure on a scale that ends at `top`; what lies beyond has an open end there."""
    given = [amount for name in POINTS if (amount := getattr(pay, name)) is not None]
    most = top if top is not None else max(given)
    middle = pay.median if pay.median is not None else pay.mean
    core = (pay.p25, pay.p75) if pay.p25 is not None and pay.p75 is not None else None
    return Bar(
        low=min(*given, most),
        high=min(max(given), most),
        middle=middle if middle is None or middle <= most else None,
        most=most,
        open_end=bool(pay.at_least) or max(given) > most,
        core=(min(core[0], most), min(core[1], most)) if core else None,
    )


def scale_end(figures: Iterable[Pay]) -> Decimal:
    """A round amount for a scale to end at: the next that begins with one of a few digits."""
    most = max(getattr(pay, name) or Decimal(0) for pay in figures for name in POINTS)
    unit = Decimal(10) ** most.adjusted()
    return next(end for digit in _ROUND if (end := digit * unit) >= most)


_ROUND = [Decimal(digit) for digit in ("1", "2", "3", "4", "5", "6", "8", "10")]
"""Leading digits whose halves are round too, or nearly."""
