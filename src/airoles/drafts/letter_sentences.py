"""The sentences of the template of letters; none claims anything of a role, a skill or a person."""

from collections.abc import Iterator

GREETING = "[Dear …: the name of the person who reads it]"
APPLY = "I am applying for the role of {title}."
WHERE_SEEN = "[Where you saw the role, and the name of the employer.]"
WHY_THEM = "[Why this employer: one thing that you know of it, and why it matters to you.]"

OWN_WORDS = "[Say it in a sentence of your own, and say what was yours in it.]"
WHAT_CAME = "[What came of it: a number, if you have one and may tell it.]"

TOO_FEW = (
    "No further line shows what was asked for. Lead with fewer points rather than stretch one."
)
NOTHING_ASKED = "Nothing is known to be asked for, so no line of the résumé could be matched."
NONE_SHOWN = "No line of the résumé shows what was asked for, so there is nothing to lead with yet."

LISTED = "The résumé only lists these. Add a line on where you used each before you write of it."

IF_DONE = "If you have done it, put the line into the résumé first, and then into the letter."
NEAR = "Nearest in the résumé, though it shows something else of the same kind:"
NOT_NEAR = "No line of the résumé comes near. Say how you learn it, or leave it for the interview."
TITLE_ALONE = "No line says whom you led, though a title of the résumé promises it:"
YOUR_GAP = "[What you have done that comes nearest, or how you learn it; else leave this out.]"
NO_GAP = "Nothing that was asked for most is missing in the résumé."

THANKS = "I would be glad to talk about it."
REGARDS = "Thank you for your time."
NAME = "[Your name, and how to reach you.]"

BRACKETS: tuple[str, ...] = (GREETING, WHERE_SEEN, WHY_THEM, OWN_WORDS, WHAT_CAME, YOUR_GAP, NAME)
"""What only the writer knows."""
SENTENCES: tuple[str, ...] = (
    APPLY,
    TOO_FEW,
    NOTHING_ASKED,
    NONE_SHOWN,
    LISTED,
    IF_DONE,
    NEAR,
    NOT_NEAR,
    TITLE_ALONE,
    NO_GAP,
    THANKS,
    REGARDS,
)
"""All others; the title of the role is put into the first."""

NEEDED: dict[str, str] = {
    "required": "{name}: required",
    "expected": "{name}: expected",
    "helpful": "{name}: helpful",
    "named": "{name}: named",
}
"""How the name of a need is turned round, by what its sources say of it."""
OF_NEAREST = "{text}, said of {nearest}"
"""The same where the sources speak of a neighbouring role."""
ASKED: dict[str, str] = {
    "required": "{name}: the advert asks for it: {line}",
    "preferred": "{name}: the advert would like it: {line}",
}
"""How a line of the advert is quoted."""
ADVERT_TITLE = "I am applying for the role of {title} at {employer}."

OPENING = "Opening"
LEADS = ("Lead with", "Then", "And last")
LISTED_HEADING = "Listed, not shown"
GAPS = ("First gap", "Second gap", "Third gap")
NO_GAPS = "Gaps"
CLOSING = "Closing"
DISPUTED_HEADING = "Disputed"
DISPUTED = "Sources disagree: {topic}"
"""How the topic of a dispute on what the role needs is told."""

REMARKS: dict[str, str] = {
    "rule": "An outline: each fact in it stands in the résumé; what stands in brackets only you "
    "know.",
    "no needs": "No source names a skill that this role needs, so nothing could be matched.",
    "other role": "The advert does not read as this role; check which of the two you apply for.",
    "language": "The résumé is not in English; its lines stand here as they are.",
    "too long": "A line of the résumé is too long to quote and was left out; part it in two.",
}
"""What must be known before the letter is used."""


def told() -> Iterator[str]:
    """Every text of the template: whatever stands in a letter beside these is from elsewhere."""
    yield from BRACKETS
    yield from SENTENCES
    yield from NEEDED.values()
    yield from ASKED.values()
    yield from (OF_NEAREST, ADVERT_TITLE, OPENING, *LEADS, LISTED_HEADING, *GAPS, NO_GAPS, CLOSING)
    yield from (DISPUTED_HEADING, DISPUTED)
    yield from REMARKS.values()
