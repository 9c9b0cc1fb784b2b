"""Disagreements between sources, as a report."""

from airoles.questions.disputes import Disputes
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.disputes import positions_sheet
from airoles.views.sheet import Line, Report
from airoles.wording.number_words import counted


def report(reply: Reply) -> Report:
    """Each topic with its positions side by side."""
    answer: Disputes = reply.answer
    about = f" on {titled(answer.role)}" if answer.role else ""
    count = len(answer.disputes)
    title = f"{counted(count, 'topic')} on which sources disagree{about}"
    if not count:
        return Report(f"No disagreement is known{about}", (), (), reply.sources)
    note = Line("No side is declared right.", kind="remark")
    return Report(title, (note,), (positions_sheet("", answer.disputes),), reply.sources)
