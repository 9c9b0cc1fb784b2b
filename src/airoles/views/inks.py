"""The colours of text on a terminal and in pictures of it: what each says, and on which ground.

A sign or a word always says the same as a colour does. A program cannot know the colours of a
terminal: of the sixteen that terminals name, none stands out on white and on black alike. So a
ground that is not known gets weight alone (bold and italic, in the terminal's own colour).
"""

from dataclasses import dataclass
from typing import Literal

Ground = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Inks:
    """Styles as rich reads them, one for each thing that text can be."""

    title: str
    """The question, or what a page is about."""
    label: str
    """What a value is, where it stands before the value."""
    remark: str
    """What is said beside an answer."""
    empty: str
    """That there is nothing."""
    disputed: str
    """That sources disagree."""
    mark: str
    """The number of a source and its grade."""
    bar: str
    """A figure drawn on a scale."""
    found: str
    """Words that were looked for."""
    guide: str
    """Lines between the branches of a tree."""


WEIGHT = Inks(
    title="bold",
    label="",
    remark="",
    empty="italic",
    disputed="bold",
    mark="",
    bar="",
    found="bold",
    guide="",
)
"""For a ground that is not known."""

LIGHT = Inks(
    title="bold color(25)",
    label="color(23)",
    remark="color(240)",
    empty="italic color(240)",
    disputed="bold color(124)",
    mark="color(25)",
    bar="color(22)",
    found="bold color(94)",
    guide="color(240)",
)
"""For a light ground; by number among the 256 colours."""

DARK = Inks(
    title="bold color(117)",
    label="color(116)",
    remark="color(249)",
    empty="italic color(249)",
    disputed="bold color(210)",
    mark="color(117)",
    bar="color(114)",
    found="bold color(221)",
    guide="color(249)",
)
"""For a dark ground; by number among the 256 colours."""


def inks_on(ground: Ground | None) -> Inks:
    """The inks for a ground; weight alone where it is not known."""
    return {"light": LIGHT, "dark": DARK, None: WEIGHT}[ground]
