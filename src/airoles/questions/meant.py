"""What words that were not understood may have meant, by how they are written."""

from collections.abc import Mapping

from airoles.text import fold

_ALIKE = 84
"""How alike two words have to be, of 100, for one to be told as what was meant."""
_LEAST = 5
"""Letters below which words are alike by chance."""


def meant(words: str, names: Mapping[str, str]) -> str:
    """A question in brackets where a name is written much like some words; empty where none is.

    `names` are folded names with what each is called.
    """
    wanted = fold(words)
    if len(wanted) < _LEAST or not names:
        return ""
    from rapidfuzz import fuzz, process

    best = process.extractOne(wanted, names.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return f" (did you mean {names[best[0]]}?)" if best else ""
