"""The pay of an advert draft: what the employer offers, and the evidence beside it."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import advert_sentences as say
from airoles.drafts.advert_lines import bracket, check, sourced
from airoles.drafts.draft import DraftLine
from airoles.drafts.offered_pay import OfferedPay
from airoles.model.role import Role
from airoles.questions.pay_evidence import PaySpan, evidence, spans
from airoles.questions.pay_figures import fitting
from airoles.wording.advert import span_beside
from airoles.wording.money import BASIS_NAMES, PERIODS, amount, market_name
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
    place = market_name(market)
    for span in found:
        said = span_beside(span, f"{role.title}, {place}")
        yield sourced(f"{say.PAY_EVIDENCE}{said}.", span.sources)
    if not found:
        yield DraftLine(say.NO_PAY_EVIDENCE, "template")
        return
    cited = (source for one in figures if one.pay.proxy is None for source in one.pay.sources)
    for one in evidence(catalog, figures):
        yield sourced(f"{say.EVIDENCE}how sure the figures are: {sure_in_words(one)}", cited)


def pay_checks(
    catalog: Catalog, role: Role, market: str, pay: OfferedPay | None
) -> Iterator[DraftLine]:
    """Where the offer lies wholly below or above the figures on the same terms."""
    if pay is None:
        return
    for span in spans(fitting(catalog, role, market)):
        if (span.currency, span.period) == (pay.currency, pay.period) and not span.public:
            if pay.high < span.low:
                yield _apart(span, "below the lowest", amount(span.low))
            elif pay.low > span.high and not span.at_least:
                yield _apart(span, "above the highest", amount(span.high))


def _apart(span: PaySpan, where: str, end: str) -> DraftLine:
    terms = f"{span.currency} {end} {PERIODS[span.period]}, {BASIS_NAMES[span.basis]}"
    return check(f"Your pay lies {where} figure of the evidence: {terms}.", span.sources)
