"""Disagreements between sources as sheets."""

from collections.abc import Mapping

from airoles.model.dispute import Dispute
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.views.statements import claims


def topics_sheet(title: str, disputes: Mapping[str, Dispute], role: str) -> Sheet:
    """The topics alone, for a role that may have many."""
    rows = (Row((text(*(dispute.topic for dispute in disputes.values())),)),)
    note = Line(f"airoles disputes {role} shows the positions.", kind="remark")
    return Sheet(title, (Column(""),), rows, (note,))


def positions_sheet(title: str, disputes: Mapping[str, Dispute]) -> Sheet:
    """Each topic with the positions that sources take, none declared right."""
    rows = []
    for dispute in disputes.values():
        positions = claims(dispute.positions)
        if dispute.remark and isinstance(positions, tuple):
            positions = (*positions, Line(f"Note: {dispute.remark}"))
        rows.append(Row((text(dispute.topic), positions)))
    return Sheet(title, (Column("Topic"), Column("Positions")), tuple(rows))
