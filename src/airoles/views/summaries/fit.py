"""Which roles fit somebody, on one screen."""

from airoles.questions.fit import BANDS, Fits
from airoles.questions.reply import Reply
from airoles.views.card_line import LEVEL_NAMES, titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, Tree, text
from airoles.views.summaries.pieces import short_name
from airoles.views.summaries.reading import understood
from airoles.wording.number_words import counted, percent


def report(reply: Reply) -> Report:
    """What was understood, the roles by match, and the way to the wish."""
    answer: Fits = reply.answer
    parts: list[Sheet | Tree] = [understood(answer.background)]
    if answer.fits:
        parts.append(_matches(answer))
    notes = [
        Line(
            "Matches are on skills alone. They know nothing of seniority, sector, results or luck.",
            kind="remark",
        )
    ]
    if answer.without_needs:
        more = counted(answer.without_needs, "more role")
        said = f"{more} could not be measured, as no source states a need."
        notes.append(Line(said, kind="remark"))
    if answer.way:
        route = answer.way.routes[0]
        titles = (answer.way.start, *(step.role for step in route.steps))
        way = " → ".join(map(titled, titles))
        notes.append(Line(f"The way: {way}; weakest evidence {route.weakest}."))
    elif answer.wish:
        said = f"No further step to {answer.wish}: it fits best already, or no route leads there."
        notes.append(Line(said))
    first = short_name(answer.fits[0].role) if answer.fits else "ROLE"
    return Report(
        "What you bring, and where it fits",
        (),
        tuple(parts),
        reply.sources,
        tuple(notes),
        summary=True,
        more=f"what was read from which line: --full · more roles: -n 36 · airoles show {first}",
    )


def _matches(answer: Fits) -> Sheet:
    columns = (
        Column("Role", width=28),
        Column("Level", True),
        Column("Match", True, right=True),
        Column("", True),
        Column("You lack first"),
    )
    rows = tuple(
        Row(
            (
                text(titled(fit.role)),
                text(LEVEL_NAMES[fit.role.level]),
                text(percent(fit.fit)),
                text(fit.band),
                text(", ".join(fit.missing) or "nothing"),
            ),
            spare=max(0, number - 4),
        )
        for number, fit in enumerate(answer.fits)
    )
    bounds = "; ".join(f"{name} from {percent(least)}" for name, least in BANDS if least)
    note = Line(f"{bounds}; {BANDS[-1][0]} below that. The bounds are ours.", kind="remark")
    return Sheet("", columns, rows, (note,), framed=False)
