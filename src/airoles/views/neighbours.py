"""Moves into or out of a role, as a sheet."""

from collections.abc import Mapping

from airoles.model.move import Route
from airoles.questions.neighbours import Neighbour
from airoles.views.card_line import said_by
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.views.statements import evidence, route_names

_NOTE = "A step is one job to the next; an origin is where people come from, not in one step."


def neighbours_sheet(
    title: str, content: tuple[Neighbour, ...], routes: Mapping[str, Route], explain: bool = True
) -> Sheet:
    """One row for each role or outside end, with the titles of its routes and its evidence."""
    rows = tuple(
        Row(
            (
                (Line(said_by(n.name, n.layers), role=n.role or ""),),
                text(n.kind),
                text(route_names((e.route for e in n.evidence), routes) or "none named"),
                tuple(evidence(e) for e in n.evidence),
            )
        )
        for n in content
    )
    columns = (Column("Role"), Column("Kind", True), Column("Route"), Column("Evidence"))
    return Sheet(title, columns, rows, (Line(_NOTE, kind="remark"),) if explain else ())
