"""PDF and Word files as tests need them, made of few bytes."""

import io
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

Text = tuple[float, float, float, str]
"""Where a text begins, its size and its words."""
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/package/2006"
_HEADING = (
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style>'
)


def drawn(texts: Iterable[Text]) -> str:
    """The operators that write texts, each in an object of its own."""
    return "\n".join(
        f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_in_brackets(words)}) Tj ET"
        for x, y, size, words in texts
    )


def _in_brackets(words: str) -> str:
    for sign in "\\()":
        words = words.replace(sign, f"\\{sign}")
    return words


def pdf(*pages: str, extra: str = "") -> bytes:
    """A PDF of pages of operators; `extra` goes into the resources of each."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    kids = []
    for content in pages:
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 {font} >> {extra} >> /Contents {len(objects) + 2} 0 R >>"
        )
        length = len(content.encode("cp1252"))
        objects.append(f"<< /Length {length} >>\nstream\n{content}\nendstream")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    made = bytearray(b"%PDF-1.4\n")
    starts = []
    for number, each in enumerate(objects, 1):
        starts.append(len(made))
        made += f"{number} 0 obj\n{each}\nendobj\n".encode("cp1252")
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{start:010} 00000 n \n".encode() for start in starts)
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n".encode()
    return bytes(made + f"startxref\n{table}\n%%EOF\n".encode())


def paragraph(words: str, style: str = "", run: str = "") -> str:
    """A paragraph of a Word document; `run` are properties of its letters."""
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{styled}<w:r>{run}<w:t>{escape(words)}</w:t></w:r></w:p>"


def table(*rows: tuple[str, ...]) -> str:
    """A table of a Word document; each cell is one paragraph, or paragraphs already made."""
    cells = (
        "".join(f"<w:tc>{cell if cell[0] == '<' else paragraph(cell)}</w:tc>" for cell in row)
        for row in rows
    )
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def docx(*body: str, head: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word document with a body; `head` stands before its first element."""
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    files = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_R}/content-types"><Default Extension="xml" ContentType="text/xml"/>'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kinds}.document.main+xml"/>'
            "</Types>"
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_R}/relationships"><Relationship Id="r1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            'officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{_HEADING}</w:styles>',
        "word/document.xml": (
            f'{head}<w:document xmlns:w="{_W}"><w:body>{"".join(body)}</w:body></w:document>'
        ),
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        for name, raw in (more or {}).items():
            archive.writestr(name, raw)
    return made.getvalue()
