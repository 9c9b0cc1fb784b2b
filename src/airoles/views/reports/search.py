"""Hits of a search, as a report with the words marked."""

from airoles.questions.reply import Reply
from airoles.questions.search import Found
from airoles.text import visible
from airoles.views.card_line import said_by
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.remarks import with_remark


def report(reply: Reply) -> Report:
    """One row for each statement, best first."""
    answer: Found = reply.answer
    columns = (Column("Role"), Column("Where"), Column("Statement"))
    rows = tuple(
        Row(
            (
                text(said_by(hit.title, hit.layers)),
                text(hit.place),
                (Line(with_remark(hit.text, hit.remark), hit.sources, marks=hit.marks),),
            )
        )
        for hit in answer.hits
    )
    title = f"Where {visible(repr(answer.words))} stands"
    if not rows:
        return Report(title, (), (), reply.sources, (Line("Nowhere in the catalog."),))
    return Report(title, (), (Sheet("", columns, rows),), reply.sources)
