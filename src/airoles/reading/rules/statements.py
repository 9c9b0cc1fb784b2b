"""Rules on the ids and short forms of statements."""

import re
from collections.abc import Iterator

from airoles.model.claim import Adoption, Answer
from airoles.model.role import Role
from airoles.model.statements import Statement, statements
from airoles.reading.rules.finding import Found

_NUMBER_WORDS = (
    *("two", "three", "four", "five", "six", "seven"),
    *("eight", "nine", "ten", "eleven", "twelve"),
)
_WORDS = {word: str(number) for number, word in enumerate(_NUMBER_WORDS, 2)}
"""Not one, which is mostly no number: "looking for one"."""


def every_statement_has_an_id_of_its_own(role: Role) -> Iterator[Found]:
    """No two statements of a role share an id."""
    seen: set[str] = set()
    for where, each in statements(role):
        if each.id in seen:
            message = f"is {each.id!r}, which another statement of the role has already"
            yield Found((*where, "id"), message, "choose another, or leave it out")
        if each.id is not None:
            seen.add(each.id)


def no_short_form_says_a_number_of_its_own(role: Role) -> Iterator[Found]:
    """A short form holds no number that its statement lacks."""
    for where, each in statements(role):
        for number in _numbers(each.short or ""):
            if number not in _numbers(_whole(each)):
                yield Found(
                    (*where, "short"),
                    f"says {number}, which the statement does not",
                    "take the number from the statement, or leave it out",
                )


def _whole(each: Statement) -> str:
    if isinstance(each, Adoption):
        parts = [each.what, each.value, each.among, each.when]
    elif isinstance(each, Answer):
        parts = [each.question, each.answer]
    else:
        parts = [each.text]
    return " ".join(filter(None, (*parts, each.remark)))


def _numbers(text: str) -> list[str]:
    """The numbers of a text, in digits or in words, without the commas of thousands."""
    found = re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", text.casefold())
    digits = [_WORDS.get(word, word).replace(",", "") for word in found]
    return [number for number in digits if number[0].isdigit()]


RULES = (every_statement_has_an_id_of_its_own, no_short_form_says_a_number_of_its_own)
