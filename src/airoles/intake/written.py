"""Texts as people and their tools write them: HTML, bullets, lists in one line."""

import re
from html import unescape

from airoles.text import one_line

MOST_SHOWN = 400
"""Characters of a name, title or level; texts in which skills are looked for are kept whole."""

_BULLET = re.compile(r"(?:[•‣◦▪●○∙·*–—-]|\d{1,2}[.)])\s+")
_INNER_BULLET = re.compile(r"\s[•‣◦▪●∙]\s")
_NAMES = r"(?:p|ul|ol|li|br|strong|em|b|i|u|s|a|div|span|h[1-6]|code|mark|sub|sup|table|t[rdh])"
_TAG = re.compile(rf"</?({_NAMES})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
_INLINE = frozenset({"strong", "em", "b", "i", "u", "s", "a", "span", "code", "mark", "sub", "sup"})
_LINK = re.compile(r"\[([^\[\]]{1,300})\]\([^()\s]{0,500}\)")
_WRAPPED = 60
"""A line of so many characters that ends without a full stop goes on in the next one."""


def short(text: str) -> str:
    """A name on one line, cut where nobody writes one that long."""
    line = one_line(text)
    return line if len(line) <= MOST_SHOWN else line[: MOST_SHOWN - 1] + "…"


def plain(text: str) -> str:
    """A text without the marks of HTML and of bold and links in Markdown, in its lines."""
    if "<" in text:
        text = _TAG.sub(_tag, text)
    if "&" in text:
        text = unescape(text)
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    return text.replace("**", "")


def _tag(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in _INLINE:
        return ""
    return "\n• " if name == "li" and not tag[0].startswith("</") else "\n\n"


def sentences(text: str) -> tuple[str, ...]:
    """What was written, bullet by bullet and paragraph by paragraph, each on one line."""
    whole = plain(text)
    if "\n" not in whole and "•" not in whole:
        line = one_line(_BULLET.sub("", whole, count=1) if _BULLET.match(whole) else whole)
        return (line,) if line else ()
    lines = [line.strip() for line in _INNER_BULLET.sub("\n• ", whole).splitlines()]
    bulleted = any(_BULLET.match(line) for line in lines)
    found: list[list[str]] = []
    fresh = True
    for line in lines:
        if not line:
            fresh = True
            continue
        bullet = _BULLET.match(line)
        content = line[bullet.end() :] if bullet else line
        if fresh or bullet or not _goes_on(found[-1][-1], bulleted):
            found.append([content])
        else:
            found[-1].append(content)
        fresh = False
    return tuple(line for parts in found if (line := one_line(" ".join(parts)).lstrip("• ")))


def _goes_on(before: str, bulleted: bool) -> bool:
    return bulleted or (len(before) >= _WRAPPED and not before.endswith((".", "!", "?", ":", ";")))


def listed(text: str) -> tuple[str, ...]:
    """The words of a list in one text, parted by commas, semicolons, strokes or bullets.

    Commas in brackets part nothing: "AWS (SageMaker, EKS)" is one.
    """
    found: list[str] = []
    word: list[str] = []
    depth = 0
    for sign in plain(text).replace(" | ", "\n"):
        depth += (sign == "(") - (sign == ")" and depth > 0)
        if sign in "\n•·" or (sign in ",;" and depth == 0):
            found.append("".join(word))
            word, depth = [], 0
        else:
            word.append(sign)
    found.append("".join(word))
    return tuple(cleaned for part in found if (cleaned := short(part).strip("-–* ")))
