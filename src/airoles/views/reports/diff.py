"""Everything that changed, with both sides beside each other."""

from collections.abc import Iterator

from airoles.questions.diff import Change, Diff
from airoles.questions.reply import Reply
from airoles.views.changes import (
    KIND_NAMES,
    about,
    after,
    before,
    side_called,
    tallies,
    word_of,
)
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, text
from airoles.wording.number_words import counted

_COLUMNS = (Column("What"), Column("Change"), Column("Before"), Column("After"))


def report(reply: Reply) -> Report:
    """A table for each kind, with the key of each change."""
    answer: Diff = reply.answer
    title = changed_title(answer)
    parts = tuple(_sheet(kind, list(_of(answer, kind))) for kind in answer.counts)
    kept = tuple(sheet for sheet in parts if sheet.rows)
    return Report(title, tuple(head(answer)), kept, reply.sources, tuple(unknown_fields(answer)))


def changed_title(answer: Diff) -> str:
    """How much changed from which side to which."""
    count = len(answer.changes)
    what = counted(count, "change") if count else "Nothing changed"
    return f"{what} from {side_called(answer.old)} to {side_called(answer.new)}"


def head(answer: Diff) -> Iterator[Line]:
    """How many of each kind changed; of none, what was compared."""
    if answer.changes:
        yield from (Line(f"{told}.") for told in tallies(answer))
    else:
        kinds = ", ".join(KIND_NAMES[kind][1] for kind in answer.counts)
        yield Line(f"Compared: {kinds}.", kind="remark")


def unknown_fields(answer: Diff) -> Iterator[Line]:
    """Which fields of an exported file were not compared."""
    for side in (answer.old, answer.new):
        if side.unknown:
            told = f"{side_called(side)} has fields that this version does not know"
            yield Line(f"{told} and did not compare: {', '.join(side.unknown)}.", kind="remark")


def _of(answer: Diff, kind: str) -> Iterator[Change]:
    return (change for change in answer.changes if change.kind == kind)


def _sheet(kind: str, changes: list[Change]) -> Sheet:
    title = KIND_NAMES[kind][1].capitalize()  # type: ignore[index]
    return Sheet(title, _COLUMNS, tuple(map(_row, changes)), comparison=True)


def _row(change: Change) -> Row:
    what = (Line(about(change)), Line(change.key, kind="remark"))
    word = change.change
    told = text(f"{word}: {word_of(change)}" if change.aspects else word)
    return Row((what, told, _cell(before(change)), _cell(after(change))))


def _cell(lines: tuple[Line, ...]) -> Cell:
    return lines or Empty.NONE
