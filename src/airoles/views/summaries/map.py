"""Who stands where: the roles by rung, with their pay in thousands."""

from collections.abc import Iterator

from airoles.model.words import LEVELS
from airoles.questions.career_map import CareerMap, PlacedRole
from airoles.questions.pay_figures import middle
from airoles.questions.reply import Reply
from airoles.views.card_line import LEVEL_NAMES, titled
from airoles.views.disputes import topic_of
from airoles.views.placed import placed_amount, what_signs_say
from airoles.views.sheet import Line, Report
from airoles.views.summaries.pieces import labelled
from airoles.wording.money import FULL_BASES, market_name
from airoles.wording.number_words import counted
from airoles.wording.short_forms import cut

_TOPICS = 90
"""Characters of the topics on which sources disagree."""


def report(reply: Reply) -> Report:
    """A row for each rung, the highest first."""
    answer: CareerMap = reply.answer
    year = next(iter(answer.years), "")
    rungs = [
        (LEVEL_NAMES[level], roles)
        for level in reversed(LEVELS)
        if (roles := [placed for placed in answer.roles if placed.role.level == level])
    ]
    sheet = labelled((name, (_rung(roles, year),), 0) for name, roles in rungs)
    return Report(
        f"Who stands where? {counted(len(answer.roles), 'role')} by rung",
        (Line(_about(answer), kind="remark"),),
        (sheet,),
        reply.sources,
        tuple(_notes(answer)),
        summary=True,
        more="airoles path ROLE · airoles salary --rank · a picture: -o map.svg · figures: --full",
    )


def _about(answer: CareerMap) -> str:
    """What the amounts are: market, unit, basis and the year of most of them."""
    currencies = dict.fromkeys(one.figure.pay.currency for one in answer.roles if one.figure)
    if not currencies:
        return f"No figure on this basis: {market_name(answer.market)}, {FULL_BASES[answer.basis]}."
    unit = f"thousand {'/'.join(currencies)} a year"
    year = f", {next(iter(answer.years))} where no year is said"
    return f"Pay, {market_name(answer.market)}, {FULL_BASES[answer.basis]}, {unit}{year}."


def _notes(answer: CareerMap) -> Iterator[Line]:
    signs = what_signs_say(one.figure for one in answer.roles)
    kinds = "A median, or else a range or a mean"
    yield Line(" · ".join(filter(None, (kinds, signs, "airoles salary ROLE"))), kind="remark")
    yield Line(f"{counted(len(answer.ways), 'step')} between them. Levels are ours (grade E).")
    if answer.disputes:
        topics = "; ".join(topic_of(one) for one in answer.disputes.values())
        count = len(answer.disputes)
        yield Line(
            f"! Sources disagree on the rungs ({count}): {cut(topics, _TOPICS)} airoles disputes",
            kind="disputed",
        )


def _rung(roles: list[PlacedRole], year: str) -> Line:
    """The roles of a rung, the best paid first, those without a figure last."""
    ordered = sorted(roles, key=lambda placed: placed.role.title)
    ordered.sort(key=lambda one: -middle(one.figure.pay) if one.figure else 0)
    cited = dict.fromkeys(s for one in ordered if one.figure for s in one.figure.pay.sources)
    return Line(
        " · ".join(f"{titled(one.role)} {placed_amount(one.figure, year)}" for one in ordered),
        tuple(cited),
    )
