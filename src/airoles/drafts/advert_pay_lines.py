"""The pay of an advert draft: what the employer offers, and the evidence beside it."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import advert_sentences as say
from airoles.drafts.draft import DraftLine
from airoles.drafts.lines import bracket, check, sourced
from airoles.drafts.offered_pay import OfferedPay
from airoles.model.role import Role
from airoles.questions.pay_evidence import PaySpan, evidence, spans
from airoles.questions.pay_figures import fitting
from airoles.wording.money import BASIS_NAMES, PERIODS, amount, market_name
from airoles.wording.number_words import counted
from airoles.wording.pay_words import sure_in_words

MOST_SPANS = 2


def pay_lines(
    catalog: Catalog, role: Role, market: str, pay: OfferedPay | None, typed: str
) -> Iterator[DraftLine]:
    """The offer or a bracket for it, then how far the figures reach and how sure they are."""
    if pay is None:
        yield bracket(say.PAY)
    else:
        yield DraftLine(f"Pay: {pay}.", "person", witness=typed)
    yield bracket(say.BENEFITS)
    figures = fitting(catalog, role, market)
    found = spans(figures)[:MOST_SPANS]
    for span in found:
        yield sourced(f"{say.PAY_EVIDENCE}{span_in_words(role.title, span)}.", span.sources)
    if not found:
        yield DraftLine(say.NO_PAY_EVIDENCE, "template")
        return
    cited = (source for one in figures if one.pay.proxy is None for source in one.pay.sources)
    for one in evidence(catalog, figures):
        yield sourced(f"{say.EVIDENCE}how sure the figures are: {sure_in_words(one)}", cited)


def pay_checks(
    catalog: Catalog, role: Role, market: str, pay: OfferedPay | None
) -> Iterator[DraftLine]:
    """Where the offer lies below or above every figure on its terms, public employers apart."""
    if pay is None:
        return
    terms = pay.currency, pay.period
    beside = [
        span
        for span in spans(fitting(catalog, role, market))
        if (span.currency, span.period) == terms and not span.public
    ]
    if not beside:
        return
    lowest = min(beside, key=lambda span: span.low)
    highest = max(beside, key=lambda span: span.high)
    if pay.high < lowest.low:
        yield _apart(lowest, "below the lowest", amount(lowest.low))
    elif pay.low > highest.high and not any(span.at_least for span in beside):
        yield _apart(highest, "above the highest", amount(highest.high))


def _apart(span: PaySpan, where: str, end: str) -> DraftLine:
    terms = f"{span.currency} {end} {PERIODS[span.period]}, {BASIS_NAMES[span.basis]}"
    return check(f"Your pay lies {where} figure of the evidence: {terms}.", span.sources)


def span_in_words(title: str, span: PaySpan) -> str:
    """How far the figures for a role reach on a market, on which basis, and how many they are."""
    ends = "–".join(dict.fromkeys((amount(span.low), amount(span.high))))
    more = "+" if span.at_least else ""
    public = ", public employers" if span.public else ""
    per = f"{PERIODS[span.period]}, {BASIS_NAMES[span.basis]}{public}"
    dated = [year for year in span.years if year.isdigit()]
    years = "–".join(dict.fromkeys((*dated[:1], *dated[-1:])))
    undated = "undated" if len(dated) < len(span.years) else ""
    told = " or ".join(filter(None, (years, undated)))
    figures = counted(span.figures, "figure")
    where = market_name(span.market)
    return f"{title}, {where}: {span.currency} {ends}{more} {per} ({figures}, {told})"
