"""On what sources disagree, a line or two each."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from airoles.model.dispute import Dispute
from airoles.model.source import Source
from airoles.questions.disputes import Disputes, Theme
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.disputes import topic_of
from airoles.views.sheet import Column, Empty, Line, Report, Row, Sheet, text
from airoles.views.summaries.pieces import short_name
from airoles.wording.number_words import counted
from airoles.wording.remarks import with_remark
from airoles.wording.short_forms import cut, in_short

_FEW, _MOST, _FIRST, _OF_THEME = 9, 28, 1, 4
"""So many are told with positions, and of more the first; of too many, so many of each theme."""
_POSITIONS, _SAID = 2, 66
"""Positions of a topic, and characters of each."""
_HOW_TO_READ = "No side is declared right. Letters: the best grade of each position, A to D."
THEME_NAMES: dict[Theme, str] = {
    "role": "What the role is",
    "needs": "What it takes",
    "pay": "What it pays",
    "moves": "Where it leads, and who gets there",
    "market": "Market, law and demand",
}


def report(reply: Reply) -> Report:
    """Topics by theme, the first with their positions in short; or one topic in full."""
    answer: Disputes = reply.answer
    name = f" {short_name(answer.role)}" if answer.role else ""
    if not answer.disputes:
        about = f" on {titled(answer.role)}" if answer.role else ""
        more = f"airoles sources{name} · all disagreements: airoles disputes, or --full"
        title = f"No disagreement is known{about}"
        return Report(title, (), (), reply.sources, summary=True, more=more)
    if answer.number is not None:
        return _one(answer, reply, name)
    whose = f"{titled(answer.role)}: " if answer.role else ""
    found = list(answer.disputes.values())
    shown = _numbered(answer)
    left = len(found) - len(shown)
    notes = (Line(f"+{left} more: airoles disputes ROLE, or --full"),) if left > 0 else ()
    columns = (Column("", width=36 if len(found) <= _FEW else 60), Column(""))
    sheet = Sheet(
        "", columns, tuple(_rows(answer, shown, reply.sources)), framed=False, flowing=True
    )
    return Report(
        f"{whose}{counted(len(found), 'question')} on which sources disagree",
        (Line(_HOW_TO_READ if len(found) > _FEW else "No side is declared right."),),
        (sheet,),
        reply.sources,
        notes,
        summary=True,
        more=f"one in full: airoles disputes{name} 1 · every position: --full",
    )


def _numbered(answer: Disputes) -> dict[int, str]:
    """The ids of the topics to show by their numbers; of too many, the first of each theme."""
    numbered = dict(enumerate(answer.disputes, 1))
    if len(numbered) <= _MOST:
        return numbered
    before = Counter[Theme]()
    shown = {}
    for number, key in numbered.items():
        before[answer.themes[key]] += 1
        if before[answer.themes[key]] <= _OF_THEME:
            shown[number] = key
    return shown


def _rows(
    answer: Disputes, shown: Mapping[int, str], sources: Mapping[str, Source]
) -> Iterator[Row]:
    """The topics, numbered, under their themes; of many only the first with positions."""
    themes = Counter(answer.themes.values())
    with_positions = len(answer.disputes) if len(answer.disputes) <= _FEW else _FIRST
    before = None
    for number, key in shown.items():
        theme = answer.themes[key]
        if theme != before and len(themes) > 1:
            yield Row((text(f"{THEME_NAMES[theme]} ({themes[theme]})", kind="head"), Empty.NONE))
        before = theme
        shorter = _in_a_line(number, answer.disputes[key], sources)
        if number <= with_positions:
            first = _with_positions(number, answer.disputes[key])
            yield replace(first, shorter=shorter, weighty=True)
        else:
            yield replace(shorter, spare=max(0, number - _FEW))


def _one(answer: Disputes, reply: Reply, name: str) -> Report:
    """One topic with every position in full."""
    ((key, dispute),) = answer.disputes.items()
    on = f" on {titled(answer.role)}" if answer.role else ""
    about = f"Disagreement {answer.number} of {answer.count}{on}. No side is declared right."
    positions = tuple(
        Row((text(f"{number}."), (Line(with_remark(one.text, one.remark), one.sources),)))
        for number, one in enumerate(dispute.positions, 1)
    )
    sheet = Sheet(
        "", (Column("", True, width=4), Column("")), positions, framed=False, flowing=True
    )
    touched = ", ".join(titled(reply.cards[role]) for role in dispute.roles)
    notes = [Line(f"{THEME_NAMES[answer.themes[key]]}. It touches: {touched}.")]
    if dispute.remark:
        notes.insert(0, Line(f"Note: {dispute.remark}"))
    following = (answer.number or 0) % answer.count + 1
    return Report(
        topic_of(dispute),
        (Line(about, kind="remark"),),
        (sheet,),
        reply.sources,
        tuple(notes),
        summary=True,
        more=f"the next: airoles disputes{name} {following} · all: airoles disputes{name} · --full",
    )


def _with_positions(number: int, dispute: Dispute) -> Row:
    positions = dispute.positions[:_POSITIONS]
    lines = [Line(cut(in_short(one), _SAID), one.sources) for one in positions]
    left = len(dispute.positions) - len(lines)
    more = (Line(f"+{counted(left, 'position')}", kind="remark"),) if left > 0 else ()
    return Row((text(f"{number}. {topic_of(dispute)}"), (*lines, *more)))


def _in_a_line(number: int, dispute: Dispute, sources: Mapping[str, Source]) -> Row:
    best = [min(sources[key].grade for key in one.sources) for one in dispute.positions]
    positions = counted(len(dispute.positions), "position")
    return Row((text(f"{number}. {topic_of(dispute)}"), text(f"{positions}: {', '.join(best)}")))
