"""Fractions and shares as people read them."""

from fractions import Fraction


def number(value: Fraction) -> str:
    """A number with at most two decimals and no needless zeros."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")


def percent(value: Fraction) -> str:
    """A share of one in whole per cent; 100 % and 0 % only where it is exact."""
    rounded = round(value * 100)
    if value < 1:
        rounded = min(rounded, 99)
    if value > 0:
        rounded = max(rounded, 1)
    return f"{rounded} %"
