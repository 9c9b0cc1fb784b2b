"""The sources of the catalog: how good, how old, and what they are used for."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.card import Card, card
from airoles.model.dates import before, first_day, last_day
from airoles.model.fields import fields_named
from airoles.model.role import Role
from airoles.model.words import GRADES


@dataclass(frozen=True, slots=True)
class UsedSource:
    """What a source is used for."""

    sources: tuple[str]
    """Its id; the source itself stands among the sources of the answer."""
    roles: int
    """How many roles cite it."""
    uses: dict[str, int]
    """How many statements cite it, by section."""


@dataclass(frozen=True, slots=True)
class SourceList:
    """Sources, the best grade first, then the newest."""

    role: Card | None
    as_of: str
    """The day that ages are counted from."""
    older_than: str | None
    undated: int
    """How many sources bear no date, so that no age is known; only with `older_than`."""
    listed: tuple[UsedSource, ...]


def sources(
    catalog: Catalog,
    name: str | None = None,
    grade: str | None = None,
    older_than: str | None = None,
    as_of: str | None = None,
) -> SourceList:
    """The sources of a role or of all, of one grade, older than a span such as 18m, 2y or 90d.

    With a span, those that have a newer edition are listed too, whatever their age.  Ages count
    from `as_of`, or from the newest date that any source bears.  A source that bears only a year
    or month counts as published on its last day.
    """
    role = catalog.find(name) if name is not None else None
    wanted = _grade(grade)
    day = _day(as_of) if as_of is not None else _newest(catalog)
    uses = _uses([role] if role else list(catalog.roles.values()))
    if role is None:
        for dispute in catalog.disputes.values():
            for position in dispute.positions:
                for source in position.sources:
                    uses.setdefault(source, (set(), Counter()))[1]["disputes"] += 1
    found = [
        UsedSource((key,), len(roles), dict(counted.most_common()))
        for key, (roles, counted) in uses.items()
        if wanted in (None, catalog.sources[key].grade)
    ]
    dates = {used.sources: catalog.sources[used.sources[0]].date for used in found}
    undated = 0
    if older_than is not None:
        limit = _limit(day, older_than)
        undated = sum(1 for used in found if dates[used.sources] is None)
        found = [
            used
            for used in found
            if catalog.sources[used.sources[0]].newer_edition
            or ((day_ := dates[used.sources]) and last_day(day_) < limit)
        ]
    found.sort(key=lambda used: used.sources[0])
    found.sort(key=lambda used: dates[used.sources] or "", reverse=True)
    found.sort(key=lambda used: GRADES.index(catalog.sources[used.sources[0]].grade))
    return SourceList(
        role=card(role) if role else None,
        as_of=day.isoformat(),
        older_than=older_than,
        undated=undated,
        listed=tuple(found),
    )


def _uses(roles: list[Role]) -> dict[str, tuple[set[str], Counter[str]]]:
    found: dict[str, tuple[set[str], Counter[str]]] = {}
    for role in roles:
        for where, cited in fields_named("sources", role):
            field = str(where[0])
            section = {"moves": "goes_to", "origins": "comes_from"}.get(field, field)
            for source in cited:
                citing, counted = found.setdefault(source, (set(), Counter()))
                citing.add(role.id)
                counted[section] += 1
    return found


def _grade(grade: str | None) -> str | None:
    if grade is None or grade.upper() in GRADES:
        return grade and grade.upper()
    raise BadRequest(f"there is no grade {grade!r}.", f"choose from {', '.join(GRADES)}")


def _day(text: str) -> date:
    try:
        return last_day(text)
    except ValueError:
        raise BadRequest(f"{text!r} is no date.", "write it as 2026-11-21") from None


def _limit(day: date, span: str) -> date:
    try:
        return before(day, span)
    except (ValueError, OverflowError):
        raise BadRequest(f"{span!r} is no span of time.", "write it as 18m, 2y or 90d") from None


def _newest(catalog: Catalog) -> date:
    """The newest date of any source, taken at the first day that it can mean."""
    return max(first_day(source.date) for source in catalog.sources.values() if source.date)
