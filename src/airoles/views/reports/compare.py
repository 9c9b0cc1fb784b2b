"""Roles side by side, as a report."""

from collections.abc import Iterator
from dataclasses import replace

from airoles.questions.compare import COMPARED, Comparison, SkillCell
from airoles.questions.neighbours import Neighbour
from airoles.questions.reply import Reply
from airoles.views.card_line import FAMILY_NAMES, said_by, titled
from airoles.views.disputes import positions_sheet
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, text
from airoles.views.statements import best_pay, claims, pay_heading, said_in_answer

_SHARING = {
    "deeper in one": "Skills that all need, in different depth",
    "shared": "Skills that all need",
    "in some": "Skills that some need",
    "only in one": "Skills that one needs",
}


def report(reply: Reply) -> Report:
    """One table of aspects, one of skills, and the disputes that touch the roles."""
    answer: Comparison = reply.answer
    parts: list[Sheet] = []
    if rows := _rows(answer):
        parts.append(_side_by_side("", "Aspect", answer, rows))
    if answer.skills:
        parts += _skill_sheets(answer)
    if answer.questions:
        parts.append(_questions_sheet(answer))
    if answer.disputes:
        parts.append(positions_sheet("Where sources disagree on these roles", answer.disputes))
    *others, last = (titled(card) for card in answer.roles)
    title = f"{', '.join(others)} and {last}"
    return Report(title, (), tuple(parts), reply.sources, tuple(_notes(answer, parts)))


def _notes(answer: Comparison, parts: list[Sheet]) -> Iterator[Line]:
    """What is said where nothing can be shown of what was asked."""
    if answer.aspects == ("disputes",):
        if not answer.disputes:
            yield Line("No disagreement in the catalog touches two of these roles.")
    elif answer.aspects == ("questions",):
        if not answer.questions:
            yield Line("No question in the catalog sets these roles against each other.")
    elif not any(part.comparison for part in parts):
        yield Line("These roles do not differ in what was asked.")


def _questions_sheet(answer: Comparison) -> Sheet:
    rows = tuple(
        Row((text(one.answer.question), said_in_answer(one.answer)))
        for one in answer.questions or ()
    )
    return Sheet("Questions people ask", (Column("Question"), Column("Answer")), rows)


def _side_by_side(title: str, first: str, answer: Comparison, rows: tuple[Row, ...]) -> Sheet:
    columns = (Column(first), *(Column(titled(card)) for card in answer.roles))
    return Sheet(title, columns, rows, comparison=True)


def _rows(answer: Comparison) -> tuple[Row, ...]:
    stated = {row.aspect: row.cells for row in answer.claims}
    rows = []
    for aspect in answer.aspects:
        cells: tuple[Cell, ...] = ()
        name = COMPARED[aspect]
        if aspect == "level":
            cells = tuple(text(card.level) for card in answer.roles)
        elif aspect == "family":
            cells = tuple(text(FAMILY_NAMES[card.family]) for card in answer.roles)
        elif aspect in stated:
            cells = tuple(claims(cell.claims, cell.empty) for cell in stated[aspect])
        elif aspect == "pay" and answer.pay:
            name = pay_heading(answer.pay.market, answer.pay.basis)
            name += f", all by {answer.pay.voice}" if answer.pay.voice else ""
            cells = tuple(best_pay(found, answer.pay.market) for found in answer.pay.cells)
        elif aspect == "next_roles" and answer.next_roles:
            cells = tuple(map(_following, answer.next_roles))
        if cells:
            rows.append(Row((text(name), *cells)))
    return tuple(rows)


def _following(neighbours: tuple[Neighbour, ...]) -> Cell:
    lines = tuple(
        Line(
            said_by(n.name, n.layers),
            tuple(dict.fromkeys(s for e in n.evidence for s in e.sources)),
        )
        for n in neighbours
        if n.kind == "step"
    )
    return lines or Empty.NO_SOURCE


def _skill_sheets(answer: Comparison) -> list[Sheet]:
    sheets = []
    for sharing, title in _SHARING.items():
        rows = tuple(
            Row((text(row.name), *map(_skill_cell, row.cells)), ends_group=False)
            for row in answer.skills or ()
            if row.sharing == sharing
        )
        if rows:
            sheets.append(_side_by_side(title, "Skill", answer, rows))
    note = "Importance as the most insistent source has it, and depth where a source states one."
    sheets[-1] = replace(sheets[-1], notes=(Line(note, kind="remark"),))
    return sheets


def _skill_cell(cell: SkillCell | None) -> Cell:
    if cell is None:
        return Empty.NO_SOURCE
    return (Line(", ".join(filter(None, (cell.importance, cell.depth))), cell.sources),)
