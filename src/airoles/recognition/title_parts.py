"""A title cut into the parts that the vocabulary knows."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from airoles.model.title_words import TitlePart, Titles
from airoles.model.words import Level

_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]{0,200})[)\]}]")
_WORD = re.compile(r"[a-z0-9+#]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a title and what it is."""

    id: str
    part: TitlePart
    level: Level | None


def plain(words: str) -> tuple[str, list[str]]:
    """A title in small letters without what stands in brackets, and that beside it."""
    text = unicodedata.normalize("NFKC", words).casefold()
    inner = _BRACKETS.findall(text)
    return " ".join(_BRACKETS.sub(" ", text).split()), inner


def parts_of(text: str, vocabulary: Titles) -> Iterator[Part]:
    """The parts of a title in their order; the longest phrase that stands there counts."""
    known, longest = _known(vocabulary)
    tokens = _tokens(text)
    at = 0
    while at < len(tokens):
        for length in range(min(longest, len(tokens) - at), 0, -1):
            found = known.get(tuple(tokens[at : at + length]))
            if found is not None:
                yield found
                at += length
                break
        else:
            at += 1


def _tokens(text: str) -> list[str]:
    """Words without accents; those of a language that joins words stay whole."""
    bare = "".join(
        c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c)
    )
    return _WORD.findall(bare.replace("ß", "ss"))


@lru_cache(maxsize=4)
def _known(vocabulary: Titles) -> tuple[dict[tuple[str, ...], Part], int]:
    """Every phrase as its words, and how many words the longest has."""
    known = {
        tuple(_tokens(phrase)): Part(word.id, word.part, word.level)
        for word in vocabulary.words
        for phrase in word.words
    }
    return known, max(map(len, known), default=0)
