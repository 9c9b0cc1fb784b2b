"""Lengths of time as sources state them."""

from decimal import Decimal

from airoles.model.move import Years
from airoles.model.words import YEARS_COUNT_MEANINGS


def years(stated: Years) -> str:
    """A length of time with what it counts, such as "10+ years of career in all"."""
    low, high = _plain(stated.low), _plain(stated.high)
    span = f"{low}–{high}" if low and high else f"{low}+" if low else f"up to {high}"
    span = low if low == high else span
    unit = stated.unit[:-1] if span in ("1", "up to 1") else stated.unit
    return f"{span} {unit} {YEARS_COUNT_MEANINGS[stated.counts]}"


def _plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"
