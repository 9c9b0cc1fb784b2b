import csv
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.pay import POINTS
from airoles.questions.reply import Reply, reply
from airoles.questions.show import show
from airoles.views.csv_text import COLUMNS, FORMULA_STARTS, csv_text, harmless, plain
from airoles.views.json_text import json_text

from .making import pay, replies

HOSTILE = (
    "=cmd()",
    "+1",
    "-1",
    "@SUM(A1)",
    "\tx",
    "\rx",
    '"quoted"',
    "a,b",
    "two\nlines",
    "<script>",
    "[red]",
    "a|b",
    "`code`",
    "R&D",
    "＝1",
)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def said(text: str) -> Reply:
    """A reply that says one thing."""
    return Reply("show", {}, Claim(text=text, sources=("survey",)), {})


def stated(value: Any) -> Iterator[str]:
    """Every statement and amount of an answer in JSON."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in ("text", "answer", "remark", "word") and isinstance(item, str):
                yield item
            elif key in POINTS and isinstance(item, int | float):
                yield str(item)
            else:
                yield from stated(item)
    elif isinstance(value, list):
        for item in value:
            yield from stated(item)


def cells(rows: list[dict[str, str]]) -> set[str]:
    """Every cell as it was meant: without the apostrophe, a number without needless zeros."""
    found = {cell.removeprefix("'") for row in rows for cell in row.values()}
    for cell in list(found):
        if cell.replace(".", "", 1).isdigit():
            found.add(f"{float(cell):g}" if "." in cell else cell)
    return found


def test_every_statement_and_amount_of_the_json_is_a_cell(small: Catalog) -> None:
    for asked in replies(small):
        wanted = set(stated(json.loads(json_text(asked))["answer"]))
        assert wanted - cells(read(csv_text(asked))) == set(), asked.question


@pytest.mark.parametrize("role", ["caio", "machine-learning-engineer", "head-of-ai"])
def test_public_roles_have_the_same_statements_and_amounts_as_json(
    public: Catalog, role: str
) -> None:
    asked = reply(public, "show", show(public, role), role=role)
    wanted = set(stated(json.loads(json_text(asked))["answer"]))
    assert len(wanted) > 50
    assert wanted - cells(read(csv_text(asked))) == set()


def test_the_header_is_the_same_for_every_question(small: Catalog) -> None:
    for asked in replies(small):
        header, *rows = csv.reader(io.StringIO(csv_text(asked), newline=""), strict=True)
        assert tuple(header) == COLUMNS
        assert {len(row) for row in rows} <= {len(COLUMNS)}
        assert {row[0] for row in rows} <= {asked.question}


def test_lines_end_with_carriage_return_and_line_feed(small: Catalog) -> None:
    text = csv_text(reply(small, "show", show(small, "modeller"), role="modeller"))
    assert text.endswith("\r\n")
    assert text.count("\n") == text.count("\r\n")


def test_amounts_are_plain_numbers_with_the_decimals_of_the_source(small: Catalog) -> None:
    rows = read(csv_text(reply(small, "show", show(small, "data-clerk"), role="data-clerk")))
    hourly, yearly = (
        next(r for r in rows if r["currency"] == currency) for currency in ("CAD", "USD")
    )
    assert (hourly["low"], hourly["high"], hourly["period"]) == ("22.50", "31.25", "hour")
    assert (yearly["median"], yearly["sample"], yearly["sources"]) == ("45000", "1200", "census")
    assert yearly["low"] == ""


def test_without_sources_neither_their_column_nor_their_rows_are_there(small: Catalog) -> None:
    asked = reply(small, "show", show(small, "modeller"), role="modeller")
    whole, bare = read(csv_text(asked)), read(csv_text(asked, sources=False))
    assert "sources" not in bare[0]
    assert [row for row in whole if row["kind"] != "cited source"] == [
        {**row, "sources": full["sources"]} for row, full in zip(bare, whole, strict=False)
    ]
    assert ".example" not in csv_text(asked, sources=False)


def test_cited_sources_come_with_grade_and_date(small: Catalog) -> None:
    rows = read(csv_text(reply(small, "show", show(small, "modeller"), role="modeller")))
    (survey,) = (r for r in rows if r["kind"] == "cited source" and r["item"] == "survey")
    assert survey["statement"] == "Weekly Modeller: Salary survey"
    assert (survey["grade"], survey["year"]) == ("B", "2024-03")
    assert survey["place"] == "https://weekly.example/survey"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_come_back_as_texts(text: str) -> None:
    (row,) = read(csv_text(said(text)))
    assert row["statement"].removeprefix("'") == text
    assert not row["statement"].startswith(FORMULA_STARTS)


@given(st.text())
def test_no_text_is_a_formula_and_none_is_changed_otherwise(text: str) -> None:
    shown = harmless(text)
    assert not shown.startswith(FORMULA_STARTS)
    assert shown in (text, f"'{text}")


def test_true_numbers_are_left_alone() -> None:
    told: list[Any] = [
        Decimal("-22.50"),
        Decimal("1E+5"),
        -3,
        Fraction(-1, 3),
        Fraction(2),
        None,
        ("a", "b"),
    ]
    assert list(map(plain, told)) == ["-22.50", "100000", "-3", "-0.333333", "2", "", "a b"]
    (row,) = read(csv_text(Reply("show", {}, pay(low="-1.50"), {})))
    assert row["low"] == "-1.50"


def test_what_no_parser_takes_becomes_a_replacement_character() -> None:
    text = csv_text(said("a\x1b[31mb\ud800"))
    assert "a\ufffd[31mb\ufffd" in text
    text.encode("utf-8")
