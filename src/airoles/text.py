"""Names folded for comparing, and the one rule for which characters of a text may be shown.

A character is hidden where a terminal would obey it or nobody would see it: what controls, turns
the direction, shows nothing, is half a character, none, or whatever a font makes of it.  A joiner,
and a sign that picks a form of the letter before it, have their use in scripts and emoji, and are
hidden anywhere else.  Each use of the rule has a name of its own below.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

_JOINERS = "\u200c\u200d"
_FORMS = "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_HIDDEN = (
    "\x7f-\x9f\u2028\u2029"  # what controls, beside the first 32
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e007f"  # what shows nothing
    "\ud800-\udfff"  # half a character
    "\ue000-\uf8ff\U000f0000-\U000fffff\U00100000-\U0010ffff"  # whatever a font makes of it
    "\ufdd0-\ufdef"  # none, and so are the last two of each plane
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(15))
)


@cache
def _suspects(kept: str) -> re.Pattern[str]:
    """Runs of characters that are hidden, or that are so at most places; `kept` is not."""
    controls = "".join(map(re.escape, (c for c in map(chr, range(32)) if c not in kept)))
    return re.compile(f"[{controls}{_HIDDEN}{_JOINERS}{_FORMS}]+")


def _is_in_use(run: re.Match[str]) -> bool:
    """Whether a run is one joiner or sign of form between the characters that it is made for."""
    if not re.fullmatch(f"[{_FORMS}]?[{_JOINERS}]?", run[0]):
        return False
    before = run.string[run.start() - 1 : run.start()]
    after = run.string[run.end() : run.end() + 1]
    joins = run[0][-1] in _JOINERS
    if joins:
        return before > "\x7f" and after > "\x7f"
    return before > "\x7f" or before in tuple("0123456789#*")  # drawn as the keys of a telephone


def _replaced(text: str, kept: str, how: Callable[[str], str]) -> str:
    return _suspects(kept).sub(
        lambda run: run[0] if _is_in_use(run) else "".join(map(how, run[0])), text
    )


def visible(text: str, kept: str = "") -> str:
    """A text for a screen, on one line: what is hidden stands there as its code, x1b for ESC.

    Line breaks and tabs are hidden too, unless `kept` names them.
    """
    if text.isascii() and text.isprintable():
        return text
    return _replaced(text, kept, lambda c: c.encode("unicode_escape").decode("ascii"))


def first_hidden(text: str) -> re.Match[str] | None:
    """Where a text of several lines holds something hidden; a carriage return is, a tab not."""
    return next((run for run in _suspects("\t\n").finditer(text) if not _is_in_use(run)), None)


def printable(text: str) -> str:
    """A text for HTML, XML, CSV and Markdown: U+FFFD in the place of what is hidden.

    Those parsers refuse much of it, and take no escape for it.
    """
    if _suspects("\t\n\r").search("".join(set(text))) is None:
        return text  # a page has few different characters, so that looking at each is quick
    return _replaced(text, "\t\n\r", lambda _: "\N{REPLACEMENT CHARACTER}")


def json_escaped(written: str) -> str:
    """JSON with the escapes that it has for what is hidden."""
    return _replaced(written, "\t\n", _json_escape)


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def one_line(text: str) -> str:
    """A text of somebody's document on one line, with space for what is hidden."""
    if not (text.isascii() and text.isprintable()):
        text = _replaced(text, "", lambda _: " ")
    return " ".join(text.split())


def fold(name: str) -> str:
    """A name without regard to case, hyphens and spacing."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())


def folded(*names: str) -> set[str]:
    """Names without regard to case, hyphens and spacing, each once."""
    return {fold(name) for name in names}


_ALIKE = {
    "ARMENIAN",
    "CHEROKEE",
    "COPTIC",
    "CYRILLIC",
    "DESERET",
    "FULLWIDTH",
    "GOTHIC",
    "GREEK",
    "LISU",
    "MATHEMATICAL",
    "OSAGE",
}
"""Scripts with letters that look like Latin ones; Japanese has none, and mixes with Latin."""


def mixed_word(name: str) -> str:
    """The first word that mixes Latin letters with those that look like them; empty for none."""
    if name.isascii():
        return ""
    import unicodedata  # large, and only a name that is no ASCII needs it

    for word in re.findall(r"[^\W\d_]+", name):
        scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
        if "LATIN" in scripts and scripts & _ALIKE:
            return str(word)
    return ""


def unsafe_in(name: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a title or alias that could do harm, and what to do about it."""
    sign = next((sign for sign in ("`", "$(", "${") if sign in name), None)
    if sign:
        yield f"holds {sign}, which a shell could run", "write it without"
    word = mixed_word(name)
    if word:
        problem = f"mixes Latin with letters that look like it, in {word!a}"
        yield problem, "type the word anew in one script"
