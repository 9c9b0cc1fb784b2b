"""All words for skills in one automaton, and what each is worth."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from airoles.model.skill import Skill
from airoles.recognition.skill_tokens import Token, folded

_LONGEST = 200
"""Characters of an entry that may be one name as a whole."""


class Worth(IntEnum):
    """Where words count."""

    PLAIN = 0
    """Wherever they stand."""
    LIST = 1
    """In lists of skills."""
    WITNESS = 2
    """Beside another skill."""


@dataclass(frozen=True, slots=True)
class Match:
    """Words of the vocabulary in a text, from the first token to the one behind the last."""

    words: str
    """As the vocabulary writes them."""
    skill: str
    worth: Worth
    first: int
    behind: int

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is so short an abbreviation that small letters may mean another word."""
        one_word = self.behind - self.first == 1
        return one_word and len(self.words) <= 5 and sum(map(str.isupper, self.words)) > 1


class Vocabulary:
    """What `Skill` records say of words, made ready for finding them.

    Ten thousand words are folded and stored within hundredths of a second; hence the plain lists.
    """

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        import ahocorasick

        self._words: list[str] = []
        self._owners: list[tuple[str, Worth]] = []
        for key, worth, words in _by_weight(skills):
            self._words += words
            self._owners += [(key, worth)] * len(words)
        self._automaton: Any = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        add = self._automaton.add_word
        taken = {" "}
        for number, form in enumerate(folded("\n".join(self._words)).split("\n")):
            if form not in taken:
                taken.add(form)
                add(form, number)
        self._automaton.make_automaton()
        self._hints: dict[str, list[str]] = {}
        witnesses = [(word, key) for key, skill in skills.items() for word in skill.witnesses]
        forms = folded("\n".join(word for word, _ in witnesses)).split("\n")
        for form, (_, key) in zip(forms, witnesses, strict=bool(witnesses)):
            self._hints.setdefault(form.strip(), []).append(key)

    def matches(self, read: list[Token]) -> Iterator[Match]:
        """All words in the tokens that begin and end with a token, also those within others."""
        ends: dict[int, int] = {}
        pieces = [" "]
        at = 1
        for number, token in enumerate(read, 1):
            piece = f"{token.key or '|'} "
            pieces.append(piece)
            at += len(piece)
            ends[at - 1] = number
        if not read or not len(self._automaton):
            return
        text = "".join(pieces)
        for last, number in self._automaton.iter(text):
            behind = ends[last]
            words = self._words[number]
            length = folded(words).count(" ") - 1
            skill, worth = self._owners[number]
            yield Match(words, skill, worth, behind - length, behind)

    def whole(self, words: str) -> str | None:
        """The skill that all the words together name, commas and brackets included."""
        if len(words) > _LONGEST or not len(self._automaton):
            return None
        number = self._automaton.get(folded(words), None)
        return None if number is None else self._owners[number][0]

    def hinted(self, read: Iterable[Token]) -> set[str]:
        """Skills that everyday words of the text speak for."""
        return {skill for token in read for skill in self._hints.get(token.key, ())}


def longest(found: Iterable[Match]) -> list[Match]:
    """The matches that do not overlap, the earliest and longest first."""
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (m.first, -m.behind)):
        if not kept or match.first >= kept[-1].behind:
            kept.append(match)
    return kept


def _by_weight(skills: Mapping[str, Skill]) -> Iterator[tuple[str, Worth, list[str]]]:
    """All words with their worth; where words stand twice, the first counts."""
    for key, skill in skills.items():
        yield key, Worth.WITNESS, _with_variants(skill.needs_witness)
        yield key, Worth.LIST, _with_variants(skill.only_in_lists)
    for key, skill in skills.items():
        yield key, Worth.PLAIN, [skill.name, _of_key(key, skill)]
    for key, skill in skills.items():
        yield key, Worth.PLAIN, _with_variants((*skill.aliases, *skill.spellings))


def _of_key(key: str, skill: Skill) -> str:
    """The id as words; initials of the name are an abbreviation, if not written small as well."""
    initials = "".join(word[0] for word in folded(skill.name).split())
    return key.upper() if key == initials and key not in skill.spellings else key.replace("-", " ")


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_UMLAUT = re.compile("[äöüÄÖÜ]")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_TWO_NAMES = re.compile(r"[A-Z]\w{2,} [A-Z]\w+")


def _with_variants(words: tuple[str, ...]) -> list[str]:
    """Words, and how they are written besides: PowerBI, Lang Chain, Fuehrung."""
    mixed = [w for w in words if w.isalpha() and not (w.istitle() or w.islower() or w.isupper())]
    pairs = [w for w in words if w[0].isupper() and w.count(" ") == 1]
    return [
        *words,
        *(_HUMP.sub(" ", word) for word in mixed),
        *(word.replace(" ", "") for word in pairs if _TWO_NAMES.fullmatch(word)),
        *(
            word.translate(_UMLAUTS)
            for word in words
            if not word.isascii() and _UMLAUT.search(word)
        ),
    ]
