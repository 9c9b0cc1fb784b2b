"""The pages of a PDF file to words, the same for résumés and adverts; needs the extra `files`."""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from airoles.errors import BadRequest
from airoles.intake.pdf_text import PdfText, TookTooLong, text_of_pages

if TYPE_CHECKING:
    from pypdf import PageObject

MOST_BYTES = 20 * 1024 * 1024
MOST_PAGES = 30
MOST_HIDDEN = 200
MOST_OPERATORS = 400_000
"""Operators and operands of one page; pypdf counts them while it reads."""
_ANEW = "save or print it to PDF anew, or use DOCX or plain text"


@dataclass(frozen=True, slots=True)
class ReadPages:
    """The words on the pages of a PDF, those that nobody sees there, and what must be told."""

    text: str
    hidden: tuple[str, ...]
    remarks: tuple[str, ...]


def read_pages(raw: bytes, shown: str) -> ReadPages:
    """The words of a PDF; raises `BadRequest` with one sentence where it has none.

    `shown` is the file's name as errors tell it.  Words that cannot be seen on the pages are kept
    apart as `hidden` and count for nothing.
    """
    if len(raw) > MOST_BYTES:
        raise BadRequest(f"{shown!r} is larger than 20 MB.", "leave out its pictures")
    found, pages = _read(raw, shown)
    remarks = []
    if pages > MOST_PAGES:
        remarks.append(f"Only the first {MOST_PAGES} of {pages} pages were read.")
    if found.hidden:
        remarks.append(
            "The PDF holds words that cannot be seen on its pages, such as white, tiny or outside; "
            "they do not count."
        )
    if found.read_from_scan:
        remarks.append("The PDF is a scan; what a scanner recognised in it may have mistakes.")
    if not found.text.strip():
        if found.hidden:
            raise BadRequest(f"{shown!r} holds only words that cannot be seen.", _ANEW)
        raise BadRequest(
            f"{shown!r} holds pictures and no text, as scans do.",
            "recognise its text first, for example with ocrmypdf, or use DOCX or plain text",
        )
    return ReadPages(found.text, found.hidden[:MOST_HIDDEN], tuple(remarks))


def _read(raw: bytes, shown: str) -> tuple[PdfText, int]:
    try:
        import pypdf
        from pypdf.errors import DependencyError, LimitReachedError
    except ImportError as error:
        raise BadRequest(
            f"{shown!r} is a PDF, and reading those needs pypdf.",
            "install it with: pip install 'airoles[files]'",
        ) from error
    _be_quiet()
    locked = BadRequest(f"{shown!r} is locked with a password.", "save it without a password")
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise locked
        count = len(reader.pages)
        pages: list[PageObject] = [reader.pages[at] for at in range(min(count, MOST_PAGES))]
        with pypdf.apply_configuration(
            stream_parsing_work_maximum_count=MOST_OPERATORS,
            zlib_maximum_output_length=MOST_BYTES,
        ):
            return text_of_pages(pages), count
    except BadRequest:
        raise
    except DependencyError as error:
        raise locked from error
    except (TookTooLong, LimitReachedError) as error:
        raise BadRequest(f"{shown!r} is drawn too elaborately to be read.", _ANEW) from error
    except Exception as error:
        raise BadRequest(f"{shown!r} is a broken PDF.", _ANEW) from error


def _be_quiet() -> None:
    """Keep pypdf from writing about the file where the answer goes."""
    import logging

    log = logging.getLogger("pypdf")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    log.propagate = False
