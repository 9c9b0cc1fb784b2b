import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.questions.disputes import THEMES, disputes, theme

from .making import catalog, role


def between(*roles: str, bites: tuple[str, ...] = ()) -> Dispute:
    """A disagreement that touches these roles, and bites these sections of them."""
    position = Claim(text="One post.", sources=("c",))
    return Dispute(topic="One post?", roles=roles, sections=bites, positions=(position,))


ROLES = tuple(role(name) for name in ("clerk", "head", "chief", "adviser"))
FOUND = {
    "all-four": between("clerk", "head", "chief", "adviser"),
    "b-pair": between("chief", "head"),
    "a-pair": between("head", "clerk"),
    "three": between("clerk", "head", "adviser"),
    "head-alone": between("head"),
    "of-others": between("chief", "adviser"),
}
MADE = catalog(*ROLES, disputes=FOUND)


def test_without_a_role_all_disputes_stand_in_the_order_of_their_ids() -> None:
    found = disputes(MADE)
    assert found.role is None
    assert list(found.disputes) == [
        "a-pair",
        "all-four",
        "b-pair",
        "head-alone",
        "of-others",
        "three",
    ]


def test_the_disputes_of_a_role_are_those_that_touch_it_the_narrowest_first() -> None:
    assert list(disputes(MADE, "head").disputes) == [
        "head-alone",
        "a-pair",
        "b-pair",
        "three",
        "all-four",
    ]


def test_a_dispute_comes_whole() -> None:
    assert disputes(MADE, "chief").disputes == {
        "b-pair": FOUND["b-pair"],
        "of-others": FOUND["of-others"],
        "all-four": FOUND["all-four"],
    }


@pytest.mark.parametrize("name", ["hom", "HoM", "Head of Models", "head-of-models"])
def test_a_role_is_found_by_any_of_its_names_and_told_in_short(name: str, small: Catalog) -> None:
    found = disputes(small, name)
    assert found.role is not None
    assert (found.role.id, found.role.title) == ("head-of-models", "Head of Models")
    assert list(found.disputes) == ["head-or-chief"]


def test_a_role_that_no_dispute_touches_has_none(small: Catalog) -> None:
    found = disputes(small, "dc")
    assert found.disputes == {}
    assert found.role is not None
    assert found.role.id == "data-clerk"


@pytest.mark.parametrize("name", ["", "unicorn"])
def test_a_name_that_nobody_bears_is_no_question_about_all_roles(name: str) -> None:
    with pytest.raises(UnknownName):
        disputes(MADE, name)


@pytest.mark.parametrize("name", [None, "hom", "cmo", "dc"])
def test_the_cache_answers_the_same(name: str | None, small: Catalog, cached: Catalog) -> None:
    fresh, kept = disputes(small, name), disputes(cached, name)
    assert kept == fresh
    assert list(kept.disputes) == list(fresh.disputes)


def test_each_public_role_is_told_the_disputes_that_name_it_and_no_others(public: Catalog) -> None:
    for key in public.roles:
        found = disputes(public, key).disputes
        assert set(found) == {name for name, one in public.disputes.items() if key in one.roles}
        places = [
            (THEMES.index(theme(one)), "summary" not in one.sections, len(one.roles))
            for one in found.values()
        ]
        assert places == sorted(places)


THEMED = {
    "a-market": between("head", bites=("adoption",)),
    "b-pay": between("clerk", "head", bites=("pay", "pay_context")),
    "c-moves": between("head", bites=("origins", "experience")),
    "d-needs": between("head", bites=("experience", "origins")),
    "e-post": between("chief", "head", bites=("reports_to",)),
    "f-post": between("head", bites=("seat", "pay")),
    "g-post": between("head"),
    "h-post": between("chief", "head", "clerk", bites=("summary", "seat")),
}
THEMES_IN_ORDER = [
    "h-post",
    "f-post",
    "g-post",
    "e-post",
    "d-needs",
    "b-pay",
    "c-moves",
    "a-market",
]


def test_themes_come_in_their_order_and_the_first_section_decides() -> None:
    of = catalog(*ROLES, disputes=THEMED)
    found = disputes(of, "head")
    assert list(found.disputes) == THEMES_IN_ORDER
    assert found.themes == {
        "a-market": "market",
        "b-pay": "pay",
        "c-moves": "moves",
        "d-needs": "needs",
        "e-post": "role",
        "f-post": "role",
        "g-post": "role",
        "h-post": "role",
    }
    everything = ["h-post", "e-post", "f-post", "g-post", "d-needs", "b-pay", "c-moves", "a-market"]
    assert list(disputes(of).disputes) == everything


@pytest.mark.parametrize("number", [1, 4, 8])
def test_a_number_tells_the_one_that_stands_there(number: int) -> None:
    found = disputes(catalog(*ROLES, disputes=THEMED), "head", number)
    assert list(found.disputes) == [THEMES_IN_ORDER[number - 1]]
    assert list(found.themes) == [THEMES_IN_ORDER[number - 1]]
    assert (found.number, found.count) == (number, 8)


@pytest.mark.parametrize("number", [0, 9])
def test_a_number_at_which_none_stands_is_refused(number: int) -> None:
    with pytest.raises(BadRequest) as told:
        disputes(catalog(*ROLES, disputes=THEMED), "head", number)
    assert told.value.message == (
        f"there are 8 disagreements on Head, and none has the number {number}."
    )
    with pytest.raises(BadRequest) as told:
        disputes(catalog(*ROLES, disputes={"one": between("head")}), None, 2)
    assert told.value.message == "there is 1 disagreement, and none has the number 2."
