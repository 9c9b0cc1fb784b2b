"""Experience as schema.org tells it: months only where a source states a length of time."""

from collections.abc import Iterator, Mapping
from typing import Any

from airoles.catalog import Catalog
from airoles.exports.statements import said, whose
from airoles.model.move import Evidence
from airoles.model.role import Role
from airoles.views.json_text import plain
from airoles.wording.remarks import with_remark
from airoles.wording.years import years


def experience(catalog: Catalog, role: Role) -> list[Mapping[str, Any]]:
    """What the role says of experience, then the times that moves to it are given."""
    stated = [_required(said(claim)) for claim in role.experience]
    return [*stated, *_of_moves(catalog, role)]


def _of_moves(catalog: Catalog, role: Role) -> Iterator[Mapping[str, Any]]:
    for arrival in catalog.arrivals.get(role.id, ()):
        for evidence in arrival.move.evidence:
            yield from _time(catalog.roles[arrival.start].title, evidence)
    for origin in role.origins:
        for evidence in origin.evidence:
            yield from _time(origin.from_outside, evidence)


def _time(start: str, evidence: Evidence) -> Iterator[Mapping[str, Any]]:
    # The time that the change itself takes is no experience.
    stated = evidence.years
    if stated is None or stated.counts == "change":
        return
    description = with_remark(f"From {start}: {years(stated)}.", evidence.remark)
    description += whose(evidence.sources)
    if stated.low is None:
        yield _required(description)
    else:
        months = stated.low if stated.unit == "months" else stated.low * 12
        yield {**_required(description), "monthsOfExperience": plain(months)}


def _required(description: str) -> Mapping[str, Any]:
    return {"@type": "OccupationalExperienceRequirements", "description": description}
