"""Roles and disputes of the browser's catalog."""

from typing import Any

from airoles.catalog import Catalog
from airoles.model.card import card
from airoles.model.role import Role
from airoles.questions.needs import needs
from airoles.questions.neighbours import Neighbour, goes_to
from airoles.site.script_sources import ScriptSources
from airoles.text import fold
from airoles.views.card_line import mark
from airoles.views.summaries.pieces import short_name
from airoles.wording.remarks import with_remark
from airoles.wording.short_forms import in_short


def role_entry(catalog: Catalog, role: Role, sources: ScriptSources) -> dict[str, Any]:
    """What a role is called, where it stands, what it needs and where it leads."""
    entry = {
        "id": role.id,
        "title": role.title,
        "aliases": list(role.aliases),
        "short": _in_an_address(catalog, role),
        "level": role.level,
        "family": role.family,
        "summary": in_short(role.summary[0]) if role.summary else "",
        "skills": _skills(catalog, role, sources),
        "next": [_next(n, sources) for n in goes_to(catalog, role) if n.kind == "step"],
        "leaves": bool(catalog.steps.get(role.id)),
        "entered": any(a.move.kind == "step" for a in catalog.arrivals.get(role.id, ())),
    }
    return entry | ({"mark": sign} if (sign := mark(role.layers).strip()) else {})


def _in_an_address(catalog: Catalog, role: Role) -> str:
    """What is shortest to write in an address: an alias of one word that no other role has."""
    name = short_name(card(role))
    return name if catalog.names.get(fold(name)) == (role.id,) else role.id


def _skills(catalog: Catalog, role: Role, sources: ScriptSources) -> list[list[Any]]:
    """Each skill needed: its id, its importance, its depth, its sources."""
    return [
        [need.skill, need.importance, need.depth, sources.places(need.sources)]
        for need in needs(catalog, role).values()
    ]


def _next(neighbour: Neighbour, sources: ScriptSources) -> list[Any]:
    """The name of a role or outside place that a step leads to, with the sources that say so."""
    cited = [key for each in neighbour.evidence for key in each.sources]
    return [neighbour.role, f"{neighbour.name}{mark(neighbour.layers)}", sources.places(cited)]


def dispute_entry(catalog: Catalog, key: str, sources: ScriptSources) -> dict[str, Any]:
    """A topic with the positions that sources take, and the roles and sections that it bites."""
    dispute = catalog.disputes[key]
    places = list(catalog.roles)
    return {
        "id": key,
        "topic": dispute.topic,
        "roles": [places.index(role) for role in dispute.roles if role in catalog.roles],
        "sections": list(dispute.sections),
        "positions": [
            [with_remark(one.text, one.remark), sources.places(one.sources)]
            for one in dispute.positions
        ],
        "remark": dispute.remark or "",
    }
