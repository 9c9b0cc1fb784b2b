"""Which roles are in reach, and the role held, in words."""

from collections.abc import Iterator

from airoles.questions.fit import Fits
from airoles.questions.reach import Reach
from airoles.wording.number_words import counted

REACH_NAMES: dict[Reach, str] = {
    "held": "you hold it",
    "your level": "your level",
    "one up": "one up",
    "sideways": "sideways",
    "later": "later",
    "below": "a step down",
}


def held_in_words(answer: Fits) -> Iterator[str]:
    """The role and level now held as understood, and the years, one sentence each."""
    found = answer.background
    now = found.now()
    if now and answer.held:
        titles = " and ".join(card.title for card in answer.held)
        level = f", at the level {answer.level}" if answer.level else ""
        near = ", the nearest role of the catalog" if now.match == "nearest" else ""
        when = "Now" if now.is_now else "Last"
        yield f'{when}: "{now.words}", read as {titles}{near}{level}.'
    if found.years is not None:
        line = ""
        if found.years_in_line is not None and now:
            line = f", {counted(found.years_in_line, 'year')} of them in this line of work"
        yield f"{counted(found.years, 'year')} of work in all{line}; overlapping jobs count once."
