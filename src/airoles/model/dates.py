"""Dates that may lack a day or month, and spans of time between them."""

import re
from calendar import monthrange
from datetime import date, timedelta


def first_day(text: str) -> date:
    """The first day that YYYY, YYYY-MM or YYYY-MM-DD can mean; raises `ValueError`."""
    year, month, day = (*_parts(text), 1, 1)[:3]
    return date(year, month, day)


def last_day(text: str) -> date:
    """The last day that YYYY, YYYY-MM or YYYY-MM-DD can mean; raises `ValueError`."""
    year, *rest = _parts(text)
    month = rest[0] if rest else 12
    return date(year, month, rest[1] if len(rest) > 1 else monthrange(year, month)[1])


def before(day: date, span: str) -> date:
    """The day that lies a span such as 18m, 2y or 90d before another; raises `ValueError`.

    A month without that day gives its last one.
    """
    match = re.fullmatch(r"([0-9]{1,4})([dmy])", span.strip().lower())
    if not match:
        raise ValueError(span)
    count, unit = int(match[1]), match[2]
    if unit == "d":
        return day - timedelta(days=count)
    months = day.year * 12 + day.month - 1 - count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if year < 1:
        raise ValueError(span)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _parts(text: str) -> tuple[int, ...]:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", text):
        raise ValueError(text)
    return tuple(int(part) for part in text.split("-"))
