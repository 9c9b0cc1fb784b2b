"""Rules on what one record names of another."""

import re
from collections.abc import Iterator

from airoles.model.fields import FieldPath, fields_named
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding
from airoles.text import fold

CODE_FORMS = {
    "onet-soc-2019": r"\d{2}-\d{4}\.\d{2}",
    "esco": r"\d{4}(\.\d+)+",
    "isco-08": r"\d{4}",
    "dcwf": r"\d{3}",
}


def every_end_is_a_role(library: Library) -> Iterator[Finding]:
    """Moves and disputes speak of roles that are there, be their files broken or not."""
    known = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    for role in library.roles.values():
        for index, move in enumerate(role.moves):
            if move.to is not None and move.to not in known:
                yield Finding(
                    "role",
                    role.id,
                    ("moves", index, "to"),
                    f"is {move.to!r}, which is no role",
                    "correct the id, or use to_outside",
                )
    for key, dispute in library.disputes.items():
        for index, named in enumerate(dispute.roles):
            if named not in known:
                yield Finding(
                    "disputes",
                    key,
                    ("roles", index),
                    f"is {named!r}, which is no role",
                    "correct the id, or remove it",
                )


def every_route_is_known(library: Library) -> Iterator[Finding]:
    """Evidence names a route of routes.yaml."""
    if not library.is_whole("routes"):
        return
    for role in library.roles.values():
        named = fields_named("route", role.moves, ("moves",))
        named += fields_named("route", role.origins, ("origins",))
        for where, route in named:
            if route is not None and route not in library.routes:
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {route!r}, which routes.yaml does not have",
                    f"use one of {', '.join(library.routes) or 'those you add to routes.yaml'}",
                )


def every_skill_is_in_the_vocabulary(library: Library) -> Iterator[Finding]:
    """Needs name skills of skills.yaml only."""
    if not library.is_whole("skills"):
        return
    for role in library.roles.values():
        for index, need in enumerate(role.skills):
            if need.skill not in library.skills:
                yield Finding(
                    "role",
                    role.id,
                    ("skills", index, "skill"),
                    f"is {need.skill!r}, which skills.yaml does not have",
                    "use a skill of the vocabulary, or add it there",
                )


def every_name_is_taken_once(library: Library) -> Iterator[Finding]:
    """No two roles share an id, title or alias, whatever its case and hyphens."""
    taken: dict[str, str] = {}
    for role in library.roles.values():
        names: dict[FieldPath, str] = {("id",): role.id, ("title",): role.title}
        names |= {("aliases", n): alias for n, alias in enumerate(role.aliases)}
        for where, name in names.items():
            other = taken.setdefault(fold(name), role.id)
            if other != role.id:
                message = f"is {name!r}, which is a name of {other} already"
                hint = "choose another, or change the other role"
                if where[0] == "aliases":
                    hint = "remove it from one of the two"
                yield Finding("role", role.id, where, message, hint)


def every_code_is_known(library: Library) -> Iterator[Finding]:
    """Codes have the form of their scheme, and stand in occupations.yaml."""
    known = {(o.scheme, o.code) for o in library.occupations}
    for role in library.roles.values():
        for index, code in enumerate(role.codes):
            where = ("codes", index, "code")
            if not re.fullmatch(CODE_FORMS[code.scheme], code.code):
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {code.code!r}, not of the form of {code.scheme}",
                    "copy it from the classification, in quotes",
                )
            elif (code.scheme, code.code) not in known and library.is_whole("occupations"):
                yield Finding(
                    "role",
                    role.id,
                    where,
                    f"is {code.code!r}, which occupations.yaml lacks",
                    "correct it, or add the occupation",
                )


def every_dispute_has_two_sides(library: Library) -> Iterator[Finding]:
    """A disagreement needs at least two positions, and a role that it touches."""
    for key, dispute in library.disputes.items():
        if len(dispute.positions) < 2:
            yield Finding(
                "disputes", key, ("positions",), "hold fewer than two", "add the other side"
            )
        if not dispute.roles:
            yield Finding("disputes", key, ("roles",), "is empty", "name the roles it touches")


RULES = (
    every_end_is_a_role,
    every_route_is_known,
    every_skill_is_in_the_vocabulary,
    every_name_is_taken_once,
    every_code_is_known,
    every_dispute_has_two_sides,
)
