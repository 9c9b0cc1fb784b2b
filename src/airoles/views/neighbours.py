"""Moves into or out of a role, as a sheet."""

from airoles.questions.show import Neighbour
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.views.statements import evidence

_NOTE = "A step is one job to the next; an origin is where people come from, not in one step."


def neighbours_sheet(title: str, content: tuple[Neighbour, ...], explain: bool = True) -> Sheet:
    """One row for each role or outside end, with its evidence."""
    rows = tuple(
        Row((
            text(n.name),
            text(n.kind),
            text(", ".join(dict.fromkeys(e.route for e in n.evidence if e.route)) or "none named"),
            tuple(evidence(e) for e in n.evidence),
        ))
        for n in content
    )  # fmt: skip
    columns = (Column("Role"), Column("Kind", True), Column("Route"), Column("Evidence"))
    return Sheet(title, columns, rows, (Line(_NOTE, kind="remark"),) if explain else ())
