"""Which roles are in reach of somebody, on one screen."""

from collections.abc import Iterator

from airoles.questions.fit import BANDS, Fit, Fits
from airoles.questions.reply import Reply
from airoles.views.adverts_ranked import ranked_sheet
from airoles.views.card_line import LEVEL_NAMES, titled
from airoles.views.order import order_sheet
from airoles.views.sheet import Column, Line, Report, Row, Sheet, Tree, text
from airoles.views.summaries.pieces import short_name
from airoles.views.summaries.reading import understood
from airoles.wording.number_words import counted, percent
from airoles.wording.reach import REACH_NAMES, held_in_words

_LACK = 2
"""Skills that one lacks first."""
_THIN = "*"
"""Marks a role that few needs describe."""


def report(reply: Reply) -> Report:
    """The roles in reach, what was understood, and the way to the wish."""
    answer: Fits = reply.answer
    parts: list[Sheet | Tree] = [ranked_sheet(answer, framed=False)] if answer.adverts else []
    if answer.fits and not answer.adverts:
        parts.append(_matches(answer))
    if reply.asked.get("explained") and (order := order_sheet(answer)):
        parts.append(order)
    parts.append(understood(answer.background))
    first = short_name(answer.fits[0].role) if answer.fits else "ROLE"
    return Report(
        "What you bring, and which roles are in reach",
        tuple(Line(said) for said in held_in_words(answer)),
        tuple(parts),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more=f"what was read from which line: --full · more roles: -n 50 · airoles show {first}",
    )


def _notes(answer: Fits) -> Iterator[Line]:
    yield from (Line(said) for said in answer.advice)
    if answer.fits:
        yield Line(
            "The order goes by the role you hold and its level, then by match. A match is on "
            "skills alone: it knows nothing of sector, results or luck."
            if answer.held
            else "Matches are on skills alone. They know nothing of seniority, sector, results or "
            "luck.",
            kind="remark",
        )
    if any(fit.thin for fit in answer.fits):
        line = f"{_THIN} few needs are stated, so a thin description fits everybody"
        yield Line(line, kind="remark")
    if answer.without_needs:
        more = counted(answer.without_needs, "role")
        said = f"{more} could not be measured, as no source states a need."
        yield Line(said, kind="remark")
    if answer.way:
        route = answer.way.routes[0]
        titles = (answer.way.start, *(step.role for step in route.steps))
        way = " → ".join(map(titled, titles))
        yield Line(f"The way: {way}; weakest evidence {route.weakest}.")
    elif answer.wish:
        said = f"No further step to {answer.wish}: it fits best already, or no route leads there."
        yield Line(said)


def _matches(answer: Fits) -> Sheet:
    columns = (
        Column("Role", width=28),
        Column("Reach" if answer.held else "Level", True),
        Column("Match", True, right=True),
        Column("", True),
        Column("You lack first"),
    )
    rows = tuple(
        Row(
            (
                text(titled(fit.role)),
                text(_reach(fit)),
                text(f"{percent(fit.fit)}{_THIN if fit.thin else ''}"),
                text(fit.band),
                text(", ".join(fit.missing[:_LACK]) or "nothing"),
            ),
            spare=max(0, number - 4),
        )
        for number, fit in enumerate(answer.fits)
    )
    bounds = "; ".join(f"{name} from {percent(least)}" for name, least in BANDS if least)
    note = Line(f"{bounds}; {BANDS[-1][0]} below that. The bounds are ours.", kind="remark")
    return Sheet("", columns, rows, (note,), framed=False)


def _reach(fit: Fit) -> str:
    return REACH_NAMES[fit.reach] if fit.reach else LEVEL_NAMES[fit.role.level]
