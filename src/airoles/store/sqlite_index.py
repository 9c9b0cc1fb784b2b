"""The catalog as one SQLite file: written whole, read row by row."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from airoles.catalog.catalog import Catalog
from airoles.errors import AirolesError
from airoles.model.move import StepFacts
from airoles.model.words import Grade
from airoles.store.record_json import restored, stored

if TYPE_CHECKING:
    from airoles.model.passage import Match

FORMAT = 20
"""Raised whenever the tables or the stored text change; an index of another format is not read."""
MAGIC = b"SQLite format 3\0"
APPLICATION = b"airo"
"""Stands at byte 68 of each index, where SQLite keeps whose file it is."""
Value = TypeVar("Value")

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE records (kind TEXT, key TEXT, body TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TABLE names (name TEXT, role TEXT, PRIMARY KEY (name, role)) WITHOUT ROWID;
CREATE TABLE disputed (role TEXT, dispute TEXT, PRIMARY KEY (role, dispute)) WITHOUT ROWID;
CREATE TABLE advertised (role TEXT, advert TEXT, PRIMARY KEY (role, advert)) WITHOUT ROWID;
CREATE TABLE steps (
  start TEXT, place INTEGER, end TEXT, missing INTEGER, evidence TEXT, PRIMARY KEY (start, place)
) WITHOUT ROWID;
CREATE TABLE short (alias TEXT PRIMARY KEY, title TEXT) WITHOUT ROWID;
"""
_KINDS = (
    "roles",
    "pay",
    "cards",
    "arrivals",
    "skills",
    "sources",
    "routes",
    "disputes",
    "adverts",
    "occupations",
    "titles",
    "deeds",
    "claims",
    "advert_parts",
    "advert_facts",
    "other_trades",
    "pay_words",
    "coded_words",
    "pay_rules",
)


_damaged: set[Path] = set()
"""Indexes that this process has found damaged; they are not read again."""


class DamagedIndex(AirolesError):
    """An index that cannot be read; the same question, asked again, is answered without it."""

    again = True

    def __init__(self, file: Path) -> None:
        super().__init__(f"the index {str(file)!r} is damaged.", "ask again")
        _damaged.add(file)


def write_index(catalog: Catalog, library: Any, digest: str, file: Path) -> None:
    """Write a catalog into a new file; `digest` tells which data it was made from."""
    from airoles.store.full_text import build
    from airoles.store.passages import passages

    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        connection.execute(f"PRAGMA application_id = {int.from_bytes(APPLICATION)}")
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        totals = " ".join(f"{name}={count}" for name, count in catalog.totals.items())
        meta = {
            "format": str(FORMAT),
            "digest": digest,
            "totals": totals,
            "markets": " ".join(catalog.markets),
            "folders": stored(catalog.folders),
        }
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        for kind in _KINDS:
            found: Mapping[Any, Any] = getattr(catalog, kind)
            connection.executemany(
                "INSERT INTO records VALUES (?, ?, ?)",
                ((kind, _key(key), stored(record)) for key, record in found.items()),
            )
        connection.executemany(
            "INSERT INTO names VALUES (?, ?)",
            ((name, role) for name, roles in catalog.names.items() for role in roles),
        )
        connection.executemany(
            "INSERT INTO disputed VALUES (?, ?)",
            ((role, key) for role, keys in catalog.disputed.items() for key in keys),
        )
        connection.executemany(
            "INSERT INTO advertised VALUES (?, ?)",
            ((role, key) for role, keys in catalog.advertised.items() for key in keys),
        )
        connection.executemany(
            "INSERT INTO steps VALUES (?, ?, ?, ?, ?)",
            (
                (role, place, step.to, step.missing, _evidence_text(step.evidence))
                for role, found in catalog.steps.items()
                for place, step in enumerate(found)
            ),
        )
        connection.executemany("INSERT OR IGNORE INTO short VALUES (?, ?)", short_names(catalog))
        build(connection, passages(library))
        connection.execute("COMMIT")


def read_index(file: Path, digest: str | None = None) -> Catalog | None:
    """The catalog in a file; None where it is of another format, digest or no index at all."""
    if file in _damaged:
        return None
    try:
        uri = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
    except (sqlite3.Error, OSError):
        return None
    try:
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        pairs = [pair.split("=") for pair in meta["totals"].split()]
        totals = {name: int(count) for name, count in pairs}
        markets = tuple(meta["markets"].split())
        folders = tuple(restored(meta["folders"]))
        fits = meta["format"] == str(FORMAT) and digest in (None, meta["digest"])
    except (sqlite3.Error, LookupError, ValueError, TypeError, AttributeError):
        fits = False
    if not fits:
        connection.close()
        return None
    table = partial(_Records, connection, file)
    return Catalog(
        roles=table("roles"),
        pay=table("pay"),
        cards=table("cards"),
        names=_Pairs(connection, file, "names", "name", "role"),
        arrivals=table("arrivals"),
        steps=_Steps(connection, file),
        skills=table("skills"),
        sources=table("sources"),
        routes=table("routes"),
        disputes=table("disputes"),
        disputed=_Pairs(connection, file, "disputed", "role", "dispute"),
        adverts=table("adverts"),
        advertised=_Pairs(connection, file, "advertised", "role", "advert"),
        occupations=table("occupations"),
        titles=table("titles"),
        deeds=table("deeds"),
        claims=table("claims"),
        advert_parts=table("advert_parts"),
        advert_facts=table("advert_facts"),
        other_trades=table("other_trades"),
        pay_words=table("pay_words"),
        coded_words=table("coded_words"),
        pay_rules=table("pay_rules"),
        markets=markets,
        folders=folders,
        totals=totals,
        search=partial(_search, connection, file),
    )


def short_names(catalog: Catalog) -> Iterator[tuple[str, str]]:
    """One-word aliases with the titles they stand for, so that a search for one finds both."""
    for card in catalog.cards.values():
        for alias in card.aliases:
            if alias.isalpha():
                yield alias.casefold(), card.title


def _key(key: str | tuple[str, str]) -> str:
    return key if isinstance(key, str) else " ".join(key)


def _evidence_text(evidence: tuple[tuple[str | None, Grade], ...]) -> str:
    """Grade and route of each piece of evidence, such as "B:data A:"."""
    return " ".join(f"{grade}:{route or ''}" for route, grade in evidence)


@cache
def _evidence(written: str) -> tuple[tuple[str | None, Grade], ...]:
    """What `_evidence_text` wrote."""
    return tuple((part[2:] or None, cast(Grade, part[0])) for part in written.split())


def _search(
    connection: sqlite3.Connection, file: Path, asked: str, most: int
) -> "tuple[Match, ...]":
    from airoles.store.full_text import search

    try:
        short = dict(connection.execute("SELECT alias, title FROM short"))
        return search(connection, asked, short, most)
    except sqlite3.DatabaseError as error:
        raise DamagedIndex(file) from error


class _Rows:
    """Rows of the open file; a file that turns out damaged is reported as such."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def _rows(self, statement: str, *values: str) -> list[Any]:
        try:
            return self._connection.execute(statement, values).fetchall()
        except UnicodeEncodeError:
            return []  # half a character stands in no row
        except sqlite3.DatabaseError as error:
            raise DamagedIndex(self._file) from error


class _Records(_Rows, Mapping[Any, Any]):
    """Records of one kind, each read and kept when it is first asked for."""

    def __init__(self, connection: sqlite3.Connection, file: Path, kind: str) -> None:
        super().__init__(connection, file)
        self._kind = kind
        self._kept: dict[Any, Any] = {}

    def __getitem__(self, key: Any) -> Any:
        if key not in self._kept:
            rows = self._rows(
                "SELECT body FROM records WHERE kind = ? AND key = ?", self._kind, _key(key)
            )
            if not rows:
                raise KeyError(key)
            self._kept[key] = self._restored(rows[0][0])
        return self._kept[key]

    def __iter__(self) -> Iterator[Any]:
        for (key,) in self._rows("SELECT key FROM records WHERE kind = ? ORDER BY key", self._kind):
            yield tuple(key.split(" ", 1)) if self._kind == "occupations" else key

    def __len__(self) -> int:
        count: int = self._rows("SELECT count(*) FROM records WHERE kind = ?", self._kind)[0][0]
        return count

    def _restored(self, body: str) -> Any:
        try:
            return restored(body)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
            raise DamagedIndex(self._file) from error


class _Pairs(_Rows, Mapping[str, tuple[str, ...]]):
    """A table of pairs, as a mapping from the first to all its seconds."""

    def __init__(
        self, connection: sqlite3.Connection, file: Path, table: str, first: str, second: str
    ) -> None:
        super().__init__(connection, file)
        self._table, self._first, self._second = table, first, second

    def __getitem__(self, key: str) -> tuple[str, ...]:
        rows = self._rows(
            f"SELECT {self._second} FROM {self._table} WHERE {self._first} = ?"
            f" ORDER BY {self._second}",
            key,
        )
        if not rows:
            raise KeyError(key)
        return tuple(value for (value,) in rows)

    def __iter__(self) -> Iterator[str]:
        statement = f"SELECT DISTINCT {self._first} FROM {self._table} ORDER BY 1"
        for (key,) in self._rows(statement):
            yield key

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Steps(_Rows, Mapping[str, tuple[StepFacts, ...]]):
    """The steps out of each role; the whole graph is read at once, and only if it is asked for."""

    @cached_property
    def _graph(self) -> dict[str, tuple[StepFacts, ...]]:
        found: dict[str, list[StepFacts]] = {}
        rows = self._rows("SELECT start, end, missing, evidence FROM steps ORDER BY start, place")
        for start, end, missing, evidence in rows:
            found.setdefault(start, []).append(StepFacts(end, missing, _evidence(evidence)))
        return {start: tuple(steps) for start, steps in found.items()}

    def __getitem__(self, role: str) -> tuple[StepFacts, ...]:
        return self._graph.get(role, ())

    def __iter__(self) -> Iterator[str]:
        return iter(self._graph)

    def __len__(self) -> int:
        return len(self._graph)
