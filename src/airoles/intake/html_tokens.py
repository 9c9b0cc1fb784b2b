"""The tags and texts of a web page, one by one.

The standard library's parser takes 175 seconds for 100 kB of unfinished tags, so tags are cut out
here by their ends: each character is looked at a fixed number of times at most.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

MOST_TAG = 4_000
"""Characters of one tag in which attributes are looked for."""
_MOST_QUOTED = 8
"""Signs > within quotes of one tag."""
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9:-]{0,30})")
_ATTRIBUTE = re.compile(
    r"([a-zA-Z_:@][\w:.-]{0,60})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)
_RAW = {
    name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "noscript", "template", "iframe", "svg")
}
"""Elements whose content is none of the page's text."""


class Token(NamedTuple):
    """A text, or the beginning or end of an element."""

    kind: str
    """text, start, end, or raw for an element with the text in it."""
    name: str
    text: str = ""
    attributes: dict[str, str] = {}  # noqa: RUF012 - a NamedTuple's default, never changed


def tokens(html: str) -> Iterator[Token]:
    """The tags and texts of HTML, however broken; comments are left out."""
    at = 0
    while at < len(html):
        opens = html.find("<", at)
        if opens < 0:
            opens = len(html)
        if opens > at:
            yield Token("text", "", unescape(html[at:opens]))
        at = opens
        if at >= len(html):
            return
        if html.startswith("<!--", at):
            closes = html.find("-->", at + 4)
            at = len(html) if closes < 0 else closes + 3
            continue
        name = _NAME.match(html, at)
        if name is None and not html.startswith(("<!", "<?", "</"), at):
            yield Token("text", "", "<")
            at += 1
            continue
        ends = _end_of_tag(html, at)
        if ends < 0:
            return  # an unfinished tag swallows the rest, as in browsers
        tag, at = html[at : min(ends, at + MOST_TAG)], ends + 1
        if name is None:
            continue
        word = name[1].lower()
        if tag.startswith("</"):
            yield Token("end", word)
        elif word in _RAW and not tag.endswith("/"):
            close = _RAW[word].search(html, at)
            stops = close.start() if close else len(html)
            yield Token("raw", word, html[at:stops], _attributes(tag, name.end() - name.start()))
            at = stops
        else:
            yield Token("start", word, "", _attributes(tag, name.end() - name.start()))


def _end_of_tag(html: str, at: int) -> int:
    """Where the tag ends that begins at a place; a > within quotes does not end it."""
    first = ends = html.find(">", at)
    for _ in range(_MOST_QUOTED):
        if ends < 0:
            break
        if "=" not in html[at:ends] or _is_closed(html[at:ends]):
            return ends
        ends = html.find(">", ends + 1)
    return first


def _is_closed(tag: str) -> bool:
    """Whether every quotation mark in a tag has its partner."""
    at = 0
    while True:
        marks = [place for place in (tag.find('"', at), tag.find("'", at)) if place >= 0]
        if not marks:
            return True
        begins = min(marks)
        partner = tag.find(tag[begins], begins + 1)
        if partner < 0:
            return False
        at = partner + 1


def _attributes(tag: str, begins: int) -> dict[str, str]:
    if len(tag) <= begins:
        return {}
    return {
        found[1].lower(): unescape(found[2] or found[3] or found[4] or "")
        for found in _ATTRIBUTE.finditer(tag, begins)
    }
