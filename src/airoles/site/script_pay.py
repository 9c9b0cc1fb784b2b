"""Pay of the browser's catalog: what it takes to set figures of any roles on one basis.

The browser picks the basis that most roles have, or the publisher that has a figure for each, as
`on_one_basis` does; which figure stands for a role on a market and basis is settled here.
"""

from typing import Any

from airoles.catalog import Catalog
from airoles.model.words import BASES
from airoles.questions.best_figure import BestFigure
from airoles.questions.known_figures import KnownFigures
from airoles.questions.pay_figures import Figure
from airoles.questions.pay_standing import is_conditional, is_occupation
from airoles.questions.voices import voices
from airoles.site.script_sources import ScriptSources
from airoles.views.summaries.pieces import paid
from airoles.wording.money import headline

_Terms = tuple[str, ...]


class ScriptPay:
    """Numbers the figures of all roles, and the terms that figures of one publisher share."""

    def __init__(self, catalog: Catalog, figures: KnownFigures, sources: ScriptSources) -> None:
        """Every figure is read and put in order; none is listed yet."""
        self._catalog, self._figures, self._sources = catalog, figures, sources
        every = [figure for role in catalog.roles for figure in figures.fitting(role)]
        standings = sorted({figure.standing for figure in every})
        self._ranks = {standing: rank for rank, standing in enumerate(standings)}
        self._terms = sorted({terms for figure in every for terms in self._shared(figure)})
        self._numbers: dict[_Terms, int] = {terms: n for n, terms in enumerate(self._terms)}
        self._places: dict[tuple[str, int], int] = {}
        self.listed: list[dict[str, Any]] = []

    @property
    def voices(self) -> list[list[str]]:
        """Publisher and basis of each of the terms, which stand in the order of their numbers."""
        return [list(terms[:2]) for terms in self._terms]

    def of_role(self, role: str) -> list[dict[str, Any] | None]:
        """For each market, what stands for the role; None where it has no figure at all."""
        return [self._on(role, market) for market in self._catalog.markets]

    def _on(self, role: str, market: str) -> dict[str, Any] | None:
        best = {
            basis or "": [self._place(found.figure), found.others]
            for basis in (None, *BASES)
            if (found := self._best(role, market, basis))
        }
        if not best:
            return None
        here = self._figures.fitting(role, market)
        entry: dict[str, Any] = {"count": len(here), "best": best}
        if here:
            entry["bases"] = {basis: _kinds(here, basis) for basis in BASES if _kinds(here, basis)}
        if said := self._said(here):
            entry["said"] = said
        return entry

    def _best(self, role: str, market: str, basis: str | None) -> BestFigure | None:
        return self._figures.best(role, market, basis)

    def _said(self, here: tuple[Figure, ...]) -> list[list[int]]:
        """Numbers of terms, each with the first figure on them."""
        first: dict[int, int] = {}
        for figure in here:
            for terms in self._shared(figure):
                first.setdefault(self._numbers[terms], self._place(figure))
        return [[terms, place] for terms, place in sorted(first.items())]

    def _shared(self, figure: Figure) -> list[_Terms]:
        """The terms on which a figure may stand beside others of its publisher."""
        pay = figure.pay
        if pay.proxy is not None or is_conditional(pay):
            return []
        terms = (pay.basis, pay.year, pay.market, pay.currency, pay.period)
        return [(voice, *terms) for voice in voices(self._catalog, pay.sources)]

    def _place(self, figure: Figure) -> int:
        key = (figure.role, id(figure.pay))
        if key not in self._places:
            self._places[key] = len(self.listed)
            self.listed.append(self._entry(figure))
        return self._places[key]

    def _entry(self, figure: Figure) -> dict[str, Any]:
        amount = headline(figure.pay)
        about = paid(figure, figure.pay.market).text.removeprefix(f"{amount}, ")
        return {
            "amount": amount,
            "about": about,
            "market": figure.pay.market,
            "basis": figure.pay.basis,
            "rank": self._ranks[figure.standing],
            "sources": self._sources.places(figure.pay.sources),
        }


def _kinds(here: tuple[Figure, ...], basis: str) -> int:
    """Whether there is a figure on a basis (1), one that is no occupation's (2), one's own (4)."""
    pays = [figure.pay for figure in here if figure.pay.basis == basis]
    near = [pay for pay in pays if not is_occupation(pay)]
    own = [pay for pay in near if pay.proxy is None and not is_conditional(pay)]
    return bool(pays) + 2 * bool(near) + 4 * bool(own)
