"""What a route costs, the orders that costs can be compared in, and what a route is best at."""

from airoles.questions.pareto import Label
from airoles.questions.route_options import By

STEPS, GAP, FALLS, WORST = range(4)
"""Places of the costs of a route: steps, gap in twelfths, falls in pay, worst grade from A = 0."""
_ORDERS: dict[By, tuple[int, ...]] = {
    "evidence": (WORST, STEPS, GAP, FALLS),
    "steps": (STEPS, WORST, GAP, FALLS),
    "gap": (GAP, STEPS, WORST, FALLS),
    "pay": (FALLS, STEPS, WORST, GAP),
}


def in_order(labels: list[Label], by: By) -> list[Label]:
    """Routes by what they are ordered by, and by the other costs among equals."""
    return sorted(labels, key=lambda label: [label.cost[i] for i in _ORDERS[by]])


def reasons(label: Label, rivals: list[Label]) -> tuple[str, ...]:
    """What a route is best at among all that no other dominates."""
    words = {
        STEPS: "fewest steps",
        WORST: "strongest evidence",
        GAP: "smallest gap in skills",
        FALLS: "fewest falls in pay",
    }
    best_of = [min(rival.cost[i] for rival in rivals) for i in range(4)]
    worst_of = [max(rival.cost[i] for rival in rivals) for i in range(4)]
    found = tuple(
        reason
        for i, reason in words.items()
        if label.cost[i] == best_of[i] and best_of[i] < worst_of[i]
    )
    if found or len(rivals) == 1:
        return found or ("the only route that no other beats",)
    return ("a balance that no other route beats",)
