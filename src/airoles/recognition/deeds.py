"""What people did, read as the skills that it takes: led a team of twelve, owned the budget."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from airoles.model.claim_words import ClaimKind
from airoles.model.deed import Deed, DeedPattern
from airoles.recognition.claim_vocabulary import ClaimVocabulary
from airoles.recognition.found_skill import FoundSkill
from airoles.recognition.skill_tokens import Token, folded_word, tokens
from airoles.recognition.verb_forms import forms_of
from airoles.recognition.word_rows import WordRows

T = TypeVar("T", int, str)
_REACH = 9
"""Words between a verb and its object, at most."""
_LONG_REACH = 14
"""The same where prepositions may stand between."""
_WIDE = 30
"""Words on either side in which another meaning is looked for."""
_LONGEST_ROW = 8
_OF = "of"
_AFTER_NOUNS: tuple[ClaimKind, ...] = ("prepositions", "relatives", "joints", "determiners")
"""Kinds of the words that begin something else behind a noun."""
_HARD = frozenset(".;:!?\n\r|•●▪→>=")


class DeedPatterns:
    """The patterns of the catalog, made ready for finding them."""

    def __init__(self, of: Mapping[str, Deed], words: ClaimVocabulary) -> None:
        self.words = words
        self.rules: list[tuple[str, DeedPattern, frozenset[str]]] = []
        verbs: list[tuple[str, int]] = []
        objects: list[tuple[str, int]] = []
        topics: list[tuple[str, int]] = []
        phrases: list[tuple[str, str]] = []
        for key, deed in of.items():
            skill = deed.skill or key
            phrases += [(phrase, skill) for phrase in deed.phrases]
            for pattern in deed.patterns:
                number = len(self.rules)
                unless = frozenset(folded_word(word) for word in pattern.unless)
                self.rules.append((skill, pattern, unless))
                verbs += [(form, number) for verb in pattern.verbs for form in forms_of(verb)]
                objects += [(word, number) for word in pattern.objects]
                topics += [(word, number) for word in pattern.topics]
        self.before = {n for n, (_, pattern, _) in enumerate(self.rules) if pattern.before}
        self.verbs = WordRows(verbs)
        self.objects = WordRows(objects)
        self.topics = WordRows(topics)
        self.phrases = WordRows(phrases)


def deeds(sentence: str, patterns: DeedPatterns) -> tuple[FoundSkill, ...]:
    """The skills that what the sentence tells takes, each once, with the words that show it.

    What is denied, planned or done by others is not looked for here: give it the own parts.
    """
    read = tokens(sentence)
    keys = [token.key for token in read]
    numbered = ["#" if key.isdigit() or key in patterns.words["numbers"] else key for key in keys]
    found: dict[str, FoundSkill] = {}
    every = _all(sentence, read, keys, numbered, patterns)
    for skill, first, behind in sorted(every, key=lambda one: one[1]):
        start, end = read[first].start, read[behind - 1].end
        found.setdefault(skill, FoundSkill(sentence[start:end], skill, start, end))
    return tuple(found.values())


def _all(
    text: str, read: list[Token], keys: list[str], numbered: list[str], patterns: DeedPatterns
) -> Iterator[tuple[str, int, int]]:
    w = patterns.words
    objects = [dict[int, int]() for _ in keys]
    verbs: dict[int, dict[int, int]] = {}
    for here, key in enumerate(keys):
        if not key:
            continue
        for length, skills in _either(patterns.phrases, keys, numbered, here):
            for skill in skills:
                yield skill, here, here + length
        for length, numbers in _either(patterns.topics, keys, numbered, here):
            if here + length < len(keys) and keys[here + length] in w["trades"]:
                continue  # RAG specialists are led, not RAG
            objects[here].update(dict.fromkeys(numbers, length))
        for length, numbers in _either(patterns.objects, keys, numbered, here):
            if _ends(w, keys, here + length):
                objects[here].update(dict.fromkeys(numbers, length))
        if here and keys[here - 1] in w["articles"] and not _is_auxiliary(text, read, keys, here):
            continue
        ruled = patterns.verbs.longest_at(keys, here)
        if here and _is_counted(w, numbered[here - 1], keys[here - 1], key):
            ruled = {number: length for number, length in ruled.items() if length > 1}
        if ruled:
            verbs[here] = ruled
    for here, ruled in verbs.items():
        yield from _after(text, read, keys, patterns, here, ruled, objects, verbs)
        yield from _ahead(text, read, keys, patterns, here, ruled, objects)


def _after(
    text: str,
    read: list[Token],
    keys: list[str],
    patterns: DeedPatterns,
    here: int,
    ruled: dict[int, int],
    objects: list[dict[int, int]],
    verbs: dict[int, dict[int, int]],
) -> Iterator[tuple[str, int, int]]:
    """Objects that follow the verb, until something else is spoken of."""
    broken, first = -1, here + min(ruled.values())  # the last word behind which the object ends
    chain, words = True, patterns.words
    for there in range(first, min(here + _LONG_REACH, len(keys))):
        key = keys[there]
        if not key:
            if text[read[there].start] in _HARD:
                return
            known = there + 1 in verbs
            if chain and there + 1 < len(keys):
                known = known or keys[there + 1].endswith(("ed", "ing"))
            if chain != known:
                return  # a row of verbs, or of objects: not one of both
            continue
        for number in objects[there].keys() & ruled.keys() if objects[there] else ():
            skill, pattern, unless = patterns.rules[number]
            begins = here + ruled[number]
            near = pattern.across or broken < begins
            if begins <= there and near and not _meant_otherwise(keys, here, unless):
                yield skill, here, there + objects[there][number]
        if key in words["relatives"]:
            return
        over = key in words["after-over"]
        stays = over and keys[there + 1 : there + 2] and keys[there + 1][:1].isdigit()
        stays = stays or (over and there == first)
        stays = stays or (key == "than" and keys[there - 1] in words["more"])
        if key == "a" and read[there].end - read[there].start == 2:
            broken = there  # as
        if key in words["prepositions"] and not stays and there >= first:
            broken = there
        if key == _OF and not (keys[there - 1] in words["amounts"] or keys[there - 1].isdigit()):
            broken = there
        if there - here >= _REACH:
            broken = there
        chain = chain and (there in verbs or key == "and")


def _ahead(
    text: str,
    read: list[Token],
    keys: list[str],
    patterns: DeedPatterns,
    here: int,
    ruled: dict[int, int],
    objects: list[dict[int, int]],
) -> Iterator[tuple[str, int, int]]:
    """Objects that stand before the verb, where the language lets them."""
    numbers = patterns.before & ruled.keys()
    if not numbers:
        return
    for there in range(here - 1, max(here - _REACH, -1), -1):
        if not keys[there] and text[read[there].start] in _HARD:
            return
        for number in numbers & objects[there].keys() if objects[there] else ():
            skill, _, unless = patterns.rules[number]
            if not _meant_otherwise(keys, here, unless):
                yield skill, there, here + ruled[number]


def _either(
    rows: WordRows[T], keys: list[str], numbered: list[str], here: int
) -> Iterator[tuple[int, list[T]]]:
    """Rows that begin here, also those in which # stands for any number."""
    yield from rows.at(keys, here)
    if "#" in numbered[here : here + _LONGEST_ROW]:
        yield from rows.at(numbered, here)


def _is_auxiliary(text: str, read: list[Token], keys: list[str], here: int) -> bool:
    """Whether an "a" before a verb is the French one: a dirigé."""
    return keys[here - 1] == "a" and not text[read[here].start : read[here].end].isascii()


def _is_counted(words: ClaimVocabulary, number: str, figure: str, key: str) -> bool:
    """Whether what looks like a verb is the first part of a noun: 60 support tickets."""
    is_year = len(figure) == 4 and figure[:2] in ("19", "20")
    return number == "#" and not is_year and not key.endswith("ed") and key not in words["past"]


def _ends(words: ClaimVocabulary, keys: list[str], behind: int) -> bool:
    """Whether a noun is not the first part of a longer one: a team, not a team event."""
    after = keys[behind] if behind < len(keys) else ""
    if not after or any(after in words[kind] for kind in _AFTER_NOUNS):
        return True
    return after[0].isdigit() or after.endswith(("ing", "ed", "ly"))


def _meant_otherwise(keys: list[str], here: int, unless: frozenset[str]) -> bool:
    return bool(unless) and not unless.isdisjoint(keys[max(here - _WIDE, 0) : here + _WIDE])
