"""Text for outputs that lack some characters, as pipes and older consoles of Windows do."""

import codecs

_STAND_INS = {
    "─": "-",
    "━": "=",
    "│": "|",
    "┿": "|",
    "┃": "|",
    **dict.fromkeys("╭╮╰╯├┤┬┴┼└┌┐┘", "+"),
    "•": "*",
    "●": "*",
    "◆": "*",
    "◇": "o",
    "·": ".",
    "ⁿ": "n",
    "▶": ">",
    "→": ">",
    "×": "x",
    "–": "-",
    "—": "-",
    "…": ".",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
}
"""One character for one, so that columns stay in line."""


def encoded(text: str, encoding: str) -> bytes:
    """The text in an encoding; what it lacks becomes a plain character, or a question mark."""
    return text.encode(encoding, errors="airoles-stand-in")


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_STAND_INS.get(character, "?") for character in lacking), error.end


codecs.register_error("airoles-stand-in", _stand_in)
