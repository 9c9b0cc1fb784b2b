"""How far the figures of a role reach on each basis, and how good the evidence is for them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from airoles.catalog import Catalog
from airoles.model.words import BASES, GRADES, Basis, Grade
from airoles.questions.pay_figures import Figure, ends
from airoles.questions.pay_standing import is_conditional
from airoles.questions.voices import voices

Sureness = Literal["none", "weak", "fair", "good"]


@dataclass(frozen=True, slots=True)
class PaySpan:
    """The lowest and highest amount that the figures of one role give on one basis."""

    role: str
    market: str
    currency: str
    period: str
    basis: Basis
    public: bool
    """Whether they hold for public employers only, which are never mixed with others."""
    figures: int
    low: Decimal
    high: Decimal
    at_least: bool
    """Whether one of them is a floor ("or more"), so that the highest is no upper end."""
    years: tuple[str, ...]
    """Their years, the oldest first; "undated" last."""
    sources: tuple[str, ...]
    """The sources of the figure that stands first, of the lowest and of the highest."""


@dataclass(frozen=True, slots=True)
class PayEvidence:
    """What a role's figures on a market rest on; those that stand in are counted apart."""

    role: str
    market: str
    figures: int
    """Figures that name the role itself."""
    grades: dict[Grade, int]
    """How many of them have each grade, the best first."""
    public: int
    """How many of them hold for public employers only."""
    sure: Sureness
    """How sure one can be of what other employers pay.

    Good where two or more publishers have a figure of grade A or B that names the role, fair
    where one has, weak where none has; a figure that is set back (undated, old, of a small
    sample) or for a part of the holders (one employer, a place, public employers) does not count.
    """
    stand_ins: int


def spans(figures: Iterable[Figure]) -> tuple[PaySpan, ...]:
    """How far the figures reach that name the roles themselves, best evidence first in each.

    Nothing is mixed that cannot be compared: a span is of one role, market, currency, period and
    basis, and of public employers or of others.
    """
    grouped: dict[tuple[str, str, str, str, Basis, bool], list[Figure]] = {}
    for figure in figures:
        pay = figure.pay
        if pay.proxy is None:
            terms = (pay.market, pay.currency, pay.period, pay.basis, is_public(figure))
            grouped.setdefault((figure.role, *terms), []).append(figure)
    found = [_span(*key, group) for key, group in grouped.items()]
    return tuple(sorted(found, key=lambda span: (span.public, BASES.index(span.basis))))


def _span(
    role: str,
    market: str,
    currency: str,
    period: str,
    basis: Basis,
    public: bool,
    group: list[Figure],
) -> PaySpan:
    first = min(group, key=lambda figure: figure.standing)
    lowest = min(group, key=lambda figure: ends(figure.pay)[0])
    highest = max(group, key=lambda figure: ends(figure.pay)[1])
    telling = (first, lowest, highest)
    return PaySpan(
        role=role,
        market=market,
        currency=currency,
        period=period,
        basis=basis,
        public=public,
        figures=len(group),
        low=ends(lowest.pay)[0],
        high=ends(highest.pay)[1],
        at_least=any(figure.pay.at_least for figure in group),
        years=tuple(sorted({figure.pay.year for figure in group})),
        sources=tuple(dict.fromkeys(key for figure in telling for key in figure.pay.sources)),
    )


def is_public(figure: Figure) -> bool:
    """Whether a figure holds for public employers only."""
    return figure.pay.sector == "public"


def evidence(catalog: Catalog, figures: Iterable[Figure]) -> tuple[PayEvidence, ...]:
    """The evidence for each role on each market, in the order in which they come."""
    grouped: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        grouped.setdefault((figure.role, figure.pay.market), []).append(figure)
    return tuple(_evidence(catalog, *key, found) for key, found in grouped.items())


def _evidence(catalog: Catalog, role: str, market: str, found: list[Figure]) -> PayEvidence:
    own = [figure for figure in found if figure.pay.proxy is None]
    counted = Counter(figure.grade for figure in own)
    return PayEvidence(
        role=role,
        market=market,
        figures=len(own),
        grades={grade: counted[grade] for grade in GRADES if grade in counted},  # type: ignore[misc,index]
        public=sum(map(is_public, own)),
        sure=_sure(catalog, own),
        stand_ins=len(found) - len(own),
    )


def _sure(catalog: Catalog, own: list[Figure]) -> Sureness:
    if not own:
        return "none"
    solid = [
        f for f in own if f.grade in ("A", "B") and not f.set_back and not is_conditional(f.pay)
    ]
    publishers = {voice for figure in solid for voice in voices(catalog, figure.pay.sources)}
    return "good" if len(publishers) > 1 else "fair" if publishers else "weak"
