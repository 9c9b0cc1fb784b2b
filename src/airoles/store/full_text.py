"""Full-text search over passages, with SQLite's FTS5 and its bm25 ranking."""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping
from math import log

from airoles.model.passage import Match, Passage

_OPEN, _CLOSE = "\x02", "\x03"
_NO_HELP = frozenset(
    (
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "do",
        "does",
        "for",
        "from",
        "get",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "is",
        "it",
        "me",
        "my",
        "of",
        "on",
        "or",
        "should",
        "so",
        "than",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "vs",
        "versus",
        "was",
        "what",
        "when",
        "where",
        "which",
        "who",
        "whom",
        "whose",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
    )
)
"""Words that a question is made of and that tell nothing of its topic."""
WEIGHTS = {"name": 0.1, "questions": 1.6, "reports_to": 1.5, "summary": 1.4, "duties": 1.2}
"""How much more a match in a section counts; 1 elsewhere."""
_A_NAME = 4.0
"""The same for a name where it holds all that was asked for."""


def build(connection: sqlite3.Connection, found: Iterable[Passage]) -> None:
    """Create and fill the search table; passages are numbered in the order given."""
    connection.execute(
        "CREATE VIRTUAL TABLE passages USING fts5("
        "text, place, said, role UNINDEXED, section UNINDEXED, key UNINDEXED, sources UNINDEXED, "
        "statement UNINDEXED, remark UNINDEXED, "
        "tokenize = 'porter unicode61 remove_diacritics 2')"
    )
    connection.executemany(
        "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                p.text,
                p.section.replace("_", " "),
                p.said,
                p.role,
                p.section,
                p.key,
                "\n".join(p.sources),
                p.statement,
                p.remark,
            )
            for p in found
        ),
    )


_SAYING = (
    "SELECT rowid FROM passages WHERE passages MATCH ? AND section <> 'skills' "
    "UNION SELECT rowid FROM passages WHERE passages MATCH ?"
)
"""What says a word itself: neither the name of its section, nor other names of a skill."""


def terms(asked: str) -> list[str]:
    """The words of a question that tell its topic, or all of them where none does."""
    # Not casefold: it makes ss of ß, which the index keeps as it is.
    words = re.findall(r"\w+", unicodedata.normalize("NFC", asked).lower())
    return [word for word in words if word not in _NO_HELP] or words


def search(
    connection: sqlite3.Connection,
    asked: str,
    names: Mapping[str, str],
    most: int,
) -> tuple[Match, ...]:
    """The best passages: those that say most of the words, then by weighted bm25.

    A rare word counts more than a common one, by the logarithm of how rare it is.

    `names` maps short names of roles to their titles, so that CTO also finds Chief Technology
    Officer.
    """
    wanted = [_either(term, names.get(term.casefold(), "")) for term in dict.fromkeys(terms(asked))]
    if not wanted:
        return ()
    having, rare = dict[int, int](), dict[int, float]()
    (count,) = connection.execute("SELECT count(*) FROM passages").fetchone()
    for one in wanted:
        saying = connection.execute(_SAYING, (f"text : {one}", f"said : {one}")).fetchall()
        for (rowid,) in saying:
            having[rowid] = having.get(rowid, 0) + 1
            rare[rowid] = rare.get(rowid, 0.0) + log(1 + count / len(saying))
    either = f"{{text place}} : ({' OR '.join(wanted)})"
    scored = connection.execute(
        "SELECT rowid, section, bm25(passages, 1.0, 0.6, 0.0) FROM passages WHERE passages MATCH ?",
        (either,),
    )

    def weight(section: str, rowid: int) -> float:
        named = section == "name" and having.get(rowid) == len(wanted)
        return _A_NAME if named else WEIGHTS.get(section, 1.0)

    best = sorted(
        (-round(rare.get(rowid, 0.0), 6), score * weight(section, rowid), rowid)
        for rowid, section, score in scored
    )
    return tuple(
        Match(*_passage(connection, either, rowid), -score, having.get(rowid, 0), len(wanted))
        for _, score, rowid in best[:most]
    )


def _passage(
    connection: sqlite3.Connection, either: str, rowid: int
) -> tuple[Passage, tuple[tuple[int, int], ...]]:
    """A passage that was found, and its marks; only those that are shown are read whole."""
    text, role, section, key, sources, statement, remark, marked = connection.execute(
        "SELECT text, role, section, key, sources, statement, remark, "
        f"highlight(passages, 0, '{_OPEN}', '{_CLOSE}')"
        " FROM passages WHERE passages MATCH ? AND rowid = ?",
        (either, rowid),
    ).fetchone()
    cited = tuple(sources.splitlines())
    return Passage(role, section, key, text, cited, statement, remark), _marks(marked)


def _either(term: str, title: str) -> str:
    quoted = f'"{term}"'
    if not title:
        return quoted
    # A quotation mark inside a string of FTS5 is written twice.
    return f'({quoted} OR "{title.replace(chr(34), chr(34) * 2)}")'


def _marks(marked: str) -> tuple[tuple[int, int], ...]:
    spans, start, shift = [], 0, 0
    for index, character in enumerate(marked):
        if character == _OPEN:
            start = index - shift
            shift += 1
        elif character == _CLOSE:
            spans.append((start, index - shift))
            shift += 1
    return tuple(spans)
