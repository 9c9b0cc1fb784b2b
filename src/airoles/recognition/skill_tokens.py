"""A text as the words that skills are found by: folded, without plurals, with what parts them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(
    r"(?P<word>(?:[^\W_]|[\u0300-\u036f\xad])+(?:\+\+|#(?!\w))?)"
    r"|(?P<and>&|\+)"
    r"|(?P<stroke>[/\\])"
    r"|(?P<open>(?<!\d)[(\[{])"
    r"|(?P<stop>[,;:|•·●▪◦‣–—→>=!?)\]}\"“”„«»\r\n\t]|\.(?=\s|\Z)|(?<=\s)[-*~](?=\s))"
)
_LONGEST = 40
"""Letters of a word; a longer one names no skill, and is not worth the time."""
AND = frozenset({"and", "und", "et", "y", "e", "en", "or", "oder", "ou", "o", "plus"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or (with an empty key) what parts two of them."""

    key: str
    start: int
    end: int
    opens: bool = False
    """Whether it is an opening bracket."""


def tokens(text: str) -> list[Token]:
    """The words of a text in order, and what parts them; a stroke parts nothing by itself."""
    found = []
    for piece in _PIECE.finditer(text):
        kind, (start, end) = piece.lastgroup, piece.span()
        if kind == "word":
            found.append(
                Token(folded_word(piece[0]) if end - start <= _LONGEST else "?", start, end)
            )
        elif kind == "and":
            found.append(Token("and", start, end))
        elif kind != "stroke":
            found.append(Token("", start, end, kind == "open"))
    return found


@lru_cache(maxsize=20_000)
def folded_word(word: str) -> str:
    """A word without regard to case, accents, plural and British or American spelling."""
    return folded(word).strip().replace(" ", "") or "?"


_APART = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "#\n\1")}
_ALIKE = (
    (" its ", " itz "),
    ("ise", "ize"),
    ("isi", "izi"),
    ("isa", "iza"),
    ("elling", "eling"),
    ("elled", "eled"),
    ("yse", "yze"),
    ("programme", "program"),
    ("viour", "vior"),
)
_SINGULAR = (
    ("ies ", "y "),
    ("ss ", "s\1 "),
    ("us ", "u\1 "),
    ("is ", "i\1 "),
    ("s ", " "),
    ("\1", "s"),
)


def folded(text: str) -> str:
    """The words of each line, one space around each; thousands of lines at once take no longer.

    Whole texts are replaced in, not word by word, since a vocabulary is folded at each start.
    """
    small = text.casefold()
    if not small.isascii():
        small = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode()
    small = small.replace("\1", " ").replace("++", "\1").replace("&", " and ")
    small = f" {small.translate(_APART)} ".replace("\n", " \n ").replace("\1", "++")
    for written, alike in (*_ALIKE, *_SINGULAR):
        small = small.replace(written, alike)
    while "  " in small:
        small = small.replace("  ", " ")
    return small
