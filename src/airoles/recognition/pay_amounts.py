"""Amounts of money in a sentence, each with its currency."""

import re
from dataclasses import dataclass
from decimal import Decimal

from airoles.recognition.pay_vocabulary import PayVocabulary

MOST_AMOUNTS = 60
"""Numbers of one sentence that are looked at."""
_SEPARATORS = ".,'’\u00a0\u202f\u2009 "
_NUMBER = re.compile(
    r"(?<!\d)(?<!\d[.,'’])(?:"
    r"\d{1,2}(?:,\d\d){1,3},\d{3}"
    rf"|\d{{1,3}}(?P<apart>[{_SEPARATORS}])\d{{3}}(?:(?P=apart)\d{{3}}){{0,3}}(?!\d)(?:[.,]\d{{1,2}})?"
    r"|\d{1,12}(?:[.,]\d{1,2})?"
    r")(?![\d%])(?!\s?(?:%|percent|per cent|prozent|pct))"
)
_TAIL = re.compile(r"[.,]?[-–—]{1,2}(?=\s|€|$)")
_BARE_BEFORE = ("", *"-–—,;:()[]/|")
"""Signs behind which no currency stands."""
_OF = re.compile(r"\s{0,2}(?:(?:de|di|of)\s|d['’])?\s?")
_NO_NUMBER = re.compile(r"40[13]\s?\(?[kb]\)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, or a range of two, where it stands in the text."""

    start: int
    end: int
    digits_end: int
    """Where the last figure ends; words of a period may touch it."""
    low: Decimal
    high: Decimal
    currency: str | None
    is_told: bool
    """Whether the currency is certain."""
    factor: int = 1
    is_year: bool = False
    """Whether it could be a year, such as 2026."""


def amounts_in(text: str, small: str, known: PayVocabulary, country: str) -> list[Money]:
    """All amounts in order, each alone; `small` is the text without capitals."""
    single = []
    for number, found in enumerate(_NUMBER.finditer(text)):
        if number >= MOST_AMOUNTS:
            break
        amount = _amount(text, small, found, known, country)
        if amount is not None:
            single.append(amount)
    return single


def _amount(
    text: str, small: str, found: re.Match[str], known: PayVocabulary, country: str
) -> Money | None:
    start, end = found.span()
    if _NO_NUMBER.match(text, start):
        return None
    currency, told, factor = None, True, 1
    if before := _before(text, small, start, known):
        word, begins, times = before
        currency, told = _meant(word, known, country)
        start, factor = begins, times
    elif start and (text[start - 1].isalpha() or text[start - 1] in "#/_"):
        return None
    digits_end = end
    if tail := _TAIL.match(text, end):
        end = tail.end()
    if times_of := known.factor.match(small, end):
        word = times_of[0].strip()
        multiplied, implied = known.factors[word] if word in known.factors else _stem(word, known)
        touches_word = times_of["touching"] and _goes_on(small, times_of.end(), known)
        if not touches_word:
            factor, end = multiplied, times_of.end()
            currency = currency or implied
    if (currency is None or not told) and (said := _after(text, small, end, known)):
        behind, is_certain = _meant(said[0], known, country)
        if currency is None or is_certain:  # $130,000 CAD
            currency, told, end = behind, is_certain, said[1]
    try:
        value = _value(found[0]) * factor
        value = value.quantize(Decimal(1)) if value == int(value) else value
    except ArithmeticError:
        return None
    is_year = currency is None and factor == 1 and bool(_YEAR.match(found[0]))
    return Money(start, end, digits_end, value, value, currency, told, factor, is_year)


def _goes_on(small: str, end: int, known: PayVocabulary) -> bool:
    """Whether a letter that touches a number is the beginning of some other word."""
    return small[end : end + 1].isalpha() and not known.currency.match(small, end)


def _stem(word: str, known: PayVocabulary) -> tuple[int, str | None]:
    """The factor of a word that a * of the vocabulary covers."""
    stems = (one for one in known.factors if one.endswith("*") and word.startswith(one[:-1]))
    return known.factors[next(stems)]


def _meant(word: str, known: PayVocabulary, country: str) -> tuple[str, bool]:
    return known.currency_of(word, country) if word in known.by_word else (word, True)


def _before(text: str, small: str, start: int, known: PayVocabulary) -> tuple[str, int, int] | None:
    """The currency in front of a number, where it begins, and the factor of T€ and k€."""
    begin = max(0, start - 24)
    ends = start - len(text[begin:start]) + len(text[begin:start].rstrip(" \u00a0\u202f"))
    if start - ends > 2 or text[ends - 1 : ends] in _BARE_BEFORE:
        return None
    for pattern, where in ((known.codes, text), (known.currency, small)):
        for found in pattern.finditer(where, begin, ends):
            if found.end() == ends:
                times = where[found.start() - 1 : found.start()] if found.start() else ""
                lone = not where[max(0, found.start() - 2) : found.start() - 1].isalnum()
                if times in ("t", "k", "T", "K") and lone:
                    return found[0], found.start() - 1, 1000
                return found[0], found.start(), 1
    if found_euro := re.search(r"(?<!\w)[tk]eur$", small[begin:ends]):
        return "eur", begin + found_euro.start(), 1000
    return None


def _after(text: str, small: str, end: int, known: PayVocabulary) -> tuple[str, int] | None:
    """The currency behind a number, and where it ends."""
    joined = _OF.match(small, end)
    at = joined.end() if joined else end
    for pattern, where in ((known.currency, small), (known.codes, text)):
        if found := pattern.match(where, at):
            return found[0], found.end()
    return None


def _value(written: str) -> Decimal:
    """A number as written in any of the ways: 105.000, 1 700, 380'000, 62,50."""
    bare = re.sub(r"[^\d.,]", "", written)
    cents = re.fullmatch(r"(.*?)[.,](\d{1,2})", bare)
    if cents and cents[2].strip("0"):
        return Decimal(f"{re.sub(r'[.,]', '', cents[1])}.{cents[2]}")
    bare = cents[1] if cents else bare
    return Decimal(re.sub(r"[.,]", "", bare))
