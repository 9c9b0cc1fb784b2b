"""The roles by level, a line each."""

from itertools import groupby

from airoles.model.card import Card
from airoles.questions.best_figure import BestFigure
from airoles.questions.listing import ListedRole, Listing
from airoles.questions.reply import Reply
from airoles.views.card_line import LEVEL_NAMES, origin, titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.summaries.pieces import short_name
from airoles.wording.money import FULL_BASES, headline, holds_for, market_name, small_sample
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_EDGE = "At the edge of this catalog"
_WHOM = 22
"""Characters that tell whom a figure is for, so that it stands on one line."""


def report(reply: Reply) -> Report:
    """Each role with what is shortest to type, its figure on one basis, and its sources."""
    answer: Listing = reply.answer
    with_origin = bool(reply.asked.get("origin"))
    columns = (
        Column("", width=27),
        Column("", True, width=6),
        Column("", width=40 if with_origin else 55),
        Column("", True, right=True),
        *((Column(""),) if with_origin else ()),
    )
    parts = tuple(
        Sheet(title, columns, tuple(_row(one, answer, with_origin) for one in roles), framed=False)
        for title, roles in _grouped(answer, reply.asked.get("sort") not in (None, "level"))
    )
    basis = FULL_BASES[answer.basis] if answer.basis else "no figure"
    about = (
        Line(
            f"Pay, {market_name(answer.market)}, {basis}; last, the number of sources.",
            kind="remark",
        ),
    )
    return Report(
        counted(len(answer.roles), "role"),
        about if parts else (),
        parts,
        reply.sources,
        (
            Line(
                "~ stands in for the role · – none on this basis; on others: airoles salary ROLE",
                kind="remark",
            ),
        )
        if parts
        else (),
        summary=True,
        more="airoles show ROLE · airoles salary ROLE · as a table: --full · "
        "another basis: --basis base, total, wage",
    )


def _grouped(answer: Listing, sorted_: bool) -> list[tuple[str, list[ListedRole]]]:
    """The roles by level, the highest first; in one list where another order is asked for."""
    if sorted_:
        return [("", list(answer.roles))] if answer.roles else []
    groups = groupby(
        answer.roles, key=lambda one: _EDGE if one.role.marginal else LEVEL_NAMES[one.role.level]
    )
    return [(title, list(roles)) for title, roles in groups]


def _row(listed: ListedRole, answer: Listing, with_origin: bool) -> Row:
    return Row(
        (
            text(titled(listed.role)),
            text(_shorter(listed.role)),
            _pay(listed.pay, answer.market),
            text(str(listed.sources)),
            *((text(origin(listed.role.layers)),) if with_origin else ()),
        )
    )


def _shorter(card: Card) -> str:
    """What is shorter to type than the title, where there is such a name."""
    name = short_name(card)
    return "" if name == card.id else name


def _pay(found: BestFigure | None, market: str) -> Cell:
    """The figure on one line: what it stands in for is said by `airoles salary`."""
    if found is None:
        return text("–", kind="remark")
    pay = found.figure.pay
    about = [
        "" if pay.market == market else market_name(pay.market),
        pay.year,
        small_sample(found.figure),
        cut(", ".join(holds_for(pay)), _WHOM),
    ]
    sign = "~ " if pay.proxy else ""
    words = f"{sign}{headline(pay)}, {', '.join(filter(None, about))}"
    return (Line(words, pay.sources),)
