import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.exports.sqlite_file import sqlite_file
from airoles.exports.sqlite_views import VIEWS
from airoles.exports.tables import tables

READABLE = (
    "roles_overview",
    "pay_figures",
    "moves_readable",
    "claims_readable",
    "disputes_readable",
)


@pytest.fixture
def file(small: Catalog, tmp_path: Path) -> Path:
    """The made-up catalog as a database."""
    written = tmp_path / "db.db"
    written.write_bytes(sqlite_file(small))
    return written


@pytest.fixture
def database(file: Path) -> Iterator[sqlite3.Connection]:
    """The same, opened."""
    with closing(sqlite3.connect(file)) as opened:
        opened.row_factory = sqlite3.Row
        yield opened


def test_it_holds_the_same_rows_as_the_tables(small: Catalog, database: sqlite3.Connection) -> None:
    for table in tables(small):
        ((count,),) = database.execute(f'SELECT COUNT(*) FROM "{table.name}"')
        assert count == len(table.rows)


def test_every_reference_holds_and_a_broken_one_is_refused(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    database.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(sqlite3.IntegrityError):
        database.execute("INSERT INTO citations VALUES ('roles/nobody/pay/1', 1, 'census')")


def test_the_public_catalog_keeps_every_reference(public: Catalog) -> None:
    with closing(sqlite3.connect(":memory:")) as opened:
        opened.deserialize(sqlite_file(public))
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []
        for view in READABLE:
            assert opened.execute(f"SELECT COUNT(*) FROM {view}").fetchone()[0] > 0


def test_statements_are_found_by_their_words_also_after_vacuum(
    database: sqlite3.Connection,
) -> None:
    asked = (
        "SELECT s.role, s.text FROM statements_fts f JOIN statements s ON s.rowid = f.rowid"
        " WHERE statements_fts MATCH 'governing model'"
    )
    assert [tuple(row) for row in database.execute(asked)] == [
        ("chief-model-officer", "Governance of models.")
    ]
    database.execute("VACUUM")
    assert len(database.execute(asked).fetchall()) == 1


def test_views_read_well(database: sqlite3.Connection) -> None:
    row = dict(database.execute("SELECT * FROM roles_overview WHERE id = 'data-clerk'").fetchone())
    assert (row["title"], row["aliases"], row["pay_figures"]) == ("Data Clerk", "DC; Clerk", 2)
    assert row["summary"] == "Keeps the numbers in order."
    row = dict(database.execute("SELECT * FROM pay_figures WHERE median = 45000").fetchone())
    assert (row["role"], row["grade"]) == ("Data Clerk", "A")
    assert row["sources"] == "Bureau of Made-up Numbers: Census of modellers"
    row = dict(database.execute("SELECT * FROM moves_readable WHERE share NOT NULL").fetchone())
    assert (row["from"], row["to"], row["route"]) == ("Modeller", "Head of Models", "Craft")
    assert (row["years_low"], row["years_counted"]) == (10, "of career in all")
    found = database.execute('SELECT "from", "to" FROM moves_readable WHERE kind = \'origin\'')
    assert {tuple(row) for row in found} == {
        ("Modeller", "Chief Model Officer"),
        ("University", "Head of Models"),
    }
    found = database.execute("SELECT position FROM disputes_readable ORDER BY id")
    assert [row["position"] for row in found] == [
        "They are one post.",
        "The head stands one level below.",
    ]
    row = database.execute("SELECT * FROM claims_readable WHERE section = 'reports to'").fetchone()
    assert row["text"] == "The chief executive."


def test_every_figure_and_claim_stands_in_its_view(database: sqlite3.Connection) -> None:
    for view, table in (
        ("pay_figures", "pay"),
        ("claims_readable", "claims"),
        ("moves_readable", "move_evidence"),
        ("roles_overview", "roles"),
        ("disputes_readable", "dispute_positions"),
    ):
        counts = [
            database.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in (view, table)
        ]
        assert counts[0] == counts[1] > 0
    assert len(VIEWS) == len(READABLE) + 1


def test_it_tells_its_meaning_and_licence(database: sqlite3.Connection) -> None:
    (told,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'pay'").fetchone()
    assert "-- Seventy-fifth percentile." in told
    about = dict(database.execute("SELECT what, told FROM about").fetchall())
    assert about["licence"].startswith("CC-BY-4.0")


def test_datasette_answers_from_it(file: Path) -> None:
    from datasette.app import Datasette

    async def asked() -> list[Any]:
        datasette = Datasette([str(file)])
        await datasette.invoke_startup()
        answers = []
        for path in (
            "/db/roles_overview.json?_shape=array&_sort_desc=pay_figures",
            "/db/statements.json?_shape=array&_search=governance",
            "/db/pay.json?_shape=array&_labels=on&role=data-clerk",
            "/db.json?_shape=array&sql=select+role,+median+from+pay_figures+where+median+%3E+100000",
        ):
            response = await datasette.client.get(path)
            assert response.status_code == 200
            answers.append(response.json())
        return answers

    roles, statements, pay, figures = asyncio.run(asked())
    assert len(roles) == 5
    assert {role["title"] for role in roles} >= {"Data Clerk", "Chief Model Officer"}
    assert [found["text"] for found in statements] == ["Governance of models."]
    assert pay[0]["role"] == {"value": "data-clerk", "label": "Data Clerk"}
    assert figures == [{"role": "Head of Models", "median": 160000}]
