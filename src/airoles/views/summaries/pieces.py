"""What summaries are made of: statements in short, signs of disputes, counts of what is left."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from airoles.model.card import Card
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.dispute import Dispute
from airoles.model.pay import Pay
from airoles.questions.pay_figures import Figure
from airoles.views.sheet import Cell, Column, Empty, Line, Row, Sheet, text
from airoles.wording.money import headline, holds_for, small_sample, stand_in
from airoles.wording.short_forms import cut, in_short

DISPUTED = Line("! disputed", kind="disputed")
LABELS = (Column("", True), Column(""))


def labelled(rows: Iterable[tuple[str, Cell, int]], title: str = "") -> Sheet:
    """Labels with what is said of each, without a frame; rows without a cell are left out.

    That sources disagree is told beside the label, where it takes no line of its own.

    The number tells how soon a row may go where the screen is too short; 0 for never.
    """
    kept = tuple(_labelled(label, cell, n) for label, cell, n in rows if cell)
    return Sheet(title, LABELS, kept, framed=False, flowing=True)


def _labelled(label: str, cell: Cell, spare: int) -> Row:
    head: Cell = text(label) or Empty.NONE
    if isinstance(cell, tuple) and DISPUTED in cell and isinstance(head, tuple):
        cell = tuple(line for line in cell if line is not DISPUTED)
        head = (Line(f"{label} !", kind="disputed"),)
    return Row(
        (head, cell),
        spare=spare,
        shorter=Row((head, first), spare=spare) if (first := _first(cell)) else None,
    )


def _first(cell: Cell) -> Cell | None:
    """The first line of a cell, and how many more there are."""
    if not isinstance(cell, tuple):
        return None
    said_ = [line for line in cell if line.kind != "remark"]
    if len(said_) < 2:
        return None
    counted = sum(int(found[1]) for line in cell if (found := _MORE.match(line.text)))
    more = Line(f"+{counted + len(said_) - 1} more", kind="remark")
    return (said_[0], more)


_MORE = re.compile(r"\+(\d+) more$")


def said(
    stated: Sequence[Claim | Answer | Adoption], most: int, disputed: bool = False, empty: str = ""
) -> Cell:
    """The first statements of a section in short, how many more there are, and the sign."""
    if not stated:
        return Empty(empty) if empty else ()
    lines = [Line(in_short(one), one.sources) for one in stated[:most]]
    if len(stated) > most:
        lines.append(Line(f"+{len(stated) - most} more", kind="remark"))
    return (*lines, DISPUTED) if disputed else tuple(lines)


def bites(disputes: Mapping[str, Dispute] | None, *sections: str) -> bool:
    """Whether sources disagree on any of these sections or aspects."""
    return any(set(sections) & set(one.sections) for one in (disputes or {}).values())


def paid(figure: Figure, market: str = "") -> Line:
    """A figure with all that must be said with it, in one line."""
    pay = figure.pay
    about = [
        "" if pay.market == market else pay.market,
        *holds_for(pay),
        pay.year,
        small_sample(figure),
        stand_in(pay).replace("proxy", "~ stands in", 1),
    ]
    return Line(f"{headline(pay)}, {', '.join(filter(None, about))}", pay.sources)


def whom(pay: Pay, most: int) -> str:
    """Whom a figure is for, in so many characters; empty for the role in general.

    That an employer is public is said above the figure, in a heading.
    """
    stands_in = (pay.proxy.name,) if pay.proxy else ()
    parts = holds_for(pay if pay.proxy else replace(pay, sector=None))
    return cut(", ".join((*stands_in, *parts)), most)


def short_name(card: Card) -> str:
    """What is shortest to type for a role: its id, or an alias of one word."""
    one_word = [alias.casefold() for alias in card.aliases if alias.isalnum()]
    return min((card.id, *one_word), key=len)
