"""The figures of roles, graded and put in order once, for whoever asks of many."""

from collections.abc import Iterable
from functools import cache

from airoles.catalog import Catalog
from airoles.questions.best_figure import BestFigure, OneBasis, basis_of_most, best_of
from airoles.questions.pay_figures import ALL_MARKETS, Figure, fitting


class KnownFigures:
    """Answers as `fitting`, `best` and `on_one_basis` do, by ids of roles."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._every = cache(lambda role: fitting(catalog, catalog.roles[role]))
        self.fitting = cache(self._fitting)
        self.best = cache(self._best)

    def _fitting(
        self, role: str, market: str = ALL_MARKETS, basis: str | None = None
    ) -> tuple[Figure, ...]:
        """The role's figures on a market and basis, best evidence first."""
        return tuple(
            figure
            for figure in self._every(role)
            if market in (ALL_MARKETS, figure.pay.market) and basis in (None, figure.pay.basis)
        )

    def _best(self, role: str, market: str, basis: str | None = None) -> BestFigure | None:
        """The figure that stands for a role on a market, or None."""
        here = self.fitting(role, market, basis)
        return best_of(self.catalog.roles[role], here, self.fitting(role, ALL_MARKETS, basis))

    def on_one_basis(self, roles: Iterable[str], market: str) -> OneBasis:
        """The figure that stands for each role, all on the basis that most of them have."""
        asked = list(roles)
        basis = basis_of_most(self.fitting(role, market) for role in asked)
        return OneBasis(basis, None, {role: self.best(role, market, basis) for role in asked})
