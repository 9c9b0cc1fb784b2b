"""The grammar of titles: phrases that mean something, and the roles that they add up to."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from airoles.model.card import Card, rank
from airoles.model.title_words import TitleWord
from airoles.model.words import Level
from airoles.recognition.title_tokens import plain, tokens

AND = "&"
"""What every word and sign for and is read as."""
_SIMPLE = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]{2,})*")
_LONGEST = 7
_LEADS = {"manager", "director", "head", "vice-president", "chief"}
Key = tuple[frozenset[str], str, frozenset[str]]
"""Posts with levels, function and domains."""


class Meaning(NamedTuple):
    """What a phrase means; words without a meaning have kind unknown."""

    id: str
    kind: str
    record: TitleWord | None = None


class Entry(NamedTuple):
    """What a title of the grammar stands for."""

    roles: tuple[str, ...]
    exact: bool
    level: Level | None = None
    alone: bool = False


@dataclass(slots=True)
class Grammar:
    """Phrases and titles, ready to be looked up."""

    phrases: dict[tuple[str, ...], Meaning] = field(default_factory=dict)
    entries: dict[Key, Entry] = field(default_factory=dict)
    verbatim: dict[tuple[str, ...], Meaning] = field(default_factory=dict)
    """Phrases that mean something only where nothing but a level stands beside them."""
    known: set[str] = field(default_factory=set)
    """All single words of all phrases."""
    begins: dict[str, int] = field(default_factory=dict)
    """How many words the longest phrase has that begins with a word."""
    glue: set[str] = field(default_factory=set)
    asides: set[str] = field(default_factory=set)
    ties: set[str] = field(default_factory=set)
    records: Mapping[str, TitleWord] = field(default_factory=dict)
    levels: dict[str, Level] = field(default_factory=dict)
    """Level of each role in the catalog."""
    employers: set[tuple[str, ...]] = field(default_factory=set)

    def add(self, words: tuple[str, ...], meaning: Meaning) -> None:
        """Make a phrase known; the first meaning stays."""
        if not words or len(words) > _LONGEST or words in self.phrases:
            return
        self.phrases[words] = meaning
        self.known.update(words)
        self.begins[words[0]] = max(self.begins.get(words[0], 0), len(words))

    def meanings(self, words: list[str]) -> list[Meaning]:
        """The meanings of a run of words, the longest phrase first at each place."""
        found, at = self._verbatim(words)
        while at < len(words):
            for length in range(min(self.begins.get(words[at], 1), len(words) - at), 0, -1):
                meaning = self.phrases.get(tuple(words[at : at + length]))
                if meaning is not None:
                    found.append(meaning)
                    at += length
                    break
            else:
                tie = words[at] == AND
                found.append(Meaning(words[at], "and" if tie else "unknown"))
                at += 1
        return found

    def _verbatim(self, words: list[str]) -> tuple[list[Meaning], int]:
        """What a whole run means word for word, and how many of its words that takes."""
        for start, end in ((0, 0), (1, 0), (0, 1)):
            beside = [
                self.phrases.get((word,)) for word in (words[:start] + words[-end or len(words) :])
            ]
            meaning = self.verbatim.get(tuple(words[start : len(words) - end]))
            if meaning and all(each and each.kind in ("level", "filler") for each in beside):
                return [meaning, *(each for each in beside if each)], len(words)
        return [], 0

    def read(self, name: str) -> list[str]:
        """The words of a text without glue, each word for and as one sign."""
        if _SIMPLE.fullmatch(name):  # most of a vocabulary, and much the faster way
            return [
                AND if word in self.ties else word
                for word in name.lower().split()
                if word not in self.glue and word not in self.asides
            ]
        return [
            AND if token.text in self.ties or not token.word else token.text
            for token in tokens(name)
            if (token.word and token.text not in self.glue | self.asides) or token.text in "&/+"
        ]


def key_of(meanings: Iterable[Meaning]) -> Key | None:
    """The key of a phrase that is known word by word; None for any other."""
    posts, function, domains = set(), "", set()
    for meaning in meanings:
        if meaning.kind in ("post", "level"):
            posts.add(meaning.id)
        elif meaning.kind in ("function", "literal") and not function:
            function = meaning.id
        elif meaning.kind == "domain":
            domains.add(meaning.id)
        elif meaning.kind not in ("and", "filler"):
            return None
    if not function and (not posts & {*_LEADS, "lead"} or not domains):
        return None
    return frozenset(posts), function, frozenset(domains)


def made_of(
    names: Mapping[str, tuple[str, ...]],
    cards: Mapping[str, Card],
    vocabulary: Mapping[str, TitleWord],
) -> Grammar:
    """The grammar of a catalog: its names first, then what the vocabulary adds."""
    made = Grammar(records=dict(vocabulary))
    made.levels = {role: card.level for role, card in cards.items()}
    wholes = []
    for record in made.records.values():
        if record.kind == "glue":
            made.glue.update(plain(each) for each in record.words)
        elif record.kind == "aside":
            made.asides.update(plain(each) for each in record.words)
        elif record.kind == "separator":
            made.ties.update(plain(each) for each in record.words)
    for key, record in made.records.items():
        if record.kind == "whole":
            wholes.append((key, record))
        elif record.kind == "employer":
            made.employers.update(tuple(_words(each)) for each in record.words)
        elif record.kind not in ("glue", "aside", "separator"):
            for each in record.words:
                made.add(tuple(made.read(each)) or (each,), Meaning(key, record.kind, record))
    for name, roles in names.items():
        kept = tuple(role for role in roles if role in cards)
        if len(kept) == 1:
            _enter(made, name, Entry(kept, True), f"={kept[0]}")
    for key, record in wholes:
        entry = Entry(record.roles, record.match == "exact", record.level, record.alone)
        if all(role in cards for role in record.roles):
            for each in record.words:
                _enter(made, each, entry, f"={key}", record.verbatim)
    return made


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def _enter(made: Grammar, name: str, entry: Entry, literal: str, verbatim: bool = False) -> None:
    words = made.read(name)
    meanings = made.meanings(words)
    key, by_word = None if verbatim else key_of(meanings), verbatim
    if key in made.entries and made.entries[key].roles != entry.roles:
        levels = (each.record.level for each in meanings if each.record and each.kind == "post")
        entry = entry._replace(level=entry.level or highest(levels))
        key, by_word = None, True  # the same words in another order are another title
    if meanings and all(each.kind == "post" for each in meanings):  # such as managing director
        key = (frozenset(each.id for each in meanings), "", frozenset())
        entry = entry._replace(level=made.levels[entry.roles[0]], alone=True)
        made.entries.setdefault(key, entry)
        return
    if key is None or (not key[2] and len(words) == 1 and tuple(words) not in made.phrases):
        meaning = Meaning(f"{literal} {' '.join(words)}", "literal")
        if by_word:
            made.verbatim.setdefault(tuple(words), meaning)
            made.known.update(words)
        else:
            made.add(tuple(words), meaning)
        key = (frozenset(), meaning.id, frozenset())
    elif not key[2] and any(meaning.kind == "function" for meaning in meanings):
        key = (key[0], key[1], frozenset())
    made.entries.setdefault(key, entry)


def highest(levels: Iterable[Level | None]) -> Level | None:
    """The highest of some levels; None where there is none."""
    return max((level for level in levels if level), key=rank, default=None)
