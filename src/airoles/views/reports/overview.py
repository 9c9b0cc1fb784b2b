"""What airoles is and holds, and what to try first."""

from airoles.questions.overview import Overview
from airoles.questions.reply import Reply
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import OWN
from airoles.wording.number_words import counted

_TRY = (
    ("airoles list", "all roles"),
    ("airoles show caio", "one role whole"),
    ("airoles compare head-of-ai caio", "roles side by side"),
    ("airoles path data-scientist", "the ladders that lead up from a role"),
    ("airoles salary caio", "every figure for a role"),
    ("airoles disputes head-of-ai", "where sources disagree on a role"),
    ("airoles adverts head-of-ai", "what real job adverts ask and pay"),
    ("airoles search build or buy", "where words stand"),
    ("airoles --help", "all commands and options"),
)


def report(reply: Reply) -> Report:
    """One line on what it is, the counts, and commands worth trying."""
    held: Overview = reply.answer
    counts = (
        f"{counted(held.roles, 'role')}, {counted(held.moves, 'move')} between them, "
        f"{counted(held.figures, 'pay figure')}, {counted(held.skills, 'skill')}, "
        f"{counted(held.disputes, 'disagreement')}, {counted(held.adverts, 'job advert')}, "
        f"{counted(held.sources, 'source')}."
    )
    rows = tuple(Row((text(command), text(what)), ends_group=False) for command, what in _TRY)
    about = (
        Line("The atlas of AI leadership roles, each statement with its source and grade."),
        Line(counts),
        *(Line(f"{OWN} {folder} lies on top.", kind="remark") for folder in held.folders),
    )
    return Report("airoles", about, (Sheet("", (Column("Try", True), Column("for")), rows),))
