"""Pay that an advert states, and the same pay stated twice as one."""

from dataclasses import dataclass, replace
from decimal import Decimal

from airoles.model.pay_words import PayPeriod
from airoles.model.words import Basis


@dataclass(frozen=True, slots=True)
class PayFound:
    """Pay as an advert states it, gross or net as it says, and converted to nothing."""

    low: Decimal | None
    high: Decimal | None
    """The same as `low` for a single figure; None for an end that is not given."""
    currency: str | None
    """ISO 4217; None where the advert names none and the country tells none."""
    currency_told: bool
    """False where a sign of several currencies or the country alone tells it."""
    period: PayPeriod
    period_told: bool
    """False where no word tells the period, and the size of the amount does."""
    basis: Basis
    with_commission: bool
    """Whether commission is in the amount or comes on top."""
    words: str
    """The sentence or lines that state it."""
    line: int
    """Number of the first of those lines, from 0."""

    @property
    def is_on_target(self) -> bool:
        """Whether commission is in the amount."""
        return self.with_commission and self.basis != "base"


def merged(found: list[PayFound]) -> list[PayFound]:
    """Each pay once; a floor and a ceiling in lines one below the other are one range."""
    made: list[PayFound] = []
    for one in found:
        last = made[-1] if made else None
        if last and _are_two_ends(last, one):
            words = f"{last.words} {one.words}" if last.words != one.words else one.words
            made[-1] = replace(last, high=one.high, words=words)
            continue
        same = next((n for n, other in enumerate(made) if _alike(other, one)), None)
        if same is None:
            made.append(one)
        elif one.period_told and not made[same].period_told:
            made[same] = one
    return made


def _alike(one: PayFound, other: PayFound) -> bool:
    return (one.low, one.high, one.currency) == (other.low, other.high, other.currency)


def _are_two_ends(floor: PayFound, ceiling: PayFound) -> bool:
    if floor.high is not None or ceiling.low is not None or floor.currency != ceiling.currency:
        return False
    return ceiling.line - floor.line <= 2 and (floor.low or 0) < (ceiling.high or 0)
