"""The page of pay: roles by pay, a table for each market and basis."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.model.countries import CODES
from airoles.model.source import Source
from airoles.model.words import BASES
from airoles.questions.rank import Ranking, rank_by_pay
from airoles.questions.reply import reply
from airoles.questions.salary import Terms
from airoles.site.rendering import Page
from airoles.site.sections import Section
from airoles.views.reports.rank import ranked_sheet
from airoles.views.sheet import Line, Sheet
from airoles.wording.money import BASIS_NAMES, market_name

_ORDER = "By median, mean or middle of the range of the best evidenced figure; years differ."
_PARTLY = "For a part of the holders only, so not in the order above"
_APART = "In another currency or period, so not in the order above"


def pay_page(catalog: Catalog, market: str) -> Page:
    """A table for each market and basis, the asked market first; nothing shares one that differs.

    A figure for a part of a role's holders, or in another currency, stands in a table of its own.
    """
    sections = []
    cited: dict[str, Source] = {}
    for place in sorted(catalog.markets, key=lambda one: (one != market, _market(one))):
        within = []
        for basis in BASES:
            found = rank_by_pay(catalog, (), Terms(market=place, basis=basis))
            if tables := tuple(_tables(found)):
                cited |= reply(catalog, "rank", found).sources
                id_ = f"pay-{place}-{basis}"
                order = (Line(_ORDER, kind="remark"),) if found.ranked else ()
                within.append(Section(id_, _upper(BASIS_NAMES[basis]), tables, order))
        if within:
            sections.append(Section(f"market-{place}", _market(place), within=tuple(within)))
    about = "What each role pays by market and basis, each figure with its source."
    return Page("pay.html", "Pay", "pay.html", about, {"sections": sections}, cited)


def _tables(found: Ranking) -> Iterator[Sheet]:
    if found.ranked:
        yield ranked_sheet(found.ranked)
    for title, rows in ((_PARTLY, found.conditional), (_APART, found.apart)):
        units = dict.fromkeys((r.told.figure.pay.currency, r.told.figure.pay.period) for r in rows)
        for unit in units:
            same = [
                r
                for r in rows
                if (r.told.figure.pay.currency, r.told.figure.pay.period) == unit
            ]
            yield ranked_sheet(same, title if found.ranked else title.removesuffix(" above"))


def _market(code: str) -> str:
    """The name of a market as it stands alone."""
    return _NAMES.get(code) or _upper(market_name(code))


_NAMES = {
    **{code: name.title() for name, code in CODES.items()},
    **{"US": "United States", "GB": "United Kingdom", "EU": "European Union"},
}


def _upper(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"
