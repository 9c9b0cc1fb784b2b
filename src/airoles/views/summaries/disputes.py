"""On what sources disagree, a line or two each."""

from collections.abc import Mapping
from dataclasses import replace

from airoles.model.dispute import Dispute
from airoles.model.source import Source
from airoles.questions.disputes import Disputes
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.summaries.pieces import short_name
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut, in_short

_FEW, _MOST, _FIRST = 9, 32, 2
"""So many are told with positions; of more, the first, and so many at all."""
_POSITIONS, _SAID = 2, 66
"""Positions of a topic, and characters of each."""
_HOW_TO_READ = "No side is declared right. Letters: the best grade of each position, A to D."


def report(reply: Reply) -> Report:
    """Few topics with the first positions in short; of many, each with its sources."""
    answer: Disputes = reply.answer
    name = f" {short_name(answer.role)}" if answer.role else ""
    whose = f"{titled(answer.role)}: " if answer.role else ""
    if not answer.disputes:
        about = f" on {titled(answer.role)}" if answer.role else ""
        return Report(f"No disagreement is known{about}", (), (), reply.sources)
    found = list(answer.disputes.values())
    with_positions = len(found) if len(found) <= _FEW else _FIRST
    left = len(found) - _MOST
    notes = (Line(f"+{left} more: airoles disputes ROLE, or --full"),) if left > 0 else ()
    columns = (Column("", width=36 if len(found) <= _FEW else 56), Column(""))
    rows = tuple(
        _with_positions(one)
        if number < with_positions
        else replace(_in_a_line(one, reply.sources), spare=max(0, number - _FEW))
        for number, one in enumerate(found[:_MOST])
    )
    sheet = Sheet("", columns, rows, framed=False, flowing=True)
    return Report(
        f"{whose}{counted(len(found), 'question')} on which sources disagree",
        (Line(_HOW_TO_READ if len(found) > _FEW else "No side is declared right."),),
        (sheet,),
        reply.sources,
        notes,
        summary=True,
        more=f"every position in full: airoles disputes{name} --full",
    )


def _with_positions(dispute: Dispute) -> Row:
    positions = dispute.positions[:_POSITIONS]
    lines = [Line(cut(in_short(one), _SAID), one.sources) for one in positions]
    left = len(dispute.positions) - len(lines)
    more = (Line(f"+{counted(left, 'position')}", kind="remark"),) if left > 0 else ()
    return Row((text(dispute.topic), (*lines, *more)))


def _in_a_line(dispute: Dispute, sources: Mapping[str, Source]) -> Row:
    best = [min(sources[key].grade for key in one.sources) for one in dispute.positions]
    positions = counted(len(dispute.positions), "position")
    return Row((text(dispute.topic), text(f"{positions}: {', '.join(best)}")))
