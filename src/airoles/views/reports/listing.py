"""The roles of the catalog, as a report."""

from airoles.questions.best_figure import BestFigure
from airoles.questions.listing import Listing
from airoles.questions.reply import Reply
from airoles.views.card_line import mark, origin
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.statements import NO_FIGURE, pay_heading
from airoles.wording.money import headline, manner, others, small_sample
from airoles.wording.number_words import counted


def report(reply: Reply) -> Report:
    """One row for each role."""
    answer: Listing = reply.answer
    with_origin = bool(reply.asked.get("origin"))
    columns = (
        Column("Role", True),
        Column("Level, family", True),
        Column(pay_heading(answer.market, answer.basis)),
        Column("Sources", True, right=True),
        *((Column("Origin"),) if with_origin else ()),
    )
    rows = tuple(
        Row(
            (
                text(f"{listed.role.id}{mark(listed.role.layers)}"),
                (Line(listed.role.level), Line(listed.role.family, kind="remark")),
                _pay(listed.pay, answer.market),
                text(str(listed.sources)),
                *((text(origin(listed.role.layers)),) if with_origin else ()),
            )
        )
        for listed in answer.roles
    )
    units = {(r.pay.figure.pay.currency, r.pay.figure.pay.period) for r in answer.roles if r.pay}
    apart = "; each currency and period is ordered on its own" if len(units) > 1 else ""
    notes = (
        Line(
            "One figure a role, on one basis (--basis for another); airoles salary ROLE shows all.",
            kind="remark",
        ),
        Line(f"Years and sources differ, so the order by pay is rough{apart}.", kind="remark"),
    )
    parts = (Sheet("", columns, rows, notes),) if rows else ()
    return Report(counted(len(rows), "role"), (), parts, reply.sources)


def _pay(found: BestFigure | None, market: str) -> Cell:
    if found is None:
        return NO_FIGURE
    pay = found.figure.pay
    few = small_sample(found.figure)
    parts = ("proxy" if pay.proxy else "", manner(pay, market), few, others(found))
    about = ", ".join(part for part in parts if part)
    return (Line(headline(pay), kind="figure"), Line(about, pay.sources, "remark"))
