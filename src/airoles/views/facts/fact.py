"""The one row that every fact of every answer fits into."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

Number = Decimal | Fraction | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; its fields are the columns, and one that says nothing is None or empty."""

    question: str
    """The question asked, in the word that JSON has for it."""
    role: str | None = None
    """Id of the role that it tells of; several, joined by a space, for a disagreement."""
    section: str | None = None
    """Section or aspect of a role, or the part of an answer."""
    item: str | None = None
    """What it tells of within the section: a skill, a question, the other end of a move."""
    statement: str | None = None
    """What is said, in words."""
    remark: str | None = None
    """What must be said with it."""
    importance: str | None = None
    """How far a skill is needed: required, expected, helpful or named."""
    depth: str | None = None
    """How deep a skill goes, where a source states it."""
    market: str | None = None
    """Where a figure of pay holds: a country code, or europe, global, unstated."""
    currency: str | None = None
    """ISO 4217 code of the amounts."""
    period: str | None = None
    """What one amount pays for: year, month or hour."""
    basis: str | None = None
    """What is in it: base, cash, total, wage or unstated."""
    year: str | None = None
    """The year that a figure speaks of, or the date of a source."""
    low: Number | None = None
    """Lower end of a range."""
    p10: Number | None = None
    """Tenth percentile."""
    p25: Number | None = None
    """Twenty-fifth percentile."""
    median: Number | None = None
    """Median."""
    mean: Number | None = None
    """Arithmetic mean."""
    p75: Number | None = None
    """Seventy-fifth percentile."""
    p90: Number | None = None
    """Ninetieth percentile."""
    high: Number | None = None
    """Upper end of a range."""
    at_least: tuple[str, ...] = ()
    """Points of a figure that are a floor ("or more")."""
    sample: Number | None = None
    """How many people, jobs or rows the figure rests on."""
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
    """Id of the route that a move belongs to."""
    kind: str | None = None
    """What sort of fact it is, in the words of the answer; or why there is none."""
    grade: str | None = None
    """Grade of the evidence, A to E."""
    sources: tuple[str, ...] = ()
    """Ids of the sources that say so, joined by a space."""
    folders: tuple[str, ...] = ()
    """Folders on top whose words it holds, joined by a space; empty for the public catalog."""
    id: str | None = None
    """Id of the statement, unique in its role and kept when the words change."""
    short: str | None = None
    """The statement in at most 70 characters."""
    sector: str | None = None
    """Public or private, where a figure of pay holds for that sector only."""
    among: str | None = None
    """Whom the source of a figure of pay looked at altogether."""
    set_back: tuple[str, ...] = ()
    """Why a figure of pay stands behind others that are as near."""
    before: str | None = None
    """What was said before, where something changed."""
