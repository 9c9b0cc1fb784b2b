"""What must be known before an interview is used."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts.interview_parts import MOST_SCORED
from airoles.drafts.interview_person import MOST_GAPS, missing_needs, post_below
from airoles.drafts.interview_questions import Material
from airoles.drafts.thin_evidence import thin_evidence
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background
from airoles.wording.number_words import counted

ROUNDS = (
    "No source puts questions into rounds; ours follow the families of skills, and a duty stands "
    "where most of the skills that its words name stand. One that names none stands with results "
    "for managers and above, and for others where most duties stand."
)
ANSWERS = (
    "What to listen for is what sources say of the role; no source says what makes a good answer."
)


def remarks_on(
    catalog: Catalog,
    of: Material,
    background: Background | None,
    advert: AdvertAnswer | None,
    for_candidate: bool,
) -> Iterator[str]:
    """How it was put together, how little stands behind it, and what was left out."""
    yield ROUNDS
    if not for_candidate:
        yield ANSWERS
        left_out = len(of.needs) - MOST_SCORED
        if left_out > 0:
            needs = "need is" if left_out == 1 else "needs are"
            yield f"{left_out} further {needs} left out of the scorecard for room."
    yield from thin_evidence(catalog, of.role)
    if background:
        yield from _on_person(of, background, advert)
    if advert:
        yield from advert.remarks
        yield from _unseen(advert.hidden)


def _on_person(of: Material, background: Background, advert: AdvertAnswer | None) -> Iterator[str]:
    yield "What was not read in the file may be there in other words; ask before you judge."
    left_out = len(missing_needs(of.needs, background, advert)) - MOST_GAPS
    if left_out > 0:
        needs = "need" if left_out == 1 else "needs"
        yield f"{left_out} further required {needs} not read in the file: left out for room."
    post = post_below(of.role, background)
    if post:
        yield (
            f"The post was read as level {post.level} and the role stands at level "
            f"{of.role.level}; levels are our own judgement."
        )
    yield from background.remarks
    yield from _unseen(background.hidden)


def _unseen(hidden: tuple[str, ...]) -> Iterator[str]:
    if hidden:
        pieces = counted(len(hidden), "piece of text", "pieces of text")
        yield f"{pieces} of a file cannot be seen on its pages and count for nothing."
