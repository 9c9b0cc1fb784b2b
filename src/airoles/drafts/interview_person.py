"""The questions that a person's file raises: what was not read in it, and what is held against."""

from collections.abc import Iterator

from airoles.drafts import interview_sentences as say
from airoles.drafts.draft import DraftLine, DraftPart
from airoles.drafts.interview_questions import rests_on_need, words_for
from airoles.drafts.lines import below, bracket, sourced, template
from airoles.drafts.ranked_needs import RankedNeed
from airoles.drafts.turned import in_order, stated
from airoles.model.card import rank
from airoles.model.role import Role
from airoles.model.words import DEPTHS, Depth
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background, ReadPosition

MOST_GAPS = 6
MOST_SHOWN = 8
_MOST_EXPERIENCE = 2
"""Statements on experience that a post below the role is shown with."""


def missing_needs(
    needs: tuple[RankedNeed, ...], background: Background, advert: AdvertAnswer | None
) -> list[RankedNeed]:
    """The required needs that were not read in the file: those that the advert asks come first."""
    held = background.held()
    asked = {one.skill for one in advert.skills} if advert else set()
    required = [one for one in needs if one.need.importance == "required"]
    missing = [one for one in required if one.need.skill not in held]
    return sorted(missing, key=lambda one: one.need.skill not in asked)


def shallow_needs(needs: tuple[RankedNeed, ...], background: Background) -> list[RankedNeed]:
    """The needs that the file names with less depth than sources ask."""
    held = background.held()
    return [
        one
        for one in needs
        if one.need.skill in held and _is_below(held[one.need.skill].depth, one.need.depth)
    ]


def _is_below(held: Depth | None, wanted: Depth | None) -> bool:
    return bool(held and wanted and DEPTHS.index(held) < DEPTHS.index(wanted))


def post_below(role: Role, background: Background) -> ReadPosition | None:
    """The post held now or last, where its level is below that of the role."""
    now = background.now()
    return now if now and now.level and rank(now.level) < rank(role.level) else None


def shown(background: Background, skill: str) -> DraftLine | None:
    """The words of the file that show a skill; a sentence comes before a word of a list."""
    found = [one for one in background.skills if one.skill == skill]
    best = next((one for one in found if one.witness), found[0] if found else None)
    if best is None:
        return None
    words = best.witness or best.words
    frame = say.FILE_SAYS if best.witness else say.FILE_LISTS
    return DraftLine(frame.format(words), "person", witness=words)


def post_held(post: ReadPosition) -> DraftLine:
    """The post held now or last, as the file words it."""
    frame = say.FILE_POST if post.is_now else say.FILE_LAST_POST
    return DraftLine(frame.format(post.words), "person", witness=post.words)


def person_parts(
    role: Role,
    needs: tuple[RankedNeed, ...],
    background: Background,
    advert: AdvertAnswer | None,
) -> Iterator[DraftPart]:
    """What to ask this person: the gaps, the post held against the role, what to look behind."""
    missing = missing_needs(needs, background, advert)[:MOST_GAPS]
    gaps = [line for one in missing for line in _gap(one)]
    for one in shallow_needs(needs, background)[:MOST_GAPS]:
        gaps += [*_depth(one), *below(_lines(shown(background, one.need.skill)))]
    lines = gaps or [template(say.NO_GAP)]
    yield DraftPart("This person: what the file does not show", tuple(lines), "paragraphs")
    post = post_below(role, background)
    if post:
        experience = in_order(role.experience)[:_MOST_EXPERIENCE]
        rests = [stated(claim, say.RESTS_ON_EXPERIENCE) for claim in experience]
        under = below([post_held(post), *(rests or [bracket(say.OWN_ANSWER)])])
        told = (template(say.LED), *under)
        yield DraftPart("This person: the step up", told, "paragraphs")
    proven = [
        line for one in needs if (line := shown(background, one.need.skill)) and " " in line.witness
    ]
    once = tuple(dict.fromkeys(proven))[:MOST_SHOWN]
    if once:
        head = template(say.LOOK_BEHIND)
        yield DraftPart("This person: what to look behind", (head, *below(once)))


def _gap(one: RankedNeed) -> Iterator[DraftLine]:
    yield sourced(say.NOT_READ.format(one.need.name), one.need.sources)
    yield from below([rests_on_need(one), *words_for(one)])


def _depth(one: RankedNeed) -> Iterator[DraftLine]:
    yield sourced(say.DEEPER.format(one.need.name), one.need.sources)
    yield from below([rests_on_need(one)])


def _lines(line: DraftLine | None) -> list[DraftLine]:
    return [line] if line else []
