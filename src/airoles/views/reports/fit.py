"""Roles in reach of somebody, as a report."""

from airoles.questions.fit import BANDS, Fits
from airoles.questions.reply import Reply
from airoles.views.adverts_ranked import ranked_sheet
from airoles.views.background import background_sheets
from airoles.views.card_line import titled
from airoles.views.order import order_sheet
from airoles.views.reports.routes import route_sheet, start_row
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.wording.number_words import counted, percent
from airoles.wording.reach import REACH_NAMES, held_in_words


def report(reply: Reply) -> Report:
    """What was understood, the roles by fit, and the way to the wish."""
    answer: Fits = reply.answer
    parts = list(background_sheets(answer.background))
    if answer.adverts:
        parts.append(ranked_sheet(answer, framed=True))
    rows = tuple(
        Row(
            (
                text(titled(fit.role)),
                *((text(REACH_NAMES[fit.reach]),) if fit.reach else ()),
                text(percent(fit.fit)),
                text(fit.band),
                text(", ".join(fit.missing) or "nothing"),
            ),
            ends_group=False,
        )
        for fit in answer.fits
    )
    bands = "; ".join(f"{name} from {percent(least)}" for name, least in BANDS if least)
    bands += f"; {BANDS[-1][0]} below that"
    notes = [Line(f"Bands: {bands}. The bounds are ours.", kind="remark")]
    if answer.without_needs:
        more = counted(answer.without_needs, "more role")
        sentence = f"{more} could not be measured, as no source states a need."
        notes.append(Line(sentence, kind="remark"))
    columns = (
        Column("Role"),
        *((Column("Reach", True),) if answer.held else ()),
        Column("Fit", True, right=True),
        Column("Band", True),
        Column("Missing most"),
    )
    if rows:
        title = "Roles in reach" if answer.held else "Roles by fit"
        parts.append(Sheet(title, columns, rows, tuple(notes)))
    if reply.asked.get("explained") and (order := order_sheet(answer)):
        parts.append(order)
    if answer.way:
        way = answer.way
        title = f"The way from {titled(way.start)} to {titled(way.target)}"
        first = start_row(way)
        parts.append(route_sheet(title, way.routes[0], first, way, reply.routes))
    elif answer.wish:
        sentence = (
            f"No further step to {answer.wish}: it fits best already, or no route leads there."
        )
        parts.append(Sheet("", (Column(""),), (), (Line(sentence),)))
    about = tuple(Line(said) for said in (*held_in_words(answer), *answer.advice))
    return Report(
        "What you bring, and which roles are in reach", about, tuple(parts), reply.sources
    )
