"""Check what a program can of the plain English of the catalog; `make prose` runs it.

Looks at everything in data/ that is written in our own words: statements, short forms, questions,
answers, remarks, disagreements and the descriptions of routes. Names (titles, aliases, sources,
skills) are as they are. Each finding is a problem with its place and what to do; the exit code is
1 when there is one. docs/plain-english.md has the rules, and what only a reader can see.
"""

import re
import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz.fuzz import token_sort_ratio

from airoles.errors import Problem
from airoles.reading.yaml_text import Document, read_yaml

ROOT = Path(__file__).resolve().parent.parent
MOST_WORDS = 25
ALIKE = 85
"""How alike two statements of a role may be, from 0 to 100, with their words in any order."""
FIELDS = frozenset(
    [
        *("about", "among", "answer", "condition", "note", "question", "remark", "short", "text"),
        *("title_against_text", "topic", "value", "what", "word"),
    ]
)
"""The keys whose values are written in our own words."""
STATEMENTS = frozenset({"text", "answer"})
"""The keys of the statements themselves; a counted share (`what`) has its figure to tell it."""

Where = tuple[str | int, ...]


class Refusal(NamedTuple):
    """A word or turn that an editor would change, and what to write in its place."""

    pattern: str
    message: str
    hint: str


REFUSALS = (
    Refusal(r"\b[Tt]he posts?\b", "says {!r}", "name the role or its holders"),
    Refusal(r"\b[Pp]osts\b", "says {!r}", "write roles, jobs or adverts"),
    Refusal(r"\bopenings?\b", "says {!r}", "write opportunities, or vacancies"),
    Refusal(r"\babilities\b", "says {!r}", "write capabilities or skills"),
    Refusal(r"\b(?:falls?|falling) under\b", "says {!r}", "write reports to, or owns"),
    Refusal(r"\b(?:whose|wherein|whereby|thereof|hereby)\b", "says {!r}", "make two sentences"),
    Refusal(r"\bin truth\b|\bby the view of\b|\bit is minded\b", "says {!r}", "leave it out"),
    Refusal(r"\banswers? for\b|\banswering for\b", "says {!r}", "write owns or is responsible for"),
    Refusal(r"\blooks? after\b", "says {!r}", "write manages, maintains or runs"),
    Refusal(r"\bspeaks? up\b", "says {!r}", "write argues for or represents"),
    Refusal(r"\bas a rule\b", "says {!r}", "write usually"),
    Refusal(r"\bby hand\b", "says {!r}", "write hands-on or personally"),
    Refusal(r"\d+ [%‰]", "has a space in {!r}", "write 57%"),
    Refusal(r"\s[—–]\s", "has a dash as a comma", "use a comma, a colon or two sentences"),
    Refusal(
        r"\b\w*(?:ganiz|timiz|ioritiz|ecializ|andardiz|mmariz|alyz|tiliz|havior)\w*",
        "has the American spelling {!r}",
        "write it as in Britain",
    ),
)
STIFF_STARTS = (
    Refusal(r"It\b", "starts with 'It'", "say who or what"),
    Refusal(r"There (?:is|are)\b", "starts with {!r}", "start with the subject"),
    Refusal(r"Who(?:ever)?\b", "starts with {!r}", "name the people"),
)


def problems(data: Path) -> Iterator[Problem]:
    """Every finding in the YAML files of a data folder, file by file, line by line."""
    for file in sorted(data.rglob("*.yaml")):
        read = read_yaml(file, str(file.relative_to(data.parent)))
        if isinstance(read, Problem):
            yield read
            continue
        found = list(in_document(read, is_role=file.parent.name == "roles"))
        yield from sorted(found, key=lambda problem: problem.place.line)


def in_document(document: Document, is_role: bool) -> Iterator[Problem]:
    """The findings of one file."""
    texts = list(own_words(document.value))
    for where, text in texts:
        for message, hint in refusals(text, str(where[-1])):
            yield at(document, where, message, hint)
    if is_role:
        for where, message, hint in (*repeated(texts), *without_short(document.value)):
            yield at(document, where, message, hint)


def at(document: Document, where: Where, message: str, hint: str) -> Problem:
    """A finding with its line and field."""
    field = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    return Problem(document.place(where), field, message, hint)


def own_words(node: Any, where: Where = ()) -> Iterator[tuple[Where, str]]:
    """Each text that is ours to word, with where it stands."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node or ())
    for key, value in pairs:
        if isinstance(value, str):
            if key in FIELDS:
                yield (*where, key), value
        elif isinstance(value, dict | list) and key not in {"proxy", "codes"}:
            yield from own_words(value, (*where, key))


def refusals(text: str, field: str) -> Iterator[tuple[str, str]]:
    """What is wrong with the words of one text, each with what to do."""
    bare = re.sub(r'"[^"]*"', '""', text)  # quoted words are somebody else's
    for pattern, message, hint in REFUSALS:
        if found := re.search(pattern, bare):
            yield message.format(found[0]), hint
    if field in STATEMENTS:
        for pattern, message, hint in STIFF_STARTS:
            if found := re.match(pattern, bare):
                yield message.format(found[0]), hint
    if field == "short" and text.endswith("."):
        yield "ends with a full stop", "a cell has none"
    for sentence in sentences(text):
        if (count := len(words(sentence))) > MOST_WORDS:
            yield (
                f"has a sentence of {count} words, more than {MOST_WORDS}: {start(sentence)}",
                "make two of it, or say less",
            )


def sentences(text: str) -> list[str]:
    """The sentences of a text; an abbreviation or a number does not end one."""
    return re.split(r"(?<=[a-z0-9%)\"'][.!?])\s+(?=[\"'A-Z])", text)


def words(sentence: str) -> list[str]:
    """What a reader counts as words: a sign or a stroke alone is none."""
    return [word for word in sentence.split() if re.search(r"\w", word)]


def start(sentence: str) -> str:
    """The first words, to find a sentence by."""
    return " ".join(sentence.split()[:6]) + " ..."


def repeated(texts: list[tuple[Where, str]]) -> Iterator[tuple[Where, str, str]]:
    """Statements of one role that say nearly the same in nearly the same words."""
    said = [(where, text) for where, text in texts if where[-1] in STATEMENTS]
    for (one, first), (other, second) in combinations(said, 2):
        if token_sort_ratio(first.lower(), second.lower()) >= ALIKE:
            before = ".".join(str(p + 1) if isinstance(p, int) else p for p in one[:-1])
            yield other, f"says nearly what {before} says", "make one of the two, with both sources"


def without_short(role: Any) -> Iterator[tuple[Where, str, str]]:
    """The sections of statements in which none has a short form."""
    mandate = role.get("mandate") or {}
    sections: list[tuple[Where, Any]] = [((k,), value) for k, value in role.items()]
    sections += [(("mandate", key), value) for key, value in mandate.items()]
    for where, section in sections:
        if not isinstance(section, list) or not all(isinstance(each, dict) for each in section):
            continue
        plain = [each for each in section if STATEMENTS & each.keys()]
        if plain and not any("short" in each for each in plain):
            yield where, "has no statement with a short form", "give the first one a short form"


def main(folders: list[str]) -> int:
    """Print each finding, and how many there are; 1 when there is one."""
    data = [Path(folder) for folder in folders] or [ROOT / "data"]
    found = [problem for folder in data for problem in problems(folder)]
    for problem in found:
        print(problem)
    if found:
        print(f"{len(found)} findings. docs/plain-english.md says how airoles is written.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
