"""Tables of statements: what each says in full, and which sources make it."""

from collections.abc import Iterator

from airoles.exports.schema_columns import about, columns, meaning, optional, values
from airoles.exports.statements import (
    ASPECTS,
    CLAIM_SECTIONS,
    STATEMENT_TABLES,
    Statement,
    occupation_id,
)
from airoles.exports.table import (
    ID,
    POSITION,
    ROLE,
    TO_ROLE,
    TO_STATEMENT,
    Column,
    Reference,
    Table,
    table,
)
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.occupation import Code, Occupation
from airoles.model.pay import POINTS, Pay, Proxy
from airoles.model.skill import Need

_NEED_FIELDS = ("skill", "importance", "depth", "word", "nearest")
_PAY_FIELDS = (
    "market",
    "currency",
    "period",
    "basis",
    "year",
    *POINTS,
    "at_least",
    "sample",
    "place",
    "sector",
    "among",
    "condition",
)
_ADOPTION_FIELDS = ("what", "value", "among", "when", "short", "remark")
_CLAIM_FIELDS = ("text", "short", "remark")
_ANSWER_FIELDS = ("question", "answer", "short", "compares_with", "remark")


def statement_tables(stated: tuple[Statement, ...]) -> Iterator[Table]:
    """All of them but the evidence of moves."""
    yield from _statements(stated)
    yield from _sections(stated)
    yield from _outside(stated)


def _statements(stated: tuple[Statement, ...]) -> Iterator[Table]:
    yield table(
        "statements",
        "Everything that has sources, whatever its table, as one text; citations point here.",
        (
            ID,
            Column(
                "stands_in",
                "The table that holds it in full, under the same id.",
                words=STATEMENT_TABLES,
            ),
            Column("role", "Id of the role; empty where it belongs to none.", needed=False),
            Column("text", "What it says, as one text, the remark in brackets."),
            Column("voices", "How many independent publishers say so.", kind="integer"),
        ),
        (
            {
                "id": s.id,
                "stands_in": s.table,
                "role": s.role,
                "text": s.text,
                "voices": s.voices,
            }
            for s in stated
        ),
        references=(TO_ROLE,),
    )
    yield table(
        "citations",
        "Which sources make which statement.",
        (
            Column("statement", "Id of the statement."),
            POSITION,
            Column("source", "Id of a source that says so."),
        ),
        (
            {"statement": s.id, "position": number, "source": source}
            for s in stated
            for number, source in enumerate(s.sources, 1)
        ),
        ("statement", "source"),
        (Reference("statement", "statements", "id"), Reference("source", "sources", "id")),
    )


def _sections(stated: tuple[Statement, ...]) -> Iterator[Table]:
    sections = (*CLAIM_SECTIONS, *ASPECTS)
    yield table(
        "claims",
        about(Claim),
        (
            ID,
            ROLE,
            Column("section", "Section of the role, or aspect of its mandate.", words=sections),
            *columns(Claim, *_CLAIM_FIELDS),
        ),
        (
            {"id": s.id, "role": s.role, "section": s.above, **values(s.record, _CLAIM_FIELDS)}
            for s in stated
            if s.table == "claims"
        ),
        references=(TO_STATEMENT, TO_ROLE),
    )
    yield _of_roles(stated, "needs", Need, _NEED_FIELDS, Reference("skill", "skills", "id"))
    yield table(
        "pay",
        about(Pay),
        (
            ID,
            ROLE,
            *columns(Pay, *_PAY_FIELDS),
            *optional(columns(Proxy, "kind", "name", before="proxy_")),
            *columns(Pay, "remark"),
        ),
        (
            {
                "id": s.id,
                "role": s.role,
                **values(s.record, (*_PAY_FIELDS, "remark")),
                **values(s.record.proxy, ("kind", "name"), "proxy_"),
            }
            for s in stated
            if s.table == "pay"
        ),
        references=(TO_STATEMENT, TO_ROLE),
    )
    yield _of_roles(stated, "adoption", Adoption, _ADOPTION_FIELDS)
    yield _of_roles(stated, "questions", Answer, _ANSWER_FIELDS)


def _of_roles(
    stated: tuple[Statement, ...], name: str, kind: type, fields: tuple[str, ...], *more: Reference
) -> Table:
    """A table of records that stand in roles, each field a column."""
    return table(
        name,
        about(kind),
        (ID, ROLE, *columns(kind, *fields)),
        (
            {"id": s.id, "role": s.role, **values(s.record, fields)}
            for s in stated
            if s.table == name
        ),
        references=(TO_STATEMENT, TO_ROLE, *more),
    )


def _outside(stated: tuple[Statement, ...]) -> Iterator[Table]:
    entry = ("scheme", "code", "title", "address")
    yield table(
        "occupations",
        about(Occupation),
        (ID, *columns(Occupation, *entry)),
        ({"id": s.id, **values(s.record, entry)} for s in stated if s.table == "occupations"),
        references=(TO_STATEMENT,),
    )
    place = ("scheme", "code", "match", "remark")
    yield table(
        "codes",
        about(Code),
        (ID, ROLE, Column("occupation", "Id of the entry."), *columns(Code, *place)),
        (
            {
                "id": s.id,
                "role": s.role,
                "occupation": occupation_id(s.record.scheme, s.record.code),
                **values(s.record, place),
            }
            for s in stated
            if s.table == "codes"
        ),
        references=(TO_STATEMENT, TO_ROLE, Reference("occupation", "occupations", "id")),
    )
    yield table(
        "dispute_positions",
        meaning(Dispute, "positions"),
        (ID, Column("dispute", "Id of the dispute."), *columns(Claim, *_CLAIM_FIELDS)),
        (
            {"id": s.id, "dispute": s.above, **values(s.record, _CLAIM_FIELDS)}
            for s in stated
            if s.table == "dispute_positions"
        ),
        references=(TO_STATEMENT, Reference("dispute", "disputes", "id")),
    )
