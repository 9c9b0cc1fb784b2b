"""The pages that list: disputes, sources and adverts."""

from dataclasses import dataclass
from datetime import date

from airoles.catalog import Catalog
from airoles.model.dates import last_day
from airoles.model.dispute import Dispute
from airoles.model.layer import layers_of
from airoles.model.source import Source
from airoles.model.words import GRADE_MEANINGS
from airoles.questions.adverts import adverts
from airoles.questions.disputes import THEMES, disputes
from airoles.questions.reply import reply
from airoles.questions.sources import sources
from airoles.site.readable import readable
from airoles.site.rendering import Page
from airoles.site.sections import Section, untitled
from airoles.views.card_line import said_by
from airoles.views.disputes import topic_of
from airoles.views.pages import cell_lines
from airoles.views.sheet import Line, Sheet
from airoles.views.statements import claims
from airoles.views.summaries.disputes import THEME_NAMES
from airoles.wording.number_words import counted


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


@dataclass(frozen=True, slots=True)
class Work:
    """A source with its age, and what it is used for."""

    key: str
    source: Source
    age: str
    uses: str


def sources_page(catalog: Catalog) -> Page:
    """Every source by grade, with its age and what it is used for; those of adverts too."""
    answer = sources(catalog)
    asked = reply(catalog, "sources", answer, role=None)
    sheet = next(part for part in readable(asked).parts if isinstance(part, Sheet))
    uses = {
        used.sources[0]: cell_lines(row.cells[3])[0].text
        for used, row in zip(answer.listed, sheet.rows, strict=True)
    }
    of_adverts = {key for one in catalog.adverts.values() for key in one.sources}
    others = sorted(key for key in catalog.sources if key not in uses)
    uses |= {key: "real job adverts" if key in of_adverts else "no statement" for key in others}
    day = date.fromisoformat(answer.as_of)
    works = [_work(catalog, key, used, day) for key, used in uses.items()]
    grades = [
        (grade, meaning, [work for work in works if work.source.grade == grade])
        for grade, meaning in GRADE_MEANINGS.items()
    ]
    values = {"as_of": answer.as_of, "count": len(works), "grades": [g for g in grades if g[2]]}
    about = f"{counted(len(works), 'source')} with grade, date and what they are used for."
    return Page("sources.html", "Sources", "sources.html", about, values, catalog.sources)


def _work(catalog: Catalog, key: str, uses: str, day: date) -> Work:
    source = catalog.sources[key]
    return Work(key, source, age(source.date, day), uses)


def age(published: str | None, day: date) -> str:
    """How old a source is on a day, in whole years; younger ones in months."""
    if not published:
        return "not known"
    months = (day - last_day(published)).days * 12 // 365
    if months >= 24:
        return counted(months // 12, "year")
    if months >= 1:
        return counted(months, "month")
    return "under a month" if len(published) > 4 else "under a year"


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
