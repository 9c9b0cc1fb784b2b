"""What headings, labels and places of adverts mean, by the vocabulary of `AdvertPartWords`."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from airoles.model.advert_part_words import AdvertPartWords, HeadingKind, LabelField
from airoles.model.fields import together

MOST_WORDS = 12
_MOST_MORE = 6
"""Words that `...` stands for at most."""
_MOST_CHARACTERS = 120
_BRACKETS = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_NO_WORD = re.compile(r"[^\w+]+")


def plain_words(text: str) -> str:
    """A text in small letters with single spaces between words, without any other sign."""
    return " ".join(_NO_WORD.sub(" ", text.casefold().replace("_", " ")).split())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of adverts, folded for looking up."""

    headings: dict[str, HeadingKind] = field(default_factory=dict)
    begins: dict[str, HeadingKind] = field(default_factory=dict)
    beside: re.Pattern[str] = re.compile(r"(?!)")
    labels: dict[str, LabelField] = field(default_factory=dict)
    no_title: frozenset[str] = frozenset()
    no_title_begins: frozenset[str] = frozenset()
    tells: tuple[tuple[HeadingKind, re.Pattern[str]], ...] = ()
    places: dict[str, str] = field(default_factory=dict)

    def heading(self, text: str) -> HeadingKind | None:
        """What a heading opens; None where it is none that is known."""
        if len(text) > _MOST_CHARACTERS:
            return None
        for written in (text, _BRACKETS.sub(" ", text)):
            words = plain_words(written)
            if words and len(words.split()) <= MOST_WORDS and (kind := self._of_words(words)):
                return kind
        parts = re.split(r"\s*[&/|,]\s*|\s+(?:and|und|et|y|e|en)\s+", text, flags=re.IGNORECASE)
        kinds = [self._of_words(plain_words(part)) for part in parts if part.strip()]
        return kinds[0] if len(kinds) > 1 and all(kinds) else None

    def _of_words(self, words: str) -> HeadingKind | None:
        without = _without(self.beside, words)
        found = self.headings.get(words) or self.headings.get(without)
        if found:
            return found
        for many in (words, without):
            parts = many.split()
            for end in range(len(parts) - 1, 0, -1):
                kind = self.begins.get(" ".join(parts[:end]))
                if kind and len(parts) - end <= _MOST_MORE:
                    return kind
        return None

    def label(self, text: str) -> LabelField | None:
        """The field that words before a colon name; None where they name none."""
        return self.labels.get(plain_words(text)) if len(text) <= 40 else None

    def is_no_title(self, text: str) -> bool:
        """Whether a first line only says that this is an advert."""
        words = plain_words(text[:_MOST_CHARACTERS])
        if not words or words in self.no_title:
            return True
        parts = words.split()
        return any(" ".join(parts[:end]) in self.no_title_begins for end in range(1, len(parts)))

    def told_by(self, sentence: str) -> HeadingKind | None:
        """What a sentence under no heading speaks of, by its words."""
        words = f" {plain_words(sentence[:2000])} "
        return next((kind for kind, told in self.tells if told.search(words)), None)

    def country(self, place: str) -> str:
        """The code of the country that a place lies in; empty where its words do not tell."""
        parts = plain_words(place[:300]).split()
        for length in range(min(4, len(parts)), 0, -1):
            for at in range(len(parts) - length, -1, -1):  # the country stands behind the town
                if code := self.places.get(" ".join(parts[at : at + length])):
                    return code
        return ""


@lru_cache(maxsize=4)
def vocabulary_of(every: tuple[AdvertPartWords, ...]) -> Vocabulary:
    """The vocabularies together, folded once."""
    words = together(AdvertPartWords, every)
    headings: dict[str, HeadingKind] = {}
    begins: dict[str, HeadingKind] = {}
    for heading in words.headings:
        for said in heading.says:
            kept = begins if said.endswith("...") else headings
            kept.setdefault(plain_words(said), heading.kind)
    beside = _any_of(words.beside)
    for kept in (headings, begins):
        for said, kind in list(kept.items()):  # as what is left of a heading is looked up
            kept.setdefault(_without(beside, said) or said, kind)
    labels: dict[str, LabelField] = {}
    for label in words.labels:
        for said in label.says:
            labels.setdefault(plain_words(said), label.field)
    return Vocabulary(
        headings,
        begins,
        beside,
        labels,
        frozenset(plain_words(said) for said in words.no_title if not said.endswith("...")),
        frozenset(plain_words(said) for said in words.no_title if said.endswith("...")),
        tuple((tell.kind, _any_of(tell.says)) for tell in words.tells),
        {plain_words(said): place.country for place in words.places for said in place.says},
    )


def _without(beside: re.Pattern[str], words: str) -> str:
    return " ".join(beside.sub(" ", f" {words} ").split())


def _any_of(said: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for any of some phrases as whole words, the longest first."""
    phrases = sorted({plain_words(one) for one in said} - {""}, key=len, reverse=True)
    return re.compile(rf"(?<= )(?:{'|'.join(map(re.escape, phrases)) or '(?!)'})(?= )")
