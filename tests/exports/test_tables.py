from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.exports.statements import statements
from airoles.exports.table import Table
from airoles.exports.tables import tables
from airoles.model.fields import fields_named
from airoles.model.pay import Pay

SPECIFIED = {
    "roles",
    "names",
    "claims",
    "needs",
    "pay",
    "adoption",
    "questions",
    "moves",
    "move_evidence",
    "origins",
    "codes",
    "sources",
    "source_addresses",
    "skills",
    "skill_aliases",
    "routes",
    "disputes",
    "dispute_roles",
    "dispute_positions",
    "occupations",
    "citations",
    "layers",
    "adverts",
    "advert_addresses",
    "advert_skills",
}


@pytest.fixture(params=["small", "public"])
def catalog(request: pytest.FixtureRequest) -> Catalog:
    found: Catalog = request.getfixturevalue(request.param)
    return found


def rows(table: Table) -> Iterator[dict[str, Any]]:
    names = [column.name for column in table.columns]
    return (dict(zip(names, row, strict=True)) for row in table.rows)


def test_there_is_a_table_for_every_kind_of_record(small: Catalog) -> None:
    names = [table.name for table in tables(small)]
    assert set(names) == SPECIFIED | {"statements"}
    assert len(names) == len(set(names))


def test_keys_are_unique_and_references_lead_to_a_row(catalog: Catalog) -> None:
    found = {table.name: list(rows(table)) for table in tables(catalog)}
    for table in tables(catalog):
        keys = Counter(tuple(row[name] for name in table.key) for row in found[table.name])
        assert [key for key, count in keys.items() if count > 1] == []
        for reference in table.references:
            known = {row[reference.key] for row in found[reference.table]}
            used = {row[reference.column] for row in found[table.name]} - {None}
            assert used <= known, (table.name, reference)


def test_values_are_what_the_columns_promise(catalog: Catalog) -> None:
    for table in tables(catalog):
        for row in rows(table):
            for column in table.columns:
                value = row[column.name]
                assert value is not None or not column.needed, (table.name, column.name)
                assert value is None or not column.words or value in column.words


def test_every_statement_is_cited_and_stands_in_its_table(catalog: Catalog) -> None:
    found = {table.name: list(rows(table)) for table in tables(catalog)}
    told = {row["id"]: row["stands_in"] for row in found["statements"]}
    assert {row["statement"] for row in found["citations"]} == set(told)
    for name in set(told.values()):
        standing = {row["id"] for row in found[name]}
        assert standing == {key for key, table in told.items() if table == name}


def test_no_record_with_sources_is_left_out(catalog: Catalog) -> None:
    roles, disputes = list(catalog.roles.values()), list(catalog.disputes.values())
    adverts = list(catalog.adverts.values())
    records = (roles, disputes, adverts, list(catalog.occupations.values()))
    there = sum(1 for part in records for r in part for _ in fields_named("sources", r))
    assert len(list(statements(catalog))) == there


def test_figures_keep_every_amount(small: Catalog) -> None:
    (table,) = (t for t in tables(small) if t.name == "pay")
    first, hourly = [row for row in rows(table) if row["role"] == "data-clerk"]
    assert (first["p10"], first["p90"], first["low"]) == (30000, 70000, None)
    assert (str(hourly["low"]), hourly["period"]) == ("22.50", "hour")
    proxies = [row["proxy_name"] for row in rows(table)]
    assert proxies.count("11-1330 Model Managers") == 1


def test_a_move_and_an_origin_have_their_evidence(small: Catalog) -> None:
    (table,) = (t for t in tables(small) if t.name == "move_evidence")
    found = {row["id"]: row for row in rows(table)}
    told = found["roles/data-clerk/moves/1/evidence/1"]
    assert (told["move"], told["origin"]) == ("roles/data-clerk/moves/1", None)
    assert (told["years_low"], told["years_high"], told["years_counts"]) == (2, 5, "before")
    told = found["roles/head-of-models/origins/1/evidence/1"]
    assert (told["move"], told["origin"]) == (None, "roles/head-of-models/origins/1")


def test_columns_mean_what_the_model_says(small: Catalog) -> None:
    (table,) = (t for t in tables(small) if t.name == "pay")
    columns = {column.name: column for column in table.columns}
    assert columns["median"].about == "Median."
    assert columns["currency"].pattern == "[A-Z]{3}"
    assert columns["period"].words == ("year", "month", "hour")
    assert columns["p10"].kind == "number"
    assert columns["sample"].kind == "integer"
    assert columns["at_least"].kind == "array"
    assert not columns["proxy_kind"].needed
    assert table.about == Pay.__doc__
