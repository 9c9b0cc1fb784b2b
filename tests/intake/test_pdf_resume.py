"""Résumés as PDF: columns, what nobody sees, and files that cannot be read."""

import io
import sys
import time
from collections.abc import Iterable
from datetime import date

import pypdf
import pytest

from airoles.errors import BadRequest
from airoles.intake.pdf_pages import MOST_PAGES
from airoles.intake.pdf_resume import read_pdf
from airoles.intake.text_resume import parse_text
from airoles.model.resume import ListedSkill, Position
from document_files import Text, drawn, pdf

SIDE = """IDA EXAMPLE
Data Engineer
ida@example.org

SKILLS
Data: Perl, machine
learning, SQL

LANGUAGES
Welsh: native""".splitlines()
MAIN = """PROFILE
Moves parcels through tables.

EXPERIENCE

Data Engineer
Otter Freight Ltd, Leeds
Mar 2019 - today
  - Built the parcel tables with the
    depot.
  - Cut costs.

Analyst
Heron Bank, York
2015 - 2018
  - Sums.""".splitlines()
PLAIN = "\n".join((*SIDE, "", *MAIN))


def column(x: float, lines: Iterable[str]) -> list[Text]:
    return [(x, 800 - 12 * n, 9, line) for n, line in enumerate(lines) if line]


def read(*pages: str, extra: str = "") -> object:
    return read_pdf(pdf(*pages, extra=extra), "cv.pdf")


def test_one_and_two_columns_read_as_the_plain_text_does() -> None:
    expected = parse_text(PLAIN, "cv.pdf")
    assert [job.title for job in expected.positions] == ["Data Engineer", "Analyst"]
    assert read(drawn(column(50, (*SIDE, "", *MAIN)))) == expected
    rows = sorted(column(40, SIDE) + column(230, MAIN), key=lambda text: (-text[1], text[0]))
    assert read(drawn(rows)) == expected


def test_a_column_goes_on_where_it_ended_on_the_page_before() -> None:
    rows = column(40, SIDE) + column(230, MAIN)
    more = ("  - Balances.", "", "Clerk", "Fen Council, Ely", "2011 - 2014", "  - Files.")
    found = read_pdf(pdf(drawn(rows), drawn(column(230, more))), "cv.pdf")
    assert [job.title for job in found.positions] == ["Data Engineer", "Analyst", "Clerk"]
    assert found.positions[1].highlights == ("Sums.", "Balances.")
    assert found.positions[2].end == date(2014, 12, 31)
    assert found.languages == ("Welsh: native",)


def test_a_page_as_latex_sets_it_is_read() -> None:
    page = r"""BT /F1 17 Tf 72 780 Td [(Ida)-333(Example)]TJ
/F1 10 Tf 0 -20 Td [(Data)-333(Engineer)]TJ
0 -30 Td [(W)83(ork)-333(Exp)-28(erience)]TJ
0 -20 Td [(Data)-333(Engineer)]TJ 350 0 Td [(Mar)-333(2019)-333(\226)-333(presen)28(t)]TJ
-350 -12 Td [(Otter)-333(F)83(reigh)28(t)-333(Ltd,)-333(Leeds)]TJ
10 -14 Td [(\225)]TJ 10 0 Td [(Built)-333(the)-333(tables)-333(of)-333(the)]TJ
0 -12 Td [(Depot)-333(and)-333(others.)]TJ
-10 -12 Td [(\225)]TJ 10 0 Td [(Cut)-333(co)-28(sts.)]TJ
-20 -30 Td [(Sk)28(ills)]TJ 0 -20 Td [(Data:)-333(P)28(erl,)-333(SQL)]TJ ET"""
    found = read_pdf(pdf(page), "cv.pdf")
    highlights = ("Built the tables of the Depot and others.", "Cut costs.")
    job = Position("Data Engineer", "Otter Freight Ltd", date(2019, 3, 1), None, highlights)
    assert found.positions == (job,)
    assert found.skills == (ListedSkill("Data", "", ("Perl", "SQL")),)


def test_dates_on_the_right_are_no_column() -> None:
    texts = [(50.0, 800.0, 9.0, "IDA EXAMPLE"), (50.0, 780.0, 9.0, "EXPERIENCE")]
    for n in range(6):
        texts += [(50, 760 - 40 * n, 9, f"Analyst {n}"), (480, 760 - 40 * n, 9, f"201{n} - 201{n}")]
        texts += [(50, 748 - 40 * n, 9, "Heron Bank"), (50, 736 - 40 * n, 9, "- Sums.")]
    found = read_pdf(pdf(drawn(texts)), "cv.pdf")
    assert [job.title for job in found.positions] == [f"Analyst {n}" for n in range(6)]
    assert [job.start for job in found.positions] == [date(2010 + n, 1, 1) for n in range(6)]


@pytest.mark.parametrize(
    "hidden",
    [
        "1 1 1 rg " + drawn([(50, 60, 9, "Secret words")]),
        "0.99 g " + drawn([(50, 60, 9, "Secret words")]),
        drawn([(50, 60, 1, "Secret words")]),
        drawn([(50, 60, 9, "Secret words")]).replace("Tf", "Tf 3 Tr"),
        drawn([(-400, 60, 9, "Secret words")]),
        drawn([(50, 2000, 9, "Secret words")]),
        "0 0 0.4 rg 0 50 595 40 re f 0 0 0.4 rg " + drawn([(50, 60, 9, "Secret words")]),
        "/Clear gs " + drawn([(50, 60, 9, "Secret words")]),
        "q 0.1 0 0 0.1 0 0 cm " + drawn([(500, 600, 9, "Secret words")]) + " Q",
    ],
)
def test_what_cannot_be_seen_is_kept_apart(hidden: str) -> None:
    extra = "/ExtGState << /Clear << /ca 0 >> >>"
    shown = drawn(column(50, (*SIDE, "", *MAIN)))
    found = read_pdf(pdf(f"q {shown} Q\n{hidden}", extra=extra), "cv.pdf")
    assert found.hidden == ("Secret words",)
    assert found.positions == parse_text(PLAIN, "cv.pdf").positions
    assert found.remarks == (
        "The PDF holds words that cannot be seen on its pages, such as white, tiny or outside; "
        "they do not count.",
    )


def test_hidden_words_inside_a_seen_line_are_kept_apart() -> None:
    page = drawn(column(50, MAIN)) + (
        "\nBT /F1 9 Tf 1 0 0 1 50 400 Tm (seen) Tj 1 g ( ghost) Tj 0 g ( again) Tj ET"
    )
    assert read_pdf(pdf(page), "cv.pdf").hidden == ("ghost",)


def test_white_letters_on_a_dark_ground_are_seen() -> None:
    page = "0.1 0.2 0.3 rg 0 0 595 842 re f 1 1 1 rg " + drawn(column(50, (*SIDE, "", *MAIN)))
    assert read(page) == parse_text(PLAIN, "cv.pdf")


def refused(raw: bytes) -> tuple[str, str]:
    with pytest.raises(BadRequest) as error:
        read_pdf(raw, "cv.pdf")
    return error.value.message, error.value.hint


def test_a_scan_is_told_what_to_do() -> None:
    message, hint = refused(pdf("0 0 100 100 re f"))
    assert message == "'cv.pdf' holds pictures and no text, as scans do."
    assert "ocrmypdf" in hint


def test_a_locked_file_is_told() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(drawn(column(50, MAIN)))))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    assert refused(locked.getvalue())[0] == "'cv.pdf' is locked with a password."


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7\n", b"\0" * 5_000, b"%PDF-1.4\n1 0 obj\n<<" * 999])
def test_a_broken_file_is_told(raw: bytes) -> None:
    assert refused(raw)[0] == "'cv.pdf' is a broken PDF."


def test_a_page_of_endless_drawing_is_refused() -> None:
    begun = time.process_time()
    message, _ = refused(pdf("0 0 1 1 re f\n" * 200_000))
    assert message == "'cv.pdf' is drawn too elaborately to be read."
    assert time.process_time() - begun < 8


def test_only_so_many_pages_are_read() -> None:
    first = drawn(column(50, MAIN))
    found = read_pdf(pdf(first, *["" for _ in range(MOST_PAGES)], drawn([(50, 50, 9, "x")])), "f")
    assert found.remarks == ("Only the first 30 of 32 pages were read.",)


def test_without_pypdf_the_install_line_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    message, hint = refused(b"%PDF-1.4")
    assert message == "'cv.pdf' is a PDF, and reading those needs pypdf."
    assert hint == "install it with: pip install 'airoles[files]'"
