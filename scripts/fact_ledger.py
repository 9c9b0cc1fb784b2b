"""Check which facts of the first documents the catalog carries, and write tests/ledger/README.md.

tests/ledger/facts.yaml lists the facts. Each names the statement that carries it, or says why it
is left out. With --check nothing is written; the exit code is 1 when an entry does not hold or the
page is not current.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
LEDGER = ROOT / "tests" / "ledger" / "facts.yaml"
PAGE = ROOT / "tests" / "ledger" / "README.md"
DATA = ROOT / "data"
FORMS = (
    {"fact", "role", "section", "says"},
    {"fact", "dispute", "says"},
    {"fact", "left_out"},
)
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # scalars stay the text that was written


@dataclass(frozen=True)
class Fact:
    """One fact of a document; `file` is None where the catalog leaves it out, for `reason`."""

    source: str
    text: str
    file: Path | None = None
    name: str = ""
    section: str = ""
    says: tuple[str, ...] = ()
    reason: str = ""


@cache
def read(path: Path) -> Any:
    """The content of a YAML file, every scalar as text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)


def facts(ledger: dict[str, list[dict[str, Any]]]) -> list[Fact]:
    """The entries of the ledger; raises ValueError with one line for each malformed entry."""
    problems = list(malformed(ledger))
    if problems:
        raise ValueError("\n".join(problems))
    return [fact(source, entry) for source, entries in ledger.items() for entry in entries]


def malformed(ledger: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """One line for each entry whose keys or values are not of a known form."""
    for source, entries in ledger.items():
        if source not in read(DATA / "sources.yaml"):
            yield f"{source}: not in sources.yaml"
        for number, entry in enumerate(entries, 1):
            if set(entry) not in FORMS:
                yield f"{source}: entry {number}: keys {', '.join(entry)} are not of a known form"
            elif not all(entry.values()):
                yield f"{source}: entry {number}: a value is empty"


def fact(source: str, entry: dict[str, Any]) -> Fact:
    """The fact that a well-formed entry of the ledger states."""
    if "left_out" in entry:
        return Fact(source, entry["fact"], reason=entry["left_out"])
    says = entry["says"]
    pieces = (says,) if isinstance(says, str) else tuple(says)
    if "dispute" in entry:
        file, name, section = DATA / "disputes.yaml", entry["dispute"], "positions"
    else:
        file, name = DATA / "roles" / f"{entry['role']}.yaml", entry["role"]
        section = entry["section"]
    return Fact(source, entry["fact"], file, name, section, pieces)


def problems(listed: list[Fact]) -> Iterator[str]:
    """One line for each fact that does not stand where the ledger says, or is listed twice."""
    for entry, times in Counter(listed).items():
        if times > 1:
            yield f"{entry.source}: {entry.text}: listed {times} times for one place"
    for source, text in contradicted(listed):
        yield f"{source}: {text}: both carried and left out"
    for entry in listed:
        problem = entry.file and missing(entry, entry.file)
        if problem:
            yield f"{entry.source}: {entry.text}: {problem}"


def contradicted(listed: list[Fact]) -> list[tuple[str, str]]:
    """The facts that one entry says are carried and another says are left out."""
    inside = {(fact.source, fact.text) for fact in listed if fact.file}
    return sorted(inside & {(fact.source, fact.text) for fact in listed if not fact.file})


def missing(entry: Fact, file: Path) -> str | None:
    """Why no single statement holds the fact, or None when one does."""
    if not file.exists():
        return f"no role {entry.name}"
    statements = section(entry, read(file))
    if statements is None:
        return f"{entry.name} has no {entry.section}"
    cited = [texts for texts in (values(each, entry.source) for each in statements) if texts]
    found = [texts for texts in cited if all(holds(texts, piece) for piece in entry.says)]
    if len(found) == 1:
        return None
    wanted = " and ".join(f'"{piece}"' for piece in entry.says)
    where = f"{entry.name}, {entry.section}"
    if found:
        return f"{len(found)} statements of {where} say {wanted}; name more of one"
    return f"no statement of {where} that cites the source says {wanted}"


def section(entry: Fact, content: dict[str, Any]) -> list[dict[str, Any]] | None:
    """The statements of a section, or None where the file has no such section."""
    inside: Any = content if entry.section != "positions" else content.get(entry.name, {})
    for key in entry.section.split("."):
        inside = inside.get(key) if isinstance(inside, dict) else None
    return inside if isinstance(inside, list) else None


def values(statement: Any, source: str) -> list[str]:
    """What a statement says if it cites the source, otherwise nothing.

    The sources of a move stand in its evidence; evidence from other sources does not count.
    """
    if not isinstance(statement, dict):
        return []
    evidence = [each for each in statement.get("evidence", []) if cites(each, source)]
    if not evidence and not cites(statement, source):
        return []
    own = {key: value for key, value in statement.items() if key not in {"evidence", "sources"}}
    rest = [{k: v for k, v in each.items() if k != "sources"} for each in evidence]
    return list(scalars([own, *rest]))


def cites(statement: dict[str, Any], source: str) -> bool:
    """Whether the source is among those the statement itself names."""
    return source in statement.get("sources", [])


def scalars(node: Any) -> Iterator[str]:
    """Every text in a tree of mappings and lists."""
    if isinstance(node, str):
        yield node
    else:
        for child in node.values() if isinstance(node, dict) else node:
            yield from scalars(child)


def holds(texts: list[str], piece: str) -> bool:
    """Whether one text contains the piece; an id, an amount or a single word has to be equal."""
    return any(piece in text if " " in text else piece == text for text in texts)


def page(listed: list[Fact]) -> str:
    """The Markdown page: one table over the documents, then the facts of each."""
    sources = list(dict.fromkeys(fact.source for fact in listed))
    parts = [INTRODUCTION, summary(sources, listed)]
    for source in sources:
        own = [fact for fact in listed if fact.source == source]
        parts += [f"## {source}", left_out(own), carried(own)]
    return "\n\n".join(parts) + "\n"


INTRODUCTION = """\
# The ledger of the first five documents

The catalog began with five documents.
This page lists each of their facts with the places where the catalog says it.
`scripts/fact_ledger.py` writes it from `tests/ledger/facts.yaml` and checks every place.
A fact that stands in several places has a row for each and counts once."""
HEADS = ("document", "source", "facts", "carried", "left out", "places")


def summary(sources: list[str], listed: list[Fact]) -> str:
    """The table of documents: title and how many facts are carried or left out."""
    titles = {source: read(DATA / "sources.yaml")[source]["title"] for source in sources}
    counts = [count(fact for fact in listed if fact.source == source) for source in sources]
    rows = [(titles[s], f"`{s}`", *own) for s, own in zip(sources, counts, strict=True)]
    total = [sum(column) for column in zip(*counts, strict=True)]
    return table(HEADS, [*rows, ("All", "", *total)])


def count(own: Iterable[Fact]) -> tuple[int, int, int, int]:
    """How many facts there are, carried, left out, and the places that carry them.

    A fact that stands in several places counts once.
    """
    listed = list(own)
    inside = {fact.text for fact in listed if fact.file}
    out = {fact.text for fact in listed if not fact.file}
    return len(inside | out), len(inside), len(out), sum(1 for fact in listed if fact.file)


def left_out(own: list[Fact]) -> str:
    """The facts of one document that the catalog leaves out, each with the reason."""
    lines = [f"- {fact.text}: {fact.reason}" for fact in own if fact.file is None]
    return "\n".join(["### Left out", "", *(lines or ["Nothing is left out."])])


def carried(own: list[Fact]) -> str:
    """The facts of one document that the catalog carries, each with its place."""
    rows = [(fact.text, place(fact), fact.section) for fact in own if fact.file]
    return "### Carried\n\n" + table(("fact", "role", "section"), rows)


def place(fact: Fact) -> str:
    """The role id, or the id of a dispute marked as one."""
    return f"dispute {fact.name}" if fact.section == "positions" else fact.name


def table(heads: Sequence[object], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table whose cells have their pipes escaped."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell(each) for each in line)} |" for line in lines)


def cell(value: object) -> str:
    """The text of a table cell."""
    return str(value).replace("|", "\\|")


def main(check: bool) -> int:
    """Returns 1 when an entry does not hold or, with `check`, the page is not current."""
    try:
        listed = facts(read(LEDGER))
    except ValueError as error:
        print(error)
        return 1
    found = list(problems(listed))
    text = page(listed)
    current = PAGE.exists() and PAGE.read_text(encoding="utf-8") == text
    if not check:
        PAGE.write_text(text, encoding="utf-8")
    elif not current:
        found.append("tests/ledger/README.md is not current; run make docs")
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
