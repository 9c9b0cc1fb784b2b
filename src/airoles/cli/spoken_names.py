"""Roles and sections as people type them: words without quotes, "vs" between two names."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from airoles.errors import BadRequest, UnknownName
from airoles.text import fold

if TYPE_CHECKING:
    from airoles.catalog import Catalog

BETWEEN = ("vs", "vs.", "versus", "and")
"""Words that stand between the names of two roles; a comma after a name does too."""


def roles_named(catalog: "Catalog", words: Sequence[str]) -> tuple[str, ...]:
    """The names of roles that some words hold, each as one text.

    Where nothing stands between names, the longest names that roles bear are taken; where that
    leaves a word over, it is a name, or the beginning of one, by itself.
    """
    groups = _groups([part for word in words for part in _unquoted(catalog, word)])
    if len(groups) > 1:
        return tuple(" ".join(group) for group in groups)
    return tuple(_apart(catalog, groups[0])) if groups else ()


def completed(catalog: "Catalog", *names: str) -> dict[str, dict[str, Any]]:
    """What is to be told of names that no role bears, by name.

    Under `completed` stands the title of the role whose name a beginning was taken for, and under
    `read_as` what a job title was read as: the role's title, the level and the match.
    """
    longer: dict[str, str] = {}
    read: dict[str, dict[str, str | None]] = {}
    for name in names:
        if _is_name(catalog, name):
            continue
        title = catalog.find(name).title
        told = None if _begins_a_name(catalog, name) else catalog.read_title(name)
        if told is None:
            longer[name] = title
        else:
            read[name] = {"title": title, "level": told.level, "match": told.match}
    return {key: found for key, found in (("completed", longer), ("read_as", read)) if found}


def role_and_sections(
    catalog: "Catalog", words: Sequence[str], known: Iterable[str]
) -> tuple[str, tuple[str, ...]]:
    """The name of one role, and the sections that stand behind it."""
    sections = tuple(known)
    name, rest = _taken(catalog, list(words), sections)
    _refuse_second_role(catalog, name, rest)
    return name, tuple(dict.fromkeys(_section(word, sections) for word in _commas_apart(rest)))


def with_words_behind(
    catalog: "Catalog", name: str | None, words: Sequence[str]
) -> tuple[str | None, list[str]]:
    """The name in an option with the words that belong to it, and the words that do not.

    In `path data scientist --to head of ai` the option holds "head", and the rest stands last.
    """
    for count in range(len(words)):
        whole = " ".join((name or "", *words[count:]))
        if name and not _is_name(catalog, name) and _is_name(catalog, whole):
            return whole, list(words[:count])
    return name, list(words)


def roles_and_aspects(
    catalog: "Catalog", words: Sequence[str], known: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the roles to compare, and the aspects that stand behind them."""
    kept = list(words)
    aspects: list[str] = []
    while len(kept) > 1 and (found := _section_or_none(kept[-1], known)) is not None:
        if _is_name(catalog, kept[-1]) or _is_name(catalog, " ".join(kept[-2:])):
            break
        aspects.insert(0, found)
        kept.pop()
    return roles_named(catalog, kept), tuple(aspects)


def _groups(words: Sequence[str]) -> list[list[str]]:
    groups: list[list[str]] = [[]]
    for word in words:
        ends = word.endswith(",")
        bare = word.rstrip(",")
        if bare and bare.casefold() not in BETWEEN:
            groups[-1].append(bare)
        if ends or bare.casefold() in BETWEEN:
            groups.append([])
    return [group for group in groups if group]


def _unquoted(catalog: "Catalog", word: str) -> list[str]:
    """The parts of a comparison that stands in quotes; what is a name is one word."""
    parts = word.split()
    if _is_name(catalog, word) or not any(part.casefold() in BETWEEN for part in parts[1:]):
        return [word]
    return parts


def _apart(catalog: "Catalog", words: list[str]) -> Iterable[str]:
    while words:
        count = _longest(catalog, words) or 1
        yield " ".join(words[:count])
        words = words[count:]


def _longest(catalog: "Catalog", words: Sequence[str]) -> int:
    """How many of the first words are the whole name of a role; 0 for none."""
    counts = range(min(len(words), _MOST_WORDS), 0, -1)
    return next((n for n in counts if _is_name(catalog, " ".join(words[:n]))), 0)


_MOST_WORDS = 12
"""More words than any name of a role has."""


def _is_name(catalog: "Catalog", text: str) -> bool:
    return bool(catalog.names.get(fold(text)))


def _begins_a_name(catalog: "Catalog", text: str) -> bool:
    from airoles.catalog.role_names import find

    try:
        return bool(find(text, catalog.names))
    except UnknownName:
        return False


def _taken(catalog: "Catalog", words: list[str], known: Sequence[str]) -> tuple[str, list[str]]:
    """The name at the beginning of some words, and the words behind it, which are sections."""
    if count := _longest(catalog, words):
        return " ".join(words[:count]), words[count:]
    sections = 0
    for word in reversed(_commas_apart(words[1:])):
        if _section_or_none(word, known) is None:
            break
        sections += 1
    end = len(words) - sections
    return " ".join(words[:end]), words[end:]


def _commas_apart(words: Iterable[str]) -> list[str]:
    return [part for word in words for part in word.split(",") if part]


def _refuse_second_role(catalog: "Catalog", name: str, rest: Sequence[str]) -> None:
    """Raise `BadRequest` where another role stands behind a name, or what parts two names does."""
    said = list(rest)
    while said and said[0].casefold() in BETWEEN:
        said.pop(0)
    count = _longest(catalog, said)
    if count or len(said) < len(rest):
        other = " ".join(said[:count]) or "ROLE"
        raise BadRequest(
            f"{' '.join(rest[: len(rest) - len(said) + count])!r} is no section of a role.",
            f"airoles compare {name} vs {other} sets roles side by side",
        )


def _section(word: str, known: Sequence[str]) -> str:
    found = _section_or_none(word, known)
    if found is None:
        near = get_close_matches(fold(word).replace(" ", "_"), known, n=3)
        raise BadRequest(
            f"{word!r} is no section of a role.",
            f"did you mean {' or '.join(near)}?" if near else f"sections are {', '.join(known)}",
        )
    return found


def _section_or_none(word: str, known: Iterable[str]) -> str | None:
    """The section that a word names, whole or by an unambiguous beginning."""
    wanted = fold(word).replace(" ", "_")
    found = [name for name in known if name.startswith(wanted)]
    exact = [name for name in found if name == wanted]
    if not exact and len(found) != 1:
        return None
    return (exact or found)[0]
