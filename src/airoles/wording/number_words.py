"""Fractions and shares as people read them."""

from fractions import Fraction


def number(value: Fraction) -> str:
    """A number with at most two decimals and no needless zeros."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")


def counted(count: Fraction | int, one: str, many: str = "") -> str:
    """A count with its noun: 1 role, 2 roles; `many` is for words that take no s."""
    return f"{number(Fraction(count))} {one if count == 1 else many or one + 's'}"


def percent(value: Fraction) -> str:
    """A share of one in whole per cent, never more than it is; 0% only where it is exact.

    So 79.6% is not shown as 80%, the bound of a band that it does not reach.
    """
    whole = int(value * 100)
    return f"{max(whole, 1) if value > 0 else 0}%"
