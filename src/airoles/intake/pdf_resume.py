"""Résumés as PDF to a `Resume`; needs the extra `files`."""

from airoles.intake.pdf_pages import read_pages
from airoles.intake.text_resume import parse_text
from airoles.model.resume import Resume


def read_pdf(raw: bytes, shown: str) -> Resume:
    """The résumé in a PDF; raises `BadRequest` with one sentence where it has none.

    `shown` is the file's name as errors tell it.  Words that cannot be seen on the pages are kept
    apart as `hidden` and count for nothing.
    """
    found = read_pages(raw, shown)
    return parse_text(found.text, shown, found.remarks, found.hidden)
