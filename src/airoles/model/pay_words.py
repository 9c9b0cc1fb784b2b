"""The words by which adverts state pay, and those of amounts that are no pay."""

from dataclasses import dataclass
from typing import Literal

from airoles.model.advert import Country
from airoles.model.base import STRICT, Amount, Count, Name
from airoles.model.pay import Currency

PayPeriod = Literal["hour", "day", "week", "month", "year"]
PaySense = Literal[
    "pay",
    "no-pay",
    "base",
    "cash",
    "total",
    "commission",
    "at-least",
    "or-more",
    "at-most",
    "to",
    "and",
    "between",
    "beside",
    "hours",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class CurrencyWords:
    """Signs, codes and names of a currency."""

    __pydantic_config__ = STRICT

    code: Currency
    """ISO 4217 code."""
    words: tuple[Name, ...]
    """What means this currency alone, in small letters and without accents."""
    shared: tuple[Name, ...] = ()
    """What means other currencies too, as $ does: the country decides, else the first entry."""
    countries: tuple[Country, ...] = ()
    """Countries that pay in it (ISO 3166-1)."""
    per_euro: Count | None = None
    """Roughly how many make a euro, to tell whether an amount is one of an hour or of a year."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FactorWords:
    """Words and letters that multiply the number before them."""

    __pydantic_config__ = STRICT

    factor: Count
    """By what the number is multiplied."""
    words: tuple[Name, ...]
    """The words, in small letters and without accents."""
    attached: tuple[Name, ...] = ()
    """Letters that multiply only where they touch the number, as in 80k."""
    currency: Currency | None = None
    """The currency that the words imply, as lakh does."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PeriodWords:
    """Words that tell what one amount pays for."""

    __pydantic_config__ = STRICT

    period: PayPeriod
    """Hour, day, week, month or year."""
    least: Amount
    """The least, in euros, that a full post pays for it; less is no pay."""
    most: Amount
    """The most, in euros, that a post pays for it; more is no pay."""
    words: tuple[Name, ...]
    """The words, in small letters and without accents; * stands for any letters, _ for a gap."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SenseWords:
    """Words beside an amount that tell what it is."""

    __pydantic_config__ = STRICT

    sense: PaySense
    """What they tell, such as pay, no-pay, base, at-least."""
    words: tuple[Name, ...]
    """The words, in small letters and without accents; * stands for any letters, _ for a gap."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PayWords:
    """The vocabulary of pay in adverts."""

    __pydantic_config__ = STRICT

    currencies: tuple[CurrencyWords, ...] = ()
    """Signs, codes and names of currencies."""
    factors: tuple[FactorWords, ...] = ()
    """Words for thousands and millions."""
    periods: tuple[PeriodWords, ...] = ()
    """Words for what one amount pays for."""
    senses: tuple[SenseWords, ...] = ()
    """Words that tell pay from other amounts, and what is in it."""
