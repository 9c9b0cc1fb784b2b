"""Résumés as Word documents (DOCX) to a `Resume`; needs the extra `files`."""

from airoles.intake.document_resume import resume_of
from airoles.intake.docx_document import lines_of_docx
from airoles.model.resume import Resume


def read_docx(raw: bytes, shown: str) -> Resume:
    """The résumé in a Word document; raises `BadRequest` with one sentence where it has none.

    `shown` is the file's name as errors tell it.
    """
    return resume_of(lines_of_docx(raw, shown), shown)
