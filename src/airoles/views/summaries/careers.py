"""Moves and ladders on one screen, for where a role leads and who gets there."""

from collections.abc import Iterable

from airoles.questions.ladders import Ladder, Rung
from airoles.questions.neighbours import Neighbour
from airoles.questions.pay_figures import Figure
from airoles.views.card_line import said_by, titled
from airoles.views.placed import placed_amount, usual_year, what_signs_say
from airoles.views.sheet import Cell, Column, Line, Row, Sheet, text
from airoles.views.statements import evidence
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_LADDERS, _MOVES, _KEPT = 4, 8, 5
"""So many are shown; of moves, so many stay however short the screen is."""
_TOLD = 60
"""Characters of what a source says of a step."""


def moves_sheets(moves: Iterable[Neighbour], straight: str, others: str) -> list[Sheet]:
    """The single steps under one title and the origins under another, each with its evidence."""
    found = list(moves)
    steps = [one for one in found if one.kind == "step"]
    origins = [one for one in found if one.kind != "step"]
    return [_moves(title, kind) for title, kind in ((straight, steps), (others, origins)) if kind]


def _moves(title: str, moves: list[Neighbour]) -> Sheet:
    rows = []
    for number, one in enumerate(moves[:_MOVES], 1):
        told = [evidence(each) for each in one.evidence]
        lines = tuple(Line(cut(line.text, _TOLD), line.sources) for line in told)
        rows.append(Row((text(said_by(one.name, one.layers)), lines), spare=max(0, number - _KEPT)))
    left = len(moves) - len(rows)
    notes = (Line(f"+{left} more", kind="remark"),) if left else ()
    columns = (Column("", width=34), Column(""))
    return Sheet(title, columns, tuple(rows), notes, framed=False, flowing=True)


def ladders_sheet(ladders: Iterable[Ladder], title: str) -> Sheet:
    """Each ladder as one line of titles with pay in thousands, the longest first."""
    found = list(ladders)
    shown = found[:_LADDERS]
    figures = {r.role.id: _figure(r) for one in shown for r in one.rungs}
    year = usual_year(figures.values())
    rows = tuple(
        Row((_ladder(ladder, year), *_weakest(ladder)), spare=number)
        for number, ladder in enumerate(shown)
    )
    left = len(found) - len(rows)
    notes = [Line(f"+{counted(left, 'more ladder')}", kind="remark")] if left > 0 else []
    if year:
        currencies = "/".join(dict.fromkeys(f.pay.currency for f in figures.values() if f))
        unit = f"Thousand {currencies} a year, {year} where no year is said"
        signs = what_signs_say(figures.values())
        notes.append(Line(" · ".join(filter(None, (unit, signs))), kind="remark"))
    return Sheet(title, (Column("", width=76), Column("")), rows, tuple(notes), framed=False)


def _figure(rung: Rung) -> Figure | None:
    return rung.pay.figure if rung.pay else None


def _ladder(ladder: Ladder, year: str) -> Cell:
    rungs = [f"{titled(rung.role)} {placed_amount(_figure(rung), year)}" for rung in ladder.rungs]
    cited = dict.fromkeys(s for r in ladder.rungs if r.pay for s in r.pay.figure.pay.sources)
    return (Line(" → ".join(rungs), tuple(cited)),)


def _weakest(ladder: Ladder) -> tuple[Cell]:
    grades = [rung.grade for rung in ladder.rungs if rung.grade]
    route = f"{ladder.name} route, " if ladder.route else ""
    return ((Line(f"{route}weakest step {max(grades)}", kind="remark"),) if grades else (),)
