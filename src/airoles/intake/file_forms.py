"""Which form a file has, by its first bytes before its name; forms that cannot be read too."""

import re
from typing import Literal

from airoles.errors import BadRequest
from airoles.intake.asked_for import RESUME, AskedFor
from airoles.intake.linkedin import csv_named

Form = Literal["pdf", "zip", "json", "yaml", "xml", "csv", "text"]

MOST_BYTES = 5 * 1024 * 1024
MOST_PACKED = 20 * 1024 * 1024
"""Zip, DOCX and PDF carry pictures and fonts besides their words."""

_SAVE = "save it as PDF, DOCX or text"
_UNREADABLE: tuple[tuple[bytes, str, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "is an old Word file, or one with a password", f"{_SAVE} without one"),
    (b"{\\rtf", "is rich text (RTF)", _SAVE),
    (b"\x89PNG", "is a picture", "name the file with its text, such as the PDF or DOCX"),
    (b"\xff\xd8\xff", "is a picture", "name the file with its text, such as the PDF or DOCX"),
    (b"GIF8", "is a picture", "name the file with its text, such as the PDF or DOCX"),
    (b"\x1f\x8b", "is packed with gzip", "unpack it and name the file"),
    (b"7z\xbc\xaf", "is a 7z archive", "unpack it and name the file"),
    (b"Rar!", "is a RAR archive", "unpack it and name the file"),
    (b"SQLite format 3", "is a database", "name {asked}"),
)
_KEYS = r"(?:basics|work|experience|cv|skills|education|projects)"
_YAML = re.compile(rf"(?:---\s*\n|#[^\n]*\n|\s*\n)*+{_KEYS}:[ \t]*(?:\n|\[|\{{|#)")
_XML = re.compile(r"<\?xml|<(?:\w+:)?(?:Candidate|SkillsPassport|Europass)\b")
HTML = re.compile(r"<!doctype html|<html\b", re.IGNORECASE)
"""How a web page begins."""


def packed_form(raw: bytes, shown: str, asked: AskedFor = RESUME) -> Form | None:
    """A form that is no text, by its first bytes; raises `BadRequest` for one that is not read."""
    if b"%PDF-" in raw[:1024]:
        return "pdf"
    if raw.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    for begins, what, hint in _UNREADABLE:
        if raw.startswith(begins):
            raise BadRequest(f"{shown!r} {what}.", hint.format(asked=asked.name))
    return None


def text_form(text: str, ending: str, shown: str) -> Form:
    """The form of a text; raises `BadRequest` for a web page."""
    begins = text[:4000].lstrip()
    if HTML.match(begins):
        raise BadRequest(f"{shown!r} is a web page.", "print it to a PDF, or save it as text")
    if begins.startswith("{") or ending == ".json":
        return "json"
    if _XML.match(begins) or ending == ".xml":
        return "xml"
    if ending in (".yaml", ".yml") or _YAML.match(text[:4000]):
        return "yaml"
    if begins.startswith("[") and text.rstrip().endswith("]") and '"' in begins:
        return "json"
    return "csv" if csv_named(begins) else "text"


def decoded(raw: bytes, shown: str, asked: AskedFor = RESUME) -> tuple[str, str]:
    """A file's text, and a remark where its coding had to be guessed; raises `BadRequest`."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        coding = "utf-32" if raw.startswith(b"\xff\xfe\x00\x00") else "utf-16"
    else:
        coding = "utf-8-sig"
    try:
        return _checked(raw.decode(coding), shown, asked), ""
    except UnicodeDecodeError:
        pass
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError as error:
        raise BadRequest(f"{shown!r} is not UTF-8 text.", "save it as UTF-8") from error
    return _checked(text, shown, asked), (
        "the file is not UTF-8 and was read as Windows text; "
        "save it as UTF-8 if accents look wrong."
    )


def _checked(text: str, shown: str, asked: AskedFor) -> str:
    if "\x00" in text:
        raise BadRequest(
            f"{shown!r} is no text, and no form of {asked.name} that is known.",
            asked.forms,
        )
    if not text.strip():
        raise BadRequest(f"{shown!r} is empty.", asked.again)
    return text
