"""What an advert says of a role: team, reporting line, budget, years, and what is odd about it."""

from collections.abc import Sequence
from functools import lru_cache

from airoles.model.advert_fact_words import AdvertFactWords
from airoles.recognition.advert_facts_found import AdvertFacts, Fact
from airoles.recognition.advert_line import AdvertLine
from airoles.recognition.advert_money import budget_of
from airoles.recognition.advert_offices import grade_of, part_time_of, sales_of, two_posts_of
from airoles.recognition.advert_reporting import ReportReader
from airoles.recognition.advert_sentences import AdvertSentence, sentences
from airoles.recognition.advert_team import direct_reports_of, team_of
from airoles.recognition.advert_years import YearsReader
from airoles.recognition.fact_phrases import FactPhraseReader
from airoles.text import one_line

_MOST_TITLE = 300
_OF_THE_PERSON = ("asks", "nice", "apply")
_NOT_OF_THE_ROLE = ("about", "asks", "nice", "apply", "offer")


def facts_of(
    lines: Sequence[AdvertLine],
    words: AdvertFactWords,
    title: str = "",
    year: int | None = None,
) -> AdvertFacts:
    """What the lines of an advert say of the role, each fact with its line.

    The title helps to tell two posts in one; experience can have been gathered until the year, by
    default that of the vocabulary.
    """
    reader = _reader(words)
    parts = sentences(_without(title, lines), reader.words("second-person"))
    years = YearsReader(words, reader, words.as_at if year is None else year)
    return AdvertFacts(
        team=team_of(parts, reader),
        direct_reports=direct_reports_of(parts, reader),
        reports_to=ReportReader(words, reader).reports_to(parts),
        budget=budget_of(parts, reader),
        hands_on=_hands_on(parts, reader),
        years=years.years(parts),
        leading_asked=years.leading(parts),
        strategy=_strategy(parts, reader),
        decides=_each(parts, reader, {"decides": "decides"}, _NOT_OF_THE_ROLE),
        part_time=part_time_of(parts, title, reader),
        two_posts=two_posts_of(parts, title, reader),
        sales=sales_of(parts, reader),
        grade=grade_of(parts, reader),
        house_of_grades=_first(parts, reader, "house-of-grades"),
        scope=_scope(parts, reader),
        public=_first(parts, reader, "public-employer"),
    )


def _without(title: str, lines: Sequence[AdvertLine]) -> Sequence[AdvertLine]:
    """The lines but for the title: "AI Strategy Lead" asks for no strategy."""
    heading = one_line(title[:_MOST_TITLE]).casefold()
    return [
        line
        for line in lines
        if len(line.text) > _MOST_TITLE or one_line(line.text).casefold() != heading
    ]


@lru_cache(maxsize=2)
def _reader(words: AdvertFactWords) -> FactPhraseReader:
    return FactPhraseReader(words)


def _each(
    parts: Sequence[AdvertSentence],
    reader: FactPhraseReader,
    values: dict[str, str],
    left_out: tuple[str, ...],
) -> tuple[Fact, ...]:
    """Every line that says one of these, once for each."""
    found: dict[tuple[str, str], Fact] = {}
    for part in parts:
        if part.kind in left_out:
            continue
        for fact, value in values.items():
            if said := reader.first(fact, part.small):
                found.setdefault((value, part.text), Fact(value, part.text, None, said.words))
    return tuple(found.values())


def _first(parts: Sequence[AdvertSentence], reader: FactPhraseReader, fact: str) -> Fact | None:
    for part in parts:
        if part.kind not in _OF_THE_PERSON and (said := reader.first(fact, part.small)):
            return Fact(fact, part.text, None, said.words)
    return None


def _hands_on(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> tuple[Fact, ...]:
    """What the role makes itself; what the person has made before is no duty."""
    kinds = ("alone", "builds", "code", "review", "on-call", "everything")
    values = {f"hands-on-{kind}": kind for kind in kinds}
    return _each(parts, reader, values, (*_OF_THE_PERSON, "offer"))


def _strategy(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> Fact | None:
    """Whether the role has the strategy (asked), or only carries out another's."""
    of_another: Fact | None = None
    for part in parts:
        if part.kind in _NOT_OF_THE_ROLE or reader.first("experience", part.small):
            continue
        if said := reader.first("strategy-anothers", part.small):
            of_another = of_another or Fact("of-another", part.text, None, said.words)
        elif said := reader.first("strategy-asked", part.small):
            return Fact("asked", part.text, None, said.words)
    return of_another


def _scope(parts: Sequence[AdvertSentence], reader: FactPhraseReader) -> tuple[Fact, ...]:
    """What belongs to a chief; who reports to a member of the board is none of it."""
    found: dict[str, Fact] = {}
    for part in parts:
        if part.kind in _OF_THE_PERSON or reader.first("experience", part.small):
            continue
        reports = min((said.start for said in reader.each("reports-to", part.small)), default=None)
        for value in ("member", "company", "leaders"):
            said = reader.first(f"scope-{value}", part.small)
            if said and not (value == "member" and reports is not None and reports < said.start):
                found.setdefault(value, Fact(value, part.text, said.number, said.words))
    return tuple(found.values())
