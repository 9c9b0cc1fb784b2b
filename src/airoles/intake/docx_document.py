"""Word documents (DOCX) to lines, the same for résumés and adverts; needs the extra `files`."""

import io
import zipfile
import zlib
from typing import Any

from airoles.errors import BadRequest
from airoles.intake.document_lines import Line
from airoles.intake.docx_lines import lines_of_html

MOST_BYTES = 10 * 1024 * 1024
MOST_ENTRIES = 2_000
MOST_UNPACKED = 40 * 1024 * 1024
MOST_XML = 8 * 1024 * 1024
"""Of one part of the document; a résumé of ten pages has some 200 kB."""
_HINT = "save it anew in a word processor, or as PDF or plain text"


def lines_of_docx(raw: bytes, shown: str) -> list[Line]:
    """The lines of a Word document; raises `BadRequest` with one sentence where it is broken.

    `shown` is the file's name as errors tell it.
    """
    _check(raw, shown)
    try:
        import mammoth
    except ImportError as error:
        raise BadRequest(
            f"{shown!r} is a Word document, and reading those needs mammoth.",
            "install it with: pip install 'airoles[files]'",
        ) from error
    try:
        found: Any = mammoth.convert_to_html(
            io.BytesIO(raw),
            convert_image=mammoth.images.img_element(lambda _: {}),
            include_embedded_style_map=False,
        )
        return lines_of_html(found.value)
    except RecursionError as error:
        raise BadRequest(f"{shown!r} is nested too deep.", _HINT) from error
    except Exception as error:
        raise BadRequest(f"{shown!r} is a broken Word document.", _HINT) from error


def _check(raw: bytes, shown: str) -> None:
    """Refuse what is no document, or would be too large once it is unpacked."""
    if len(raw) > MOST_BYTES:
        raise BadRequest(f"{shown!r} is larger than 10 MB.", "leave out its pictures")
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise BadRequest(
            f"{shown!r} is an old or locked Word document.", "save it as DOCX without a password"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_ENTRIES or sum(p.file_size for p in parts) > MOST_UNPACKED:
                raise BadRequest(f"{shown!r} is too large once unpacked.", _HINT)
            if not any(part.filename == "word/document.xml" for part in parts):
                raise BadRequest(f"{shown!r} is no Word document.", "name a DOCX file")
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    if part.file_size > MOST_XML:
                        raise BadRequest(f"{shown!r} is too large once unpacked.", _HINT)
                    if part.filename.startswith("word/") and _has_entities(archive.read(part)):
                        raise BadRequest(f"{shown!r} defines entities, which none needs.", _HINT)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError) as error:
        raise BadRequest(f"{shown!r} is a broken Word document.", _HINT) from error


def _has_entities(xml: bytes) -> bool:
    return b"<!" in xml.replace(b"<!--", b"").replace(b"<![CDATA[", b"")
