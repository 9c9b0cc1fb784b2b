import dataclasses
from typing import Any

import pytest

from airoles.errors import BadRequest
from airoles.model.claim import Claim
from airoles.model.role import Mandate, Role
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, SECTIONS, chosen, emptiness
from airoles.questions.show import RoleAnswer

from .making import claims, role

KNOWN = {"pay": "Pay", "pay_context": "About the pay", "skills": "Skills"}


def names_of(record: type) -> list[str]:
    return [field.name for field in dataclasses.fields(record)]


def test_every_aspect_of_a_mandate_is_shown_in_its_order() -> None:
    assert list(ASPECTS) == names_of(Mandate)


def test_every_section_has_its_place_in_the_answer_in_the_order_shown() -> None:
    assert [name for name in names_of(RoleAnswer) if name in SECTIONS] == list(SECTIONS)
    assert set(names_of(RoleAnswer)) - set(SECTIONS) == {
        *("role", "empty", "voices", "level", "match")
    }


def test_every_field_of_a_role_is_shown() -> None:
    elsewhere = {"id", "title", "aliases", "level", "family", "marginal"}
    silent = {"not_applicable", "no_source_for"}
    of_folders = {"replaces", "extends", "layers"}
    moves = {"moves", "origins"}
    assert set(names_of(Role)) - elsewhere - silent - of_folders - moves < set(SECTIONS)


def test_the_sections_of_statements_are_the_fields_that_hold_statements() -> None:
    sections: dict[str, Any] = dict.fromkeys(CLAIM_SECTIONS, claims("So it is."))
    told = role(**sections)
    holding = [name for name in SECTIONS if isinstance(getattr(told, name, None), tuple)]
    assert [name for name in holding if getattr(told, name)] == list(CLAIM_SECTIONS)
    assert all(isinstance(getattr(told, name)[0], Claim) for name in CLAIM_SECTIONS)


def test_a_section_of_statements_has_one_title() -> None:
    assert {name: SECTIONS[name] for name in CLAIM_SECTIONS} == CLAIM_SECTIONS


@pytest.mark.parametrize("titles", [SECTIONS, ASPECTS], ids=["sections", "aspects"])
def test_no_two_titles_are_the_same(titles: dict[str, str]) -> None:
    assert len(set(titles.values())) == len(titles)


def test_without_a_name_everything_is_chosen() -> None:
    assert chosen((), KNOWN, "section") == ("pay", "pay_context", "skills")


def test_what_is_chosen_stands_in_the_order_it_is_known_in_and_once() -> None:
    assert chosen(("skills", "pay", "skills"), KNOWN, "section") == ("pay", "skills")


@pytest.mark.parametrize(
    "asked", ["pay_context", "pay-context", "Pay context", " PAY_CONTEXT ", "pay-Context"]
)
def test_a_name_is_known_in_any_case_and_with_any_joint(asked: str) -> None:
    assert chosen((asked,), KNOWN, "section") == ("pay_context",)


@pytest.mark.parametrize("asked", ["paying", "", " ", "pay context about", "About the pay"])
def test_an_unknown_name_is_refused_with_those_there_are(asked: str) -> None:
    with pytest.raises(BadRequest) as caught:
        chosen(("pay", asked), KNOWN, "aspect")
    assert caught.value.message == f"there is no aspect {asked.strip()!r}."
    assert caught.value.hint == "choose from pay, pay_context, skills"


def test_names_may_come_from_any_iterable() -> None:
    assert chosen(iter(("skills",)), KNOWN, "section") == ("skills",)


@pytest.mark.parametrize(
    ("name", "why"), [("team", "not applicable"), ("pay", "not applicable"), ("seat", "no source")]
)
def test_what_makes_no_sense_for_a_role_is_told_from_what_no_source_says(
    name: str, why: str
) -> None:
    assert emptiness(role(not_applicable=("team", "pay")), name) == why
