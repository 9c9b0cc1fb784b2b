"""The lines of a résumé as a document: plain text, Markdown, and what other forms are read to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from airoles.text import one_line

MOST_CHARACTERS = 300_000
MOST_LINES = 6_000
MOST_IN_LINE = 4_000
"""What a résumé has at most; the rest is left out, and a remark says so."""

_BULLET = re.compile(
    r"(?P<sign>[•◦▪▫●○■□◆◇►▶➢➤➔→‣⁃∙·✓✔★\x7f\uf0b7\uf0a7\u2022]|[-*+–—o](?=\s))\s*(?=\S)"
)
_HASHES = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"\s*(?:([-=_*~—–])\s?)(?:\1\s?){2,}\s*")
_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?\|?\s*")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]{1,400}?)(?<=\S)\1(?![\w*_])")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document without its marks, and what the marks said."""

    text: str
    indent: int = 0
    bullet: bool = False
    level: int = 0
    """The rank of a heading, 1 the highest; 0 is none."""
    strong: bool = False
    after_blank: bool = False
    cells: tuple[str, ...] = ()
    """The cells of a row, where the line is one of a table."""


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a plain text or Markdown that say something."""
    raw = [line[:MOST_IN_LINE] for line in _split(text[:MOST_CHARACTERS])[:MOST_LINES]]
    return tuple(_lines(raw))


def is_too_long(text: str) -> bool:
    """Whether a part of the text is left out by `lines_of`."""
    return len(text) > MOST_CHARACTERS or text.count("\n") > MOST_LINES


def _split(text: str) -> list[str]:
    return re.split(r"\r\n?|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text)


def _lines(raw: list[str]) -> Iterator[Line]:
    blank = True
    for number, line in enumerate(raw):
        after = raw[number + 1] if number + 1 < len(raw) else ""
        if not line.strip() or _TABLE_RULE.fullmatch(line):
            blank = True
            continue
        if _RULE.fullmatch(line):
            continue
        if line.lstrip().startswith("|") and line.rstrip().endswith("|") and line.count("|") > 2:
            if not _TABLE_RULE.fullmatch(after):  # the names of columns say nothing of the person
                cells = tuple(plain(cell) for cell in line.strip().strip("|").split("|", 12))
                yield Line(" | ".join(filter(None, cells)), after_blank=blank, cells=cells)
            blank = False
            continue
        made = _line(line, blank, bool(_RULE.fullmatch(after)) and not line.startswith(" "))
        if made.text:
            yield made
            blank = False


def _line(line: str, blank: bool, underlined: bool) -> Line:
    indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip())
    written = line.strip()
    if hashes := _HASHES.fullmatch(written):
        return Line(plain(hashes[2]), level=len(hashes[1]), after_blank=blank)
    bullet = _BULLET.match(written)
    if bullet:
        rest = written[bullet.end() :]
        return Line(plain(rest), indent, bullet=True, after_blank=blank, strong=_is_strong(rest))
    if underlined and len(written) <= 60:
        return Line(plain(written), level=2, after_blank=blank)
    return Line(plain(written), indent, after_blank=blank, strong=_is_strong(written))


def _is_strong(written: str) -> bool:
    return bool(re.match(r"(\*\*|__)\S", written)) and len(written) <= 160


def plain(written: str) -> str:
    """A text without the marks of Markdown, on one line; wide gaps stay two spaces."""
    if "](" in written:
        written = _LINK.sub(r"\1", written)
    if "*" in written or "_" in written:
        written = _SLANTED.sub(r"\2", _STRONG.sub(r"\2", written))
    written = written.replace("`", "").replace("\xad", "")
    written = re.sub(r"\\([\\`*_{}\[\]()#+.!|&-])", r"\1", written)
    parts = re.split(r"\t+|(?<=\S) {3,}(?=\S)", written.strip())
    return "  ".join(filter(None, map(one_line, parts)))


def joined(first: str, second: str) -> str:
    """Two lines of one sentence as one; a word that was parted at its hyphen is whole again."""
    if not first or not second:
        return first or second
    if first[-1] == "-" and first[-2:-1].isalnum() and not re.match(_SUSPENDED, second):
        return first + second
    return f"{first} {second}"


def mended(text: str) -> str:
    """A sentence on one line, with words whole that were parted at their hyphen."""
    return re.sub(rf"(?<=\w-) (?!{_SUSPENDED})(?=[A-ZÄÖÜÉ])", "", one_line(text))


_SUSPENDED = r"(?:und|oder|bzw|and|or|et|ou|y|e|o|to|en|of|sowie)\b"
