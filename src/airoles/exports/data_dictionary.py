"""The README of a folder of tables: every table and column with its meaning."""

from collections.abc import Iterable, Iterator

from airoles import __version__
from airoles.exports import licence
from airoles.exports.schema_columns import meaning
from airoles.exports.statements import ASPECTS, CLAIM_SECTIONS
from airoles.exports.table import Column, Table
from airoles.model.role import Mandate, Role
from airoles.model.words import GRADE_MEANINGS
from airoles.wording.number_words import counted

_OPENING = """\
# airoles {version} as tables

The atlas of AI leadership roles, one CSV file for each table.
`datapackage.json` describes the same tables for programs, as a Frictionless Data Package.

## How to read the files

The files are UTF-8 without a byte order mark, with commas, quotes and line ends as RFC 4180 has them.
The first line names the columns, and an empty cell means that there is no value.
Numbers have a point and no separators; amounts have as many decimals as the source gives.
A list is written as JSON, such as `["p75", "p90"]`.
The cells are data for programs and stand exactly as they are: nothing is put before a text that begins with `=`, `+`, `-` or `@`.
In a spreadsheet, import the columns as text, so that none of them is taken for a formula and a code such as 1330.10 keeps its last digit.
Whatever has sources is a statement: its id stands in `statements`, and `citations` names its sources.
An id counts the entries of a section, so it holds for one version of the data.
"""  # noqa: E501


def data_dictionary(tables: Iterable[Table]) -> str:
    """Markdown, one sentence per line."""
    lines = [_OPENING.format(version=__version__)]
    lines += ["## Tables", ""]
    for table in tables:
        lines += [*_described(table), ""]
    lines += ["## Sections of claims", "", "| section | meaning |", "| --- | --- |"]
    lines += [f"| {name} | {_escaped(meaning(Role, name))} |" for name in CLAIM_SECTIONS]
    lines += [f"| {name} | {_escaped(meaning(Mandate, name))} |" for name in ASPECTS]
    lines += ["", "## Grades of sources", "", "| grade | meaning |", "| --- | --- |"]
    lines += [f"| {grade} | {_escaped(sense)} |" for grade, sense in GRADE_MEANINGS.items()]
    lines += ["", "## Licence", "", licence.OWN_DATA, "", licence.credits_text(), ""]
    return "\n".join(lines)


def _described(table: Table) -> Iterator[str]:
    yield f"### {table.name}.csv"
    yield ""
    yield table.about
    rows = counted(len(table.rows), "row")
    yield f"{rows}; the key is {' and '.join(f'`{name}`' for name in table.key)}."
    yield ""
    yield "| column | kind | meaning |"
    yield "| --- | --- | --- |"
    targets = {r.column: f" Refers to `{r.table}.{r.key}`." for r in table.references}
    for column in table.columns:
        meaning = _escaped(column.about + targets.get(column.name, ""))
        yield f"| {column.name} | {_kind(column)} | {meaning} |"


def _kind(column: Column) -> str:
    words = f": {', '.join(column.words)}" if column.words else ""
    return f"{column.kind}{'' if column.needed else ', may be empty'}{words}"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
