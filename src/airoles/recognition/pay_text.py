"""Pay that the text of an advert states; amounts of anything else are left alone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from airoles.model.pay_words import PayPeriod, PaySense, PayWords
from airoles.model.words import Basis
from airoles.recognition.pay_amounts import Money, amounts_in
from airoles.recognition.pay_context import Context, context_of
from airoles.recognition.pay_found import PayFound, merged
from airoles.recognition.pay_ranges import ranges_of
from airoles.recognition.pay_units import Unit, units
from airoles.recognition.pay_vocabulary import PayVocabulary, Period, compiled
from airoles.recognition.phrases import small

MOST_NUMBERS = 1_000
MOST_AMOUNTS = 400
"""Numbers of a text, and amounts among them, that are looked at; no advert has so many."""
_MOST_WITHOUT_A_WORD = Decimal(1_000_000)
"""Euros a year; above, an amount is pay only where a word for pay stands with it."""
_SIZES: tuple[tuple[int, PayPeriod], ...] = (
    (250, "hour"),
    (1_500, "day"),
    (15_000, "month"),
    (4_000_000, "year"),
)
"""Without a word for the time, an amount below so many euros is one of an hour, a day and so on."""
_LEAST_BARE = 1_000
"""A smaller number with no sure currency is pay only where words tell what it is paid for."""
_NEAR = 60
_LONGEST = 300
_OPEN_ENDED = 90
"""Characters behind an amount in which "more is possible" belongs to it."""


def pay_in(
    lines: Sequence[str], known: Iterable[PayWords], country: str = ""
) -> tuple[PayFound, ...]:
    """The pay that a text states, in its order, each once.

    Earnings with commission stand before the base alone.  A sign of several currencies is that of
    `country` (ISO 3166-1) where one of them is.
    """
    vocabulary = compiled(tuple(known))
    found: list[PayFound] = []
    numbers = amounts = 0
    for unit in units(lines):
        if numbers >= MOST_NUMBERS or amounts >= MOST_AMOUNTS:
            break
        if any(letter.isdigit() for letter in unit.text):
            text = small(unit.text)
            single = amounts_in(unit.text, text, vocabulary, country)
            every = ranges_of(single, text, vocabulary)
            money = _candidates(every, text, vocabulary)
            numbers, amounts = numbers + len(single), amounts + len(money)
            if money:
                found.extend(_in_unit(unit, text, money, vocabulary, country))
    return tuple(sorted(merged(found), key=lambda one: not one.is_on_target))


def _candidates(money: list[Money], text: str, known: PayVocabulary) -> list[Money]:
    """The amounts that can be pay: those with a currency, or beside a word for pay."""
    if any(one.currency for one in money):
        return [one for one in money if one.currency or one.high >= _LEAST_BARE]
    return money if money and known.sense("pay").search(text) else []


def _in_unit(
    unit: Unit, text: str, money: list[Money], known: PayVocabulary, country: str
) -> list[PayFound]:
    context = context_of(text, small(unit.heading), money, known)
    found = []
    for one in money:
        if one.currency is None:
            if not _may_lack_a_currency(one, context):
                continue
            one = replace(one, currency=known.of_country.get(country), is_told=False)
            context = replace(
                context, money=tuple(one if m.start == one.start else m for m in context.money)
            )
        period = _period(one, context)
        if period is None or (not one.is_told and one.low < _LEAST_BARE and not period[1]):
            continue
        if _is_pay(one, context, *period):
            found.append(_found(one, context, unit, *period))
    return found


def _may_lack_a_currency(money: Money, context: Context) -> bool:
    """Whether a number without a currency is one of pay: only with a word for it in front."""
    hit = context.before(money, max(0, money.start - _NEAR))
    if money.is_year or hit is None or hit.sense != "pay":
        return False
    near = len(context.text[hit.end : money.start].split()) <= 4
    is_plain = money.factor == 1 and money.low == money.high
    return near and context.is_bare_behind(money, most=0 if is_plain else 1)


def _period(money: Money, context: Context) -> tuple[Period, bool] | None:
    """What the amount is paid for, and whether words tell it; None where it can be no pay."""
    known = context.known
    low, high = (known.euros(end, money.currency) for end in (money.low, money.high))
    has_a_size = known.has_a_size(money.currency)
    for period, touches in context.periods(money):
        if not has_a_size:
            return period, True
        if period.least <= low and high <= period.most:
            return period, True
        if touches:
            return None
    for most, name in _SIZES if has_a_size else ():
        if high < most:
            named = next((one for one in known.periods if one.name == name), None)
            return (named, False) if named and named.least <= low else None
    return None


def _is_pay(money: Money, context: Context, period: Period, told: bool) -> bool:
    """Whether the words around an amount make it pay."""
    start, end = context.clause(money)
    if context.is_directly_no_pay(money, end):
        return False
    hit = context.before(money, start) or context.behind(money, end)
    if hit is not None:
        return hit.sense == "pay"
    is_bare = context.is_bare(money)
    earlier = context.before(money, 0)
    if earlier is not None and (earlier.sense == "pay" or not is_bare):
        return earlier.sense == "pay"
    known = context.known
    if known.sense("pay").search(context.heading):
        is_likely = told or is_bare or period.name == "year"
        return is_likely and not known.sense("no-pay").search(context.heading)
    if known.euros(money.high, money.currency) > _MOST_WITHOUT_A_WORD:
        return False
    if is_bare:
        return told or period.name == "year"
    touching = (one.name for one, touches in context.periods(money) if touches)
    return next(touching, None) in ("hour", "day")


def _found(money: Money, context: Context, unit: Unit, period: Period, told: bool) -> PayFound:
    low, high = _ends(money, context)
    start, end = context.clause(money)
    commission = context.says("commission", 0, len(context.text))
    return PayFound(
        low=low,
        high=high,
        currency=money.currency,
        currency_told=money.is_told,
        period=period.name,
        period_told=told,
        basis=_basis(context, start, end),
        with_commission=commission,
        words=_around(unit.text, money),
        line=unit.line,
    )


def _ends(money: Money, context: Context) -> tuple[Decimal | None, Decimal | None]:
    """Both ends; one is open where a single figure is a floor or a ceiling."""
    if money.low != money.high:
        return money.low, money.high
    known, text = context.known, context.text
    before = text[max(0, money.start - 24) : money.start].rstrip(" :")
    end = min([money.end + _OPEN_ENDED, *(m.start for m in context.money if m.start > money.end)])
    is_more = text[money.end : money.end + 1] == "+" or context.says("or-more", money.end, end)
    if _ends_with(known, "at-most", before) and not _ends_with(known, "at-least", before):
        return None, money.high
    if _ends_with(known, "at-least", before) or is_more:
        return money.low, None
    return money.low, money.high


def _ends_with(known: PayVocabulary, sense: PaySense, before: str) -> bool:
    return any(hit.end() == len(before) for hit in known.sense(sense).finditer(before))


def _basis(context: Context, start: int, end: int) -> Basis:
    """What is in the amount, by the words of its own part of the sentence."""
    if context.says("cash", start, end):
        return "cash"
    if context.says("total", start, end):
        return "total"
    return "base" if context.says("base", start, end) else "unstated"


def _around(text: str, money: Money) -> str:
    """The sentence as written, or the part of a long one that holds the amount."""
    if len(text) <= _LONGEST:
        return text
    begin = max(0, min(money.start - _LONGEST // 2, len(text) - _LONGEST))
    return text[begin : begin + _LONGEST].strip()
