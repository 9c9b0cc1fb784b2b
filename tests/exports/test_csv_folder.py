import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.exports.csv_folder import cell_text, csv_folder, csv_text
from airoles.exports.table import Column, Table
from airoles.exports.tables import tables


@pytest.fixture
def folder(small: Catalog, tmp_path: Path) -> Path:
    """The made-up catalog, written."""
    for name, content in csv_folder(small).items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def errors(folder: Path, resource: str | None = None) -> list[str]:
    """What frictionless finds wrong with a data package, or with one resource of it."""
    from frictionless import validate

    report = validate(str(folder / "datapackage.json"), resource_name=resource)
    assert report.valid == (report.stats["errors"] == 0)
    return [found.type for task in report.tasks for found in task.errors] + [
        found.type for found in report.errors
    ]


def test_the_package_is_valid(folder: Path) -> None:
    assert errors(folder) == []


def test_the_package_of_the_public_catalog_is_valid(public: Catalog, tmp_path: Path) -> None:
    for name, content in csv_folder(public).items():
        (tmp_path / name).write_bytes(content)
    assert errors(tmp_path) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        ("citations.csv", ",census\r\n", ",nobody\r\n", "foreign-key"),
        ("pay.csv", ",45000,", ",plenty,", "type-error"),
        ("pay.csv", ",USD,", ",usd,", "constraint-error"),
        ("roles.csv", ",chief,", ",boss,", "constraint-error"),
        ("roles.csv", "data-clerk,false", "modeller,false", "primary-key"),
        ("skills.csv", "counting,Counting,", "counting,,", "constraint-error"),
        ("moves.csv", "id,role,", "id,who,", "incorrect-label"),
    ],
)
def test_a_broken_copy_is_found_out(
    folder: Path, file: str, old: str, new: str, found: str
) -> None:
    text = (folder / file).read_bytes().decode()
    assert old in text
    (folder / file).write_bytes(text.replace(old, new, 1).encode())
    assert found in errors(folder, Path(file).stem)


def test_a_package_tells_licence_and_sources(small: Catalog) -> None:
    package = json.loads(csv_folder(small)["datapackage.json"])
    assert [found["name"] for found in package["licenses"]] == ["CC-BY-4.0"]
    assert {
        "title": "Bureau of Made-up Numbers: Census of modellers",
        "path": "https://numbers.example/census",
    } in package["sources"]
    assert len(package["sources"]) == len(small.sources)


def test_files_are_utf_8_with_the_line_ends_of_rfc_4180(small: Catalog) -> None:
    files = csv_folder(small)
    for table in tables(small):
        written = files[f"{table.name}.csv"]
        assert not written.startswith(b"\xef\xbb\xbf")
        assert written.count(b"\n") == written.count(b"\r\n") == len(table.rows) + 1


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", 'a "quoted" word', "a,b", "two\r\nlines", "é€😀", " spaced "]
)
def test_a_text_comes_back_exactly(text: str) -> None:
    table = Table(
        "t", "A test.", (Column("a", "A."), Column("b", "B.")), ("a",), rows=((text, "x"),)
    )
    read = list(csv.reader(io.StringIO(csv_text(table), newline="")))
    assert read == [["a", "b"], [text, "x"]]


def test_values_are_written_to_the_last_digit() -> None:
    cells = (None, True, False, 3, Decimal("22.50"), Decimal("1E+3"), ("p75", "p90"))
    assert [cell_text(cell) for cell in cells] == [
        "",
        "true",
        "false",
        "3",
        "22.50",
        "1000",
        '["p75", "p90"]',
    ]


def test_the_readme_tells_every_table_and_column(small: Catalog) -> None:
    readme = csv_folder(small)["README.md"].decode()
    for table in tables(small):
        _, found, rest = readme.partition(f"\n### {table.name}.csv\n")
        assert found
        assert table.about in rest
        told = re.findall(r"^\| (\w+) \| .+ \| .+ \|$", rest.split("\n##")[0], re.MULTILINE)
        assert told == ["column", *(column.name for column in table.columns)]
    for sentence in (
        "nothing is put before a text that begins with",
        "Whom it answers to.",
        "| A | official statistics",
        "O*NET",
        "Creative Commons",
    ):
        assert sentence in readme
