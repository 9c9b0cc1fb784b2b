"""Codes of markets and currencies, against the lists of a library that is kept up to date."""

import pycountry
import pytest

from airoles.errors import Problem
from airoles.model.codes import COUNTRIES, CURRENCIES, WITHDRAWN
from airoles.model.pay import Pay
from airoles.reading.field_check import check
from airoles.reading.yaml_text import parse_yaml

FIGURE = "market: {market}\ncurrency: {currency}\nbasis: base\nyear: 2025\nsources: [a]\n"


def told(market: str = "US", currency: str = "USD") -> str:
    document = parse_yaml(FIGURE.format(market=market, currency=currency).encode(), "x.yaml")
    assert not isinstance(document, Problem)
    checked = check(Pay, document)
    return "; ".join(map(str, checked)) if isinstance(checked, list) else ""


def test_the_countries_are_those_of_the_standard() -> None:
    assert {country.alpha_2 for country in pycountry.countries} == COUNTRIES


def test_the_currencies_are_those_of_the_standard_but_for_none_and_tests() -> None:
    assert {currency.alpha_3 for currency in pycountry.currencies} == CURRENCIES | {"XTS", "XXX"}


def test_no_currency_is_both_in_force_and_withdrawn() -> None:
    assert not CURRENCIES & WITHDRAWN


@pytest.mark.parametrize("market", ["GB", "NO", "EU", "europe", "global", "unstated"])
def test_a_market_of_the_list_is_taken(market: str) -> None:
    assert told(market=market) == ""


@pytest.mark.parametrize("market", ["UK", "XX", "EN", "Europe", "gb", "USA", "''"])
def test_a_market_that_no_list_has_is_refused(market: str) -> None:
    assert f"market is {market.strip(chr(39))!r}, which is not a market" in told(market=market)


@pytest.mark.parametrize("currency", ["EUR", "GBP", "HRK"])
def test_a_currency_of_the_list_is_taken_even_when_it_was_withdrawn(currency: str) -> None:
    assert told(currency=currency) == ""


@pytest.mark.parametrize("currency", ["EURO", "UKP", "BTC", "XXX", "usd"])
def test_a_currency_that_no_list_has_is_refused(currency: str) -> None:
    assert f"currency is {currency!r}, which is not a currency" in told(currency=currency)
