"""Statements in few words, for a cell or a summary."""

from airoles.model.claim import Adoption, Answer, Claim
from airoles.wording.remarks import with_remark

MOST = 70
"""Characters of a short form."""
_REMARK = 40
"""Characters of a remark beside it."""


def in_short(stated: Claim | Answer | Adoption) -> str:
    """The short form of a statement with its remark; its first words where it has none.

    A counted share without a short form is its value and whom it counts.
    """
    remark = cut(stated.remark, _REMARK) if stated.remark else None
    return with_remark(stated.short or cut(_whole(stated)), remark)


def cut(text: str, most: int = MOST) -> str:
    """The first words of a text, with an ellipsis where some are left out."""
    if len(text) <= most:
        return text
    kept = text[: most - 1].rsplit(" ", 1)[0]
    return f"{kept.rstrip(' ,;:.(')}…"


def _whole(stated: Claim | Answer | Adoption) -> str:
    if isinstance(stated, Claim):
        return stated.text
    if isinstance(stated, Answer):
        return stated.answer
    return f"{stated.value} of {stated.among}"
