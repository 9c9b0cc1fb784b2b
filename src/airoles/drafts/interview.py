"""An interview for a role: questions with what they rest on, and a scorecard of its needs."""

from airoles.catalog import Catalog
from airoles.drafts.draft import Draft
from airoles.drafts.interview_parts import MOST_SCORED, questions_of, round_parts, scorecard
from airoles.drafts.interview_questions import material
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
    asked = catalog.find(role)
    planned = rounds_of(rounds)
    of = material(catalog, asked, readers or skill_readers(catalog))
    questions = [questions_of(catalog, of, one) for one in planned]
    parts = [*round_parts(planned, questions), *scorecard(of.needs)]
    return Draft("interview", f"Interview guide: {asked.title}", card(asked), tuple(parts))
