"""What must hold for data beyond the form of single fields; each rule reads like a sentence."""

from collections.abc import Iterator

from airoles.errors import Problem
from airoles.reading.library import Library
from airoles.reading.rules import (
    advert_words,
    adverts,
    citations,
    deeds,
    figures,
    likeness,
    pay_rules,
    references,
    statements,
    titles,
)
from airoles.reading.rules.finding import Finding, problem
from airoles.reading.rules.within import WITHIN

__all__ = ["broken_rules"]

ALONE = (*WITHIN, *statements.RULES)
"""Rules that one role can break on its own."""
ACROSS = (
    *(*citations.RULES, *figures.RULES, *references.RULES, *likeness.RULES),
    *(*adverts.RULES, *titles.RULES, *deeds.RULES, *pay_rules.RULES),
    *advert_words.RULES,
)
"""Rules that only the whole library can break, in the order of what they find."""


def broken_rules(library: Library) -> Iterator[Problem]:
    """Every problem that the rules find in a library whose files are each well formed."""
    for role in library.roles.values():
        for rule in ALONE:
            for found in rule(role):
                yield problem(library, Finding("role", role.id, *found))
    for across in ACROSS:
        for finding in across(library):
            yield problem(library, finding)
