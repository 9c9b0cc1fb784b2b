"""The rounds of an interview and the scorecard, as parts of a draft."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, count, zip_longest

from airoles.catalog import Catalog
from airoles.drafts import interview_sentences as say
from airoles.drafts.draft import DraftLine, DraftPart
from airoles.drafts.interview_questions import (
    WEIGHTY,
    Material,
    Question,
    heard_for,
    listen_for,
    measures_heard,
    on_building,
    on_challenges,
    on_decisions,
    on_duty,
    on_need,
    on_success,
)
from airoles.drafts.interview_rounds import PlacedDuty, Round, Theme, theme_of
from airoles.drafts.lines import below, bracket, sourced, template
from airoles.drafts.ranked_needs import RankedNeed
from airoles.drafts.turned import of_one_employer

MOST_SCORED = 12
_FEWEST = 2
"""Questions of a round below which needs are asked that sources only name or find helpful."""
_SECTIONS: dict[Theme, tuple[Callable[[Material], Iterator[Question]], ...]] = {
    "strategy": (on_decisions,),
    "ai": (on_building,),
    "results": (on_success, on_challenges),
}
"""The sections that a round asks about, beside needs and duties."""


def questions_of_all(
    catalog: Catalog, of: Material, rounds: tuple[Round, ...]
) -> list[tuple[Question, ...]]:
    """The questions of each round."""
    judged = iter(measures_heard(of))  # each once in all
    return [_questions(catalog, of, one, judged) for one in rounds]


def _questions(
    catalog: Catalog, of: Material, one: Round, judged: Iterator[DraftLine]
) -> tuple[Question, ...]:
    """The questions of a round: a duty and a need in turn, then the sections of its themes."""
    duties, needs = _chosen(catalog, of, one)
    spare = chain(_spare(catalog, of, one, duties, needs), judged)
    by_duty = [on_duty(of, placed, n % 2 == 1, spare) for n, placed in enumerate(duties)]
    by_need = [on_need(of, each, duties) for each in needs]
    both = chain.from_iterable(zip_longest(by_duty, by_need))
    sections = (ask(of) for theme in one.themes for ask in _SECTIONS.get(theme, ()))
    return tuple(chain((each for each in both if each), chain.from_iterable(sections)))


def _chosen(
    catalog: Catalog, of: Material, one: Round
) -> tuple[list[PlacedDuty], list[RankedNeed]]:
    """Half duties and half needs, more of the one where there are too few of the other.

    What one employer does is asked only where nothing else fills the round, and so are needs that
    sources only name or find helpful.
    """
    duties = [placed for placed in of.duties if placed.theme in one.themes]
    general = [each for each in duties if not of_one_employer(of.role.duties[each.number])]
    half = (one.most + 1) // 2
    taken = {skill for placed in general[:half] for skill in placed.skills[:1]}
    fresh = [
        each
        for each in of.needs
        if theme_of(catalog, each.need.skill) in one.themes and each.need.skill not in taken
    ]
    weighty = [each for each in fresh if each.need.importance in WEIGHTY]
    if len(general) + len(weighty) < _FEWEST:
        general, weighty = duties, fresh
    asked = weighty[: one.most - min(half, len(general))]
    return general[: one.most - len(asked)], asked


def _spare(
    catalog: Catalog,
    of: Material,
    one: Round,
    duties: list[PlacedDuty],
    needs: list[RankedNeed],
) -> Iterator[DraftLine]:
    """Weighty needs of a round, to listen for, that it does not ask and its duties do not name."""
    heard = {each.need.skill for placed in duties for each in heard_for(of, placed)}
    heard |= {each.need.skill for each in needs}
    for each in of.needs:
        is_of_round = theme_of(catalog, each.need.skill) in one.themes
        if is_of_round and each.need.importance in WEIGHTY and each.need.skill not in heard:
            yield listen_for(each, say.LISTEN_ROUND)


def round_parts(
    rounds: tuple[Round, ...], questions: list[tuple[Question, ...]]
) -> Iterator[DraftPart]:
    """Rounds with all that their interviewers need; where no source says a thing, that is told."""
    numbers = count(1)
    for one, asked in zip(rounds, questions, strict=True):
        lines = tuple(line for question in asked for line in _numbered(question, next(numbers)))
        if not lines:
            lines = (template(say.NOTHING_FOR_ROUND), bracket(say.OWN_QUESTIONS))
        yield DraftPart(f"Round {one.number}: {one.name}", lines, "paragraphs")


def _numbered(question: Question, number: int) -> tuple[DraftLine, ...]:
    ask = replace(question.ask, text=say.NUMBERED.format(number, question.ask.text))
    return ask, *below(question.below)


def scorecard(
    needs: tuple[RankedNeed, ...], questions: list[tuple[Question, ...]]
) -> Iterator[DraftPart]:
    """The needs that the rounds speak of, then others while there is room, and how to score them.

    They stand by importance, not by round.
    """
    if not needs:
        yield DraftPart("Scorecard", (template(say.NOTHING_TO_SCORE), bracket(say.OWN_NEEDS)))
        return
    asked = {skill for each in questions for question in each for skill in question.needs}
    chosen = sorted(needs, key=lambda one: one.need.skill not in asked)[:MOST_SCORED]
    rows = tuple(
        sourced(one.need.name, one.sources, one.told, say.SCORE_BOX)
        for one in sorted(chosen, key=needs.index)
    )
    yield DraftPart("Scorecard", rows, "table", ("Need", "Importance", "Score 1–4"))
    how = (template(say.SCORES), template(say.SCORE_APART), bracket(say.WHO_DECIDES))
    yield DraftPart("How to score", how)
