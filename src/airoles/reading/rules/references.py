"""Rules on what one record names of another."""

import dataclasses
import re
from collections.abc import Iterator

from airoles.model.fields import FieldPath, fields_named
from airoles.model.layer_names import as_written
from airoles.model.role import Mandate, Role
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding
from airoles.text import fold

_NO_SECTIONS = (
    "id",
    "replaces",
    "extends",
    "title",
    "aliases",
    "mandate",
    "not_applicable",
    "no_source_for",
    "marginal",
    "layers",
)
_SECTIONS = tuple(
    field.name
    for kind in (Role, Mandate)
    for field in dataclasses.fields(kind)
    if field.name not in _NO_SECTIONS
)
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


def every_question_compares_with_a_role(library: Library) -> Iterator[Finding]:
    """A question sets its role against other roles that are there."""
    known = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    for role in library.roles.values():
        for index, asked in enumerate(role.questions):
            for number, other in enumerate(asked.compares_with):
                if other not in known or other == role.id:
                    message = f"is {other!r}, which is "
                    message += "this role itself" if other == role.id else "no role"
                    where = ("questions", index, "compares_with", number)
                    hint = "write the id of another role, or remove it"
                    yield Finding("role", role.id, where, message, hint)


def every_newer_edition_can_be_found(library: Library) -> Iterator[Finding]:
    """A newer edition is a source of sources.yaml, or a web address."""
    written = {as_written(key) for key in library.sources}
    for key, source in library.sources.items():
        newer = source.newer_edition
        if newer is None or newer.startswith(("http://", "https://")):
            continue
        if newer not in written or newer == as_written(key):
            what = "this source itself" if newer == as_written(key) else "no source and no address"
            yield Finding(
                "sources",
                key,
                ("newer_edition",),
                f"is {newer!r}, which is {what}",
                "write an id of sources.yaml, or start the address with https://",
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


def every_dispute_bites_a_section(library: Library) -> Iterator[Finding]:
    """A dispute names sections or aspects of roles that there are."""
    for key, dispute in library.disputes.items():
        for index, name in enumerate(dispute.sections):
            if name not in _SECTIONS:
                message = f"is {name!r}, which is no section or aspect of a role"
                hint = f"use one of {', '.join(_SECTIONS)}"
                yield Finding("disputes", key, ("sections", index), message, hint)


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
    every_question_compares_with_a_role,
    every_newer_edition_can_be_found,
    every_route_is_known,
    every_skill_is_in_the_vocabulary,
    every_name_is_taken_once,
    every_code_is_known,
    every_dispute_bites_a_section,
    every_dispute_has_two_sides,
)
