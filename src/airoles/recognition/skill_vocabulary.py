"""All words for skills in one automaton, and what each is worth."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from airoles.model.skill import Skill
from airoles.recognition.skill_tokens import Token, folded_word, tokens


class Worth(IntEnum):
    """Where words count."""

    PLAIN = 0
    """Wherever they stand."""
    LIST = 1
    """In lists of skills."""
    WITNESS = 2
    """Beside another skill."""
    HINT = 3
    """Nowhere; they help a word of two meanings."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of the vocabulary, and the skill they stand for."""

    words: str
    skill: str
    worth: Worth
    length: int
    """Tokens in it."""
    capitals: bool
    """Whether it is so short an abbreviation that small letters may mean another word."""


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found in a text, by the first token and the one behind its last."""

    entry: Entry
    first: int
    behind: int


class Vocabulary:
    """What `Skill` records say of words, made ready for finding them."""

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        import ahocorasick

        found: dict[str, dict[bool, Entry]] = {}
        for words, skill, worth in _by_weight(skills):
            keys = [token.key for token in tokens(words) if token.key]
            capitals = len(keys) == 1 and len(words) <= 5 and sum(map(str.isupper, words)) > 1
            for form in _forms(words, keys):
                entry = Entry(words, skill, worth, form.count(" "), capitals)
                found.setdefault(form, {}).setdefault(worth is Worth.HINT, entry)
        self._automaton: Any = ahocorasick.Automaton()
        for form, entries in found.items():
            self._automaton.add_word(form, tuple(entries.values()))
        self._automaton.make_automaton()

    def matches(self, read: list[Token]) -> Iterator[Match]:
        """All entries in the tokens that begin and end with a word, also those within others."""
        starts: dict[int, int] = {}
        ends: dict[int, int] = {}
        pieces = []
        at = 0
        for number, token in enumerate(read):
            starts[at] = number
            piece = f" {token.key or '|'}"
            pieces.append(piece)
            at += len(piece)
            ends[at - 1] = number + 1
        if not pieces or not len(self._automaton):
            return
        for last, entries in self._automaton.iter("".join(pieces)):
            behind = ends.get(last)
            if behind is not None:
                for entry in entries:
                    yield Match(entry, behind - entry.length, behind)


def longest(found: Iterable[Match]) -> list[Match]:
    """The matches that do not overlap, the earliest and longest first."""
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (m.first, -m.behind)):
        if not kept or match.first >= kept[-1].behind:
            kept.append(match)
    return kept


def _by_weight(skills: Mapping[str, Skill]) -> Iterator[tuple[str, str, Worth]]:
    """All words with their worth; where words stand twice, the first counts."""
    for key, skill in skills.items():
        yield from ((words, key, Worth.WITNESS) for words in skill.needs_witness)
        yield from ((words, key, Worth.LIST) for words in skill.only_in_lists)
    for key, skill in skills.items():
        yield from ((words, key, Worth.PLAIN) for words in (skill.name, key.replace("-", " ")))
    for key, skill in skills.items():
        yield from ((words, key, Worth.PLAIN) for words in (*skill.aliases, *skill.spellings))
        yield from ((words, key, Worth.HINT) for words in skill.witnesses)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


def _forms(words: str, keys: list[str]) -> Iterator[str]:
    """How the words may stand in a text: as written, as one word, its humps apart, with ue for ü."""
    yield "".join(f" {key}" for key in keys)
    if len(keys) > 1:
        joined = folded_word("".join(keys))
        if len(keys) <= 3 and len(joined) >= 7:
            yield f" {joined}"
    elif _HUMP.search(words):
        yield "".join(f" {folded_word(part)}" for part in _HUMP.sub(" ", words).split())
    if not words.isascii() and (spelt := words.translate(_UMLAUTS)) != words:
        yield from _forms(spelt, [token.key for token in tokens(spelt) if token.key])
