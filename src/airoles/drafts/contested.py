"""What is decided anew in each house: who owns what, the reporting line, the budget, the say."""

import re
from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import contested_sentences as say
from airoles.drafts.draft import DraftLine
from airoles.drafts.lines import below, sourced, template
from airoles.drafts.turned import (
    briefly,
    disputed,
    in_order,
    on_topic,
    stated,
    statement_lines,
    whole,
)
from airoles.model.card import rank
from airoles.model.dispute import Dispute
from airoles.model.role import Role
from airoles.questions.adverts import FEWEST, AdvertCounts, counts_of
from airoles.questions.compare import ReadyAnswer, compare
from airoles.questions.needs import needs
from airoles.questions.pay_figures import ALL_MARKETS

OFFICES = ("chief-ai-officer", "chief-technology-officer", "chief-information-officer")
"""Roles among which leaders of AI have to share the ground."""
MOST_STATEMENTS = 3
_MOST_OTHERS = 2
"""Roles that one without a team is compared with."""
_MOST_ANSWERS = 2
_MOST_LINES = 2
"""Superiors that several adverts name, at most."""
_BUDGET = re.compile(r"\bbudgets?\b|\bspending\b|\bfunding\b", re.IGNORECASE)
_BUDGET_SKILL = "budget-management"
_OF_OWNERSHIP = ("scope", "decision_rights")
_OF_WORK = ("summary", "seat", "hands_on", "team", "duties", "horizon", "success_measure")
"""Sections whose disputes are about the work."""
_SETTLED_FIRST = (*_OF_OWNERSHIP, "reports_to")


def beside(catalog: Catalog, role: Role) -> tuple[str, ...]:
    """Ids of the role and of those that it shares the ground with.

    For managers and above these are the CAIO, CTO and CIO; else the roles that the questions
    asked of the role set it against.
    """
    compared = [key for answer in role.questions for key in answer.compares_with]
    others = [key for key in OFFICES if key in catalog.cards]
    if rank(role.level) < rank("manager") or not others:
        others = list(dict.fromkeys(key for key in compared if key != role.id))[:_MOST_OTHERS]
    return tuple(dict.fromkeys((role.id, *others)))


def who_owns_what(catalog: Catalog, role: Role) -> list[DraftLine]:
    """What sources say that each of them owns, as the comparison has it, and where they differ."""
    ids = beside(catalog, role)
    answers = _answers(catalog, ids)
    own_first = sorted(answers, key=lambda one: one.role != role.id)
    lines = [
        sourced(say.ANSWERED.format(one.answer.question, whole(one.answer)), one.answer.sources)
        for one in own_first[:_MOST_ANSWERS]
    ]
    lines += [_owned(catalog.roles[key]) for key in ids]
    for dispute in catalog.disputes_on([role.id]).values():
        if set(dispute.sections) & set(_OF_OWNERSHIP):
            lines += in_dispute(dispute)
    return lines


def _answers(catalog: Catalog, ids: tuple[str, ...]) -> tuple[ReadyAnswer, ...]:
    """What people ask of how the roles differ; pay plays no part, so that no market is needed."""
    if len(ids) < 2:
        return ()
    return compare(catalog, ids, only=("questions",), market=ALL_MARKETS).questions or ()


def _owned(role: Role) -> DraftLine:
    """The first statement on what a role owns, or else decides, or is about."""
    mandate = role.mandate
    for claims in (mandate.scope, mandate.decision_rights, mandate.primary_focus):
        for claim in in_order(claims)[:1]:
            return sourced(say.OWNER.format(role.title, briefly(claim)), claim.sources)
    return template(say.NO_OWNER.format(role.title))


def in_dispute(dispute: Dispute) -> Iterator[DraftLine]:
    """A topic with the positions on it."""
    yield on_topic(dispute, say.DISPUTE)
    yield from below(stated(position, say.POSITION) for position in dispute.positions)


def open_questions(catalog: Catalog, role: Role) -> list[DraftLine]:
    """What sources disagree on of the work itself, the topics of the fewest roles first."""
    found = catalog.disputes_on([role.id]).values()
    of_work = [
        one
        for one in found
        if set(one.sections) & set(_OF_WORK) and not set(one.sections) & set(_SETTLED_FIRST)
    ]
    of_work.sort(key=lambda one: len(one.roles))
    return [on_topic(one, say.OPEN_QUESTION) for one in of_work[:MOST_STATEMENTS]]


def reporting_line(catalog: Catalog, role: Role) -> list[DraftLine]:
    """Whom sources and adverts say that the role reports to; empty where none says so."""
    claims = in_order(role.mandate.reports_to)[:MOST_STATEMENTS]
    lines = statement_lines(disputed(catalog, role), "reports_to", claims)
    counted = counts_of(catalog, role.id)
    naming = sum(one.adverts for one in counted.lines) if counted else 0
    if counted and naming >= FEWEST:
        lines += [
            sourced(say.LINE_ADVERTS.format(one.adverts, naming, one.title), one.sources)
            for one in counted.lines[:_MOST_LINES]
            if one.adverts > 1
        ]
    return lines


def decisions(catalog: Catalog, role: Role) -> list[DraftLine]:
    """What sources say that the role decides, beside its budget; empty where none says so."""
    claims = in_order(role.mandate.decision_rights)
    beside_budget = [claim for claim in claims if not _BUDGET.search(claim.text)] or claims
    topics = disputed(catalog, role)
    return statement_lines(topics, "decision_rights", beside_budget[:MOST_STATEMENTS])


def budget(catalog: Catalog, role: Role) -> list[DraftLine]:
    """What statements, needs and adverts say of a budget; empty where none does."""
    topics = disputed(catalog, role)
    sections = {
        "decision_rights": role.mandate.decision_rights,
        "scope": role.mandate.scope,
        "duties": role.duties,
        "challenges": role.challenges,
        "experience": role.experience,
    }
    lines = [
        stated(claim, topic=topics.topic(section, claim))
        for section, claims in sections.items()
        for claim in in_order(claims)
        if _BUDGET.search(claim.text)
    ][:MOST_STATEMENTS]
    need = needs(catalog, role).get(_BUDGET_SKILL)
    if need:
        lines.append(sourced(say.BUDGET_NEED.format(need.name, need.importance), need.sources))
    return [*lines, *_budget_in_adverts(counts_of(catalog, role.id))]


def _budget_in_adverts(counted: AdvertCounts | None) -> Iterator[DraftLine]:
    """How many adverts mention a budget; of copies that break off the count is a floor."""
    if counted is None:
        return
    told = next(one for one in counted.told if one.fact == "mentions a budget")
    whole, every = counted.sample.whole, counted.sample.adverts
    if whole >= FEWEST:
        yield sourced(say.BUDGET_ADVERTS.format(told.whole, whole), counted.sources)
    elif every >= FEWEST and told.any_copy:
        yield sourced(say.BUDGET_AT_LEAST.format(told.any_copy, every), counted.sources)
