"""What an advert adds to an interview: what it asks of the person, and what is odd in it."""

from collections.abc import Iterator

from airoles.drafts import interview_sentences as say
from airoles.drafts.draft import DraftLine, DraftPart
from airoles.drafts.interview_questions import words_for
from airoles.drafts.lines import below, check, template
from airoles.drafts.ranked_needs import RankedNeed
from airoles.questions.advert import AdvertAnswer

MOST_ASKS = 8
_MOST_UNUSUAL = 4


def asks_part(advert: AdvertAnswer, needs: tuple[RankedNeed, ...]) -> DraftPart:
    """What the advert asks, each with its line; what sources call it, where the role needs it."""
    needed = {one.need.skill: one for one in needs}
    lines: list[DraftLine] = []
    for asked in advert.skills[:MOST_ASKS]:
        lines.append(DraftLine(say.ADVERT_ASKS.format(asked.name), "person", witness=asked.line))
        if asked.skill in needed:
            lines += below(words_for(needed[asked.skill]))
    return DraftPart(
        "What the advert asks", tuple(lines) or (template(say.ADVERT_ASKS_NOTHING),), "paragraphs"
    )


def odd_points(advert: AdvertAnswer) -> Iterator[DraftLine]:
    """Where the advert and its title differ, and what it asks that nobody else does."""
    for point in advert.contradictions:
        yield check(point.says, point.sources, point.line)
    for ask in advert.unusual[:_MOST_UNUSUAL]:
        yield check(say.UNUSUAL.format(ask.words), witness=ask.line)


def odd_part(advert: AdvertAnswer) -> DraftPart:
    """What to settle before the first conversation: odd points, and what is left out."""
    left_out = (check(say.LEFT_OPEN.format(one.ask)) for one in advert.missing)
    lines = (*odd_points(advert), *left_out) or (template(say.NOTHING_ODD),)
    return DraftPart("Settle before you interview: points of the advert", lines, "checklist")
