"""The first 90 days and the first year of a role, and what to settle before them."""

from collections.abc import Iterator

from airoles.catalog import Catalog
from airoles.drafts import plan_sentences as say
from airoles.drafts.contested import (
    budget,
    decisions,
    open_questions,
    reporting_line,
    who_owns_what,
)
from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.lines import bracket, template
from airoles.drafts.plan_stages import RULE, YEAR_RULE, Stages, stages
from airoles.drafts.thin_evidence import thin_evidence
from airoles.drafts.turned import Disputed, disputed, statement_lines
from airoles.model.card import card
from airoles.model.role import Role


def plan(catalog: Catalog, role: str) -> Draft:
    """A plan for the first 90 days and the first year, with the decisions to settle first.

    Every line is a statement with its sources, a bracket, or a sentence that claims nothing.
    Raises `UnknownName` or `AmbiguousName` for what is no name of a role.
    """
    asked = catalog.find(role)
    placed = stages(asked)
    topics = disputed(catalog, asked)
    parts = (*_to_settle(catalog, asked), *_stages(catalog, asked, placed, topics))
    remarks = [RULE, *thin_evidence(catalog, asked)]
    if placed.dated:
        remarks.append(YEAR_RULE)
    if placed.left_out:
        duties = "duty was" if placed.left_out == 1 else "duties were"
        remarks.append(f"{placed.left_out} further {duties} left out for room.")
    return Draft(
        "plan",
        f"First 90 days and first year: {asked.title}",
        card(asked),
        parts,
        {"role": role},
        tuple(remarks),
    )


def _to_settle(catalog: Catalog, role: Role) -> Iterator[DraftPart]:
    """The decisions that come before the work."""
    owners = (*who_owns_what(catalog, role), bracket(say.OWN_OWNERS), template(say.WRITE_DOWN))
    yield DraftPart("Settle first: who owns what", owners)
    for what, lines, nothing, own in (
        ("the reporting line", reporting_line(catalog, role), say.NO_REPORTING, say.OWN_LINE),
        ("the budget", budget(catalog, role), say.NO_BUDGET, say.OWN_BUDGET),
        ("what you decide", decisions(catalog, role), say.NO_DECISIONS, say.OWN_DECISIONS),
    ):
        told = _or_nothing(lines, nothing)
        yield DraftPart(f"Settle first: {what}", (*told, bracket(own)))


def _stages(catalog: Catalog, role: Role, of: Stages, topics: Disputed) -> Iterator[DraftPart]:
    measures = statement_lines(topics, "success_measure", of.measures, say.AGREE)
    hard = statement_lines(topics, "challenges", of.challenges, say.FIND_OUT)
    yield DraftPart(
        "Days 1–30: find out",
        (
            template(say.MEET),
            bracket(say.OWN_PEOPLE),
            *_or_nothing(measures, say.NO_MEASURE),
            bracket(say.OWN_MEASURE),
            *statement_lines(topics, "duties", of.first_month),
            *_or_nothing(hard, say.NO_CHALLENGE),
            *open_questions(catalog, role),
            template(say.TELL_BACK),
        ),
    )
    nothing = say.NO_MORE_DUTIES if of.first_month or of.second_month else say.NO_DUTY
    begun = _or_nothing(statement_lines(topics, "duties", of.second_month), nothing)
    yield DraftPart("Days 31–60: begin", (*begun, bracket(say.OWN_TASKS)))
    going_on = _or_nothing(statement_lines(topics, "duties", of.third_month), nothing)
    shown = (template(say.SHOW), bracket(say.OWN_FIRST_RESULT))
    yield DraftPart("Days 61–90: go on, and show", (*going_on, *shown))
    reported = statement_lines(topics, "success_measure", of.year_measures, say.REPORT)
    yield DraftPart(
        "The first year",
        (
            *statement_lines(topics, "duties", of.year_duties),
            *_or_nothing(reported, say.NO_MEASURE),
            *statement_lines(topics, "horizon", of.horizon, say.LOOK_AHEAD),
            *statement_lines(topics, "trends", of.trends, say.WATCH),
            bracket(say.OWN_YEAR),
            template(say.LOOK_BACK),
        ),
    )


def _or_nothing(lines: list[DraftLine], nothing: str) -> list[DraftLine]:
    """The lines, or else a sentence that tells what is missing."""
    return lines or [template(nothing)]
