"""The positions of a résumé in the catalog's roles, with their years."""

from collections.abc import Iterable, Mapping, Set
from datetime import date
from fractions import Fraction

from airoles.catalog import Catalog
from airoles.model.resume import Position, Resume
from airoles.questions.background import ReadPosition, held_now
from airoles.questions.nearness import nearness
from airoles.recognition.titles import ReadTitle

IN_LINE = 0.12
"""How near the role of a position has to lie to that held now to count as its line of work."""
LEAST_OF_DATA = 2
"""Skills of working with data that put a position without a role in that line."""


def read_positions(catalog: Catalog, resume: Resume, today: date) -> tuple[ReadPosition, ...]:
    """Each position with the roles and the level that its title tells."""
    return tuple(_position(catalog, one, today) for one in resume.positions)


def _position(catalog: Catalog, position: Position, today: date) -> ReadPosition:
    told = _by_occupation(catalog, position)
    told = told or catalog.read_title(position.title, position.employer)
    years = None
    if position.start is not None:
        years = tenths(max((_until(position, today) - position.start).days, 0))
    first = told.roles[0] if told.roles else None
    card = catalog.cards[first] if first else None
    is_now = bool(position.start) and (position.end is None or position.end >= today)
    return ReadPosition(
        words=position.title,
        role=first,
        title=card.title if card else "",
        years=years,
        ahead=any(day is not None and day > today for day in (position.start, position.end)),
        layers=card.layers if card else (),
        roles=told.roles,
        level=told.level,
        match=told.match,
        lines=told.lines,
        is_now=is_now,
        until=None if is_now else position.end,
    )


def _by_occupation(catalog: Catalog, position: Position) -> ReadTitle | None:
    """The role whose own ESCO entry the form names, taken as it is."""
    if not position.occupation:
        return None
    codes = {
        one.code
        for (scheme, _), one in catalog.occupations.items()
        if scheme == "esco" and one.address == position.occupation
    }
    for role in catalog.roles.values():
        if any(c.scheme == "esco" and c.code in codes and c.match == "exact" for c in role.codes):
            return ReadTitle(position.title, (role.id,), role.level, "exact")
    return None


def years_together(positions: Iterable[Position], today: date) -> Fraction | None:
    """Years in all of them, in tenths; what overlaps counts once."""
    spans = sorted((p.start, _until(p, today)) for p in positions if p.start)
    if not spans:
        return None
    days, until = 0, spans[0][0]
    for start, end in spans:
        begins = max(start, until)
        if end > begins:
            days += (end - begins).days
            until = end
    return tenths(days)


def years_in_line(
    catalog: Catalog,
    resume: Resume,
    read: tuple[ReadPosition, ...],
    shown: Mapping[int, Set[str]],
    today: date,
) -> Fraction | None:
    """Years in positions of the line of work of the role held now.

    A position counts whose role, or the field that its title names, lies near that one, and one
    without a role that shows skills of the trade.  `shown` are the skills of each position by its
    number, counted from 1.
    """
    now = held_now(read)
    distances = nearness(catalog)

    def counts(number: int, told: ReadPosition) -> bool:
        if now is None or not now.roles:
            return bool(told.lines)
        if any(
            distances.nearest(now.roles, role).total >= IN_LINE for role in told.roles or told.lines
        ):
            return True
        return not told.roles and _of_the_trade(catalog, shown.get(number, frozenset()))

    pairs = zip(resume.positions, enumerate(read, 1), strict=True)
    return years_together((position for position, told in pairs if counts(*told)), today)


def _of_the_trade(catalog: Catalog, skills: Set[str]) -> bool:
    """Whether some skills are those of people who work with AI and data, not in passing."""
    families = [catalog.skills[skill].family for skill in skills]
    return "ml" in families or "genai" in families or families.count("data") >= LEAST_OF_DATA


def _until(position: Position, today: date) -> date:
    return min(position.end or today, today)


def tenths(days: int) -> Fraction:
    """Days as years, in tenths."""
    return Fraction(round(days / 365.25 * 10), 10)
