"""The pay of an advert beside what sources say of its role, and what the law asks of the advert."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.advert_text import AdvertText, FieldPay
from airoles.model.pay_rule import PayRule
from airoles.model.pay_words import PayPeriod
from airoles.model.words import Basis, Level
from airoles.questions.advert_contradictions import LEADERS
from airoles.questions.pay_evidence import PaySpan, spans
from airoles.questions.pay_figures import fitting, middle
from airoles.questions.pay_rules import is_in_force, rules_for, rules_of_regions
from airoles.questions.pay_standing import is_occupation
from airoles.recognition.advert_facts_found import AdvertFacts
from airoles.recognition.language import language_of
from airoles.recognition.pay_found import PayFound
from airoles.recognition.pay_text import pay_in

PayNoteCode = Literal["below-market", "public", "with-commission"]
_BELOW_FOR_LEADERS, _BELOW = Decimal("0.8"), Decimal("0.6")
"""The part of the lowest middle figure of a specialist below which nobody would argue; ours."""
_MONTHS = {"month": 12}
_FEW_COUNTRIES = 4
"""A currency of more countries tells no market."""
_MARKET_OF_LANGUAGE = {"de": "DE", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL"}


@dataclass(frozen=True, slots=True)
class StatedPay:
    """Pay as the advert states it: gross or net as it says, and never converted."""

    low: Decimal | None
    high: Decimal | None
    """The same as `low` for a single figure; None for an end that is not given."""
    currency: str | None
    period: PayPeriod | None
    market: str | None
    basis: Basis
    with_commission: bool
    words: str
    """The words that state it."""
    assumed: tuple[str, ...]
    """What of it no word says: currency, period or market."""


@dataclass(frozen=True, slots=True)
class PayNote:
    """What must be said with the pay."""

    code: PayNoteCode
    says: str
    sources: tuple[str, ...] = ()
    """What it rests on, where it compares."""


@dataclass(frozen=True, slots=True)
class AskedByLaw:
    """A rule on pay in adverts for the place of the job; no legal advice."""

    rule: PayRule
    in_force: bool
    region_told: bool
    """Whether the advert tells the region that it holds for; else it may not hold."""


def stated_pay(
    catalog: Catalog, advert: AdvertText, market: str | None = None
) -> tuple[tuple[StatedPay, ...], str | None, bool]:
    """The pay of an advert, its market, and whether its place, or who asks, tells that market.

    Fields of a form come before the text, and pay is told once.  Where no place tells the market,
    the currency does, or for the euro the language.
    """
    market = market or advert.country or None
    told = market is not None
    lines = list(_with_headings(advert))
    if advert.pay:
        market = market or _guessed(catalog, lines, (pay.currency for pay in advert.pay))
        return tuple(_of_field(pay, market, told) for pay in advert.pay), market, told
    found = pay_in(lines, catalog.pay_words.values(), market or "")
    market = market or _guessed(catalog, lines, (one.currency for one in found))
    stated = [_of_text(one, market, told) for one in found if not _is_part(one, found)]
    return tuple(stated[:1]), market, told


def _with_headings(advert: AdvertText) -> Iterator[str]:
    """The lines of an advert as they stand there, since a heading may tell what an amount is."""
    for part in advert.sections:
        if part.heading:
            yield from ("", part.heading)
        yield from (f"- {line}" for line in part.lines)


def _guessed(catalog: Catalog, lines: list[str], currencies: Iterable[str | None]) -> str | None:
    of_one = {
        currency.code: currency.countries[0]
        for words in catalog.pay_words.values()
        for currency in words.currencies
        if 0 < len(currency.countries) <= _FEW_COUNTRIES
    }
    known = (of_one.get(currency or "") for currency in currencies)
    return next(filter(None, known), None) or _MARKET_OF_LANGUAGE.get(language_of(lines))


def _is_part(one: PayFound, found: tuple[PayFound, ...]) -> bool:
    """Whether it is the base alone of pay with commission that is stated as a whole."""
    return not one.is_on_target and any(other.is_on_target for other in found)


def _of_field(pay: FieldPay, market: str | None, told: bool) -> StatedPay:
    return StatedPay(
        low=pay.low,
        high=pay.high,
        currency=pay.currency or None,
        period=pay.period or None,
        market=market,
        basis="unstated",
        with_commission=False,
        words=pay.words,
        assumed=() if told else ("market",),
    )


def _of_text(one: PayFound, market: str | None, told: bool) -> StatedPay:
    assumed = [
        name
        for name, said in (
            ("currency", one.currency_told),
            ("period", one.period_told),
            ("market", told),
        )
        if not said
    ]
    return StatedPay(
        one.low,
        one.high,
        one.currency,
        one.period,
        market,
        one.basis,
        one.with_commission,
        one.words,
        tuple(assumed),
    )


def spans_beside(
    catalog: Catalog, roles: tuple[str, ...], market: str | None, pay: tuple[StatedPay, ...]
) -> tuple[PaySpan, ...]:
    """What sources say the roles earn on the market, on the terms of the advert.

    Where it states pay, only spans of its currency and period stand beside it.
    """
    if market is None:
        return ()
    found = [
        span for role in roles for span in spans(fitting(catalog, catalog.roles[role], market))
    ]
    if pay:
        terms = {(one.currency, one.period) for one in pay}
        found = [span for span in found if (span.currency, span.period) in terms]
    return tuple(found)


def pay_notes(
    catalog: Catalog,
    pay: tuple[StatedPay, ...],
    market: str | None,
    level: Level | None,
    title_level: Level | None,
    facts: AdvertFacts,
) -> Iterator[PayNote]:
    """What must be said with the pay: a public scale, commission, or less than a beginner earns."""
    if facts.public:
        yield PayNote("public", "A public employer: pay follows a scale.")
    if any(one.with_commission for one in pay):
        yield PayNote("with-commission", "Commission is in it, so it depends on what is sold.")
    for one in pay:
        least = _least_of_specialists(catalog, market, one)
        if least is None:
            continue
        leads = title_level in LEADERS or level in LEADERS
        bound = (_BELOW_FOR_LEADERS if leads else _BELOW) * least[0]
        top = one.high if one.high is not None else one.low
        if top is not None and top * _MONTHS.get(one.period or "", 1) < bound:
            months = "Twelve months of it are less" if one.period == "month" else "Less"
            says = f"{months} than a {least[1]} earns in the middle there ({least[0]:,} a year)."
            yield PayNote("below-market", says, least[2])
            return


def _least_of_specialists(
    catalog: Catalog, market: str | None, pay: StatedPay
) -> tuple[Decimal, str, tuple[str, ...]] | None:
    """The lowest yearly middle figure of any specialist's role on the market, in that currency."""
    found = []
    if pay.period not in ("year", *_MONTHS):
        return None  # how many hours or days are worked is not known
    for card in catalog.cards.values():
        if card.level != "practitioner" or market is None:
            continue
        for figure in fitting(catalog, catalog.roles[card.id], market):
            own = figure.pay
            same = own.currency == pay.currency and own.period == "year"
            if same and (own.median or own.mean) and not is_occupation(own):
                found.append((Decimal(str(middle(own))), card.title, own.sources))
    return min(found, default=None)


def asked_by_law(
    catalog: Catalog, market: str | None, place: str, day: date
) -> tuple[AskedByLaw, ...]:
    """What pay-transparency law asks of an advert for that place, as of a day."""
    if market is None:
        return ()
    region = _region(catalog, market, place)
    found = [
        AskedByLaw(rule, is_in_force(rule, day), True)
        for rule in rules_for(catalog, market, region)
    ]
    if region is None:
        found += [
            AskedByLaw(rule, is_in_force(rule, day), False)
            for rule in rules_of_regions(catalog, market)
        ]
    return tuple(found)


def _region(catalog: Catalog, market: str, place: str) -> str | None:
    """The region of a place that a rule speaks of, by its code or name; None where none is told."""
    words = place.replace(",", " ").split()
    for rule in rules_of_regions(catalog, market):
        if rule.region in words or rule.place.casefold() in place.casefold():
            return rule.region
    return None
