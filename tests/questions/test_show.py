from dataclasses import replace
from typing import Literal

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.card import card
from airoles.model.move import Evidence, Move, Origin
from airoles.model.role import Mandate, Role
from airoles.questions.needs import needs
from airoles.questions.neighbours import Neighbour, comes_from, goes_to
from airoles.questions.pay_figures import fitting
from airoles.questions.sections import ASPECTS, CLAIM_SECTIONS, SECTIONS
from airoles.questions.show import show

from .making import catalog, changed, pay, role, step


def test_a_role_is_shown_whole(small: Catalog) -> None:
    answer = show(small, "chief-model-officer")
    chief = small.roles["chief-model-officer"]
    assert answer.role == card(chief)
    for name in (*CLAIM_SECTIONS, "adoption", "questions", "mandate"):
        assert getattr(answer, name) == getattr(chief, name)
    assert answer.skills == tuple(needs(small, chief).values())
    assert answer.comes_from == comes_from(small, chief) != ()
    assert show(small, "hom").goes_to == goes_to(small, small.roles["head-of-models"]) != ()
    assert answer.disputes == {"head-or-chief": small.disputes["head-or-chief"]}


@pytest.mark.parametrize("name", ["data-clerk", "Data Clerk", "dc", "CLERK", "data c"])
def test_a_role_is_found_by_whatever_it_is_called(small: Catalog, name: str) -> None:
    assert show(small, name).role.id == "data-clerk"


def test_only_the_sections_asked_for_are_shown(small: Catalog) -> None:
    answer = show(small, "head-of-models", ("pay", "education"))
    shown = {name for name in SECTIONS if getattr(answer, name) is not None}
    assert shown == {"pay", "education"}
    assert answer.empty == {}
    assert answer.role.id == "head-of-models"


def test_a_section_that_was_not_asked_for_is_not_told_to_be_empty(small: Catalog) -> None:
    assert show(small, "model-adviser", ("summary", "pay")).empty == {"pay": "no source"}


def test_what_makes_no_sense_is_told_from_what_no_source_says(small: Catalog) -> None:
    empty = show(small, "head-of-models").empty
    assert empty["certifications"] == empty["hands_on"] == "not applicable"
    assert empty["duties"] == empty["team"] == "no source"
    assert not {"education", "pay", "primary_focus", "mandate"} & set(empty)


def test_aspects_are_told_to_be_empty_only_with_the_mandate(small: Catalog) -> None:
    without = set(ASPECTS) - {"primary_focus", "reports_to"}
    assert set(show(small, "chief-model-officer", ("mandate",)).empty) == without
    assert not set(show(small, "chief-model-officer", ("summary",)).empty) & set(ASPECTS)


def test_a_mandate_without_any_statement_is_empty(small: Catalog) -> None:
    answer = show(small, "modeller", ("mandate",))
    assert answer.mandate is None
    assert set(answer.empty) == {"mandate", *ASPECTS}


def test_every_section_of_every_public_role_has_content_or_says_why_not(public: Catalog) -> None:
    for name, role_ in public.roles.items():
        answer = show(public, name)
        filled = {section for section in SECTIONS if getattr(answer, section)}
        assert filled | (set(answer.empty) - set(ASPECTS)) == set(SECTIONS)
        assert not filled & set(answer.empty)
        said = {aspect for aspect in ASPECTS if getattr(role_.mandate, aspect)}
        assert said | (set(answer.empty) & set(ASPECTS)) == set(ASPECTS)
        assert not said & set(answer.empty)


def test_the_sections_of_a_role_alone_are_those_of_the_role_whole(public: Catalog) -> None:
    whole = show(public, "chief-ai-officer")
    for section in SECTIONS:
        alone = show(public, "chief-ai-officer", (section,))
        assert getattr(alone, section) == getattr(whole, section)


def test_figures_stand_best_evidence_first(small: Catalog) -> None:
    answer = show(small, "modeller", ("pay",))
    assert answer.pay == fitting(small, small.roles["modeller"])
    assert [figure.pay.year for figure in answer.pay or ()] == ["2024", "undated"]


def test_figures_of_every_market_are_shown() -> None:
    of = catalog(role(pay=(pay(market="CA"), pay(), pay(market="unstated"))))
    assert len(show(of, "clerk").pay or ()) == 3


def test_people_come_from_roles_that_lead_here_and_from_outside(small: Catalog) -> None:
    modeller, university = comes_from(small, small.roles["head-of-models"])
    assert (modeller.role, modeller.name, modeller.kind) == ("modeller", "Modeller", "step")
    assert modeller.evidence == small.roles["modeller"].moves[0].evidence
    assert university == Neighbour(
        None, "University", "origin", small.roles["head-of-models"].origins[0].evidence
    )


def test_people_go_to_roles_and_outside(small: Catalog) -> None:
    chief, board = goes_to(small, small.roles["model-adviser"])
    assert (chief.role, chief.name) == ("chief-model-officer", "Chief Model Officer")
    assert (board.role, board.name, board.kind) == (None, "Board seat", "step")


def outside(name: str, kind: Literal["step", "origin"]) -> Move:
    return Move(to_outside=name, kind=kind, evidence=(Evidence(sources=("c",)),))


def test_steps_come_before_origins_and_roles_before_what_lies_outside() -> None:
    moves = (
        outside("Exit", "origin"),
        step("chief", None, kind="origin"),
        outside("Board", "step"),
        step("head", None),
        step("chief", None),
    )
    of = catalog(role(moves=moves), role("head"), role("chief"))
    found = goes_to(of, of.roles["clerk"])
    assert [n.name for n in found] == ["Head", "Chief", "Board", "Chief", "Exit"]


def test_people_who_come_stand_in_the_same_order() -> None:
    evidence = (Evidence(sources=("c",)),)
    origins = (
        Origin(from_outside="University", kind="origin", evidence=evidence),
        Origin(from_outside="Army", kind="step", evidence=evidence),
    )
    of = catalog(
        role("one", moves=(step("chief", None, kind="origin"),)),
        role("two", moves=(step("chief", None),)),
        role("chief", origins=origins),
    )
    found = comes_from(of, of.roles["chief"])
    assert [n.name for n in found] == ["Two", "Army", "One", "University"]


def test_every_public_move_is_seen_from_both_of_its_ends(public: Catalog) -> None:
    def seen(role_: Role, other: Role) -> list[tuple[str, tuple[Evidence, ...]]]:
        return sorted(
            ((n.kind, n.evidence) for n in comes_from(public, other) if n.role == role_.id),
            key=repr,
        )

    for role_ in public.roles.values():
        for other in public.roles.values():
            gone = [(n.kind, n.evidence) for n in goes_to(public, role_) if n.role == other.id]
            assert sorted(gone, key=repr) == seen(role_, other)


def test_a_code_bears_the_title_of_the_classification(small: Catalog) -> None:
    codes = show(small, "chief-model-officer", ("codes",)).codes or ()
    assert [(c.code.code, c.title) for c in codes] == [
        ("11-1330.10", "Model Managers"),
        ("1330.1", "model manager"),
    ]


def test_only_disputes_that_touch_the_role_are_shown(small: Catalog) -> None:
    assert show(small, "modeller", ("disputes",)).disputes == {}
    own = replace(small.disputes["head-or-chief"], roles=("modeller",))
    of = changed(small, disputes={"own": own})
    assert show(of, "modeller", ("disputes",)).disputes == {"own": own}


def test_an_unknown_section_is_refused_with_those_there_are(small: Catalog) -> None:
    with pytest.raises(BadRequest, match="there is no section 'salary'") as caught:
        show(small, "modeller", ("pay", "salary"))
    assert caught.value.hint == f"choose from {', '.join((*SECTIONS, *ASPECTS))}"


def test_an_aspect_named_by_itself_is_all_that_the_mandate_holds(small: Catalog) -> None:
    alone = show(small, "head-of-models", ("reports_to",))
    assert alone.mandate == Mandate(reports_to=small.roles["head-of-models"].mandate.reports_to)
    assert alone.empty == {}
    assert show(small, "head-of-models", ("scope",)).empty == {"scope": "no source"}
    whole = show(small, "head-of-models", ("mandate", "reports_to"))
    assert whole.mandate == small.roles["head-of-models"].mandate


def test_an_unknown_role_is_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName):
        show(small, "zookeeper")
