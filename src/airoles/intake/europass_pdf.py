"""The XML that Europass puts into its PDF files as an attachment."""

import logging

_MOST = 5 * 1024 * 1024
_MOST_ATTACHMENTS = 20
_MARKS = (b"<Candidate", b":Candidate", b"SkillsPassport", b"<Europass")


def attached_europass(raw: bytes) -> bytes | None:
    """The Europass XML within a PDF; None where there is none, or the PDF cannot be opened.

    What is wrong with such a PDF is told by the reader of its pages.
    """
    if b"/Filespec" not in raw and b"/EmbeddedFile" not in raw and b"/ObjStm" not in raw:
        return None
    import io

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would tell of the person's file
    try:
        attachments = list(PdfReader(io.BytesIO(raw)).attachment_list)[:_MOST_ATTACHMENTS]
        for attachment in attachments:
            if not attachment.name.lower().endswith(".xml"):
                continue
            content = attachment.content
            if len(content) <= _MOST and any(mark in content[:2000] for mark in _MARKS):
                return bytes(content)
    except Exception:  # noqa: BLE001 - a broken PDF fails in any way, and its pages are next
        return None
    return None
