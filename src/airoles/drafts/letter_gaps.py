"""Which gaps a letter addresses, and what of the résumé comes nearest to each."""

from collections.abc import Iterable
from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.drafts.letter_needs import LetterNeed
from airoles.drafts.resume_proof import DONE, Proof
from airoles.model.card import rank
from airoles.questions.background import Background

MOST = 3
"""Gaps to address."""
LEADING = "people-leadership"
"""The skill that a title can promise without a sentence that shows it."""


@dataclass(frozen=True, slots=True)
class LetterGap:
    """A skill that is asked and that nothing in the résumé shows or names."""

    need: LetterNeed
    near: Proof | None
    """The best deed of the same family of skills; None where there is none."""
    title: str = ""
    """A title of the résumé that promises it without a sentence on it."""


def gaps(
    catalog: Catalog, needs: Iterable[LetterNeed], background: Background, proofs: tuple[Proof, ...]
) -> tuple[LetterGap, ...]:
    """The gaps worth a word, at most three: one that a title hides first, else the strongest.

    With an advert that asks for skills, only what it asks is a gap to speak of in its letter.
    """
    all_needs = tuple(needs)
    by_advert = any(one.asked for one in all_needs)
    held = background.held()
    title = _leading_title(background)
    missing = [
        one
        for one in all_needs
        if one.matters and one.skill not in held and (one.asked or not by_advert)
    ]
    if title:
        missing.sort(key=lambda one: one.skill != LEADING)
    used: set[str] = set()
    found = []
    for one in missing[:MOST]:
        if title and one.skill == LEADING:
            found.append(LetterGap(one, None, title))
            continue
        near = _nearest(catalog, one, proofs, used)
        if near:
            used.add(near.sentence)
        found.append(LetterGap(one, near))
    return tuple(found)


def _leading_title(background: Background) -> str:
    """The newest title at the level of those who lead people; empty where there is none."""
    least = rank("manager")
    held = (one for one in background.positions if one.level and rank(one.level) >= least)
    return next((one.words for one in held if one.words), "")


def _nearest(
    catalog: Catalog, need: LetterNeed, proofs: tuple[Proof, ...], used: set[str]
) -> Proof | None:
    """The strongest deed in a skill of the same family that stands by no other gap."""
    family = catalog.skills[need.skill].family
    near = (
        one
        for one in proofs
        if one.strength >= DONE
        and one.sentence not in used
        and catalog.skills[one.skill].family == family
    )
    return max(near, key=lambda one: one.points, default=None)
