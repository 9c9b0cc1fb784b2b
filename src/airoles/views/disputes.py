"""Disagreements between sources as sheets."""

from collections.abc import Mapping

from airoles.model.dispute import Dispute
from airoles.model.layer import layers_of
from airoles.views.card_line import said_by
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.views.statements import claims


def topics_sheet(title: str, disputes: Mapping[str, Dispute], role: str) -> Sheet:
    """The topics alone, for a role that may have many."""
    rows = (Row((text(*map(topic_of, disputes.values())),)),)
    note = Line(f"airoles disputes {role} shows the positions.", kind="remark")
    return Sheet(title, (Column(""),), rows, (note,))


def positions_sheet(title: str, disputes: Mapping[str, Dispute]) -> Sheet:
    """Each topic with the positions that sources take, none declared right."""
    rows = []
    for dispute in disputes.values():
        positions = claims(dispute.positions)
        if dispute.remark and isinstance(positions, tuple):
            note = said_by(f"Note: {dispute.remark}", layers_of(dispute))
            positions = (*positions, Line(note))
        rows.append(Row((text(topic_of(dispute)), positions)))
    return Sheet(title, (Column("Topic"), Column("Positions")), tuple(rows))


def topic_of(dispute: Dispute) -> str:
    """What sources disagree on, with a mark where a folder of the user's own says so."""
    return said_by(dispute.topic, layers_of(dispute))
