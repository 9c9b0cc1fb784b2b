"""Rules that one role can break on its own."""

import dataclasses
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from airoles.model.fields import FieldPath, fields_named
from airoles.model.pay import POINTS, RISING, Pay
from airoles.model.role import Mandate, Role
from airoles.model.words import DEPTH_WORDS
from airoles.reading.rules.finding import Found
from airoles.text import unsafe_in

_TERMS = tuple(
    field.name
    for field in dataclasses.fields(Pay)
    if field.name not in (*POINTS, "at_least", "sample", "remark")
)
"""What tells figures of one source apart."""
_PERCENTILES = ("p10", "p25", "median", "p75", "p90")


def every_name_is_safe(role: Role) -> Iterator[Found]:
    """No title or alias holds what a shell could run, or passes for another name."""
    names: dict[FieldPath, str] = {("title",): role.title}
    names |= {("aliases", index): alias for index, alias in enumerate(role.aliases)}
    for where, name in names.items():
        for message, hint in unsafe_in(name):
            yield Found(where, message, hint)


def every_statement_has_a_source(role: Role) -> Iterator[Found]:
    """No list of sources is empty."""
    for where, sources in fields_named("sources", role):
        if not sources:
            yield Found(where, "is empty", "name the source, or remove the statement")


def summary_says_something(role: Role) -> Iterator[Found]:
    """Every role says in a sentence what it is."""
    if not role.summary:
        yield Found(("summary",), "is empty", "say in a sentence what the role is")


def every_figure_has_an_amount(role: Role) -> Iterator[Found]:
    """A figure without a single amount is none."""
    for index, pay in enumerate(role.pay):
        if not _amounts(pay):
            yield Found(("pay", index), "holds no amount", "add low, median, mean or high")


def every_figure_is_in_order(role: Role) -> Iterator[Found]:
    """Low, percentiles and high never fall as they go up."""
    for index, pay in enumerate(role.pay):
        amounts = _amounts(pay)
        rising = [(point, amounts[point]) for point in RISING if point in amounts]
        for (lower, low), (upper, high) in pairwise(rising):
            if low > high:
                yield Found(
                    ("pay", index, lower),
                    f"is above its {upper}",
                    "check both against the source, or write two figures",
                )


def every_open_end_has_an_amount(role: Role) -> Iterator[Found]:
    """Only an amount that is there can be a floor."""
    for index, pay in enumerate(role.pay):
        for point in pay.at_least:
            if point not in _amounts(pay):
                yield Found(
                    ("pay", index, "at_least"),
                    f"names {point}, which has no amount",
                    f"add {point}, or remove it from at_least",
                )


def no_figure_grows_by_one_factor(role: Role) -> Iterator[Found]:
    """Percentiles that each are one constant times the last are a sign of invention."""
    for index, pay in enumerate(role.pay):
        amounts = [a for p, a in _amounts(pay).items() if p in _PERCENTILES]
        if len(amounts) == len(_PERCENTILES) and all(amounts):
            factors = [upper / lower for lower, upper in pairwise(amounts)]
            if max(factors) - min(factors) < Decimal("0.001") and max(factors) > 1:
                yield Found(
                    ("pay", index, "median"),
                    "has percentiles that are one constant times it",
                    "use the figures of a source, not computed ones",
                )


def every_figure_stands_once(role: Role) -> Iterator[Found]:
    """Two figures on the same terms by the same sources differ in whom they hold for."""
    seen: set[tuple[object, ...]] = set()
    for index, pay in enumerate(role.pay):
        terms = tuple(getattr(pay, name) for name in _TERMS)
        if terms in seen:
            yield Found(
                ("pay", index),
                "stands on the very terms of a figure before it",
                "say in among, condition, place or sector whom it holds for, or join the two",
            )
        seen.add(terms)


def no_condition_repeats_the_frame(role: Role) -> Iterator[Found]:
    """Whom a source looked at altogether is no condition of its figures."""
    for index, pay in enumerate(role.pay):
        if pay.condition is not None and pay.condition == pay.among:
            yield Found(
                ("pay", index, "condition"),
                "says what among says",
                "keep it in among where it is the whole of what the source looked at",
            )


def every_stand_in_for_an_occupation_is_a_wage(role: Role) -> Iterator[Found]:
    """What stands in as an occupation is its official wage."""
    for index, pay in enumerate(role.pay):
        if pay.proxy is not None and pay.proxy.kind == "occupation" and pay.basis != "wage":
            yield Found(
                ("pay", index, "basis"),
                f"is {pay.basis} for an occupation",
                "write basis: wage, or kind: title where it is no official occupation",
            )


def every_move_leads_somewhere(role: Role) -> Iterator[Found]:
    """A move names one end, not this role, and one kind of move to an end stands once."""
    seen: set[tuple[str, str]] = set()
    for index, move in enumerate(role.moves):
        where = ("moves", index)
        if (move.to is None) == (move.to_outside is None):
            yield Found(where, "needs either to or to_outside", "keep one of the two")
            continue
        if move.to == role.id:
            yield Found((*where, "to"), "is this role itself", "remove the move")
        end = (move.to or move.to_outside or "", move.kind)
        if end in seen:
            field = "to" if move.to else "to_outside"
            yield Found(
                (*where, field),
                f"has a {move.kind} to {end[0]} already",
                "gather all evidence in one move",
            )
        seen.add(end)
    moves = [("moves", n, move.evidence) for n, move in enumerate(role.moves)]
    moves += [("origins", n, origin.evidence) for n, origin in enumerate(role.origins)]
    for section, index, evidence in moves:
        if not evidence:
            yield Found((section, index, "evidence"), "is empty", "say who tells of the move")


def every_time_has_a_length(role: Role) -> Iterator[Found]:
    """Years that are given name a length of time, and their ends are in order."""
    for where, years in fields_named("years", role):
        if years is None:
            continue
        if not years.low and not years.high:
            yield Found(where, "names no length of time", "add low or high, or remove years")
        elif years.low is not None and years.high is not None and years.low > years.high:
            yield Found(
                (*where, "low"),
                "is above its high",
                "check both against the source, or write two pieces of evidence",
            )


def every_depth_follows_the_word(role: Role) -> Iterator[Found]:
    """A depth stands only where the source's own word says it."""
    for index, need in enumerate(role.skills):
        if need.depth is None:
            continue
        words = DEPTH_WORDS[need.depth]
        if not any(re.search(rf"\b{w}\b", need.word or "", re.IGNORECASE) for w in words):
            yield Found(
                ("skills", index, "depth"),
                f"is {need.depth}, which the word does not say",
                f"put the source's word ({', '.join(words)}) into word, or remove depth",
            )


def only_empty_sections_are_named_empty(role: Role) -> Iterator[Found]:
    """What makes no sense for a role, or has no source, is a section or aspect without content."""
    aspects = {f.name: getattr(role.mandate, f.name) for f in dataclasses.fields(Mandate)}
    sections = {f.name: getattr(role, f.name) for f in dataclasses.fields(Role)} | aspects
    named = [("not_applicable", *each) for each in enumerate(role.not_applicable)]
    named += [("no_source_for", *each) for each in enumerate(role.no_source_for)]
    for field, index, name in named:
        where = (field, index)
        if name not in sections:
            yield Found(where, f"is {name!r}, which is no section", "name a section of the role")
        elif sections[name]:
            yield Found(where, f"names {name}, which has content", "remove one of the two")


def _amounts(pay: Pay) -> dict[str, Decimal]:
    points = ("low", "p10", "p25", "median", "mean", "p75", "p90", "high")
    return {point: getattr(pay, point) for point in points if getattr(pay, point) is not None}


WITHIN = (
    every_name_is_safe,
    summary_says_something,
    every_statement_has_a_source,
    every_figure_has_an_amount,
    every_figure_is_in_order,
    every_open_end_has_an_amount,
    no_figure_grows_by_one_factor,
    every_figure_stands_once,
    no_condition_repeats_the_frame,
    every_stand_in_for_an_occupation_is_a_wage,
    every_move_leads_somewhere,
    every_time_has_a_length,
    every_depth_follows_the_word,
    only_empty_sections_are_named_empty,
)
