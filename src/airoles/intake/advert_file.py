"""The one door for adverts: a file or pipe of any form that is known, to what it says."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from airoles.errors import BadRequest
from airoles.intake.advert_days import closing_day
from airoles.intake.advert_parts import parts_of
from airoles.intake.advert_top import top_of
from airoles.intake.advert_vocabulary import Vocabulary, vocabulary_of
from airoles.intake.asked_for import ADVERT
from airoles.intake.brought_file import is_folder, read_brought
from airoles.intake.document_lines import Line, is_too_long, lines_of
from airoles.intake.file_forms import HTML, MOST_BYTES, decoded, packed_form
from airoles.intake.zip_parts import names_in
from airoles.model.advert_part_words import AdvertPartWords
from airoles.model.advert_text import AdvertText
from airoles.text import visible

_ADDRESS = re.compile(r"(?:https?|ftp|file):/|www\.", re.IGNORECASE)
_MARKUP = re.compile(
    r"\s*(?:<!--|<\?xml[^<>]{0,200}\?>|\s)*\s*<(?:!doctype html|html|head|body|main|div|article|"
    r"section|h[1-6]|p|ul|script|meta|span|table)\b",
    re.IGNORECASE,
)
_RESUME = re.compile(
    r"^(?:curriculum vitae|cv|lebenslauf|r[ée]sum[ée]|work experience|employment history|"
    r"berufserfahrung|werdegang|expérience professionnelle|experiencia laboral|"
    r"esperienza lavorativa|werkervaring|professional experience)\s*:?$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"^(?P<indent>[ \t]{0,12})(?:>|\(?\d{1,2}[.)])[ \t]+(?=\S)", re.MULTILINE)
_CUT = "The text is longer than any advert; only its first part was read."
_BELOW = "What stands below the advert, such as other jobs, was left out."
_NO_ADVERT = "name a file with the text of one advert"


def read_advert(path: Path, words: Iterable[AdvertPartWords]) -> tuple[AdvertText, ...]:
    """The adverts that a path leads to, mostly one; `-` stands for what is piped in.

    The form is told by content first and by the name's ending second.  Raises `BadRequest` with
    one sentence where nothing can be read; what is left out is told in the remarks.
    """
    shown = str(path)
    if _ADDRESS.match(shown):
        # a path has lost the strokes that an address has two of, and file three
        slashes = "///" if shown.lower().startswith("file:") else "//"
        address = visible(re.sub(r"(?<=:)/+", slashes, shown, count=1))
        raise BadRequest(
            f"{address!r} is an address, and nothing is fetched from the network.",
            "save the page as HTML or text, and name that file",
        )
    if is_folder(path):
        raise BadRequest(f"{shown!r} is a folder.", "name the file with the advert")
    return advert_from(read_brought(path, ADVERT), shown, words)


def advert_from(raw: bytes, shown: str, words: Iterable[AdvertPartWords]) -> tuple[AdvertText, ...]:
    """The adverts in the bytes of a file; `shown` is its name, as errors tell it."""
    known = vocabulary_of(tuple(words))
    if not raw:
        raise BadRequest(f"{shown!r} is empty.", ADVERT.again)
    form = packed_form(raw, shown, ADVERT)
    if form == "pdf":
        from airoles.intake.pdf_pages import read_pages

        pages = read_pages(raw, shown)
        lines = list(lines_of(pages.text))
        return (_of_lines(lines, shown, known, "pdf", pages.remarks, pages.hidden),)
    if form == "zip":
        return (_of_lines(_docx(raw, shown), shown, known, "docx", wrapped=False),)
    if len(raw) > MOST_BYTES:
        raise BadRequest(
            f"{shown!r} is larger than {MOST_BYTES // 1024 // 1024} MiB.", ADVERT.smaller
        )
    text, remark = decoded(raw, shown, ADVERT)
    remarks = (remark,) if remark else ()
    found = _of_text(text, shown, known, remarks)
    if remark and remark not in found[0].remarks:
        from dataclasses import replace

        found = tuple(replace(one, remarks=(remark, *one.remarks)) for one in found)
    return found


def _of_text(
    text: str, shown: str, known: Vocabulary, remarks: tuple[str, ...]
) -> tuple[AdvertText, ...]:
    ending = os.path.splitext(shown)[1].lower()
    begins = text[:4000].lstrip()
    if HTML.search(text[:4000]) or _MARKUP.match(begins) or ending in (".html", ".htm", ".xhtml"):
        from airoles.intake.advert_html import read_advert_html

        return read_advert_html(text, shown, known)
    is_json = begins.startswith("{") or (begins.startswith("[") and '"' in begins)
    if ending in (".json", ".jsonld") or (is_json and text.rstrip().endswith(("}", "]"))):
        from airoles.intake.advert_json import read_advert_json

        return read_advert_json(text, shown, known)
    if begins.startswith("<?xml") or ending == ".xml":
        raise BadRequest(f"{shown!r} is XML.", ADVERT.forms)
    if ending == ".mhtml" or "multipart/related" in begins[:2000].lower():
        raise BadRequest(
            f"{shown!r} is a web archive.", "save the page as HTML only, or as text or PDF"
        )
    if is_too_long(text):
        remarks = (*remarks, _CUT)
    return (_of_lines(list(lines_of(_with_bullets(text))), shown, known, "text", remarks),)


def _with_bullets(text: str) -> str:
    """The text with one sign before the items of its lists, also of numbered and quoted ones."""
    return _ITEM.sub(r"\g<indent>- ", text)


def _docx(raw: bytes, shown: str) -> list[Line]:
    try:
        names = names_in(raw, shown)
    except BadRequest as error:
        raise BadRequest(error.message, ADVERT.again) from error
    if "word/document.xml" in names:
        from airoles.intake.docx_document import lines_of_docx

        return lines_of_docx(raw, shown)
    if "content.xml" in names and "mimetype" in names:
        raise BadRequest(f"{shown!r} is an OpenDocument file.", "save it as DOCX, PDF or text")
    raise BadRequest(f"{shown!r} is a zip without an advert.", "unpack it and name the advert")


def _of_lines(
    lines: list[Line],
    shown: str,
    known: Vocabulary,
    form: str,
    remarks: tuple[str, ...] = (),
    hidden: tuple[str, ...] = (),
    *,
    wrapped: bool = True,
) -> AdvertText:
    """The advert in the lines of a document; raises `BadRequest` where they are none."""
    if not any(any(map(str.isalpha, line.text)) for line in lines):
        raise BadRequest(f"{shown!r} holds no text.", _NO_ADVERT)
    top, left = top_of(lines, known)
    sections, is_cut = parts_of(left, known, wrapped)
    of_job = {part.kind for part in sections} & {"duties", "asks", "offer"}
    if sum(bool(_RESUME.match(line.text)) for line in lines) and len(of_job) < 2:
        raise BadRequest(
            f"{shown!r} reads as a résumé.", "name the advert, and the résumé by --resume"
        )
    if not (top.title or of_job):
        raise BadRequest(f"{shown!r} does not read as an advert.", _NO_ADVERT)
    return AdvertText(
        title=top.title,
        employer=top.employer,
        place=top.place,
        country=top.country,
        posted=top.posted,
        closes=top.closes or closing_day(sections),
        sections=sections,
        remarks=(*remarks, _BELOW) if is_cut else remarks,
        hidden=hidden,
        form=form,
    )
