"""The one row that every fact of every answer fits into."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = Decimal | Fraction | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; its fields are the columns, and one that says nothing is None or empty."""

    question: str
    role: str | None = None
    """Id of the role that it tells of; several, joined by a space, for a disagreement."""
    section: str | None = None
    """Section or aspect of a role, or the part of an answer."""
    item: str | None = None
    """What it tells of within the section: a skill, a question, the other end of a move."""
    statement: str | None = None
    remark: str | None = None
    importance: str | None = None
    depth: str | None = None
    market: str | None = None
    currency: str | None = None
    period: str | None = None
    basis: str | None = None
    year: str | None = None
    """The year that a figure speaks of, or the date of a source."""
    low: Number | None = None
    p10: Number | None = None
    p25: Number | None = None
    median: Number | None = None
    mean: Number | None = None
    p75: Number | None = None
    p90: Number | None = None
    high: Number | None = None
    at_least: tuple[str, ...] = ()
    """Points of a figure that are a floor ("or more")."""
    sample: Number | None = None
    place: str | None = None
    """A narrower place than the market, or where a source can be read."""
    condition: str | None = None
    """Whom or what it holds for."""
    proxy: str | None = None
    """What it really measures, where it stands in for the role."""
    value: str | Number | None = None
    """A count or share, with what it counts in `unit`; also an official code."""
    unit: str | None = None
    """What `value`, or a length of time in `low` and `high`, counts."""
    route: str | None = None
    kind: str | None = None
    """What sort of fact it is, in the words of the answer; or why there is none."""
    grade: str | None = None
    sources: tuple[str, ...] = ()
