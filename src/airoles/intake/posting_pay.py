"""Pay in structured fields of job postings, as real ones write it."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from airoles.model.advert_text import FieldPay, FieldPeriod
from airoles.text import one_line

_UNITS: tuple[tuple[FieldPeriod, str], ...] = (
    ("hour", "hour hourly hours hr hrs h pt1h p1h stunde heure hora ora uur"),
    ("day", "day daily days d p1d tag jour día dia giorno dag"),
    ("week", "week weekly weeks wk p1w p7d woche semaine semana settimana"),
    ("month", "month monthly months mo mon p1m monat mois mes mese maand"),
    (
        "year",
        "year yearly years yr annual annually annum pa p.a p1y p12m jahr an année año anno jaar",
    ),
)
_PERIODS: dict[str, FieldPeriod] = {
    name: period for period, names in _UNITS for name in names.split()
}
_SYMBOLS = {"€": "EUR", "£": "GBP", "US$": "USD", "C$": "CAD", "A$": "AUD", "$": "USD", "₹": "INR"}
_CODE = re.compile(r"\b[A-Z]{3}\b")
_CODE_NAMES = (
    "EUR USD GBP CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN INR JPY CNY SGD HKD ILS BRL MXN "
    "ZAR AED SAR KRW TRY"
)
_CODES = frozenset(_CODE_NAMES.split())
_AMOUNT = re.compile(
    r"(?<![\w.,])(?:[A-Z]{0,3}[€$£₹]\s?)?(\d{1,9}(?:[.,'’ \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?)"
    r"\s?(k\b|K\b)?(?![\d%]|\s?\(k)"
)
_MOST_WORDS = 200
_MOST = Decimal(10) ** 12


def pays_of(value: Any, currency: str = "", period: str = "") -> Iterator[FieldPay]:
    """Each pay in a field: a number, a text, a MonetaryAmount or a list of these.

    Minimum and maximum of 0 stand for unknown, and give none.
    """
    for one in (value if isinstance(value, list) else [value])[:20]:
        low, high, words = _ends(one)
        found_currency, found_period = _units(one)
        if low is None and high is None:
            continue
        if low is not None and high is not None and high < low:
            low, high = high, low
        yield FieldPay(
            low,
            high,
            found_currency or _currency(words) or _currency(currency),
            found_period or _period_in(words) or period_of(period),
            words[:_MOST_WORDS],
        )


def amount(value: Any) -> Decimal | None:
    """A number or a text such as "95.000" or "$95k" as an amount; None for what is none, and 0."""
    found = _numbers(value)
    return found[0] if len(found) == 1 else None


def period_of(value: Any) -> FieldPeriod:
    """The period of a unit such as YEAR, "P1Y" or "per annum"; empty for what is none."""
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str):
        return ""
    word = value.strip().casefold().removeprefix("per ").strip(" .")
    return _PERIODS.get(word, "")


def _numbers(value: Any) -> list[Decimal]:
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, int | float | Decimal):
        made = [Decimal(str(value))]
    elif isinstance(value, str):
        found = [(_decimal(m[1]), bool(m[2])) for m in _AMOUNT.finditer(value[:_MOST_WORDS])]
        if len(found) == 2 and found[1][1] and not found[0][1] and found[0][0] < 1000:
            found[0] = (found[0][0], True)  # "85-95k"
        made = [number * 1000 if thousands else number for number, thousands in found]
    else:
        return []
    return [number for number in made if number.is_finite() and 0 < number < _MOST]


def _decimal(written: str) -> Decimal:
    """The number that is meant: a last sign before one or two digits parts off the cents."""
    cents = re.search(r"[.,](\d{1,2})$", written)
    whole = re.sub(r"\D", "", written[: cents.start()] if cents else written)
    try:
        return Decimal(f"{whole}.{cents[1]}" if cents else whole)
    except InvalidOperation:
        return Decimal(0)


def _ends(one: Any) -> tuple[Decimal | None, Decimal | None, str]:
    if not isinstance(one, dict):
        numbers = _numbers(one)[:2]
        words = one_line(str(one)) if isinstance(one, str | int | float | Decimal) else ""
        return (numbers[0], numbers[-1], words) if numbers else (None, None, words)
    inner = one.get("value")
    if isinstance(inner, list):
        inner = inner[0] if inner else None
    holder = inner if isinstance(inner, dict) else one
    low = _end(holder, one, "minValue", "minimum", "min", "low", "from")
    high = _end(holder, one, "maxValue", "maximum", "max", "high", "to")
    words = " ".join(_written(one))
    if low is None and high is None:
        numbers = _numbers(holder.get("value") if holder is not one else inner)[:2]
        if numbers:
            low, high = numbers[0], numbers[-1]
    return low, high, words


def _end(holder: dict[str, Any], outer: dict[str, Any], *names: str) -> Decimal | None:
    return next(
        (
            found
            for each in (holder, outer)
            for name in names
            if (found := amount(each.get(name))) is not None
        ),
        None,
    )


def _units(one: Any) -> tuple[str, FieldPeriod]:
    """Currency and period, from the outer or the inner amount."""
    if not isinstance(one, dict):
        return "", ""
    inner = one.get("value")
    both = [one, *(each for each in (inner if isinstance(inner, list) else [inner]))][:3]
    currency = ""
    period: FieldPeriod = ""
    for each in both:
        if not isinstance(each, dict):
            continue
        for name in ("currency", "priceCurrency", "salaryCurrency", "currencyCode"):
            if isinstance(each.get(name), str):
                currency = currency or _currency(each[name])
        for name in ("unitText", "unitCode", "duration", "period", "interval", "frequency"):
            found = period_of(each.get(name))
            period = period or found
    return currency, period


def _written(one: dict[str, Any], depth: int = 0) -> Iterator[str]:
    """The parts of an amount as they were written."""
    for name, value in list(one.items())[:12]:
        if name.startswith("@"):
            continue
        if isinstance(value, dict) and depth < 2:
            yield from _written(value, depth + 1)
        elif isinstance(value, str | int | float | Decimal) and not isinstance(value, bool):
            yield f"{one_line(name)[:30]} {one_line(str(value))[:60]}"


def _currency(words: str) -> str:
    code = next((c for c in _CODE.findall(words.upper()[:_MOST_WORDS]) if c in _CODES), "")
    return code or next((code for sign, code in _SYMBOLS.items() if sign in words), "")


def _period_in(words: str) -> FieldPeriod:
    for word in re.findall(r"[a-zà-ÿ.]+", words.casefold()[:_MOST_WORDS]):
        if (found := _PERIODS.get(word.strip("."), "")) and len(word) > 1:
            return found
    return ""
