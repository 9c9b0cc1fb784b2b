"""The words of pay, compiled once for each vocabulary."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from airoles.model.fields import together
from airoles.model.pay_words import CurrencyWords, PayPeriod, PaySense, PayWords
from airoles.recognition.word_patterns import NEVER, any_of, pattern_of


@dataclass(frozen=True, slots=True)
class Period:
    """What one amount pays for, with its words and the amounts in euros that make sense for it."""

    name: PayPeriod
    words: re.Pattern[str]
    least: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class PayVocabulary:
    """Patterns for what stands before, in and behind an amount."""

    currency: re.Pattern[str]
    codes: re.Pattern[str]
    """ISO codes, which count in capitals only: "try" and "php" are words too."""
    factor: re.Pattern[str]
    senses: dict[PaySense, re.Pattern[str]]
    periods: tuple[Period, ...]
    by_word: dict[str, tuple[CurrencyWords, ...]]
    factors: dict[str, tuple[int, str | None]]
    of_country: dict[str, str]
    per_euro: dict[str, int | None]
    """None for a currency whose size is not known."""

    def sense(self, name: PaySense) -> re.Pattern[str]:
        """The words of a sense."""
        return self.senses.get(name, NEVER)

    def currency_of(self, word: str, country: str) -> tuple[str, bool]:
        """The currency that a sign or word means, and whether nothing had to be assumed."""
        meant = self.by_word[word]
        for one in meant:
            if country in one.countries:
                return one.code, True
        return meant[0].code, len(meant) == 1 and word not in meant[0].shared

    def euros(self, amount: Decimal, currency: str | None) -> Decimal:
        """Roughly so many euros; the amount itself where the size of its currency is not known."""
        return amount / (self.per_euro.get(currency or "") or 1)

    def has_a_size(self, currency: str | None) -> bool:
        """Whether an amount of it can be told from pay of another time by its size."""
        return bool(currency is None or self.per_euro.get(currency, 1))


@lru_cache(maxsize=4)
def compiled(every: tuple[PayWords, ...]) -> PayVocabulary:
    """The vocabularies together, as patterns."""
    words = together(PayWords, every)
    by_word: dict[str, tuple[CurrencyWords, ...]] = {}
    for currency in words.currencies:
        for word in (*currency.words, *currency.shared):
            by_word[word] = (*by_word.get(word, ()), currency)
    factors = {
        word: (one.factor, one.currency)
        for one in words.factors
        for word in (*one.words, *one.attached)
    }
    attached = "|".join(letter for one in words.factors for letter in one.attached)
    spaced = any_of(word for one in words.factors for word in one.words)
    senses: dict[PaySense, list[str]] = {}
    for sense in words.senses:
        senses.setdefault(sense.sense, []).extend(sense.words)
    return PayVocabulary(
        currency=pattern_of(by_word),
        codes=re.compile(
            rf"(?<!\w)(?:{'|'.join(one.code for one in words.currencies) or '(?!)'})(?![^\W\d_])"
        ),
        factor=re.compile(
            rf"\s?(?:{attached or '(?!)'})(?=€|eur)|(?P<touching>{attached or '(?!)'})"
            rf"|\s{{0,2}}(?:{spaced or '(?!)'})"
        ),
        senses={name: pattern_of(said) for name, said in senses.items()},
        periods=tuple(
            Period(one.period, pattern_of(one.words), one.least, one.most) for one in words.periods
        ),
        by_word=by_word,
        factors=factors,
        of_country={country: one.code for one in words.currencies for country in one.countries},
        per_euro={one.code: one.per_euro for one in words.currencies},
    )
