"""Interviews and plans of every role: each line keeps the rule, and no part is empty."""

from collections.abc import Callable
from functools import partial

import pytest

from airoles.catalog import Catalog
from airoles.drafts import interview_sentences, plan_sentences
from airoles.drafts.draft import Draft
from airoles.drafts.interview import interview
from airoles.drafts.plan import plan
from airoles.questions.skill_readers import skill_readers

from .interview_plan_rule import SENTENCES, broken_lines, with_text

Drafts = Callable[[Catalog], list[Draft]]


def _interviews(catalog: Catalog, **given: object) -> list[Draft]:
    readers = skill_readers(catalog)
    return [interview(catalog, role, readers=readers, **given) for role in catalog.cards]  # type: ignore[arg-type]


def _plans(catalog: Catalog) -> list[Draft]:
    return [plan(catalog, role) for role in catalog.cards]


DRAFTS: dict[str, Drafts] = {
    "interview": _interviews,
    "six-rounds": partial(_interviews, rounds=6),
    "one-round": partial(_interviews, rounds=1),
    "candidate": partial(_interviews, for_candidate=True),
    "plan": _plans,
}


@pytest.fixture(scope="module", params=DRAFTS)
def drafted(request: pytest.FixtureRequest, public: Catalog) -> list[Draft]:
    """The drafts of one kind of all public roles, made once."""
    return DRAFTS[request.param](public)


def test_every_line_of_all_public_roles_keeps_the_rule(
    drafted: list[Draft], public: Catalog
) -> None:
    assert len(drafted) == len(public.cards)
    assert [line for draft in drafted for line in broken_lines(public, draft)] == []


@pytest.mark.parametrize("kind", DRAFTS)
def test_every_line_of_the_small_catalog_keeps_the_rule(kind: str, small: Catalog) -> None:
    assert [line for draft in DRAFTS[kind](small) for line in broken_lines(small, draft)] == []


def test_no_part_is_empty_and_no_heading_stands_twice(drafted: list[Draft]) -> None:
    for draft in drafted:
        assert all(part.lines for part in draft.parts), draft.role.id
        headings = [part.heading for part in draft.parts]
        assert len(headings) == len(set(headings)), draft.role.id
        assert all(line.text.strip() for part in draft.parts for line in part.lines)


def test_a_table_has_a_cell_for_each_column(drafted: list[Draft]) -> None:
    for draft in drafted:
        for part in draft.parts:
            wanted = len(part.columns) - 1 if part.form == "table" else 0
            assert {len(line.cells) for line in part.lines} == {wanted}, part.heading


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("sourced", "How would you raise revenue by 40%?"),
        ("template", "Every Chief AI Officer needs a PhD."),
        ("bracket", "your budget"),
    ],
)
def test_a_line_that_invents_something_is_found(kind: str, text: str, public: Catalog) -> None:
    drafted = plan(public, "chief-ai-officer")
    (broken,) = broken_lines(public, with_text(drafted, kind, text))
    assert broken.endswith(text)


def test_every_sentence_of_the_code_was_read() -> None:
    assert {*interview_sentences.SENTENCES, *plan_sentences.SENTENCES} == SENTENCES


def test_a_statement_with_another_source_is_found(public: Catalog) -> None:
    drafted = plan(public, "chief-ai-officer")
    (other,) = broken_lines(
        public,
        with_text(drafted, "sourced", "Represent the firm before regulators."),
    )
    assert other.endswith("Represent the firm before regulators.")
