"""What changed from one edition of the catalog to another.

docs/changes.md has the definition of "changed" that this file keeps.
"""

from dataclasses import dataclass
from typing import Literal

from airoles.errors import BadRequest
from airoles.model.edition import Edition, EditionKind
from airoles.questions.diff_entries import KINDS, DiffKind, Entry, Keyed, compared, entries

Aspect = Literal["claim", "sources", "details", "grade"]
ASPECTS: tuple[Aspect, ...] = ("claim", "sources", "details", "grade")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared."""

    name: str
    """What people call it: the path as it was given, or the public catalog."""
    kind: EditionKind
    """The catalog in use, a folder alone, a folder on the public catalog, or an exported file."""
    version: str | None
    """The version of airoles that wrote an exported file."""
    roles: int
    unknown: tuple[str, ...]
    """Fields of an exported file that this version does not know, so that they are not compared."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of a kind were added, removed and changed."""

    added: int
    removed: int
    changed: int
    claim: int
    """Of those changed, how many say something else; the others rest on something else."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is in one of the two only, or differs."""

    key: str
    """Stable key, as docs/changes.md defines it."""
    kind: DiffKind
    change: Literal["added", "removed", "changed"]
    aspects: tuple[Aspect, ...]
    """What differs: what is said, who says so, the details of a source, or the grade."""
    fields: tuple[str, ...]
    """Names of the fields that differ; none where it was added or removed."""
    role: str | None
    """Id of the role that it belongs to."""
    before: Entry | None
    after: Entry | None


@dataclass(frozen=True, slots=True)
class Diff:
    """Everything that differs, kind by kind and by key within."""

    old: Side
    new: Side
    counts: dict[DiffKind, Counts]
    """Of the kinds that were asked for."""
    changes: tuple[Change, ...]


def diff(old: Edition, new: Edition, only: tuple[str, ...] = ()) -> Diff:
    """What changed from the old to the new, of these kinds or of all.

    Raises `BadRequest` for a kind that there is not.
    """
    kinds = checked_kinds(only)
    before, after = entries(old), entries(new)
    found = [
        change
        for key in sorted({*before, *after})
        if (change := _change(before.get(key), after.get(key))) and change.kind in kinds
    ]
    found.sort(key=lambda change: KINDS.index(change.kind))
    counts = {kind: _counts([one for one in found if one.kind == kind]) for kind in kinds}
    return Diff(_side(old), _side(new), counts, tuple(found))


def checked_kinds(only: tuple[str, ...]) -> tuple[DiffKind, ...]:
    """The kinds that some words name, in the usual order; all for none."""
    wanted = {word.strip().casefold() for word in only}
    for word in only:
        if word.strip().casefold() not in KINDS:
            raise BadRequest(
                f"there is no kind {word.strip()!r}.", f"choose from {', '.join(KINDS)}"
            )
    return tuple(kind for kind in KINDS if not wanted or kind in wanted)


def _change(before: Keyed | None, after: Keyed | None) -> Change | None:
    if before is None or after is None:
        one = before or after
        if one is None:
            return None
        change: Literal["added", "removed"] = "added" if before is None else "removed"
        left = before.entry if before else None
        right = after.entry if after else None
        return Change(one.key, one.kind, change, (), (), one.role, left, right)
    fields = tuple(sorted(_fields(before.entry, after.entry)))
    aspects = _aspects(before.kind, before.entry, after.entry, fields)
    if not aspects:
        return None
    known = (after.key, after.kind, "changed", aspects, fields, after.role)
    return Change(*known, before.entry, after.entry)  # type: ignore[arg-type]


def _fields(before: Entry, after: Entry) -> set[str]:
    names = {*before.said, *after.said}
    found = {name for name in names if before.said.get(name) != after.said.get(name)}
    told, tells = ([(part.text, part.short) for part in one.parts] for one in (before, after))
    return found | ({"parts"} if told != tells else set())


def _aspects(
    kind: DiffKind, before: Entry, after: Entry, fields: tuple[str, ...]
) -> tuple[Aspect, ...]:
    found: set[Aspect] = set()
    if kind == "sources":
        found |= {"details"} if fields else set()
        found |= {"grade"} if before.grade != after.grade else set()
    else:
        found |= {"claim"} if fields else set()
        if _rests_on(before, fields) != _rests_on(after, fields):
            found |= {"sources"}
            found |= {"grade"} if before.grade != after.grade else set()
    return tuple(aspect for aspect in ASPECTS if aspect in found)


def _rests_on(entry: Entry, fields: tuple[str, ...]) -> list[set[str]]:
    """The sources of each part where the parts say the same; else those of all of it."""
    if "parts" in fields or not entry.parts:
        return [set(map(compared, entry.sources))]
    return [set(map(compared, part.sources)) for part in entry.parts]


def _counts(changes: list[Change]) -> Counts:
    def of(what: str) -> int:
        return sum(one.change == what for one in changes)

    claims = sum("claim" in one.aspects for one in changes)
    return Counts(of("added"), of("removed"), of("changed"), claims)


def _side(edition: Edition) -> Side:
    known = (edition.name, edition.kind, edition.version)
    return Side(*known, len(edition.roles), edition.unknown)
