"""Which statements of a role stand in which stage of a plan: our rule, since no source says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from airoles.drafts.duty_verbs import FINDING_OUT
from airoles.drafts.turned import first_word, in_order
from airoles.model.claim import Claim
from airoles.model.role import Role

MOST_CHALLENGES = 4
MOST_MEASURES = 2
_STAGE = 4
"""Duties of each month, at most."""
_MOST_OF_YEAR = 6
_MOST_TRENDS = 2
_OF_YEAR = re.compile(r"\b(first|in) year( one)?\b|\byear one\b", re.IGNORECASE)
"""How a statement tells by itself that it speaks of the first year."""
RULE = (
    "No source orders these statements in time; the stages follow our own rule. Days 1–30 take "
    "how success is judged, what makes the role hard, and duties that begin with finding out. "
    "Days 31–60 take the first half of up to eight further duties, days 61–90 the second half, "
    "and the first year the duties after these, the horizon and trends. Within a stage they "
    "stand as an editor ordered them, a company's own first and those of one employer last."
)
YEAR_RULE = "A statement that itself speaks of the first year stands in the year."


@dataclass(frozen=True, slots=True)
class Stages:
    """The statements of each stage."""

    measures: list[Claim]
    """To agree on in the first month."""
    challenges: list[Claim]
    first_month: list[Claim]
    """Duties that begin with finding out."""
    second_month: list[Claim]
    third_month: list[Claim]
    year_duties: list[Claim]
    year_measures: list[Claim]
    """To report on in the year: those that speak of it, or else the same as in the first month."""
    horizon: list[Claim]
    trends: list[Claim]
    dated: bool
    """Whether a statement stands in the year because it speaks of it."""
    left_out: int
    """Duties for which there was no room."""


def stages(role: Role) -> Stages:
    """The statements of a role, put into stages by `RULE`."""
    duties, late_duties = _parted(role.duties)
    measures, late_measures = _parted(role.mandate.success_measure)
    finding = [one for one in duties if first_word(one) in FINDING_OUT]
    first = finding[: min(_STAGE, len(duties) // 2)]
    duties = [one for one in duties if one not in first]
    early = duties[: 2 * _STAGE]
    half = (len(early) + 1) // 2
    rest = [*late_duties, *duties[len(early) :]]
    return Stages(
        measures[:MOST_MEASURES],
        in_order(role.challenges)[:MOST_CHALLENGES],
        first,
        early[:half],
        early[half:],
        rest[:_MOST_OF_YEAR],
        late_measures or measures[:1],
        in_order(role.mandate.horizon)[:1],
        in_order(role.trends)[:_MOST_TRENDS],
        bool(late_duties or late_measures),
        max(len(rest) - _MOST_OF_YEAR, 0),
    )


def _parted(claims: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Those of no time, and those that speak of the first year."""
    ordered = in_order(claims)
    dated = [one for one in ordered if _OF_YEAR.search(one.text)]
    return [one for one in ordered if one not in dated], dated
