"""Résumés as plain text or Markdown to a `Resume`."""

from airoles.intake.document_lines import is_too_long, lines_of
from airoles.intake.document_resume import resume_of
from airoles.model.resume import Resume

CUT = "The text is longer than any résumé; only its first part was read."


def parse_text(
    text: str, shown: str, remarks: tuple[str, ...] = (), hidden: tuple[str, ...] = ()
) -> Resume:
    """The résumé in a text; raises `BadRequest` where it says nothing.

    `shown` is the file's name as errors tell it; `remarks` and `hidden` are added to the résumé.
    """
    if is_too_long(text):
        remarks = (*remarks, CUT)
    return resume_of(lines_of(text), shown, remarks, hidden)
