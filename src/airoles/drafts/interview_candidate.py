"""An interview turned round, for who is asked: what they will ask, what to prepare, what to ask."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import interview_sentences as say
from airoles.drafts.contested import budget, decisions, reporting_line, who_owns_what
from airoles.drafts.draft import DraftLine, DraftPart
from airoles.drafts.interview_advert import odd_points
from airoles.drafts.interview_person import MOST_GAPS, missing_needs, post_below, post_held, shown
from airoles.drafts.interview_questions import WEIGHTY, Question
from airoles.drafts.interview_rounds import Round
from airoles.drafts.lines import below, bracket, check, sourced, template
from airoles.drafts.ranked_needs import RankedNeed
from airoles.drafts.turned import disputed, in_order, on_topic, statement_lines
from airoles.model.role import Role
from airoles.questions.advert import AdvertAnswer
from airoles.questions.background import Background
from airoles.questions.disputes import disputes

MOST_PREPARED = 10
_MOST_STATEMENTS = 3
_MOST_DISPUTES = 4
_SETTLED_APART = frozenset(("reports_to", "scope", "decision_rights", "questions"))
"""What is asked under a heading of its own, and what only answers to other questions tell."""


def expected_parts(
    rounds: tuple[Round, ...], questions: list[tuple[Question, ...]]
) -> Iterator[DraftPart]:
    """What they may ask, round by round, without what they listen for."""
    for one, asked in zip(rounds, questions, strict=True):
        lines = tuple(question.ask for question in asked)
        if not lines:
            lines = (template(say.NOTHING_FOR_ROUND), bracket(say.EXPECTED))
        yield DraftPart(f"What they may ask: {one.name}", lines)


def hiring_part(catalog: Catalog, role: Role) -> Iterator[DraftPart]:
    """How people get hired, where sources say so."""
    claims = in_order(role.hiring)[:_MOST_STATEMENTS]
    if claims:
        lines = statement_lines(disputed(catalog, role), "hiring", claims)
        yield DraftPart("How people get hired", tuple(lines))


def prepared_parts(
    role: Role,
    needs: tuple[RankedNeed, ...],
    background: Background | None,
    advert: AdvertAnswer | None,
) -> Iterator[DraftPart]:
    """What to prepare: an example for each weighty need, and an answer for each gap."""
    chosen = [one for one in needs if one.need.importance in WEIGHTY] or list(needs)
    if background:
        held = background.held()
        chosen = [one for one in needs if one.need.skill in held]
    lines: list[DraftLine] = []
    for one in chosen[:MOST_PREPARED]:
        lines.append(sourced(say.PREPARE.format(one.need.name, one.told), one.sources))
        proof = shown(background, one.need.skill) if background else None
        lines += below([proof or bracket(say.OWN_EXAMPLE.format(one.need.name))])
    if not lines:
        nothing = say.NOTHING_HELD if needs else say.NOTHING_TO_PREPARE
        lines = [template(nothing), bracket(say.OWN_NEEDS_TO_PREPARE)]
    yield DraftPart("What to prepare: your evidence", tuple(lines), "paragraphs")
    if background:
        gaps = missing_needs(needs, background, advert)[:MOST_GAPS]
        yield _weak_points(role, gaps, background)


def _weak_points(role: Role, gaps: list[RankedNeed], background: Background) -> DraftPart:
    lines = []
    for one in gaps:
        lines.append(sourced(say.PREPARE_GAP.format(one.need.name, one.told), one.sources))
        lines += below([bracket(say.OWN_ANSWER_TO.format(one.need.name))])
    post = post_below(role, background)
    if post:
        lines += [template(say.STEP_UP), *below([post_held(post), bracket(say.OWN_STEP_UP)])]
    told = tuple(lines) or (template(say.NO_GAP),)
    return DraftPart("What to prepare: your gaps", told, "paragraphs")


def to_ask_parts(catalog: Catalog, role: Role, advert: AdvertAnswer | None) -> Iterator[DraftPart]:
    """What to ask them: what the advert leaves open, what each house decides, what is disputed."""
    if advert:
        asks = (check(one) for one in advert.questions)
        told = (*odd_points(advert), *dict.fromkeys(asks))
        yield DraftPart("What to ask them: the advert", told or (template(say.NOTHING_ODD),))
    for heading, ask, lines in (
        ("who owns what", say.ASK_OWNERS, who_owns_what(catalog, role)),
        ("the reporting line", say.ASK_LINE, reporting_line(catalog, role)),
        ("the budget", say.ASK_BUDGET, budget(catalog, role)),
        ("what you decide", say.ASK_DECISIONS, decisions(catalog, role)),
        ("success", say.ASK_SUCCESS, _measures(catalog, role)),
    ):
        told = (template(ask), *below(lines or [template(say.NOTHING_SAID)]))
        yield DraftPart(f"What to ask them: {heading}", told)
    open_points = _disputed(catalog, role)
    if open_points:
        told = (template(say.ASK_DISPUTED), *below(open_points))
        yield DraftPart("What to ask them: what sources disagree on", told)


def _measures(catalog: Catalog, role: Role) -> list[DraftLine]:
    claims = in_order(role.mandate.success_measure)[:_MOST_STATEMENTS]
    return statement_lines(disputed(catalog, role), "success_measure", claims)


def _disputed(catalog: Catalog, role: Role) -> list[DraftLine]:
    """Topics on the role itself and on what it needs, with all who take part in them."""
    found = disputes(catalog, role.id)
    topics = [
        one
        for key, one in found.disputes.items()
        if found.themes[key] in ("role", "needs") and not _SETTLED_APART & set(one.sections)
    ]
    return [on_topic(one) for one in topics[:_MOST_DISPUTES]]
