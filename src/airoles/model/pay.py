"""One figure or range of pay, with everything that is needed to read it."""

from dataclasses import dataclass
from typing import Annotated, Literal

from airoles.model.base import STRICT, Amount, Count, Listed, Name, Pattern, SourceId, Text
from airoles.model.words import Basis, Period

Market = Annotated[
    str,
    Listed(
        r"^([A-Z]{2}|europe|global|unstated)\Z",
        "which is not a market",
        "use a country code such as US or GB, or EU, europe, global, unstated",
        lists=("MARKETS",),
    ),
]
Currency = Annotated[
    str,
    Listed(
        r"^[A-Z]{3}\Z",
        "which is not a currency",
        "use a code such as USD",
        lists=("CURRENCIES", "WITHDRAWN"),
    ),
]
Year = Annotated[
    str,
    Pattern(
        r"^(19[7-9][0-9]|20[0-4][0-9]|undated)\Z",
        "which is not a year of pay",
        "write four digits from 1970 to 2049, or undated",
        number=True,
    ),
]
"""From 1970 to 2049: fixed, so that files are right or wrong on every day alike."""
Sector = Literal["public", "private"]
Point = Literal["low", "p10", "p25", "median", "mean", "p75", "p90", "high"]

POINTS: tuple[Point, ...] = ("low", "p10", "p25", "median", "mean", "p75", "p90", "high")
RISING: tuple[Point, ...] = ("low", "p10", "p25", "median", "p75", "p90", "high")


@dataclass(frozen=True, kw_only=True, slots=True)
class Proxy:
    """What a figure really measures when it stands in for the role."""

    __pydantic_config__ = STRICT

    kind: Literal["occupation", "title", "group"]
    """An official occupation, a near job title, or a group of roles."""
    name: Name
    """The occupation with its code, the title or the group."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pay:
    """One figure or range; amounts are gross, in units of the currency per period."""

    __pydantic_config__ = STRICT

    market: Market
    """Country (ISO 3166-1), or EU, europe, global, unstated."""
    currency: Currency
    """ISO 4217 code."""
    period: Period = "year"
    """What one amount pays for."""
    basis: Basis
    """What is in it: base, cash (base and bonus), total (with equity), wage, or unstated."""
    year: Year
    """The year that the figure speaks of, from 1970 to 2049, or undated."""
    low: Amount | None = None
    """Lower end of a range."""
    p10: Amount | None = None
    """Tenth percentile."""
    p25: Amount | None = None
    """Twenty-fifth percentile."""
    median: Amount | None = None
    """Median."""
    mean: Amount | None = None
    """Arithmetic mean, where the source says average."""
    p75: Amount | None = None
    """Seventy-fifth percentile."""
    p90: Amount | None = None
    """Ninetieth percentile."""
    high: Amount | None = None
    """Upper end of a range."""
    at_least: tuple[Point, ...] = ()
    """Points that the source gives as a floor ("or more"), such as a top-coded wage."""
    sample: Count | None = None
    """How many people, jobs or rows the figure rests on."""
    place: Text | None = None
    """A narrower place than the market."""
    sector: Sector | None = None
    """Present when it holds for public employers only, or for private ones only."""
    among: Text | None = None
    """Whom the source looked at altogether, such as technology companies: no condition of ours."""
    condition: Text | None = None
    """For which part of them it holds: company size or stage, seniority, remote work."""
    proxy: Proxy | None = None
    """Present when the figure is not for the role itself."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""
    remark: Text | None = None
    """What must be said with it."""
