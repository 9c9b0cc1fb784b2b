"""Who stands where: the roles by rung, with their pay in thousands."""

from airoles.model.words import LEVELS
from airoles.questions.career_map import CareerMap, PlacedRole
from airoles.questions.reply import Reply
from airoles.views.card_line import LEVEL_NAMES, titled
from airoles.views.sheet import Line, Report
from airoles.views.summaries.pieces import labelled
from airoles.wording.money import FULL_BASES, in_thousands, market_name
from airoles.wording.number_words import counted


def report(reply: Reply) -> Report:
    """A row for each rung, the highest first."""
    answer: CareerMap = reply.answer
    rungs = [
        (LEVEL_NAMES[level], roles)
        for level in reversed(LEVELS)
        if (roles := [placed for placed in answer.roles if placed.role.level == level])
    ]
    sheet = labelled((name, (_rung(roles),), 0) for name, roles in rungs)
    basis = FULL_BASES[answer.basis]
    currencies = dict.fromkeys(one.figure.pay.currency for one in answer.roles if one.figure)
    unit = f", thousand {'/'.join(currencies)} a year" if currencies else ""
    notes = (
        Line(
            "~ stands in for the role; ⁿ fewer than 20 in the sample; – no figure on this basis. "
            f"{counted(len(answer.ways), 'step')} between them.",
            kind="remark",
        ),
        Line("Levels are ours (grade E).", kind="remark"),
    )
    return Report(
        f"Who stands where: {counted(len(answer.roles), 'role')}, by rung",
        (Line(f"Pay, {market_name(answer.market)}, {basis}{unit}.", kind="remark"),),
        (sheet,),
        reply.sources,
        notes,
        summary=True,
        more="who leads to whom: airoles path ROLE · a picture: -o map.svg · figures: --full",
    )


def _rung(roles: list[PlacedRole]) -> Line:
    told = " · ".join(map(_placed, sorted(roles, key=lambda placed: placed.role.title)))
    cited = dict.fromkeys(s for placed in roles if placed.figure for s in placed.figure.pay.sources)
    return Line(told, tuple(cited))


def _placed(placed: PlacedRole) -> str:
    if placed.figure is None:
        return f"{titled(placed.role)} –"
    pay = placed.figure.pay
    few = "ⁿ" if "small sample" in placed.figure.set_back else ""
    return f"{titled(placed.role)} {in_thousands(pay)}{few}{'~' if pay.proxy else ''}"
