"""An edge of the career graph, and the evidence for it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from airoles.model.base import STRICT, Amount, Name, Slug, SourceId, Text
from airoles.model.words import Grade, MoveKind, YearsCount


@dataclass(frozen=True, kw_only=True, slots=True)
class Years:
    """A length of time as the source gives it; an end that is absent is open."""

    __pydantic_config__ = STRICT

    low: Amount | None = None
    """At least so long."""
    high: Amount | None = None
    """At most so long."""
    unit: Literal["years", "months"] = "years"
    """What low and high count."""
    counts: YearsCount
    """What the time is: in the role before, the career in all, or the change itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """What one or more sources say of a move."""

    __pydantic_config__ = STRICT

    route: Slug | None = None
    """Id of the route it belongs to; absent where the source names none, so it fits any."""
    years: Years | None = None
    """Time, where a source states it."""
    share: Text | None = None
    """How common it is, as the source counts it: "57% of CAIOs"."""
    remark: Text | None = None
    """What must be said with it."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """A move from the role in whose file it stands; `to` or `to_outside`, not both."""

    __pydantic_config__ = STRICT

    to: Slug | None = None
    """Id of the role it leads to."""
    to_outside: Name | None = None
    """Name of an end that is no role of the catalog: shown, never searched."""
    kind: MoveKind
    """A step is one job to the next; an origin is where people come from, not in one step."""
    evidence: tuple[Evidence, ...]
    """What is said of it, source by source."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin:
    """Where people come from that is no role of the catalog; it stands in the file it leads to."""

    __pydantic_config__ = STRICT

    from_outside: Name
    """Name of the start: shown, never searched."""
    kind: MoveKind
    """A step is one job to the next; an origin is where people come from, not in one step."""
    evidence: tuple[Evidence, ...]
    """What is said of it, source by source."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """A named way up."""

    __pydantic_config__ = STRICT

    name: Name
    """The name that is printed."""
    about: Text
    """What holds its steps together."""


class StepFacts(NamedTuple):
    """What a search for routes must know of a step."""

    to: str
    missing: int
    """Weight of the needs that the role before does not meet, in twelfths."""
    evidence: tuple[tuple[str | None, Grade], ...]
    """The route that each piece of evidence names, and its best grade."""
