"""Facts of what changed: a row for each change, with both sides."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.questions.diff import Change, Counts, Side
from airoles.views.changes import word_of
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows


@rows.register
def _side(side: Side, at: Fact) -> Iterator[Fact]:
    known = replace(at, statement=side.name, kind=side.kind, remark=side.version)
    yield replace(known, value=side.roles, unit="roles")
    for name in side.unknown:
        yield replace(at, item=name, kind="not compared")


@rows.register
def _counts(counts: Counts, at: Fact) -> Iterator[Fact]:
    for unit in ("added", "removed", "changed"):
        yield replace(at, value=getattr(counts, unit), unit=unit)
    yield replace(at, value=counts.claim, unit="changed in what it says")


@rows.register
def _change(change: Change, at: Fact) -> Iterator[Fact]:
    """A row for the change, then one for each field and each thing that is said, with both sides.

    The remark names the field; what is the same on both sides is told as such.
    """
    old, new = change.before, change.after
    keys = ((new.sources if new else ()), (old.sources if old else ()))
    known = replace(
        at,
        role=change.role,
        section=change.kind,
        item=change.key,
        sources=tuple(dict.fromkeys((*keys[0], *keys[1]))),
    )
    aspects = f": {word_of(change)}" if change.aspects else ""
    yield replace(
        known,
        kind=f"{change.change}{aspects}",
        statement=new.about if new else None,
        before=old.about if old else None,
    )
    for side, grade in ((new, "grade"), (old, "grade before")):
        if side and (side.grade or side.cited is not None):
            cited = "citations" if side.cited is not None else None
            yield replace(known, kind=grade, grade=side.grade, value=side.cited, unit=cited)
    told, tells = (side.said if side else {} for side in (old, new))
    for name in (*tells, *(name for name in told if name not in tells)):
        yield _both(replace(known, remark=name), told.get(name), tells.get(name))
    parts = {part for side in (old, new) if side for part in side.parts}
    for part in sorted(parts, key=lambda part: (part.text, part.short or "", part.sources)):
        here = replace(known, remark="parts", short=part.short, sources=part.sources)
        was, now = (part in side.parts if side else False for side in (old, new))
        yield _both(here, part.text if was else None, part.text if now else None)


def _both(at: Fact, old: str | None, new: str | None) -> Fact:
    word = "added" if old is None else "removed" if new is None else "changed"
    return replace(at, kind="same" if old == new else word, statement=new, before=old)
