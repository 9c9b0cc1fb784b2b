"""Gaps, item by item, with the arithmetic where it is asked for."""

from airoles.model.skill_weights import WEIGHTS
from airoles.questions.gap import Gaps
from airoles.questions.reply import Reply
from airoles.questions.skill_gap import Gap, GapItem
from airoles.views.background import background_sheets
from airoles.views.card_line import needed_by, said_by
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, text
from airoles.wording.number_words import counted, number, percent

_STATES = {"gain": "To gain", "deepen": "To deepen", "kept": "Kept"}


def report(reply: Reply) -> Report:
    """What was understood first, then each gap with its fit."""
    answer: Gaps = reply.answer
    parts = list(background_sheets(answer.background)) if answer.background else []
    explain = bool(reply.asked.get("explain"))
    for found in answer.gaps:
        parts.append(_sheet(found))
        if explain:
            parts.append(_arithmetic(found))
    first = answer.gaps[0]
    start = "what you bring" if answer.background else _start(first)
    title = f"From {start} to {needed_by(first)}"
    return Report(title, (), tuple(parts), reply.sources)


def _start(found: Gap) -> str:
    return said_by(found.start, found.start_layers)


def _sheet(found: Gap) -> Sheet:
    fit = f"fit {percent(found.fit)}" if found.fit is not None else "fit unknown"
    title = f"{_start(found)} to {needed_by(found)}: {fit}"
    if not found.items:
        note = Line("No source states a skill that this role needs.", kind="remark")
        return Sheet(title, (Column(""),), (), (note,))
    rows = []
    for index, item in enumerate(found.items):
        last = index + 1 == len(found.items) or found.items[index + 1].state != item.state
        shown = text(_STATES[item.state])
        name: Cell = (Line(item.name, item.sources),)
        rows.append(Row((name, shown, text(item.importance), text(_depths(item))), last))
    columns = (
        Column("Skill"),
        Column("What to do", True),
        Column("Need", True),
        Column("Depth", True),
    )
    needs = counted(len(found.items), "need")
    sentence = (
        f"{found.unstated} of {needs} counted as met by having the skill, because a depth is "
        "unstated on one side."
    )
    return Sheet(
        title, columns, tuple(rows), (Line(sentence, kind="remark"),) if found.unstated else ()
    )


def _depths(item: GapItem) -> str:
    if item.state == "gain":
        return item.depth_to or "unstated"
    start, end = item.depth_from or "unstated", item.depth_to or "unstated"
    return start if start == end else f"{start} → {end}"


def _arithmetic(found: Gap) -> Sheet:
    rows = [
        Row(
            (
                text(item.name),
                text(str(item.weight)),
                text(_part(item)),
                text(number(item.weight * item.met)),
            ),
            ends_group=index + 1 == len(found.items),
        )
        for index, item in enumerate(found.items)
    ]
    total = f"{number(found.met)} of {number(found.weight)}"
    rows.append(
        Row(((Line("Sum", kind="head"),), text(number(found.weight)), Empty.NONE, text(total)))
    )
    weights = ", ".join(f"{name} {weight}" for name, weight in WEIGHTS.items())
    notes = [
        f"Weight by importance: {weights}.",
        "Part met: depths count awareness 1, working 2, practitioner 3, expert 4; the part is what "
        "is brought over what is needed, at most 1.",
    ]
    if found.fit is not None:
        sums = f"{number(found.met)} / {number(found.weight)}"
        cut = "" if (found.fit * 100).denominator == 1 else ", rounded down"
        notes.append(f"Fit: {sums} = {percent(found.fit)}{cut}.")
    columns = (
        Column("Skill"),
        Column("Weight", True, right=True),
        Column("Part met", True, right=True),
        Column("Weight × part", True, right=True),
    )
    title = f"How the fit of {_start(found)} to {needed_by(found)} adds up"
    return Sheet(title, columns, tuple(rows), tuple(Line(note, kind="remark") for note in notes))


def _part(item: GapItem) -> str:
    return number(item.met) if item.met.denominator == 1 else str(item.met)
