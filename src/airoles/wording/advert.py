"""An advert read in truth, in sentences."""

from collections.abc import Callable, Iterator

from airoles.model.card import Card
from airoles.model.pay_rule import PayRule
from airoles.questions.advert import AdvertAnswer
from airoles.questions.advert_pay import AskedByLaw, StatedPay
from airoles.questions.pay_evidence import PaySpan
from airoles.wording.money import FULL_BASES, amount, market_name
from airoles.wording.number_words import counted

SURE = {"sure": "sure", "likely": "likely", "open": "open: too little is told to be sure"}
PER = {
    "hour": "an hour",
    "day": "a day",
    "week": "a week",
    "month": "a month",
    "year": "a year",
}
ASKS = {
    "range-in-advert": "a pay range in the advert",
    "minimum-in-advert": "the lowest pay in the advert",
    "range-before-interview": "a pay range in the advert or before the interview",
    "range-before-hiring": "a pay range before hiring",
    "on-request": "a pay range on request",
    "none": "asks nothing of an advert",
}
NO_ADVICE = "No legal advice: rules change, and not every employer is bound by them."
_OLD = 90
"""Days after which an advert may be filled."""


def headline(answer: AdvertAnswer) -> str:
    """The advert as it names itself."""
    at = f" at {answer.employer}" if answer.employer else ""
    place = f", {answer.place}" if answer.place else ""
    return f"{answer.title or 'An advert without a title'}{at}{place}"


def in_truth(answer: AdvertAnswer, named: Callable[[Card], str]) -> str:
    """The role and level in truth, how sure that is, and what the title says where it differs.

    `named` is how a role is called on the screen, with the mark of a folder on top.
    """
    level = f", {answer.level} level" if answer.level else ""
    sure = SURE[answer.sure]
    if answer.role:
        role = " and ".join(map(named, answer.role))
        said = f"In truth: {role}{level} ({sure})."
    elif answer.because == "sales":
        said = f"In truth: a sales job{level}, which is no role here ({sure})."
    else:
        said = f"In truth: no role here ({sure})."
    promised = " and ".join(map(named, answer.title_says.roles))
    if not promised:
        return f"{said} The title is that of no role here."
    if {card.id for card in answer.title_says.roles} != {card.id for card in answer.role}:
        near = "is nearest to" if answer.title_says.match == "nearest" else "says"
        return f"{said} The title {near} {promised}."
    if answer.title_says.level != answer.level and answer.title_says.level:
        return f"{said} The title says {answer.title_says.level}."
    return said


def age(answer: AdvertAnswer) -> str:
    """How old the advert is, and when it closes."""
    closes = f"; closes {answer.closes.isoformat()}" if answer.closes else ""
    if answer.posted is None or answer.days_old is None:
        return f"undated{closes}"
    old = " (it may be filled)" if answer.days_old > _OLD else ""
    return f"posted {answer.posted.isoformat()}, {counted(answer.days_old, 'day')} ago{old}{closes}"


def pay_as_stated(pay: StatedPay) -> str:
    """The pay with its currency, period and basis, and what of it no word says."""
    ends = [amount(end) for end in (pay.low, pay.high) if end is not None]
    said = "–".join(dict.fromkeys(ends))
    if pay.low is None:
        said = f"up to {said}"
    elif pay.high is None:
        said = f"from {said}"
    currency = pay.currency or "(currency not told)"
    per = PER[pay.period] if pay.period else "(time not told)"
    basis = "" if pay.basis == "unstated" else f", {FULL_BASES[pay.basis]}"
    commission = " with commission" if pay.with_commission else ""
    assumed = [part for part in pay.assumed if part != "market"]
    taken = f" ({' and '.join(assumed)} assumed)" if assumed else ""
    return f"{currency} {said} {per}{basis}{commission}{taken}"


def span_beside(span: PaySpan, title: str) -> str:
    """What sources say that a role earns, in one line."""
    low, high = amount(span.low), amount(span.high)
    ends = low if low == high else f"{low}–{high}"
    more = "+" if span.at_least else ""
    years = "–".join(dict.fromkeys((span.years[0], span.years[-1])))
    public = ", public employers" if span.public else ""
    figures = counted(span.figures, "figure")
    return (
        f"{title}: {span.currency} {ends}{more} {PER[span.period]}, {FULL_BASES[span.basis]}"
        f"{public} ({figures}, {years})"
    )


def law_in_words(asked: AskedByLaw) -> str:
    """A rule in one line: the place, what it asks, since when, of whom, and as of when we know."""
    rule = asked.rule
    since = ""
    if rule.since:
        since = f" since {rule.since}" if asked.in_force else f" from {rule.since}"
    return f"{rule.place}: {ASKS[rule.asks]}{since}{_whom(rule)}; as at {rule.as_at}"


def _whom(rule: PayRule) -> str:
    employees = rule.employees or 0
    least = f", from {counted(employees, 'employee')}" if employees > 1 else ""
    benefits = ", with benefits" if rule.benefits == "asked" else ""
    return f"{benefits}{least}"


def regions_in_words(law: tuple[AskedByLaw, ...]) -> str:
    """The regions whose rules may hold where the advert names none of them."""
    bound = [
        one.rule.place
        for one in law
        if not one.region_told and one.in_force and one.rule.asks == "range-in-advert"
    ]
    if not bound:
        return ""
    return f"a pay range in the advert in {', '.join(bound)}: the advert does not tell the region"


def law_told(law: tuple[AskedByLaw, ...]) -> Iterator[AskedByLaw]:
    """The rules that hold for the place as far as the advert tells it."""
    return (one for one in law if one.region_told)


def market_in_words(answer: AdvertAnswer) -> str:
    """The market, and where it comes from if no place tells it."""
    if answer.market is None:
        return "market not told; --market names it"
    name = market_name(answer.market)
    return name if answer.market_told else f"{name} by currency or language; --market names it"
