"""Tables of the career graph: moves, origins, and what is said of them."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.exports.schema_columns import about, columns, optional, values
from airoles.exports.statements import Statement
from airoles.exports.table import ID, TO_ROLE, TO_STATEMENT, Column, Reference, Table, table
from airoles.model.move import Evidence, Move, Origin, Years

_YEARS_FIELDS = ("low", "high", "unit", "counts")


def move_tables(catalog: Catalog, stated: tuple[Statement, ...]) -> Iterator[Table]:
    """Moves and origins, with their evidence."""
    move, origin = ("to", "to_outside", "kind"), ("from_outside", "kind")
    yield table(
        "moves",
        about(Move),
        (
            Column("id", "Id of the move."),
            Column("role", "Id of the role that it leads away from."),
            *columns(Move, *move),
        ),
        (
            {"id": f"roles/{role.id}/moves/{number}", "role": role.id, **values(record, move)}
            for role in catalog.roles.values()
            for number, record in enumerate(role.moves, 1)
        ),
        references=(TO_ROLE, Reference("to", "roles", "id")),
    )
    yield table(
        "origins",
        about(Origin),
        (
            Column("id", "Id of the origin."),
            Column("role", "Id of the role that it leads to."),
            *columns(Origin, *origin),
        ),
        (
            {"id": f"roles/{role.id}/origins/{number}", "role": role.id, **values(record, origin)}
            for role in catalog.roles.values()
            for number, record in enumerate(role.origins, 1)
        ),
        references=(TO_ROLE,),
    )
    yield table(
        "move_evidence",
        about(Evidence),
        (
            ID,
            Column("move", "Id of the move; empty where it tells of an origin.", needed=False),
            Column("origin", "Id of the origin; empty where it tells of a move.", needed=False),
            *columns(Evidence, "route"),
            *optional(columns(Years, *_YEARS_FIELDS, before="years_")),
            *columns(Evidence, "share", "remark"),
        ),
        (
            {
                "id": s.id,
                "move": s.above if "/moves/" in s.above else None,
                "origin": s.above if "/origins/" in s.above else None,
                **values(s.record, ("route", "share", "remark")),
                **values(s.record.years, _YEARS_FIELDS, "years_"),
            }
            for s in stated
            if s.table == "move_evidence"
        ),
        references=(
            TO_STATEMENT,
            Reference("move", "moves", "id"),
            Reference("origin", "origins", "id"),
            Reference("route", "routes", "id"),
        ),
    )
