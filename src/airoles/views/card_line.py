"""The line under a role's title."""

from airoles.questions.card import Card
from airoles.views.sheet import Line

FAMILY_NAMES = {
    "ai": "AI leadership",
    "technology": "technology",
    "data": "data",
    "engineering": "engineering",
    "research": "research",
    "product": "product",
    "governance": "governance and safety",
    "strategy": "strategy and advice",
    "business": "business",
}


def about(card: Card) -> tuple[Line, ...]:
    """Level, line of work and other names."""
    told = f"Level: {card.level} · Line of work: {FAMILY_NAMES[card.family]}"
    if card.aliases:
        told += f" · Also: {', '.join(card.aliases)}"
    return (Line(told, kind="remark"),)
