"""The pay that an employer offers, read from what was typed."""

import re
from dataclasses import dataclass
from decimal import Decimal

from airoles.errors import BadRequest
from airoles.model.codes import CURRENCIES
from airoles.model.words import Period
from airoles.wording.money import PERIODS, amount

_AMOUNT = r"(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,2}))?\s?(k?)"
_RANGE = re.compile(rf"\s*{_AMOUNT}\s*(?:(?:-|–|to)\s*{_AMOUNT})?\s*", re.IGNORECASE)
_EXAMPLE = "such as --pay 180000-240000 --currency USD"


@dataclass(frozen=True, slots=True)
class OfferedPay:
    """Pay from and to, the same for a single amount."""

    low: Decimal
    high: Decimal
    currency: str
    period: Period

    def __str__(self) -> str:
        ends = "–".join(dict.fromkeys((amount(self.low), amount(self.high))))
        return f"{self.currency} {ends} {PERIODS[self.period]}"


def offered_pay(typed: str, currency: str | None, period: Period = "year") -> OfferedPay:
    """The pay that was typed; raises `BadRequest` with one sentence where it cannot be."""
    found = _RANGE.fullmatch(typed)
    if found is None:
        raise BadRequest(f"{typed!r} is no pay.", f"write one amount or two, {_EXAMPLE}")
    if currency is None:
        raise BadRequest(f"--pay {typed} names no currency.", f"add it, {_EXAMPLE}")
    code = currency.strip().upper()
    if code not in CURRENCIES:
        raise BadRequest(f"there is no currency {currency!r}.", "write its code, such as EUR")
    low = _decimal(*found.groups()[:3])
    high = low if found[4] is None else _decimal(*found.groups()[3:])
    if not low:
        raise BadRequest(f"{typed!r} pays nothing.", f"write amounts above 0, {_EXAMPLE}")
    if low > high:
        raise BadRequest(
            f"the pay begins at {amount(low)} and ends below that, at {amount(high)}.",
            "write the lower amount first",
        )
    return OfferedPay(low, high, code, period)


def _decimal(whole: str, part: str | None, thousands: str) -> Decimal:
    value = Decimal(whole.replace(",", "") + (f".{part}" if part else ""))
    return value * 1000 if thousands else value
