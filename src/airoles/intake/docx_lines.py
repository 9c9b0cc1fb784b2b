"""The lines of a document that was turned into HTML: headings, paragraphs, lists and tables."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from airoles.intake.document_lines import MOST_IN_LINE, MOST_LINES, Line, plain

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_DEEP = 40
"""Tables and lists within each other; a résumé has three."""
_SIGN = re.compile(r"(?:[•◦▪▫●○■□◆◇►▶➢➤➔→‣∙·✓]\s*|[-–—*]\s+)(?=\S)")


def lines_of_html(html: str) -> list[Line]:
    """The lines of well-formed HTML; raises `ValueError` or `SyntaxError` for any other.

    A table of words gives rows; one that only puts paragraphs side by side gives its columns.
    """
    from xml.etree import ElementTree

    lines: list[Line] = []
    for line in _lines(ElementTree.fromstring(f"<div>{html}</div>"), 0, 0):
        lines.append(line)
        if len(lines) >= MOST_LINES:
            break
    return lines


def _lines(element: "Element", depth: int, lists: int) -> Iterator[Line]:
    if depth > MOST_DEEP:
        return
    for child in element:
        if child.tag == "p" or _rank(child.tag):
            yield from _written(child, _rank(child.tag))
        elif child.tag in ("ul", "ol"):
            yield from _items(child, depth + 1, lists + 1)
        elif child.tag == "table":
            yield from _table(child, depth + 1, lists)
        else:
            yield from _lines(child, depth + 1, lists)


def _rank(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def _written(element: "Element", level: int) -> Iterator[Line]:
    """The lines of a paragraph, parted where its writer broke them."""
    strong = "".join("".join(part.itertext()) for part in element.iter("strong")).strip()
    for number, text in enumerate(_text(element).split("\n")):
        sign = _SIGN.match(text.strip())
        written = plain(text.strip()[sign.end() :] if sign else text)[:MOST_IN_LINE]
        if written:
            is_strong = bool(strong) and text.strip().startswith(strong[:200].split("\n")[0])
            yield Line(
                written,
                2 if sign else 0,
                bullet=bool(sign),
                level=level,
                strong=is_strong,
                after_blank=level > 0 and not number,
            )


def _text(element: "Element") -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag == "br":
            parts.append("\n")
        elif child.tag not in ("ul", "ol", "table"):
            parts.append(_text(child) if len(child) else "".join(child.itertext()))
        parts.append(child.tail or "")
    return "".join(parts)


def _items(element: "Element", depth: int, lists: int) -> Iterator[Line]:
    for item in element:
        text = plain(_text(item).replace("\n", " "))[:MOST_IN_LINE]
        if text:
            strong = (item.find("strong") is not None) and not (item.text or "").strip()
            yield Line(text, 2 * lists, bullet=True, strong=strong)
        yield from _lines(item, depth + 1, lists)


def _table(element: "Element", depth: int, lists: int) -> Iterator[Line]:
    # Only its own rows: those of a table within a cell belong to that one.
    own = [*element.findall("thead/tr"), *element.findall("tbody/tr"), *element.findall("tr")]
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in own]
    cells = [[list(_lines(cell, depth + 1, lists)) for cell in row] for row in rows]
    if any(len(cell) > 2 or any(line.level for line in cell) for row in cells for cell in row):
        for column in range(max(map(len, cells))):  # laid side by side, and read one by one
            for row in cells:
                if column < len(row) and row[column]:
                    yield from _opened(row[column])
        return
    for row in cells:
        words = tuple(", ".join(line.text for line in cell) for cell in row)
        if len(words) == 1 or sum(map(bool, words)) == 1:
            yield from (line for cell in row for line in cell)
        elif any(words):
            yield Line(" | ".join(filter(None, words)), cells=words)


def _opened(lines: list[Line]) -> Iterator[Line]:
    """The lines of a cell, the first of them set apart from what stands above."""
    first = lines[0]
    yield Line(first.text, first.indent, first.bullet, first.level, first.strong, True, first.cells)
    yield from lines[1:]
