"""The career map as a table of roles."""

from airoles.model.words import LEVELS
from airoles.questions.career_map import CareerMap
from airoles.questions.reply import Reply
from airoles.views.card_line import said_by
from airoles.views.sheet import Cell, Column, Empty, Line, Report, Row, Sheet, text
from airoles.wording.money import BASIS_NAMES, headline, market_name


def report(reply: Reply) -> Report:
    """Roles by level with their figure and the roles that their steps lead to."""
    answer: CareerMap = reply.answer
    names = {p.role.id: said_by(p.role.id, p.role.layers) for p in answer.roles}
    ends: dict[str, list[str]] = {}
    for way in answer.ways:
        ends.setdefault(way.start, []).append(names[way.end])
    ordered = sorted(answer.roles, key=lambda p: (-LEVELS.index(p.role.level), p.role.title))
    rows = []
    for placed in ordered:
        pay: Cell = Empty.NO_SOURCE
        if placed.figure:
            pay = (Line(headline(placed.figure.pay), placed.figure.pay.sources, "figure"),)
        leads = text(", ".join(ends.get(placed.role.id, []))) or Empty.NO_SOURCE
        name = (Line(names[placed.role.id], role=placed.role.id),)
        rows.append(Row((name, text(placed.role.level), pay, leads)))
    columns = (Column("Role", True), Column("Level", True), Column("Pay"), Column("Steps lead to"))
    title = f"Career map, market {market_name(answer.market)}, {BASIS_NAMES[answer.basis]}"
    note = Line("-o map.svg, map.png or map.html draws it.", kind="remark")
    return Report(title, (), (Sheet("", columns, tuple(rows), (note,)),), reply.sources)
