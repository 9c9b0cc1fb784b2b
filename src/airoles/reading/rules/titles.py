"""Rules on the vocabulary of titles."""

from collections.abc import Iterator

from airoles.model.fields import FieldPath
from airoles.model.title_words import TitleWord
from airoles.reading.library import Library
from airoles.reading.rules.finding import Finding
from airoles.recognition.title_tokens import plain


def every_title_word_leads_somewhere(library: Library) -> Iterator[Finding]:
    """What words of titles stand for is there: roles, wider domains, and a level."""
    roles = {*library.roles, *(name for kind, name in library.broken if kind == "role")}
    for key, record in library.titles.items():
        named: list[tuple[FieldPath, str]] = [
            (("roles", n), role) for n, role in enumerate(record.roles)
        ]
        named += [
            ((field,), role)
            for field in ("specialist", "line")
            if (role := getattr(record, field)) is not None
        ]
        for where, role in named:
            if role not in roles:
                message, hint = f"is {role!r}, which is no role", "write the id of a role"
                yield Finding("titles", key, where, message, hint)
        if record.under is not None and not _is_wider(record, key, library):
            message = f"is {record.under!r}, which is no {record.kind} of its own"
            hint = "write the id of a wider one of this file, none of them in a circle"
            yield Finding("titles", key, ("under",), message, hint)
        if not record.words:
            yield Finding("titles", key, ("words",), "is empty", "write words, or remove it")
        if record.kind == "whole" and not record.roles:
            yield Finding("titles", key, (), "names no role", "write its roles")
        elif record.kind in ("level", "post") and not (record.level or record.deputy):
            yield Finding("titles", key, (), "has no level", "write its level")


def _is_wider(record: TitleWord, key: str, library: Library) -> bool:
    seen, at = {key}, record.under
    while at is not None:
        wider = library.titles.get(at)
        if wider is None or wider.kind != record.kind or at in seen:
            return False
        seen.add(at)
        at = wider.under
    return True


def no_title_word_means_two_things(library: Library) -> Iterator[Finding]:
    """A word stands once among the parts of titles, and once among whole titles."""
    known: dict[tuple[bool, str], str] = {}
    for key, record in library.titles.items():
        for n, words in enumerate(record.words):
            folded = " ".join(plain(words).replace("-", " ").split())
            other = known.setdefault((record.kind == "whole", folded), key)
            if other != key or folded in map(plain, record.words[:n]):
                message = f"is {words!r}, which {other} has already"
                yield Finding("titles", key, ("words", n), message, "keep one of the two")


RULES = (every_title_word_leads_somewhere, no_title_word_means_two_things)
