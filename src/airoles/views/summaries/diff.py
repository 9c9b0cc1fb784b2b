"""What changed, on one screen: how many of each kind, and the first of them."""

from collections.abc import Iterator, Mapping

from airoles.questions.diff import Change, Diff
from airoles.questions.reply import Reply
from airoles.views.changes import (
    KIND_NAMES,
    about,
    after,
    before,
    brought_along,
    told_apart,
    with_its_role,
    word_of,
)
from airoles.views.reports.diff import changed_title, head, unknown_fields
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.short_forms import cut

_OF_A_KIND, _ALONE = 4, 24
"""So many changes of each kind are told; of a kind that is asked for alone, or has all."""
_SAID = 60
"""Characters of what a side says."""
_WORDS = {"changed": 0, "added": 1, "removed": 2}


def report(reply: Reply) -> Report:
    """Counts; then of each kind the claims that changed, what came and went, and the rest."""
    answer: Diff = reply.answer
    shown = list(told_apart(answer.changes))
    along = {key: brought_along(counts) for key, counts in with_its_role(answer.changes).items()}
    kinds = {change.kind for change in shown}
    most = _ALONE if len(kinds) == 1 else _OF_A_KIND
    parts = tuple(
        _sheet(kind, [one for one in shown if one.kind == kind], along, most)
        for kind in answer.counts
        if kind in kinds
    )
    more = "every change with its key: --full · one kind: --only figures · feeds: -f feed, -f atom"
    return Report(
        changed_title(answer),
        tuple(head(answer)),
        parts,
        reply.sources,
        tuple(unknown_fields(answer)),
        summary=True,
        more=more if answer.changes else "what is compared, and how: docs/changes.md",
    )


def _sheet(kind: str, changes: list[Change], along: Mapping[str, str], most: int) -> Sheet:
    changes.sort(key=_weight)
    rows = [
        _row(change, along.get(change.key, ""), spare)
        for spare, change in enumerate(changes[:most])
    ]
    left = len(changes) - len(rows)
    notes = (Line(f"+{left} more: --only {kind} --full", kind="remark"),) if left else ()
    title = KIND_NAMES[kind][1].capitalize()  # type: ignore[index]
    columns = (Column("", width=17), Column(""))
    return Sheet(title, columns, tuple(rows), notes, framed=False, flowing=True)


def _weight(change: Change) -> tuple[bool, int]:
    """Claims that changed come first, and what only rests on something else last."""
    claim = "claim" in change.aspects
    return (change.change == "changed" and not claim, _WORDS[change.change])


def _row(change: Change, along: str, spare: int) -> Row:
    lines = tuple(_told(change, along))
    label = text(word_of(change))
    if change.aspects:
        return Row((label, lines), spare=spare)
    return Row((label, lines), spare=spare, shorter=Row((label, lines[:1]), spare=spare))


def _told(change: Change, along: str) -> Iterator[Line]:
    yield Line(cut(about(change), _SAID), kind="head")
    old, new = before(change), after(change)
    if not change.aspects:
        yield from (_short(line) for line in (old or new)[:1])
        if along:
            yield Line(along, kind="remark")
        return
    for line in old[:1]:
        yield _short(line, "before: ")
    for line in new[:1]:
        yield _short(line, "now: ")
    if (left := max(len(old), len(new)) - 1) > 0:
        yield Line(f"+{left} more", kind="remark")


def _short(line: Line, label: str = "") -> Line:
    return Line(f"{label}{cut(line.text, _SAID)}", line.sources)
