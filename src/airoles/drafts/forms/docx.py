"""A draft as a Word document; needs the extra `files`."""

import io
from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

from airoles.drafts.draft import Draft
from airoles.drafts.forms import Wanted
from airoles.drafts.forms.shown import SOURCES, shown
from airoles.errors import BadRequest
from airoles.model.source import Source
from airoles.text import printable

_STYLES = {"list": "List Bullet", "numbered": "List Number"}
_BELOW = {"paragraphs": "List Bullet"}
_STYLE_BELOW = "List Bullet 2"
_BOX = "☐ "
_GREY, _SMALL = 0x66, 8


def write(draft: Draft, sources: Mapping[str, Source], wanted: Wanted) -> bytes:
    """The draft with Word's own headings, lists and tables, so that it can be worked on."""
    try:
        from docx import Document
    except ImportError as error:
        raise BadRequest(
            "writing Word documents needs python-docx.",
            "install it with: pip install 'airoles[files]'",
        ) from error
    values = shown(draft, sources, wanted.sources, printable)
    document: Any = Document()
    document.core_properties.title = values["title"][:255]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.add_heading(values["title"], 0)
    for remark in values["remarks"]:
        document.add_paragraph().add_run(remark).italic = True
    for part in values["parts"]:
        if part["heading"]:
            document.add_heading(part["heading"], 1)
        _part(document, part)
    if values["notes"]:
        document.add_heading(SOURCES, 1)
        for note in values["notes"]:
            document.add_paragraph(_note(note))
        document.add_paragraph(values["legend"])
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _part(document: Any, part: dict[str, Any]) -> None:
    if part["form"] == "table":
        table = document.add_table(rows=1, cols=len(part["columns"]), style="Table Grid")
        for cell, column in zip(table.rows[0].cells, part["columns"], strict=True):
            cell.paragraphs[0].add_run(column).bold = True
        for line in part["lines"]:
            cells = table.add_row().cells
            _said(cells[0].paragraphs[0], line)
            for cell, text in zip(cells[1:], line["cells"], strict=False):
                cell.text = text
        return
    form = part["form"]
    for line, after in zip_longest(part["lines"], part["lines"][1:]):
        style = _BELOW.get(form, _STYLE_BELOW) if line["below"] else _STYLES.get(form)
        paragraph = document.add_paragraph(style=style)
        if part["form"] == "checklist" and not line["below"]:
            paragraph.add_run(_BOX)
        _said(paragraph, line)
        if after and after["below"]:
            paragraph.paragraph_format.keep_with_next = True
            paragraph.runs[0].bold = form == "paragraphs" and not line["below"]


def _said(paragraph: Any, line: dict[str, Any]) -> None:
    """The text of a line, a bracket in italics, and its marks small and grey."""
    from docx.shared import Pt, RGBColor

    paragraph.add_run(line["text"]).italic = line["kind"] == "bracket" or None
    if line["marks"]:
        marks = paragraph.add_run(f" {''.join(line['marks'])}")
        marks.font.size = Pt(_SMALL)
        marks.font.color.rgb = RGBColor(_GREY, _GREY, _GREY)


def _note(note: dict[str, Any]) -> str:
    folder = f" (cited in {note['folder']})" if note["folder"] else ""
    address = f". {note['address']}" if note["address"] else ""
    said = f"{note['publisher']}: {note['title']}{folder}, {note['date']}"
    return f"[{note['number']}{note['grade']}] {said}{address}"
