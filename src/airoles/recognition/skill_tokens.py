"""A text as the words that skills are found by: folded, without plurals, with what parts them."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(
    r"(?P<word>(?:[^\W_]|[\u0300-\u036f\xad])+(?:\+\+(?!\w)|#(?!\w))?)"
    r"|(?P<and>&|\+)"
    r"|(?P<stroke>[/\\])"
    r"|(?P<open>[(\[{])"
    r"|(?P<stop>[,;:|•·●▪◦‣–—→>=!?)\]}\"“”„«»\r\n\t]|\.(?=\s|\Z)|(?<=\s)[-*~](?=\s))"
)
_LONGEST = 40
"""Letters of a word; a longer one names no skill, and is not worth the time."""
AND = frozenset({"and", "und", "et", "y", "e", "en", "or", "oder", "ou", "o", "plus"})
_BRITISH = re.compile(r"is(e|ed|er|ing|ation|ational)$")


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
            found.append(Token(folded_word(piece[0]) if end - start <= _LONGEST else "?", start, end))
        elif kind == "and":
            found.append(Token("and", start, end))
        elif kind != "stroke":
            found.append(Token("", start, end, kind == "open"))
    return found


@lru_cache(maxsize=20_000)
def folded_word(word: str) -> str:
    """A word without regard to case, accents, plural and British or American spelling."""
    small = word.casefold()
    if not small.isascii():
        parts = unicodedata.normalize("NFKD", small)
        small = "".join(c for c in parts if not unicodedata.combining(c) and c != "\xad")
    if len(word) == 3 and word[:2].isupper() and word[2] == "s":
        return small[:2]
    if len(small) <= 3:
        return small
    if small.endswith("ies"):
        small = small[:-3] + "y"
    elif small[-1] == "s" and small[-2] not in "sui":
        small = small[:-1]
    if len(small) > 5:
        small = _BRITISH.sub(r"iz\1", small)
        for british, other in (("elling", "eling"), ("elled", "eled"), ("yse", "yze")):
            if small.endswith(british):
                small = small[: -len(british)] + other
        if small.endswith(("avioral", "avioural")):
            small = small.replace("vioural", "vioral")
    return "program" if small == "programme" else small
