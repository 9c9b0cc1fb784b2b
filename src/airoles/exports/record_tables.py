"""Tables of what has an id of its own: sources, skills, routes, roles and disputes."""

from collections.abc import Iterator
from typing import get_args

from airoles.catalog import Catalog
from airoles.exports.schema_columns import about, columns, meaning, values
from airoles.exports.table import POSITION, ROLE, TO_ROLE, Column, Reference, Table, table
from airoles.model.dispute import Dispute
from airoles.model.layer import Does, Layer
from airoles.model.move import Route
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source

_ROLE_FIELDS = (
    *("id", "replaces", "title", "level", "family", "marginal"),
    *("not_applicable", "no_source_for"),
)
_SOURCE_FIELDS = ("publisher", "title", "date", "archived", "licence", "grade", "remark")


def record_tables(catalog: Catalog) -> Iterator[Table]:
    """These tables refer to nothing but each other."""
    yield from _words(catalog)
    yield from _roles(catalog)
    yield from _layers(catalog)
    yield from _disputes(catalog)


def _words(catalog: Catalog) -> Iterator[Table]:
    yield table(
        "sources",
        about(Source),
        (Column("id", "Id of the source."), *columns(Source, *_SOURCE_FIELDS)),
        ({"id": key, **values(source, _SOURCE_FIELDS)} for key, source in catalog.sources.items()),
    )
    yield table(
        "source_addresses",
        meaning(Source, "addresses"),
        (Column("source", "Id of the source."), POSITION, Column("address", "A web address.")),
        (
            {"source": key, "position": number, "address": address}
            for key, source in catalog.sources.items()
            for number, address in enumerate(source.addresses, 1)
        ),
        ("source", "position"),
        (Reference("source", "sources", "id"),),
    )
    yield table(
        "skills",
        about(Skill),
        (Column("id", "Id of the skill."), *columns(Skill, "name", "family")),
        ({"id": key, **values(skill, ("name", "family"))} for key, skill in catalog.skills.items()),
    )
    yield table(
        "skill_aliases",
        meaning(Skill, "aliases"),
        (Column("skill", "Id of the skill."), POSITION, Column("alias", "One of those words.")),
        (
            {"skill": key, "position": number, "alias": alias}
            for key, skill in catalog.skills.items()
            for number, alias in enumerate(skill.aliases, 1)
        ),
        ("skill", "position"),
        (Reference("skill", "skills", "id"),),
    )
    yield table(
        "routes",
        about(Route),
        (Column("id", "Id of the route."), *columns(Route, "name", "about")),
        ({"id": key, **values(route, ("name", "about"))} for key, route in catalog.routes.items()),
    )


def _roles(catalog: Catalog) -> Iterator[Table]:
    yield table(
        "roles",
        about(Role),
        columns(Role, *_ROLE_FIELDS),
        (values(role, _ROLE_FIELDS) for role in catalog.roles.values()),
    )
    called = Column("kind", "What the name is.", words=("title", "alias"))
    yield table(
        "names",
        "What roles are called.",
        (ROLE, POSITION, called, Column("name", "The title, or another title or short form.")),
        (
            {
                "role": role.id,
                "position": number,
                "kind": "title" if number == 1 else "alias",
                "name": name,
            }
            for role in catalog.roles.values()
            for number, name in enumerate((role.title, *role.aliases), 1)
        ),
        ("role", "position"),
        (TO_ROLE,),
    )


def _layers(catalog: Catalog) -> Iterator[Table]:
    yield table(
        "layers",
        about(Layer),
        (
            ROLE,
            POSITION,
            Column("folder", "Name of the folder, as it stands behind an @."),
            Column(
                "does",
                "Adds the role, takes the place of one below, or adds statements to it.",
                words=get_args(Does),
            ),
        ),
        (
            {"role": role.id, "position": number, **values(layer, ("folder", "does"))}
            for role in catalog.roles.values()
            for number, layer in enumerate(role.layers, 1)
        ),
        ("role", "position"),
        (TO_ROLE,),
    )


def _disputes(catalog: Catalog) -> Iterator[Table]:
    yield table(
        "disputes",
        about(Dispute),
        (Column("id", "Id of the dispute."), *columns(Dispute, "topic", "remark")),
        (
            {"id": key, **values(dispute, ("topic", "remark"))}
            for key, dispute in catalog.disputes.items()
        ),
    )
    yield table(
        "dispute_roles",
        meaning(Dispute, "roles"),
        (Column("dispute", "Id of the dispute."), ROLE),
        (
            {"dispute": key, "role": role}
            for key, dispute in catalog.disputes.items()
            for role in dict.fromkeys(dispute.roles)
        ),
        ("dispute", "role"),
        (Reference("dispute", "disputes", "id"), TO_ROLE),
    )
