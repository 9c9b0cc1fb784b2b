"""The words of a PDF in the order in which people read them, and those that nobody sees."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from airoles.intake.pdf_columns import MOST_PIECES, Piece, page_blocks, text_of, width_of
from airoles.intake.pdf_ink import Box, Ink

if TYPE_CHECKING:
    from pypdf import PageObject

MOST_SECONDS = 6.0
_FLUSHED = (b"Td", b"TD", b"Tm", b"T*", b"g", b"rg", b"k", b"sc", b"scn", b"Tr", b"gs", b"q", b"Q")


class TookTooLong(Exception):
    """A page asks for more work than any page of a résumé does."""


@dataclass(frozen=True, slots=True)
class PdfText:
    """What stands on the pages, what is hidden there, and how many pages are pictures."""

    text: str
    hidden: tuple[str, ...]
    read_from_scan: bool = False


def text_of_pages(pages: list["PageObject"]) -> PdfText:
    """The words of pages; raises `TookTooLong`, and whatever pypdf raises for broken pages."""
    until = time.monotonic() + MOST_SECONDS
    blocks: list[list[list[Piece]]] = []
    hidden: list[str] = []
    gutter: float | None = None
    scan = False
    for page in pages:
        ink = _ink(page)
        seen, unseen = _pieces(page, ink, until, True)
        if unseen:
            ghost, _ = _pieces(page, _ink(page), until, False)
            # Words behind a picture of the page are what a scanner has recognised in it.
            if not seen and ink.pictures and ink.unseen_over_pictures >= 0.8 * unseen:
                seen, scan = ghost, True
            else:
                hidden += [" ".join(piece.text.split()) for piece in ghost]
        of_page, gutter = page_blocks(seen, gutter)
        for block in of_page:
            if blocks and len(blocks[-1]) == len(block) == 2 and block is of_page[0]:
                for side in (0, 1):  # a column goes on where it ended on the page before
                    blocks[-1][side] += block[side]
            else:
                blocks.append(block)
    lines = [line for block in blocks for column in _ordered(block) for line in column]
    return PdfText("\n".join(lines), tuple(filter(None, hidden)), scan)


def _ordered(block: list[list[Piece]]) -> list[list[str]]:
    """The columns of a block, that with the largest letters at its top first."""
    if len(block) == 2 and all(block):
        first, second = (max(piece.size for piece in column[:2]) for column in block)
        if second > 1.25 * first:
            block = block[::-1]
    return [[*text_of(column), ""] for column in block if column]


def _ink(page: "PageObject") -> Ink:
    box = page.cropbox
    edges: Box = (float(box.left), float(box.bottom), float(box.right), float(box.top))
    opacities: dict[str, float] = {}
    images = set()
    try:
        resources: Any = page["/Resources"]
        for name, state in (resources.get("/ExtGState") or {}).items():
            if "/ca" in (found := state.get_object()):
                opacities[str(name)] = float(found["/ca"])
        for name, form in (resources.get("/XObject") or {}).items():
            if form.get_object().get("/Subtype") == "/Image":
                images.add(str(name))
    except (KeyError, TypeError, ValueError, AttributeError):
        pass  # without them text is taken for opaque and pictures for none
    return Ink(edges, opacities, frozenset(images))


def _pieces(page: "PageObject", ink: Ink, until: float, seen: bool) -> tuple[list[Piece], int]:
    """The texts of a page that are seen, or those that are not; and how many are the others."""
    from pypdf import mult
    from pypdf.generic import ArrayObject, ContentStream, NameObject, StreamObject

    others = 0
    pieces: list[Piece] = []
    starts_line = [True]

    def before(operator: bytes, operands: list[Any], cm: Any, tm: Any) -> None:
        nonlocal others
        if time.monotonic() > until:
            raise TookTooLong
        shown = ink.shows(operator, operands, cm, tm)
        if shown is not None and shown is not seen:
            others += 1
            operands.clear()  # so that pypdf reads no text here

    def after(operator: bytes, operands: Any, cm: Any, tm: Any) -> None:
        if operator == b"Do":
            ink.leave()

    def take(text: str, cm: Any, tm: Any, font: Any, size: float) -> None:
        if not text.strip():
            if "\n" in text:
                starts_line[0] = True
            elif text and pieces and not starts_line[0] and not pieces[-1].text.endswith(" "):
                last = pieces[-1]
                pieces[-1] = Piece(
                    last.x, last.y, last.size, last.text + " ", last.width, last.begins_line
                )
            return
        if len(pieces) >= MOST_PIECES:
            raise TookTooLong
        place = mult(tm, cm)
        scale = (place[2] ** 2 + place[3] ** 2) ** 0.5 or 1.0
        name = str(font.get("/BaseFont", "")) if font else ""
        words = text.rstrip("\n")
        width = width_of(words, abs(size) * scale, name)
        pieces.append(Piece(place[4], place[5], abs(size) * scale, words, width, starts_line[0]))
        starts_line[0] = text.endswith("\n")

    kept = page.get("/Contents")
    written = kept.get_object() if kept is not None else None
    if not isinstance(written, ArrayObject | StreamObject):
        return [], 0
    contents = ContentStream(written, page.pdf, "bytes")  # the page's fonts give the letters
    contents.operations = _flushed(contents.operations)
    page[NameObject("/Contents")] = contents
    visit: dict[str, Callable[..., None]] = {
        "visitor_operand_before": before,
        "visitor_operand_after": after,
        "visitor_text": take,
    }
    try:
        page.extract_text(**visit)  # type: ignore[arg-type]
    finally:
        page[NameObject("/Contents")] = kept
    return pieces, others


def _flushed(operations: list[tuple[Any, bytes]]) -> list[tuple[Any, bytes]]:
    """The operators of a page, with one more that ends a text wherever place or ink may change."""
    made: list[tuple[Any, bytes]] = []
    for operands, operator in operations:
        if operator in _FLUSHED:
            made.append(([1, 0, 0, 1, 0, 0], b"cm"))
        made.append((operands, operator))
    return made
