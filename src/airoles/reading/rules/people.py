"""Rules on how people write titles and deeds."""

import re
from collections.abc import Iterator

from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding


def every_title_rule_names_what_there_is(library: Library) -> Iterator[Finding]:
    """A rule for titles is made of words of the vocabulary, and leads to a role."""
    roles = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    words = {word.id for word in library.titles.words}
    for index, rule in enumerate(library.titles.rules):
        key = f"rules[{index + 1}]"
        for field, role in (("role", rule.role), ("with_role", rule.with_role)):
            if role is not None and role not in roles:
                message = f"is {role!r}, which is no role"
                yield Finding("titles", key, (field,), message, "write the id of a role")
        for number, part in enumerate(rule.parts):
            if part not in words:
                message = f"is {part!r}, which is no id of a word"
                hint = "use the id of one of words, or add it there"
                yield Finding("titles", key, ("parts", number), message, hint)


def no_word_of_titles_means_two_things(library: Library) -> Iterator[Finding]:
    """A phrase stands under one word."""
    taken: dict[str, str] = {}
    for index, word in enumerate(library.titles.words):
        for number, phrase in enumerate(word.words):
            other = taken.setdefault(phrase.casefold(), word.id)
            if other != word.id:
                message = f"is {phrase!r}, which stands under {other} too"
                key, where = f"words[{index + 1}]", ("words", number)
                yield Finding("titles", key, where, message, "keep it under one of the two")


def every_deed_shows_a_skill(library: Library) -> Iterator[Finding]:
    """A deed leads to a skill of the vocabulary, by phrases that hold a word."""
    for index, deed in enumerate(library.deeds, 1):
        if library.is_whole("skills") and deed.skill not in library.skills:
            message = f"is {deed.skill!r}, which skills.yaml does not have"
            hint = "use a skill of the vocabulary, or add it there"
            yield Finding("deeds", str(index), ("skill",), message, hint)
        for number, phrase in enumerate(deed.says):
            if not re.search(r"\w", phrase.replace("_", "")):
                where = ("says", number)
                yield Finding("deeds", str(index), where, "holds no word", "write what people say")


RULES = (
    every_title_rule_names_what_there_is,
    no_word_of_titles_means_two_things,
    every_deed_shows_a_skill,
)
