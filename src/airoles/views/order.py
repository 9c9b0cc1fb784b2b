"""The sum behind the order of roles in reach, step by step."""

from fractions import Fraction

from airoles.questions.fit import Fit, Fits
from airoles.questions.nearness import BACK, FAMILY, STEP
from airoles.questions.reach import MATCH, THIN
from airoles.views.card_line import titled
from airoles.views.sheet import Column, Line, Row, Sheet, text
from airoles.wording.reach import REACH_NAMES


def order_sheet(answer: Fits) -> Sheet | None:
    """What each part adds to the place of a role in its group; None where nothing was added up."""
    held = {card.id: titled(card) for card in answer.held}
    rows = tuple(_row(fit, held) for fit in answer.fits if fit.order)
    if not rows:
        return None
    columns = (
        Column("Role"),
        Column("Group", True),
        *((Column("Nearest to"),) if len(held) > 1 else ()),
        Column("Needs", True, right=True),
        Column("Step", True, right=True),
        Column("Line", True, right=True),
        Column("Match", True, right=True),
        Column("Sum", True, right=True),
    )
    notes = (
        "The group comes first: it goes by the level held and how near a role lies. "
        "Within a group the highest sum comes first.",
        "Needs: what the role and the one held need in common, 0 to 1, rare needs weighing more. "
        f"Step: {STEP:.2f} for a step that sources tell, {BACK:.2f} for one that leads back. "
        f"Line: {FAMILY:.2f} for the same line of work.",
        f"Match: the weight of the needs that you meet, divided by the weight of all, times {MATCH}"
        f"; less where all of them weigh under {THIN}. airoles gap --resume FILE ROLE shows each "
        "need. The weights are ours.",
    )
    lines = tuple(Line(note, kind="remark") for note in notes)
    return Sheet("How the order came about", columns, rows, lines, framed=False)


def _row(fit: Fit, held: dict[str, str]) -> Row:
    order = fit.order
    assert order is not None
    return Row(
        (
            text(titled(fit.role)),
            text(REACH_NAMES[fit.reach] if fit.reach else ""),
            *((text(held.get(order.near_to, "")),) if len(held) > 1 else ()),
            text(_amount(order.needs)),
            text(_amount(order.step)),
            text(_amount(order.family)),
            text(_amount(order.match)),
            text(_amount(order.total)),
        ),
        ends_group=False,
    )


def _amount(amount: Fraction) -> str:
    return f"{float(amount):.2f}" if amount else "–"
