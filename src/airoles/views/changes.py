"""What changed, in lines: what each of the two sides says, with its sources."""

from collections import Counter
from collections.abc import Iterator

from airoles.questions.diff import Change, Diff, Side
from airoles.questions.diff_entries import DiffKind, Entry
from airoles.text import visible
from airoles.views.sheet import Line
from airoles.wording.number_words import counted

KIND_NAMES: dict[DiffKind, tuple[str, str]] = {
    "roles": ("role", "roles"),
    "statements": ("statement", "statements"),
    "figures": ("pay figure", "pay figures"),
    "moves": ("move", "moves"),
    "skills": ("skill or need", "skills and needs"),
    "sources": ("source", "sources"),
    "disputes": ("disagreement", "disagreements"),
}
"""What one of a kind is called, and what several are."""
_POINTS = ("low", "p10", "p25", "median", "mean", "p75", "p90", "high")
_BARE = frozenset({"text", "title", "name", "topic", "question", "answer", "what", "about"})
"""Fields that need no name before what they say."""
_SHOWN: dict[DiffKind, tuple[str, ...]] = {
    "roles": ("level", "family", "aliases"),
    "statements": (
        *("text", "question", "answer", "what", "value", "among", "when"),
        *("scheme", "code", "match", "remark"),
    ),
    "figures": (*_POINTS, "currency", "period", "at_least", "sample", "proxy", "place", "among"),
    "moves": ("about",),
    "skills": ("family", "aliases"),
    "sources": ("date", "addresses"),
    "disputes": (),
}
"""What is shown of a thing that was added or removed."""
_CONDITIONS = ("condition", "sector", "remark")


def side_called(side: Side) -> str:
    """A side by its name, and by the version that wrote it."""
    version = f" (airoles {visible(side.version)})" if side.version else ""
    on_top = " on the public catalog" if side.kind == "on_top" else ""
    return f"{visible(side.name)}{version}{on_top}"


def word_of(change: Change) -> str:
    """Added, removed, or what of it changed."""
    return ", ".join(change.aspects) or change.change


def about(change: Change) -> str:
    """What it is that changed, as it is called now."""
    entry = change.after or change.before
    return entry.about if entry else ""


def tallies(answer: Diff) -> Iterator[str]:
    """How many of each kind were added, removed and changed; kinds without a change are left out.

    Changes of a claim are told apart from those of the sources behind it.
    """
    for kind, counts in answer.counts.items():
        one, many = KIND_NAMES[kind]
        changed = f"{counts.changed} changed"
        if kind != "sources" and counts.claim < counts.changed:
            rest = counts.changed - counts.claim
            changed += f" ({counts.claim} in what it says, {rest} in what it rests on)"
        told = [
            f"{counts.added} added" if counts.added else "",
            f"{counts.removed} removed" if counts.removed else "",
            changed if counts.changed else "",
        ]
        if any(told):
            total = counted(counts.added + counts.removed + counts.changed, one, many)
            yield f"{total}: {', '.join(filter(None, told))}"


def with_its_role(changes: tuple[Change, ...]) -> dict[str, Counter[DiffKind]]:
    """How much came or went together with each role, by the key of what happened to the role.

    Only roles that were added or removed are told, and what happened to all of it as well.
    """
    moved = {one.role: one for one in changes if one.kind == "roles" and not one.aspects}
    found = {one.key: Counter[DiffKind]() for one in moved.values()}
    for one in changes:
        if one.kind != "roles" and (role := moved.get(one.role)) and one.change == role.change:
            found[role.key][one.kind] += 1
    return found


def told_apart(changes: tuple[Change, ...]) -> Iterator[Change]:
    """The changes without those that came or went together with their role."""
    whole = with_its_role(changes)
    for one in changes:
        at = f"roles/{one.role}"
        if one.kind == "roles" or at not in whole or one.aspects:
            yield one


def brought_along(counts: Counter[DiffKind]) -> str:
    """What came or went with a role, in words; empty for nothing."""
    told = [counted(number, *KIND_NAMES[kind]) for kind, number in counts.items()]
    return f"with {', '.join(told)}" if told else ""


def before(change: Change) -> tuple[Line, ...]:
    """What the old side says, as far as it differs; nothing where it was added."""
    return tuple(_lines(change, change.before, change.after)) if change.before else ()


def after(change: Change) -> tuple[Line, ...]:
    """What the new side says, as far as it differs; nothing where it was removed."""
    return tuple(_lines(change, change.after, change.before)) if change.after else ()


def _lines(change: Change, entry: Entry | None, other: Entry | None) -> Iterator[Line]:
    if entry is None:
        return
    if other is None:
        yield from _whole(change.kind, entry)
        return
    for name in change.fields:
        if name != "parts":
            told = _field(name, entry.said[name]) if name in entry.said else f"no {_words(name)}"
            yield Line(told, entry.sources)
    told_there = {(part.text, part.short) for part in other.parts}
    for part in entry.parts:
        if (part.text, part.short) not in told_there:
            short = f" (in short: {part.short})" if part.short else ""
            yield Line(part.text + short, part.sources)
    if "sources" in change.aspects:
        yield from _sources(change, entry, other)
    elif "grade" in change.aspects:
        yield Line(f"grade {entry.grade}", entry.sources)
    if entry.cited is not None and "grade" in change.aspects:
        yield Line(counted(entry.cited, "citation"))


def _sources(change: Change, entry: Entry, other: Entry) -> Iterator[Line]:
    grade = f", best grade {entry.grade}" if "grade" in change.aspects else ""
    if "parts" in change.fields or not entry.parts:
        yield Line(f"rests on {counted(len(entry.sources), 'source')}{grade}", entry.sources)
        return
    for part, there in zip(entry.parts, other.parts, strict=True):
        if set(part.sources) != set(there.sources):
            count = counted(len(part.sources), "source")
            yield Line(f"{part.text}: rests on {count}{grade}", part.sources)


def _whole(kind: DiffKind, entry: Entry) -> Iterator[Line]:
    if kind == "figures":
        yield Line(_figure(entry.said), entry.sources)
    elif told := [_field(name, entry.said[name]) for name in _SHOWN[kind] if name in entry.said]:
        yield Line("; ".join(told), entry.sources)
    yield from (Line(part.text, part.sources) for part in entry.parts)
    if kind == "sources":
        yield Line(f"grade {entry.grade}, {counted(entry.cited or 0, 'citation')}", entry.sources)


def _figure(said: dict[str, str]) -> str:
    points = ", ".join(
        f"{name} {amount(said[name])}{'+' if name in said.get('at_least', '').split('; ') else ''}"
        for name in _POINTS
        if name in said
    )
    first = f"{points} {said.get('currency', '')} a {said.get('period', 'year')}"
    sample = (f"n = {said['sample']}",) if "sample" in said else ()
    proxy = (f"stands in: {said['proxy']}",) if "proxy" in said else ()
    rest = (said[name] for name in ("place", "among", *_CONDITIONS) if name in said)
    return "; ".join((first, *sample, *proxy, *rest))


def _field(name: str, value: str) -> str:
    if name in _POINTS and value.replace(".", "").isdigit():
        value = amount(value)
    return value if name in _BARE else f"{_words(name)} {value}"


def amount(digits: str) -> str:
    """An amount with separators."""
    whole, point, rest = digits.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isdigit() else digits


def _words(name: str) -> str:
    return name.replace("_", " ")
