"""The short form of a role that answers show at their head and in lists."""

from airoles.model.card import Card, card, rank

__all__ = ["Card", "card", "rank"]
