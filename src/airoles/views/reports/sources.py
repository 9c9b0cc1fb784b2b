"""The sources and what they are used for, as a report."""

from airoles.model.source import Source
from airoles.questions.reply import Reply
from airoles.questions.sections import SECTIONS
from airoles.questions.sources import SourceList, UsedSource
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.wording.number_words import counted
from airoles.wording.remarks import lowered


def report(reply: Reply) -> Report:
    """One row for each source; what it is stands in the list below."""
    answer: SourceList = reply.answer
    title = counted(len(answer.listed), "source")
    if answer.role:
        title += f" of {titled(answer.role)}"
    if answer.older_than:
        title += f" older than {answer.older_than} on {answer.as_of}, or with a newer edition"
    notes = []
    if answer.older_than:
        more = counted(answer.undated, "more bears no date, so its", "more bear no date, so their")
        sentence = f"{more} age cannot be told."
        notes.append(Line(sentence, kind="remark"))
    columns = (
        Column("Source", True),
        Column("Grade", True),
        Column("Date", True),
        Column("Used for"),
    )
    rows = tuple(_row(used, reply.sources[used.sources[0]], answer) for used in answer.listed)
    parts = (Sheet("", columns, rows),) if rows else ()
    return Report(title, (), parts, reply.sources, tuple(notes))


def _row(used: UsedSource, source: Source, answer: SourceList) -> Row:
    lines = [Line(_uses(used, one_role=answer.role is not None), kind="head")]
    if source.newer_edition:
        lines.append(Line(f"Newer edition: {source.newer_edition}", kind="head"))
    remarks = (source.remark, source.licence and f"Licence: {source.licence}")
    lines += [Line(said, kind="remark") for said in remarks if said]
    name: Cell = (Line(used.sources[0], used.sources),)
    return Row((name, text(source.grade), text(source.date or "undated"), tuple(lines)))


def _uses(used: UsedSource, one_role: bool) -> str:
    counts = ", ".join(f"{lowered(SECTIONS[section])} {n}" for section, n in used.uses.items())
    if one_role or not used.roles:
        return counts
    return f"{counted(used.roles, 'role')}: {counts}"
