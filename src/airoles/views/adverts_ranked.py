"""Adverts that somebody brought, the one that fits best first."""

from airoles.questions.fit import AdvertFit, Fits, match_band
from airoles.text import visible
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.wording.number_words import counted, percent
from airoles.wording.reach import REACH_NAMES
from airoles.wording.short_forms import cut

_TITLE = 60
_LACK = 2


def ranked_sheet(answer: Fits, framed: bool) -> Sheet:
    """One row an advert: what it is in truth, how far that is, the match, and what is lacked."""
    columns = (
        Column("Advert"),
        Column("In truth"),
        Column("Reach", True),
        Column("Match", True, right=True),
        Column("", True),
        Column("You lack first"),
    )
    rows = tuple(_row(one) for one in answer.adverts)
    note = "A match is of the skills that the advert asks; required ones weigh twice the welcome."
    lines = (Line(note, kind="remark"),)
    return Sheet("Adverts, the best for you first", columns, rows, lines, framed=framed)


def _row(one: AdvertFit) -> Row:
    at = f", {visible(one.employer)}" if one.employer else ""
    odd = f" ({counted(one.odd, 'odd point')})" if one.odd else ""
    role = " and ".join(map(titled, one.role)) or "no role here"
    return Row(
        (
            text(f"{cut(visible(one.title) or visible(one.file), _TITLE)}{at}{odd}"),
            text(f"{role}, {one.level}" if one.level else role),
            text(REACH_NAMES[one.reach] if one.reach else "not known"),
            text(percent(one.fit) if one.weight else "–"),
            text(match_band(one.fit) if one.weight else "asks no skill that is known"),
            text(", ".join(one.missing[:_LACK]) or "nothing"),
        ),
        ends_group=False,
    )
