"""Rules on the words by which adverts are read."""

import re
from collections.abc import Iterator
from typing import Any

from airoles.model.fields import FieldPath
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding

_LISTS = (
    ("currencies", ("words", "shared")),
    ("factors", ("words", "attached")),
    ("periods", ("words",)),
    ("senses", ("words",)),
)
_HINT = "write what adverts say"


def every_coded_word_holds_a_letter(library: Library) -> Iterator[Finding]:
    """A coded word, and each phrase in which it is an ordinary one, has a letter."""
    for key, word in library.coded_words.items():
        phrases: list[tuple[FieldPath, str]] = [(("term",), word.term)]
        phrases += [(("unless", number), one) for number, one in enumerate(word.unless)]
        for where, phrase in phrases:
            if not any(letter.isalpha() for letter in phrase):
                yield Finding("coded_words", key, where, "holds no letter", _HINT)


def every_word_of_pay_is_more_than_a_star(library: Library) -> Iterator[Finding]:
    """A word of pay holds more than the signs for any letters and for a gap."""
    for key, words in library.pay_words.items():
        for name, fields in _LISTS:
            entries: tuple[Any, ...] = getattr(words, name)
            for index, entry in enumerate(entries):
                for field in fields:
                    for number, word in enumerate(getattr(entry, field)):
                        if not word.strip("*_"):
                            where = (name, index, field, number)
                            yield Finding("pay_words", key, where, "holds no word", _HINT)


def every_advert_phrase_can_be_read(library: Library) -> Iterator[Finding]:
    """A phrase holds a word, and the sets that it names are there."""
    sets = {entry.id for words in library.advert_facts.values() for entry in words.sets}
    for key, words in library.advert_facts.items():
        for index, entry in enumerate(words.phrases):
            for number, phrase in enumerate(entry.says):
                where = ("phrases", index, "says", number)
                if not re.search(r"\w", phrase.replace("_", "")):
                    yield Finding("advert_facts", key, where, "holds no word", _HINT)
                for name in re.findall(r"<([^<>]*)>", phrase):
                    if name not in sets:
                        message = f"names {name!r}, which is no id of a set"
                        yield Finding("advert_facts", key, where, message, "use one of sets")


def no_heading_opens_two_kinds(library: Library) -> Iterator[Finding]:
    """A heading of adverts stands under one kind, and a label before one field."""
    known: dict[tuple[str, str], str] = {}
    for key, words in library.advert_parts.items():
        lists = (
            ("headings", [(one.kind, one.says) for one in words.headings]),
            ("labels", [(one.field, one.says) for one in words.labels]),
        )
        for name, entries in lists:
            for index, (kind, says) in enumerate(entries):
                for number, said in enumerate(says):
                    other = known.setdefault((name, said.casefold()), kind)
                    if other != kind:
                        where = (name, index, "says", number)
                        message = f"is {said!r}, which stands for {other} already"
                        hint = "keep it under one of the two"
                        yield Finding("advert_parts", key, where, message, hint)


RULES = (
    every_advert_phrase_can_be_read,
    no_heading_opens_two_kinds,
    every_coded_word_holds_a_letter,
    every_word_of_pay_is_more_than_a_star,
)
