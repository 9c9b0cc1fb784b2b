import dataclasses
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.claim import Claim
from airoles.model.pay import POINTS, Pay
from airoles.questions.compare import compare
from airoles.questions.reply import Reply, reply
from airoles.questions.show import show
from airoles.views.facts import facts
from airoles.views.facts.fact import Fact
from airoles.views.json_text import plain

from .making import figure, pay, replies

LEFT_OUT = {
    "skill",
    "sharing",
    "aspect",
    "aspects",
    "by",
    "unit",
    "counts",
    "aliases",
    "level",
    "family",
}
"""Fields of JSON that repeat what was asked, are told in other words, or describe a role that
another role's fact only names."""


def pays(value: Any) -> Iterator[Pay]:
    """Every figure in an answer."""
    if isinstance(value, Pay):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from pays(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from pays(tuple(value.values()))
    elif isinstance(value, tuple):
        for item in value:
            yield from pays(item)


def texts(value: Any) -> Iterator[str]:
    """Every statement, remark, name and word of an answer in JSON."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key not in LEFT_OUT:
                yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def told(found: list[Fact]) -> str:
    """All that facts say, to look for pieces in."""
    values = (getattr(fact, f.name) for fact in found for f in dataclasses.fields(fact))
    flat = (v if isinstance(v, str) else " ".join(v) for v in values if isinstance(v, str | tuple))
    return "\n".join(flat)


def test_every_text_of_the_json_stands_in_a_fact(small: Catalog) -> None:
    for asked in replies(small):
        known = told(list(facts(asked)))
        missing = {text for text in texts(plain(asked.answer)) if text not in known}
        assert missing == set(), asked.question


def test_every_figure_stands_in_a_fact_with_its_terms(small: Catalog) -> None:
    for asked in replies(small):
        found = list(facts(asked))
        for given in pays(asked.answer):
            same = [
                fact
                for fact in found
                if all(getattr(fact, name) == getattr(given, name) for name in POINTS)
                and (fact.market, fact.currency, fact.period, fact.basis, fact.year)
                == (given.market, given.currency, given.period, given.basis, given.year)
                and (fact.at_least, fact.sources) == (given.at_least, given.sources)
                and (fact.sample, fact.place) == (given.sample, given.place)
            ]
            assert same, (asked.question, given)


@pytest.mark.parametrize("role", ["caio", "data-scientist", "head-of-ai"])
def test_public_roles_keep_every_statement_and_source(public: Catalog, role: str) -> None:
    asked = reply(public, "show", show(public, role), role=role)
    found = list(facts(asked))
    claims = list(_claims(asked.answer))
    assert claims
    stated = {(fact.statement, fact.remark, fact.sources) for fact in found}
    assert {(c.text, c.remark, c.sources) for c in claims} <= stated
    assert {fact.item for fact in found if fact.kind == "cited source"} == set(asked.sources)


def _claims(value: Any) -> Iterator[Claim]:
    if isinstance(value, Claim):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _claims(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from _claims(tuple(value.values()))
    elif isinstance(value, tuple):
        for item in value:
            yield from _claims(item)


def test_a_move_has_one_fact_for_each_evidence_with_years_and_their_unit(small: Catalog) -> None:
    found = facts(reply(small, "show", show(small, "data-clerk"), role="data-clerk"))
    moves = [fact for fact in found if fact.section == "goes_to" and fact.item == "modeller"]
    assert [(m.low, m.high, m.unit, m.condition, m.route, m.kind, m.sources) for m in moves] == [
        (Decimal(2), Decimal(5), "years", "in the role before", "craft", "step", ("recruiter",)),
        (None, None, None, None, "craft", "step", ("blog",)),
    ]


def test_a_comparison_names_the_role_of_each_fact_and_why_a_cell_is_empty(small: Catalog) -> None:
    found = list(facts(reply(small, "compare", compare(small, ("data-clerk", "modeller")))))
    skills = [
        (f.role, f.importance) for f in found if f.section == "skills" and f.item == "Counting"
    ]
    assert skills == [("data-clerk", "required"), ("modeller", "expected")]
    empty = [(f.role, f.kind) for f in found if f.section == "horizon"]
    assert empty == [("data-clerk", "no source"), ("modeller", "no source")]


def test_a_dispute_names_the_roles_that_it_touches(small: Catalog) -> None:
    found = list(facts(Reply("disputes", {}, {"x": small.disputes["head-or-chief"]}, {})))
    assert {fact.role for fact in found} == {"head-of-models chief-model-officer"}
    assert [fact.kind for fact in found] == ["position", "position", "note"]


def test_an_answer_without_a_rule_is_walked_field_by_field() -> None:
    @dataclasses.dataclass(frozen=True)
    class New:
        count: int
        open: bool
        note: str
        figures: tuple[Any, ...]
        nothing: None = None

    answer = New(3, True, "Said.", (figure(low=1), pay(high=2)))
    found = [
        (fact.section, fact.value, fact.statement, fact.low, fact.high)
        for fact in facts(Reply("new", {}, answer, {}))
    ]
    assert found == [
        ("count", 3, None, None, None),
        ("open", "true", None, None, None),
        ("note", None, "Said.", None, None),
        ("figures", None, None, Decimal(1), None),
        ("figures", None, None, None, Decimal(2)),
    ]
