"""An interview for a role: questions with what they rest on, and a scorecard of its needs."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft, DraftPart
from airoles.drafts.interview_advert import asks_part, odd_part
from airoles.drafts.interview_candidate import (
    expected_parts,
    hiring_part,
    prepared_parts,
    to_ask_parts,
)
from airoles.drafts.interview_parts import questions_of_all, round_parts, scorecard
from airoles.drafts.interview_person import person_parts
from airoles.drafts.interview_questions import Material, material
from airoles.drafts.interview_remarks import remarks_on
from airoles.drafts.interview_rounds import rounds_of
from airoles.model.card import card
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background
from airoles.questions.skill_readers import SkillReaders, skill_readers


def interview(
    catalog: Catalog,
    role: str,
    rounds: int = 4,
    background: Background | None = None,
    advert: AdvertAnswer | None = None,
    for_candidate: bool = False,
    readers: SkillReaders | None = None,
) -> Draft:
    """An interview guide, or what to prepare for one.

    With a background come the questions that its gaps raise, or the evidence to bring; with an
    advert its asks and its odd points. Who drafts for many roles gives the `readers`, so that
    they are made once. Every line is a statement with its sources, words of the file that was
    brought, a bracket, or a sentence that claims nothing. Raises `BadRequest` for rounds beyond 1
    to 6, and `UnknownName` or `AmbiguousName` for what is no name of a role.
    """
    planned = rounds_of(rounds)
    asked = catalog.find(role)
    of = material(catalog, asked, readers or skill_readers(catalog))
    questions = questions_of_all(catalog, of, planned)
    if for_candidate:
        parts = [
            *expected_parts(planned, questions),
            *hiring_part(catalog, asked),
            *prepared_parts(asked, of.needs, background, advert),
            *to_ask_parts(catalog, asked, advert),
        ]
    else:
        parts = [
            *round_parts(planned, questions),
            *_brought_parts(of, background, advert),
            *scorecard(of.needs, questions),
        ]
    title = "Interview preparation" if for_candidate else "Interview guide"
    return Draft(
        "interview",
        f"{title}: {asked.title}",
        card(asked),
        tuple(parts),
        {"role": role, "rounds": rounds, "for": "candidate" if for_candidate else "employer"},
        tuple(remarks_on(catalog, of, background, advert, for_candidate)),
    )


def _brought_parts(
    of: Material, background: Background | None, advert: AdvertAnswer | None
) -> Iterator[DraftPart]:
    """What a person's file and an advert add."""
    if advert:
        yield asks_part(advert, of.needs)
        yield odd_part(advert)
    if background:
        yield from person_parts(of.role, of.needs, background, advert)
