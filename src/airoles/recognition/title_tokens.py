"""A title cut into words and signs, whatever its case, accents and brackets of sexes."""

import re
from typing import NamedTuple

MOST = 300
"""Characters of a title that are read; the rest of a longer one says nothing more."""

_DOTTED = re.compile(r"\b(?:(?:[a-z]\.){2,}(?:[a-z]\b)?|[a-z]\.[a-z]\b)")
_ENDINGS = (
    re.compile(r"(?<=[^\W\d_]{3})\((?:in|innen|e|ne|trice|euse|a|ra|ora|en)\)"),
    re.compile(r"(?<=[^\W\d_]{3})[:*_·/]-?(?:in|innen|ne|trice|euse|ra|ora|e|a)\b"),
)
_SEXES = re.compile(
    r"[(\[{]?\s*\b(?:[mwfdhvxi]|gn)\s*(?:[/|,*]\s*(?:[mwfdhvxi]|divers|gn|nb|all)\b\s*)+[)\]}]?"
)
_TOKEN = re.compile(r"\.net\b|\bc\+\+|\bc#|[^\W_]+|[,;|:()\[\]{}–—•·@]|(?<=\s)-+|-+(?=\s)|[/\\&+]")
_SHORT_TIES = frozenset({"e", "y", "en", "n", "ed", "et"})


class Token(NamedTuple):
    """A word, or the sign that parts words."""

    text: str
    word: bool


def plain(text: str) -> str:
    """A text in small letters without accents."""
    text = text.casefold()
    if text.isascii():
        return text
    import unicodedata  # large, and only a text that is no ASCII needs it

    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def tokens(title: str) -> list[Token]:
    """The words and signs of a title, in order."""
    text = plain(title[:MOST])[: 2 * MOST]
    text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    for ending in _ENDINGS:
        text = ending.sub("", text)
    text = _SEXES.sub(" ", text)
    found = []
    for match in _TOKEN.finditer(text):
        written = match[0]
        if written.startswith("-"):
            written = "-"
        word = written[0].isalnum() or written[0] == "."
        if word and written in _SHORT_TIES and not _stands_free(text, match):
            continue  # the e of e-commerce ties nothing
        found.append(Token(written, word))
    return found


def _stands_free(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return before.isspace() and after.isspace()
