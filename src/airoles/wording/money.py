"""Amounts, figures and years as people read them."""

from decimal import Decimal

from airoles.model.pay import Pay, Point
from airoles.questions.best_figure import BestFigure
from airoles.questions.pay_figures import Figure

BASIS_NAMES = {
    "base": "base pay",
    "cash": "cash (base and bonus)",
    "total": "total with equity",
    "wage": "wage",
    "unstated": "basis unstated",
}
SHORT_BASES = {
    "base": "base",
    "cash": "with bonus",
    "total": "total",
    "wage": "wage",
    "unstated": "either",
}
"""What is in a figure, in a word or two, for a label."""
FULL_BASES = {**BASIS_NAMES, "wage": "official wage", "unstated": "base or total not said"}
"""What is in a figure, in words that a newcomer knows."""
PERIODS = {"year": "a year", "month": "a month", "hour": "an hour"}


def amount(value: Decimal) -> str:
    """An amount with thousands separators, as many decimals as the source gives."""
    return f"{value:,}"


def point(pay: Pay, name: Point) -> str:
    """One point of a figure, with a plus where it is a floor; empty where there is none."""
    value: Decimal | None = getattr(pay, name)
    if value is None:
        return ""
    return amount(value) + ("+" if name in pay.at_least else "")


def headline(pay: Pay, currency: bool = True) -> str:
    """The figure with its currency and period, in as few characters as say it."""
    low, high = point(pay, "low"), point(pay, "high")
    middle = point(pay, "median") or point(pay, "mean")
    if low or high:
        amount = "–".join(dict.fromkeys(end for end in (low, high) if end))
        if not low and "+" not in high:
            amount = f"up to {amount}"
    elif middle:
        amount = ("median " if pay.median is not None else "mean ") + middle
    else:
        amount = _percentiles(pay)
    per = "" if pay.period == "year" else f" {PERIODS[pay.period]}"
    return f"{amount}{f' {pay.currency}' if currency else ''}{per}"


def in_thousands(pay: Pay) -> str:
    """A figure in thousands: its range, its middle, or its percentiles."""
    pairs = (
        (pay.low, pay.high),
        (pay.median,),
        (pay.mean,),
        (pay.p25, pay.p75),
        (pay.p10, pay.p90),
    )
    given = ([end for end in pair if end is not None] for pair in pairs)
    ends = next(filter(None, given))
    amounts = "–".join(dict.fromkeys(f"{float(end) / 1000:.0f}" for end in ends))
    return f"{amounts}k{'+' if pay.at_least else ''}"


def round_amount(value: Decimal) -> str:
    """A round amount in few characters, for a scale: 250k, 1M, 1.5M, 60."""
    for unit, sign in ((1_000_000, "M"), (1_000, "k")):
        if value >= unit:
            return f"{float(value / unit):g}{sign}"
    return f"{float(value):g}"


def _percentiles(pay: Pay) -> str:
    """The outermost percentiles, or the one that there is with its name."""
    low = point(pay, "p10") or point(pay, "p25")
    high = point(pay, "p90") or point(pay, "p75")
    if low and high:
        return f"{low}–{high}"
    names: tuple[Point, ...] = ("p10", "p25", "p75", "p90")
    return next(f"{name} {amount}" for name in names if (amount := point(pay, name)))


def holds_for(pay: Pay) -> tuple[str, ...]:
    """Whom a figure holds for, part by part: place, sector, who was looked at, condition."""
    sector = f"{pay.sector} sector" if pay.sector else ""
    return tuple(part for part in (pay.place, sector, pay.among, pay.condition) if part)


def manner(pay: Pay, asked_market: str) -> str:
    """What must be known to read a figure: basis, year, whom it is for, and an unasked market."""
    basis = "basis unstated" if pay.basis == "unstated" else pay.basis
    market = "" if pay.market == asked_market else market_name(pay.market)
    return ", ".join(part for part in (market, basis, pay.year, *holds_for(pay)) if part)


def market_name(market: str) -> str:
    """A market as people read it."""
    return {"europe": "Europe", "unstated": "market unstated", "global": "global"}.get(
        market, market
    )


def terms(pay: Pay) -> str:
    """Market, basis and year in one breath."""
    basis = "basis unstated" if pay.basis == "unstated" else pay.basis
    return f"{market_name(pay.market)}, {basis}, {pay.year}"


def stand_in(pay: Pay) -> str:
    """What the figure really measures, where it stands in for the role."""
    if pay.proxy is None:
        return ""
    noun = {"occupation": "occupation", "title": "title", "group": "group"}[pay.proxy.kind]
    return f"proxy: {noun} {pay.proxy.name}"


def others(found: BestFigure) -> str:
    """How many other figures there are."""
    return f"+{found.others} more" if found.others else ""


def small_sample(figure: Figure) -> str:
    """The size of a sample that sets its figure back; empty for others."""
    return f"n = {figure.pay.sample}" if "small sample" in figure.set_back else ""


def sample(figure: Figure) -> str:
    """The size of the sample; empty where none is stated."""
    return f"{figure.pay.sample:,}" if figure.pay.sample else ""
