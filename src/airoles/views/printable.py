"""Texts that every parser takes."""

import re

_FORBIDDEN = re.compile(
    r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
    r"|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)


def printable(text: str) -> str:
    """The text with U+FFFD for what XML and HTML forbid, and for what nobody would see.

    Forbidden are control characters and lone surrogates; unseen are marks without width and those
    that turn the direction.
    """
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
