"""Gaps as users ask for them: between two roles, both ways, or from what they bring."""

from dataclasses import dataclass

from airoles.catalog import Catalog
from airoles.questions.background import Background
from airoles.questions.skill_gap import Gap, gap, measure


@dataclass(frozen=True, slots=True)
class Gaps:
    """One gap, or two for both directions, and the background that was read, if any."""

    background: Background | None
    gaps: tuple[Gap, ...]


def between(catalog: Catalog, have: str, want: str, both: bool = False) -> Gaps:
    """From one role to another, and back where both ways are asked for."""
    found = [gap(catalog, have, want)]
    if both:
        found.append(gap(catalog, want, have))
    return Gaps(None, tuple(found))


def from_background(catalog: Catalog, background: Background, want: str) -> Gaps:
    """From what a résumé or a list of skills brings to a role."""
    target = catalog.find(want).id
    return Gaps(background, (measure(catalog, "What you bring", background.held(), target),))
