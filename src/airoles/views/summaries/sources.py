"""On what a role or the catalog rests: which sources carry it, and which are the strongest."""

from collections import Counter
from collections.abc import Iterator, Sequence

from airoles.model.words import GRADES
from airoles.questions.reply import Reply
from airoles.questions.sources import SourceList, UsedSource
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import named
from airoles.views.summaries.pieces import short_name
from airoles.wording.grades import BRIEF_MEANINGS
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_SHOWN, _TITLE = 8, 68


def report(reply: Reply) -> Report:
    """How many of each grade, those that carry most, and the best graded."""
    answer: SourceList = reply.answer
    listed = answer.listed
    whose = f"{titled(answer.role)}: " if answer.role else ""
    age = (
        f" past {answer.older_than} on {answer.as_of}, or with a newer edition"
        if answer.older_than
        else ""
    )
    parts = []
    if len(listed) > _SHOWN and not answer.older_than:
        most = sorted(listed, key=lambda used: -sum(used.uses.values()))
        best = sorted(listed, key=lambda used: GRADES.index(reply.sources[used.sources[0]].grade))
        parts = [
            _sheet("Carry most of it", most[:_SHOWN], reply),
            _sheet("Strongest", best[:_SHOWN], reply),
        ]
    elif listed:
        parts = [_sheet("", listed, reply)]
    name = f" {short_name(answer.role)}" if answer.role else ""
    return Report(
        f"{whose}{counted(len(listed), 'source')}{age}",
        tuple(_about(answer, reply)),
        tuple(parts),
        {},
        (),
        summary=True,
        more=f"every source with its address: airoles sources{name} --full · --grade A · "
        "--older-than 2y",
    )


def _about(answer: SourceList, reply: Reply) -> Iterator[Line]:
    grades = Counter(reply.sources[used.sources[0]].grade for used in answer.listed)
    if grades:
        words = ", ".join(f"{grades[g]} {g} ({BRIEF_MEANINGS[g]})" for g in sorted(grades))
        yield Line(f"By grade: {words}.")
    dates = [reply.sources[used.sources[0]].date for used in answer.listed]
    dated = sorted(date[:4] for date in dates if date)
    if dated:
        undated = len(dates) - len(dated)
        yield Line(f"Oldest {dated[0]}, newest {dated[-1]}, {undated} undated.", kind="remark")
    if answer.older_than and answer.undated:
        yield Line(f"{answer.undated} more bear no date, so their age cannot be told.")


def _sheet(title: str, listed: Sequence[UsedSource], reply: Reply) -> Sheet:
    total = sum(sum(used.uses.values()) for used in reply.answer.listed)
    rows = []
    for number, used in enumerate(listed):
        source = reply.sources[used.sources[0]]
        uses = sum(used.uses.values())
        newer = f"; newer edition: {source.newer_edition}" if source.newer_edition else ""
        rows.append(
            Row(
                (
                    text(f"{source.grade} {source.date[:4] if source.date else 'undated'}"),
                    text(f"{cut(named(used.sources[0], source), _TITLE)}{newer}"),
                    text(f"{uses} of {total}"),
                ),
                spare=max(0, number - 4),
            )
        )
    columns = (Column("", True), Column(""), Column("", True, right=True))
    return Sheet(title, columns, tuple(rows), framed=False)
