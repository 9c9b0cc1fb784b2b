"""The page of pay: roles by pay, a table for each market and basis."""

from collections.abc import Iterable

from airoles.catalog import Catalog
from airoles.model.countries import CODES
from airoles.model.source import Source
from airoles.model.words import BASES
from airoles.questions.rank import RankedRole, Ranking, rank_by_pay
from airoles.questions.reply import reply
from airoles.questions.salary import Terms
from airoles.site.rendering import Page
from airoles.site.sections import Section
from airoles.views.reports.rank import ranked_sheet
from airoles.views.sheet import Line
from airoles.wording.money import BASIS_NAMES, market_name

_ORDER = "By median, mean or middle of the range of the best evidenced figure; years differ."
_PARTLY = "For a part of the holders only, so without a place in the order"
_APART = "In another currency or period, so without a place in the order"


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
            if found.ranked or found.conditional or found.apart:
                cited |= reply(catalog, "rank", found).sources
                within.append(_on_basis(f"pay-{place}-{basis}", found))
        if within:
            sections.append(Section(f"market-{place}", _market(place), within=tuple(within)))
    about = "What each role pays by market and basis, each figure with its source."
    return Page("pay.html", "Pay", "pay.html", about, {"sections": sections}, cited)


def _on_basis(id_: str, found: Ranking) -> Section:
    """The roles in their order, then what has no place in it."""
    title = _upper(BASIS_NAMES[found.basis])
    groups = [(_PARTLY, one) for one in _by_unit(found.conditional)]
    groups += [(_APART, one) for one in _by_unit(found.apart)]
    within = tuple(
        Section(f"{id_}-{number}", said, (ranked_sheet(rows),))
        for number, (said, rows) in enumerate(groups, 1)
    )
    if not found.ranked:
        return Section(id_, title, within=within)
    order = (Line(_ORDER, kind="remark"),)
    return Section(id_, title, (ranked_sheet(found.ranked),), order, within)


def _by_unit(rows: Iterable[RankedRole]) -> list[list[RankedRole]]:
    """Rows of one currency and period together, so that their bars have a scale."""
    found: dict[tuple[str, str], list[RankedRole]] = {}
    for row in rows:
        pay = row.told.figure.pay
        found.setdefault((pay.currency, pay.period), []).append(row)
    return list(found.values())


def _market(code: str) -> str:
    """The name of a market as it stands alone."""
    return _NAMES.get(code) or _upper(market_name(code))


_NAMES = {
    **{code: name.title() for name, code in CODES.items()},
    "US": "United States",
    "GB": "United Kingdom",
    "EU": "European Union",
}


def _upper(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"
