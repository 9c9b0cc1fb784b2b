"""What real adverts ask and tell, on one screen."""

from collections.abc import Iterator

from airoles.questions.adverts import FEWEST, AdvertCounts, AdvertSurvey
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Cell, Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import own
from airoles.views.summaries.pieces import labelled, short_name
from airoles.wording.adverts import (
    WARNING,
    about_advert,
    leaning,
    lines_in_words,
    pay_in_words,
    years_in_words,
)
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_SKILLS, _LINES, _LISTED, _ROLES = 8, 7, 12, 8
"""Skills and superiors that are named, adverts that are listed, roles that are counted."""
_TITLE = 60
_PAY = 3
"""Spans of pay that are told."""
_TOLD = (
    ("Prints pay", "prints pay"),
    ("Names the reporting line", "names whom the holder reports to"),
    ("Requires a degree", "requires a degree"),
    ("Hands-on", "says hands-on outright"),
    ("Nobody reports to the holder", "says that nobody reports to the holder"),
    ("Title and text differ", "title and text differ"),
)
"""Labels of the facts that stand on the screen."""


def report(reply: Reply) -> Report:
    """How the sample leans, the counts, and the first adverts of a role."""
    answer: AdvertSurvey = reply.answer
    of = f"{titled(answer.role)}: " if answer.role else ""
    name = f" {short_name(answer.role)}" if answer.role else ""
    counts = answer.counts
    if counts is None:
        more = "all that were read: airoles adverts"
        title = f"{of}no real advert was read"
        return Report(title, (), (), reply.sources, summary=True, more=more)
    sample = counts.sample
    said = [Line(WARNING, counts.sources)]
    said += [Line(one, kind="remark") for one in leaning(sample, answer.role is not None)]
    parts = [labelled(_counts(counts))]
    if answer.role:
        parts.append(_list(answer))
    else:
        parts.append(labelled([("Counted with", _roles(reply, counts), 0)]))
    first = next(iter(counts.roles))
    one = f"one role: airoles adverts {first} · " if not answer.role else ""
    return Report(
        f"{of}{counted(sample.adverts, 'real advert')} read",
        tuple(said),
        tuple(parts),
        reply.sources,
        summary=True,
        more=f"{one}every advert with its address: airoles adverts{name} --full",
    )


def _counts(counts: AdvertCounts) -> Iterator[tuple[str, Cell, int]]:
    sample = counts.sample
    for asked in counts.years:
        label = "Years" if asked.what == "experience" else "Years leading"
        yield label, text(years_in_words(asked, sample.adverts)), 0
    for printed in counts.pay[:_PAY]:
        yield "Pay", (Line(pay_in_words(printed), printed.sources),), 0
    if more := sum(printed.adverts for printed in counts.pay[_PAY:]):
        line = f"+{counted(more, 'advert')} in other currencies or on other terms: --full"
        yield "", text(line, kind="remark"), 0
    yield "Reports to", (Line(lines_in_words(counts, _LINES), counts.sources),), 0
    yield "How many", text("; ".join(_shares(counts))), 0
    if counts.skills:
        names = ", ".join(f"{one.name} {one.adverts}" for one in counts.skills[:_SKILLS])
        yield "Skills asked", text(f"of {sample.whole} whole: {names}"), 0
    else:
        few = f"fewer than {FEWEST} adverts were read whole: too few to count skills"
        yield "Skills asked", text(few, kind="remark"), 2


def _shares(counts: AdvertCounts) -> Iterator[str]:
    """Of whole adverts where enough were read, otherwise how many copies say so at least."""
    by_fact = {one.fact: one for one in counts.told}
    sample = counts.sample
    enough = sample.whole >= FEWEST
    told = False
    for label, fact in _TOLD:
        one = by_fact[fact]  # type: ignore[index]
        count, total = (one.whole, sample.whole) if enough else (one.any_copy, sample.adverts)
        whose = "read whole" if enough else "copies at least"
        if not count and not enough:
            continue  # what copies that break off lack says nothing
        of = f" of {total} {whose}" if not told else ""
        told = True
        yield f"{label.lower()} {count}{of}"


def _roles(reply: Reply, counts: AdvertCounts) -> Cell:
    told = [f"{titled(reply.cards[key])} {n}" for key, n in list(counts.roles.items())[:_ROLES]]
    if len(counts.roles) > _ROLES:
        told.append(f"+{len(counts.roles) - _ROLES} more roles")
    return text(" · ".join(told))


def _list(answer: AdvertSurvey) -> Sheet:
    rows = [
        Row(
            (
                text(f"{cut(advert.title, _TITLE)}{own(*advert.sources)}"),
                text(f"{cut(advert.employer, _TITLE)}; {about_advert(advert)}", kind="remark"),
            ),
            spare=number,
        )
        for number, advert in enumerate(list(answer.adverts.values())[:_LISTED])
    ]
    left = len(answer.adverts) - len(rows)
    notes = (Line(f"+{counted(left, 'more advert')}", kind="remark"),) if left > 0 else ()
    columns = (Column("", width=44), Column(""))
    return Sheet("The adverts", columns, tuple(rows), notes, framed=False)
