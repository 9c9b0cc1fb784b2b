"""Résumés as Word documents: headings, lists, tables, and files meant to harm."""

import sys
import time
from datetime import date

import pytest

from airoles.errors import BadRequest
from airoles.intake.docx_resume import read_docx
from airoles.model.resume import ListedSkill, Position
from document_files import docx, paragraph, table

JOB = (
    paragraph("Experience", "Heading1"),
    paragraph("Data Engineer"),
    paragraph("Otter Freight Ltd, Leeds"),
    paragraph("Mar 2019 - today"),
    paragraph("Built the parcel tables.", "ListBullet"),
    paragraph("• Cut costs."),
)
READ = Position(
    "Data Engineer",
    "Otter Freight Ltd",
    date(2019, 3, 1),
    None,
    ("Built the parcel tables.", "Cut costs."),
)


def test_headings_lists_and_a_table_of_skills_are_read() -> None:
    skills = (paragraph("Skills", "Heading1"), table(("Data", "Perl, SQL"), ("Office", "Calc")))
    found = read_docx(
        docx(paragraph("Ida Example"), paragraph("Builder"), *JOB, *skills), "cv.docx"
    )
    assert found.positions == (READ,)
    assert found.label == "Builder"
    assert found.skills == (
        ListedSkill("Data", "", ("Perl", "SQL")),
        ListedSkill("Office", "", ("Calc",)),
    )


def test_a_table_that_only_lays_out_is_read_column_by_column() -> None:
    side = "".join(paragraph(words) for words in ("IDA EXAMPLE", "Builder", "SKILLS", "Perl, SQL"))
    found = read_docx(docx(table((side, "".join(JOB)))), "cv.docx")
    assert found.positions == (READ,)
    assert found.skills == (ListedSkill("Perl"), ListedSkill("SQL"))


def refused(raw: bytes) -> str:
    with pytest.raises(BadRequest) as error:
        read_docx(raw, "cv.docx")
    return error.value.message


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "'cv.docx' is a broken Word document."),
        (b"PK\x03\x04" + b"\0" * 500, "'cv.docx' is a broken Word document."),
        (docx(*JOB)[:600], "'cv.docx' is a broken Word document."),
        (docx("<w:p>"), "'cv.docx' is a broken Word document."),
        (docx(), "'cv.docx' holds no text."),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 500, "'cv.docx' is an old or locked Word document."),
        (
            docx(*JOB, head='<!DOCTYPE a [<!ENTITY b "c">]>'),
            "'cv.docx' defines entities, which none needs.",
        ),
        (
            docx(*JOB, more={"word/media/a.bin": b"\0" * 50_000_000}),
            "'cv.docx' is too large once unpacked.",
        ),
        (
            docx(*JOB, more={"word/footnotes.xml": b" " * 9_000_000}),
            "'cv.docx' is too large once unpacked.",
        ),
    ],
    ids=range(9),
)
def test_what_cannot_be_read_is_one_sentence(raw: bytes, message: str) -> None:
    assert refused(raw) == message


def nested(depth: int) -> bytes:
    inner = paragraph("Sorted the depot.", "ListBullet")
    for _ in range(depth):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    return docx(*JOB, inner)


def test_tables_within_tables_are_read_until_they_are_too_deep() -> None:
    (job,) = read_docx(nested(4), "cv.docx").positions
    assert job.highlights == (*READ.highlights, "Sorted the depot.")
    begun = time.process_time()
    assert refused(nested(400)) == "'cv.docx' is nested too deep."
    assert time.process_time() - begun < 3


def test_without_mammoth_the_install_line_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mammoth", None)
    assert refused(docx(*JOB)) == "'cv.docx' is a Word document, and reading those needs mammoth."
