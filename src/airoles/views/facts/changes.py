"""Facts of what changed: a row for each change, with both sides."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.questions.diff import Change, Counts, Side
from airoles.views.changes import after, before, word_of
from airoles.views.facts.fact import Fact
from airoles.views.facts.rows import rows
from airoles.views.sheet import Line


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
    now = change.after or change.before
    aspects = f": {word_of(change)}" if change.aspects else ""
    yield replace(
        at,
        role=change.role,
        section=change.kind,
        item=change.key,
        kind=f"{change.change}{aspects}",
        statement=_text(after(change)),
        before=_text(before(change)),
        grade=now.grade if now else None,
        sources=now.sources if now else (),
    )


def _text(lines: tuple[Line, ...]) -> str | None:
    return "; ".join(line.text for line in lines) or None
