"""Every figure of the facts comes out of an answer as it went in.

tests/figures/facts.csv is a copy of the facts, made by hand and apart from data/: one row for each
amount, and `sample` for the number of people, posts or rows behind it.  A row whose point is
`remark` is an amount that no field holds, such as the parts of a sum; it stands in the remark.
"""

import csv
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from airoles.catalog import Catalog
from airoles.model.pay import POINTS
from airoles.questions.reply import reply
from airoles.questions.salary import salary
from airoles.views.json_text import json_text

TERMS = ("market", "currency", "period", "basis", "year")


class Fact(NamedTuple):
    """An amount with all that is needed to read it."""

    source: str
    market: str
    currency: str
    period: str
    basis: str
    year: str
    point: str
    amount: Decimal
    at_least: bool


def read() -> dict[str, list[Fact]]:
    facts: dict[str, list[Fact]] = {}
    with (Path(__file__).parent / "figures" / "facts.csv").open(encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            assert row["at_least"] in ("yes", "no")
            terms = {name: row[name] for name in ("source", *TERMS, "point")}
            fact = Fact(**terms, amount=Decimal(row["amount"]), at_least=row["at_least"] == "yes")
            facts.setdefault(row["role"], []).append(fact)
    return facts


FACTS = read()


def pays(of: Catalog, role: str) -> list[dict[str, Any]]:
    """The role's figures as a script gets them."""
    text = json_text(reply(of, "salary", salary(of, (role,))))
    groups = json.loads(text, parse_float=Decimal)["answer"]["groups"]
    told = [one["figure"] for group in groups for one in group["figures"]]
    assert {figure["role"] for figure in told} == {role}
    return [figure["pay"] for figure in told]


def amounts(pay: dict[str, Any]) -> list[Fact]:
    return [
        Fact(
            source=source,
            **{term: pay[term] for term in TERMS},
            point=point,
            amount=Decimal(pay[point]),
            at_least=point in pay["at_least"],
        )
        for source in pay["sources"]
        for point in (*POINTS, "sample")
        if pay[point] is not None
    ]


def test_there_are_facts_for_every_public_role_with_pay(public: Catalog) -> None:
    assert set(FACTS) == {role.id for role in public.roles.values() if role.pay}
    assert sum(map(len, FACTS.values())) > 1500


@pytest.mark.parametrize("role", FACTS)
def test_every_figure_of_the_facts_comes_out_on_its_own_terms(public: Catalog, role: str) -> None:
    told = Counter(fact for pay in pays(public, role) for fact in amounts(pay))
    facts = Counter(fact for fact in FACTS[role] if fact.point != "remark")
    assert list((facts - told).elements()) == []


@pytest.mark.parametrize("role", FACTS)
def test_a_source_of_the_facts_is_cited_for_no_other_figure(public: Catalog, role: str) -> None:
    told = Counter(fact for pay in pays(public, role) for fact in amounts(pay))
    sources = {fact.source for fact in FACTS[role]}
    known = Counter(fact for fact in told.elements() if fact.source in sources)
    assert list((known - Counter(FACTS[role])).elements()) == []


@pytest.mark.parametrize(
    ("role", "fact"),
    [(role, fact) for role in FACTS for fact in FACTS[role] if fact.point == "remark"],
    ids=lambda value: value if isinstance(value, str) else str(value.amount),
)
def test_an_amount_that_no_field_holds_stands_in_the_remark(
    public: Catalog, role: str, fact: Fact
) -> None:
    remarks = [
        pay["remark"] or ""
        for pay in pays(public, role)
        if pay["sources"] == [fact.source] and [pay[t] for t in TERMS] == list(fact[1:6])
    ]
    assert any(f"{fact.amount:,}" in remark for remark in remarks)
