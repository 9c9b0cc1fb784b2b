"""Real adverts whole, as a report: the counts, how the sample leans, and each advert."""

from collections.abc import Iterator, Mapping

from airoles.model.advert import Advert
from airoles.model.card import Card
from airoles.questions.adverts import FEWEST, AdvertCounts, AdvertSurvey
from airoles.questions.reply import Reply
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.source_numbers import own
from airoles.wording.adverts import (
    METHOD,
    WARNING,
    about_advert,
    leaning,
    lines_in_words,
    pay_in_words,
    years_in_words,
)
from airoles.wording.money import FULL_BASES, PERIODS, amount
from airoles.wording.number_words import counted


def report(reply: Reply) -> Report:
    """Counts with what they are counted of, then one row for each advert with its address."""
    answer: AdvertSurvey = reply.answer
    of = f" for {titled(answer.role)}" if answer.role else ""
    counts = answer.counts
    if counts is None:
        return Report(f"No real advert{of} was read", (), (), reply.sources)
    about = [Line(WARNING, counts.sources, kind="remark"), Line(METHOD, kind="remark")]
    about += [Line(said, kind="remark") for said in leaning(counts.sample, answer.role is not None)]
    parts = (*count_sheets(counts, answer.role, reply.cards), _list(answer))
    title = f"{counted(counts.sample.adverts, 'real advert')}{of}"
    return Report(title, tuple(about), parts, reply.sources)


def count_sheets(
    counts: AdvertCounts, role: Card | None, cards: Mapping[str, Card]
) -> Iterator[Sheet]:
    """What adverts say, in figures of pay and years, whom they name, and which skills they ask."""
    yield _told_sheet(counts)
    sample = counts.sample
    stated = [
        (f"Years of {asked.what}", Line(years_in_words(asked, sample.adverts), counts.sources))
        for asked in counts.years
    ]
    stated += [("Pay", Line(pay_in_words(one), one.sources)) for one in counts.pay]
    stated += [("Reports to", Line(lines_in_words(counts), counts.sources))]
    rows = tuple(Row((text(label), (said,))) for label, said in stated)
    yield Sheet("What they name", (Column(""), Column("")), rows)
    if counts.skills:
        yield Sheet(
            f"Skills asked, of {sample.whole} read whole",
            (
                Column("Skill"),
                Column("Adverts", True, right=True),
                Column("As required", True, right=True),
            ),
            tuple(
                Row((text(one.name), text(str(one.adverts)), text(str(one.required))))
                for one in counts.skills
            ),
        )
    if role is None:
        yield Sheet(
            "Counted with",
            (Column("Role"), Column("Adverts", True, right=True)),
            tuple(
                Row(((Line(titled(cards[key]), role=key),), text(str(count))))
                for key, count in counts.roles.items()
            ),
        )


def _told_sheet(counts: AdvertCounts) -> Sheet:
    """How many adverts say a thing; of whole ones only where they are enough to tell."""
    sample = counts.sample
    enough = sample.whole >= FEWEST
    columns = [Column("An advert …"), Column(f"Of {sample.adverts} copies", True, right=True)]
    if enough:
        columns.insert(1, Column(f"Of {sample.whole} whole", True, right=True))
    rows = []
    for one in counts.told:
        cells = [text(one.fact), text(f"at least {one.any_copy}" if one.any_copy else "none seen")]
        if enough:
            cells.insert(1, text(str(one.whole)))
        rows.append(Row(tuple(cells)))
    return Sheet("What they say", tuple(columns), tuple(rows))


def _list(answer: AdvertSurvey) -> Sheet:
    columns = (Column("Advert"), Column("What it says"), Column("Where it stands"))
    rows = tuple(_row(advert) for advert in answer.adverts.values())
    return Sheet("The adverts", columns, rows)


def _row(advert: Advert) -> Row:
    mark = f" {own(*advert.sources)}".rstrip()
    head = (
        Line(f"{advert.title}{mark}", kind="head"),
        Line(f"{advert.employer}; {about_advert(advert)}"),
    )
    where = [Line(address, kind="address") for address in advert.addresses]
    if advert.archived:
        where.append(Line(f"copy: {advert.archived}", kind="remark"))
    return Row((head, tuple(_said(advert)), tuple(where)))


def _said(advert: Advert) -> Iterator[Line]:
    if pay := advert.pay:
        ends = "–".join(dict.fromkeys(amount(e) for e in (pay.low, pay.high) if e is not None))
        up_to = "up to " if pay.low is None else ""
        yield Line(
            f"Pay: {up_to}{ends} {pay.currency} {PERIODS[pay.period]}, {FULL_BASES[pay.basis]}"
        )
    if advert.reports_to:
        yield Line(f"Reports to: {advert.reports_to.title}")
    if advert.direct_reports == 0:
        yield Line("Nobody reports to the holder")
    elif advert.team or advert.direct_reports:
        direct = f"{advert.direct_reports} direct" if advert.direct_reports else None
        yield Line(f"Team: {', '.join(filter(None, (advert.team, direct)))}")
    if advert.budget:
        yield Line(f"Budget: {advert.budget}")
    asked = []
    if advert.years is not None:
        asked.append(f"{advert.years} years")
    if advert.years_leading is not None:
        asked.append(f"{advert.years_leading} years of leading people")
    if advert.degree:
        asked.append(_DEGREES[advert.degree].format(advert.degree_level or "a degree"))
    asked += [*advert.certifications, *advert.other_asks]
    if asked:
        yield Line(f"Asks for: {', '.join(asked)}")
    if advert.title_against_text:
        yield Line(f"Title and text: {advert.title_against_text}")
    if advert.remark:
        yield Line(advert.remark, kind="remark")


_DEGREES = {
    "required": "{}",
    "equivalent": "{} or equal experience",
    "preferred": "{} preferred",
    "none": "no degree",
}
