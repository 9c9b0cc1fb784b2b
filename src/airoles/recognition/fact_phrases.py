"""Phrases that say something of a role, found in a sentence of an advert."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from airoles.model.advert_fact_words import AdvertFactWords

_APART = r"[^\w.;!?]+"
"""What stands between two words; what parts words is in none, so nothing is tried twice."""
_GAPS = {
    "...": rf"(?:{_APART}\w+){{0,5}}?{_APART}",
    "....": rf"(?:{_APART}\w+){{0,12}}?{_APART}",
    "..": rf"(?:{_APART}\w+){{0,2}}?{_APART}",
}
_HYPHEN = r"[\s'’/-]+"
_FIGURE = r"\d{1,4}"
_LETTERS = re.compile(r"[a-zß]+")


@dataclass(frozen=True, slots=True)
class Said:
    """What a phrase found in a sentence."""

    words: str
    """The words that matched."""
    number: int | None
    """The number among them."""
    start: int
    """Where they begin."""
    end: int
    """Where they end."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    pattern: str
    needs: tuple[tuple[str, ...], ...]
    """Of each of these at least one stands in every sentence that matches; the quick look first."""


class FactPhraseReader:
    """Finds the phrases of a vocabulary; a phrase is compiled when its words first turn up."""

    def __init__(self, words: AdvertFactWords) -> None:
        """A reader of these words."""
        self.numbers = {one: entry.value for entry in words.numbers for one in entry.words}
        longest = sorted(self.numbers, key=len, reverse=True)
        spelled = "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest)
        self._number = rf"(?P<n>{_FIGURE}|{spelled})" if spelled else rf"(?P<n>{_FIGURE})"
        self._sets = {one.id: one.words for one in words.sets}
        self._phrases: dict[str, tuple[_Phrase, ...]] = {}
        for entry in words.phrases:
            made = tuple(self._phrase(said) for said in entry.says)
            self._phrases[entry.fact] = (*self._phrases.get(entry.fact, ()), *made)

    def first(self, fact: str, text: str) -> Said | None:
        """The first thing that a sentence in small letters without accents says of this kind."""
        return next(self.each(fact, text), None)

    def each(self, fact: str, text: str) -> Iterator[Said]:
        """What each phrase of this kind finds first in the sentence."""
        for phrase in self._phrases.get(fact, ()):
            if all(any(one in text for one in either) for either in phrase.needs):
                found = _compiled(phrase.pattern).search(text)
                if found:
                    written = found.groupdict().get("n")
                    number = None if written is None else self.number(written)
                    yield Said(found[0], number, *found.span())

    def number(self, written: str) -> int | None:
        """The number that figures or a word stand for."""
        if written.isdigit():
            return int(written)
        return self.numbers.get(" ".join(written.split()))

    def words(self, name: str) -> tuple[str, ...]:
        """The words of a set."""
        return self._sets.get(name, ())

    def number_pattern(self) -> str:
        """A regular expression for a number in figures or words, without a name."""
        return self._number.replace("?P<n>", "?:")

    def _phrase(self, said: str) -> _Phrase:
        parts: list[str] = []
        needs: list[tuple[str, ...]] = []
        gap = ""
        is_numbered = False
        for token in said.split():
            if token in _GAPS:
                gap = _GAPS[token]
                continue
            choices = self._choices(token)
            is_optional = "" in choices
            choices = tuple(choice for choice in choices if choice)
            numbered = sum("#" in choice for choice in choices)
            is_read = numbered == 1 and not is_numbered
            either = "|".join(self._word(choice, is_read) for choice in choices)
            is_numbered = is_numbered or is_read
            part = f"{gap if parts else ''}(?:{either})"
            parts.append(f"(?:{part})?" if is_optional else part)
            if not is_optional:
                needs.extend(_needs(choices))
            gap = _APART
        return _Phrase(rf"(?<!\w){''.join(parts)}(?!\w)", tuple(needs))

    def _choices(self, token: str) -> tuple[str, ...]:
        if token.startswith("<"):
            return self._sets[token.strip("<>")]
        return tuple(token.strip("()").split("|")) if token.startswith("(") else (token,)

    def _word(self, choice: str, is_read: bool) -> str:
        plain = re.escape(choice.rstrip("*")).replace(r"\-", r"[\s-]").replace("_", _HYPHEN)
        plain = plain.replace(r"\#", self._number if is_read else self.number_pattern())
        return plain + (r"\w{0,12}" if choice.endswith("*") else "")


def _needs(choices: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The letters that each choice cannot do without: its longest run of them."""
    runs = [
        max(_LETTERS.findall(choice.replace("_", " ")), key=len, default="") for choice in choices
    ]
    if all(runs):
        yield tuple(runs)


@lru_cache(maxsize=1024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
