"""The pages that list: pay, disputes, sources and adverts."""

from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.model.dates import last_day
from airoles.model.dispute import Dispute
from airoles.model.layer import layers_of
from airoles.model.words import BASES, GRADE_MEANINGS
from airoles.questions.adverts import adverts
from airoles.questions.disputes import THEMES, disputes
from airoles.questions.rank import rank_by_pay
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import Terms
from airoles.questions.sources import UsedSource, sources
from airoles.site.readable import readable
from airoles.site.rendering import Page
from airoles.site.sections import Section, untitled
from airoles.views.card_line import said_by
from airoles.views.disputes import topic_of
from airoles.views.sheet import Line, Sheet
from airoles.views.statements import claims
from airoles.views.summaries.disputes import THEME_NAMES
from airoles.wording.money import BASIS_NAMES, market_name
from airoles.wording.number_words import counted


def pay_page(catalog: Catalog, market: str) -> Page:
    """Roles by pay, a table for each market and basis, the asked market first."""
    markets = sorted(catalog.markets, key=lambda one: (one != market, market_name(one)))
    sections, cited = [], {}
    for place in markets:
        within = []
        for basis in BASES:
            asked = _ranked(catalog, place, basis)
            if asked is None:
                continue
            made = readable(asked)
            cited |= asked.sources
            name = BASIS_NAMES[basis]
            tables = tuple(untitled(part) for part in made.parts if isinstance(part, Sheet))
            notes = tuple(
                note for note in made.notes if not note.text.startswith("No source for a figure")
            )
            title = f"{name[0].upper()}{name[1:]}"
            within.append(Section(f"pay-{place}-{basis}", title, tables, notes))
        name = market_name(place)
        title = f"{name[0].upper()}{name[1:]}"
        if within:
            sections.append(Section(f"market-{place}", title, within=tuple(within)))
    about = "What each role pays by market and basis, each figure with its source."
    return Page("pay.html", "Pay", "pay.html", about, {"sections": sections}, cited)


def _ranked(catalog: Catalog, market: str, basis: str) -> Reply | None:
    """The roles by pay on a market and basis; None where there is no figure on them."""
    found = rank_by_pay(catalog, (), Terms(market=market, basis=basis))
    if not (found.ranked or found.apart or found.conditional):
        return None
    return reply(catalog, "rank", found, market=market, basis=basis)


@dataclass(frozen=True, slots=True)
class Topic:
    """A question on which sources disagree, with what each says."""

    key: str
    title: str
    roles: tuple[tuple[str, str], ...]
    positions: tuple[Line, ...]
    note: str


def disputes_page(catalog: Catalog) -> Page:
    """Every question on which sources disagree, by what it is about."""
    answer = disputes(catalog)
    asked = reply(catalog, "disputes", answer, role=None)
    themes = [
        (
            theme,
            THEME_NAMES[theme],
            [
                _topic(catalog, key, one)
                for key, one in answer.disputes.items()
                if answer.themes[key] == theme
            ],
        )
        for theme in THEMES
    ]
    title = "Where sources disagree"
    about = f"{counted(answer.count, 'question')} on which sources disagree, with each position."
    values = {"count": answer.count, "themes": [one for one in themes if one[2]]}
    return Page("disputes.html", title, "disputes.html", about, values, asked.sources)


def _topic(catalog: Catalog, key: str, dispute: Dispute) -> Topic:
    stated = claims(dispute.positions)
    note = f"Note: {dispute.remark}" if dispute.remark else ""
    return Topic(
        key,
        topic_of(dispute),
        tuple(
            (role, said_by(catalog.cards[role].title, catalog.cards[role].layers))
            for role in dispute.roles
            if role in catalog.cards
        ),
        stated if isinstance(stated, tuple) else (),
        said_by(note, layers_of(dispute)) if note else "",
    )


def sources_page(catalog: Catalog) -> Page:
    """Every source by grade, with its age and what it is used for."""
    answer = sources(catalog)
    asked = reply(catalog, "sources", answer, role=None)
    day = date.fromisoformat(answer.as_of)
    sheet = next(part for part in readable(asked).parts if isinstance(part, Sheet))
    rows = list(zip(answer.listed, (row.cells[3] for row in sheet.rows), strict=True))
    grades = [
        (
            grade,
            meaning,
            [
                (used.sources[0], asked.sources[used.sources[0]], _age(asked, used, day), uses)
                for used, uses in rows
                if asked.sources[used.sources[0]].grade == grade
            ],
        )
        for grade, meaning in GRADE_MEANINGS.items()
    ]
    values = {"as_of": answer.as_of, "count": len(rows), "grades": [g for g in grades if g[2]]}
    about = f"{counted(len(rows), 'source')} with grade, date and what they are used for."
    return Page("sources.html", "Sources", "sources.html", about, values, asked.sources)


def _age(asked: Reply, used: UsedSource, day: date) -> str:
    """How old a source is on a day, in whole years; younger ones in months."""
    published = asked.sources[used.sources[0]].date
    if not published:
        return "not known"
    months = max(0, (day - last_day(published)).days) * 12 // 365
    return counted(months // 12, "year") if months >= 24 else counted(months, "month")


def adverts_page(catalog: Catalog) -> Page:
    """The survey of real adverts with its counts, and each advert."""
    asked = reply(catalog, "adverts", adverts(catalog), role=None)
    made = readable(asked)
    sheets = [part for part in made.parts if isinstance(part, Sheet)]
    sections = [
        Section(f"survey-{number}", sheet.title, (untitled(sheet),))
        for number, sheet in enumerate(sheets, 1)
    ]
    about = "What real job adverts say and ask, counted, with how few they are and how they lean."
    values = {"report": made, "sections": sections}
    return Page("adverts.html", "Real job adverts", "adverts.html", about, values, asked.sources)
