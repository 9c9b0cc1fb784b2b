"""The one figure that stands for a role, where there is room for one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.model.role import Role
from airoles.model.words import BASES, Level
from airoles.questions.pay_figures import ALL_MARKETS, Figure, fitting, middle
from airoles.questions.pay_standing import is_conditional, is_occupation
from airoles.questions.voices import voices
from airoles.settings import DEFAULT_MARKET

LEADERS: tuple[Level, ...] = ("head", "vice-president", "chief")
"""Levels for which the wage of an occupation never stands: it counts others by the thousand."""


@dataclass(frozen=True, slots=True)
class BestFigure:
    """The one figure that stands for a role, and how many others were there."""

    figure: Figure
    others: int


@dataclass(frozen=True, slots=True)
class OneBasis:
    """The figures that stand for some roles, all on one basis."""

    basis: str | None
    """None where no role has a figure."""
    voice: str | None
    """Whose figures they all are, of one year, where one publisher has one for each role."""
    figures: dict[str, BestFigure | None]
    """By role; None where a role has no figure on this basis."""


def best(
    catalog: Catalog, role: Role, market: str = DEFAULT_MARKET, basis: str | None = None
) -> BestFigure | None:
    """The figure that stands for a role on a market, or None.

    Where no figure on the market is for the role or a near title or group, one for the role
    itself on another market stands before the wage of an occupation.
    """
    here = fitting(catalog, role, market, basis)
    return best_of(role, here, fitting(catalog, role, ALL_MARKETS, basis))


def best_of(role: Role, here: Sequence[Figure], everywhere: Sequence[Figure]) -> BestFigure | None:
    """The same of a role's figures on a market and on all markets, each best evidence first."""
    own = [figure for figure in here if not is_occupation(figure.pay)]
    elsewhere = [figure for figure in everywhere if figure.pay.proxy is None]
    wages = [f for f in here if is_occupation(f.pay) and role.level not in LEADERS]
    found = [figures for figures in (own, elsewhere, wages) if figures]
    if not found:
        return None
    chosen = min(found, key=lambda figures: figures[0].grade == "D")
    figure = first(chosen)
    return BestFigure(figure, len(here) - (figure in here))


def first(figures: Sequence[Figure]) -> Figure:
    """The first of figures in order; of figures on conditions that are as good, the middle one."""
    top = figures[0]
    if not is_conditional(top.pay):
        return top
    peers = [figure for figure in figures if _kin(figure) == _kin(top)]
    return sorted(peers, key=lambda figure: middle(figure.pay))[(len(peers) - 1) // 2]


def _kin(figure: Figure) -> tuple[object, ...]:
    pay = figure.pay
    terms = (pay.market, pay.currency, pay.period, pay.basis, pay.proxy, bool(pay.condition))
    return (*figure.standing[:4], *terms)


def on_one_basis(
    catalog: Catalog,
    roles: Iterable[Role],
    market: str = DEFAULT_MARKET,
    basis: str | None = None,
    one_voice: bool = False,
) -> OneBasis:
    """The figure that stands for each role, all on the basis asked for or that most of them have.

    With `one_voice`, figures of one publisher on one basis and year are taken where it has one
    for every role, so that they differ in the roles alone.
    """
    asked = list(roles)
    having = {role.id: fitting(catalog, role, market, basis) for role in asked}
    if one_voice and (shared := _of_one_voice(catalog, having)):
        voice, figures = shared
        bases = {figure.pay.basis for figure in figures.values()}
        alone = {r: BestFigure(f, len(having[r]) - 1) for r, f in figures.items()}
        return OneBasis(bases.pop(), voice, {**alone})
    basis = basis or basis_of_most(having.values())
    return OneBasis(basis, None, {role.id: best(catalog, role, market, basis) for role in asked})


def basis_of_most(having: Iterable[Iterable[Figure]]) -> str | None:
    """The basis on which most roles have a figure; wages of occupations that stand in count last.

    Of bases that as many have, the one on which more have a figure of their own in general.
    """
    counted: Counter[str] = Counter()
    general: Counter[str] = Counter()
    wages: Counter[str] = Counter()
    for figures in having:
        near = [figure.pay for figure in figures if not is_occupation(figure.pay)]
        counted.update({pay.basis for pay in near})
        general.update({p.basis for p in near if p.proxy is None and not is_conditional(p)})
        wages.update({figure.pay.basis for figure in figures})
    order = sorted(wages, key=lambda b: (-counted[b], -general[b], -wages[b], BASES.index(b)))
    return order[0] if order else None


def _of_one_voice(
    catalog: Catalog, having: dict[str, tuple[Figure, ...]]
) -> tuple[str, dict[str, Figure]] | None:
    """Whose figures on one basis and year all roles have, and those figures; the best if several.

    Only figures for the roles themselves count, and none on a condition.
    """
    by_terms: dict[str, dict[tuple[str, ...], Figure]] = {}
    for role, figures in having.items():
        found = by_terms.setdefault(role, {})
        for figure in figures:
            pay = figure.pay
            if pay.proxy is None and not is_conditional(pay):
                for voice in voices(catalog, pay.sources):
                    terms = (pay.basis, pay.year, pay.market, pay.currency, pay.period)
                    found.setdefault((voice, *terms), figure)
    shared = set.intersection(*map(set, by_terms.values())) if by_terms else set()
    if not shared:
        return None
    best_first = sorted(shared, key=lambda k: (max(f[k].standing for f in by_terms.values()), k))
    key = best_first[0]
    return key[0], {role: found[key] for role, found in by_terms.items()}
