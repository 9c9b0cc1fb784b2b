from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest, UnknownName
from airoles.model.claim import Answer, Claim
from airoles.model.role import Mandate, Role
from airoles.questions.best_figure import on_one_basis
from airoles.questions.compare import COMPARED, Comparison, compare
from airoles.questions.neighbours import goes_to
from airoles.questions.sections import ASPECTS, SECTIONS

from .making import catalog, claims, need, pay, role, step

CHIEFS = ("head-of-models", "chief-model-officer")
TOLD = (*ASPECTS, "summary", "education", "experience", "certifications", "employers")
"""The aspects that statements tell of."""


def side_by_side(*roles: Role, diff: bool = False) -> Comparison:
    return compare(
        catalog(*roles, role("chief", pay=(pay(),))), tuple(r.id for r in roles), diff=diff
    )


def texts(found: Comparison, aspect: str) -> list[list[str]]:
    (row,) = (row for row in found.claims if row.aspect == aspect)
    return [[claim.text for claim in cell.claims] for cell in row.cells]


def sharing(found: Comparison) -> dict[str, str]:
    return {row.skill: row.sharing for row in found.skills or ()}


def test_each_aspect_is_told_for_each_role_in_the_order_asked(small: Catalog) -> None:
    found = compare(small, CHIEFS)
    assert [card.id for card in found.roles] == list(CHIEFS)
    assert texts(found, "reports_to") == [["The chief."], ["The chief executive."]]
    turned = compare(small, CHIEFS[::-1])
    assert texts(turned, "reports_to") == [["The chief executive."], ["The chief."]]


def test_every_aspect_is_compared_where_none_is_named(small: Catalog) -> None:
    found = compare(small, CHIEFS)
    assert found.aspects == tuple(COMPARED)
    assert {row.aspect for row in found.claims} == set(TOLD)
    assert found.pay
    assert found.next_roles
    assert found.skills
    assert found.diff is False


def test_an_aspect_has_the_title_of_its_section() -> None:
    assert {name: COMPARED[name] for name in COMPARED if name in SECTIONS} == {
        name: SECTIONS[name] for name in COMPARED if name in SECTIONS
    }
    assert {name: COMPARED[name] for name in ASPECTS} == ASPECTS
    own = {name: COMPARED[name] for name in COMPARED if name not in {**SECTIONS, **ASPECTS}}
    assert own == {"level": "Level", "family": "Line of work", "next_roles": "Next roles"}


def test_only_the_aspects_asked_for_are_compared_in_the_usual_order(small: Catalog) -> None:
    found = compare(small, CHIEFS, ("reports-to", "level", "Primary focus"))
    assert found.aspects == ("level", "primary_focus", "reports_to")
    assert [row.aspect for row in found.claims] == ["primary_focus", "reports_to"]
    assert (found.pay, found.next_roles, found.skills) == (None, None, None)


def test_a_cell_without_a_statement_says_why(small: Catalog) -> None:
    found = compare(small, CHIEFS, ("certifications", "education"))
    told = {row.aspect: [cell.empty for cell in row.cells] for row in found.claims}
    assert told["certifications"] == ["not applicable", "no source"]
    assert told["education"] == [None, "no source"]


def test_pay_is_the_figure_that_stands_for_each_role(small: Catalog) -> None:
    names = ("data-clerk", "chief-model-officer", "modeller")
    for market, basis in (("us", None), ("CA", None), ("US", "BASE"), ("all", "wage")):
        row = compare(small, names, ("pay",), market=market, basis=basis).pay
        assert row is not None
        assert row.market == {"us": "US"}.get(market, market)
        roles = [small.roles[name] for name in names]
        pay = on_one_basis(small, roles, row.market, basis and basis.lower(), one_voice=True)
        assert (row.basis, row.voice) == (pay.basis, pay.voice)
        assert row.cells == tuple(pay.figures[name] for name in names)


@pytest.mark.parametrize(
    ("year", "voice", "cited"), [("2025", "Press C", ("c", "c")), ("2024", None, ("a", "c"))]
)
def test_pay_that_one_publisher_tells_of_all_roles_stands_before_better_figures(
    year: str, voice: str | None, cited: tuple[str, ...]
) -> None:
    clerk = role("clerk", pay=(pay(sources=("a",)), pay(sources=("c",), median=Decimal(90_000))))
    row = compare(catalog(clerk, role("peer", pay=(pay(year=year),))), ("clerk", "peer"), ("pay",))
    assert row.pay is not None
    assert (row.pay.voice, row.pay.basis) == (voice, "base")
    assert tuple(cell.figure.pay.sources[0] for cell in row.pay.cells if cell) == cited


def test_questions_that_set_the_roles_against_each_other_are_answered_most_roles_first() -> None:
    def asked(question: str, *others: str) -> Answer:
        return Answer(question=question, answer="So.", sources=("c",), compares_with=others)

    own = (asked("Alone?"), asked("Peer?", "peer"), asked("Boss?", "boss"))
    clerk = role("clerk", questions=own, pay=(pay(),))
    peer = role("peer", questions=(asked("Both?", "clerk", "boss"), asked("Other?", "other")))
    of = catalog(clerk, peer, role("boss"), role("other"))
    told = compare(of, ("clerk", "peer", "boss"), ("questions",)).questions or ()
    assert [(one.role, one.answer.question) for one in told] == [
        ("peer", "Both?"),
        ("clerk", "Peer?"),
        ("clerk", "Boss?"),
    ]
    two = compare(of, ("clerk", "peer"), ("questions",)).questions or ()
    assert [one.answer.question for one in two] == ["Peer?", "Both?"]
    assert compare(of, ("clerk", "peer"), ("level",)).questions is None


def test_next_roles_are_those_people_go_to(small: Catalog) -> None:
    found = compare(small, ("modeller", "model-adviser"), ("next_roles",))
    (modeller, adviser) = found.next_roles or ((), ())
    assert set(modeller) <= set(goes_to(small, small.roles["modeller"]))
    assert [n.name for n in modeller if n.kind == "step"] == ["Head of Models"]
    assert [n.name for n in adviser] == ["Chief Model Officer", "Board seat"]


def test_skills_are_told_for_each_role_with_what_its_sources_ask(small: Catalog) -> None:
    found = compare(small, ("modeller", "head-of-models", "data-clerk"), ("skills",))
    rows = {row.skill: row for row in found.skills or ()}
    assert rows["modelling"].name == "Modelling"
    told = [cell and (cell.importance, cell.depth) for cell in rows["modelling"].cells]
    assert told == [("required", "practitioner"), ("required", "working"), None]
    cell = rows["modelling"].cells[0]
    assert cell is not None
    assert cell.sources == ("survey", "blog")


@pytest.mark.parametrize(
    ("depths", "told"),
    [
        (("working", "working"), "shared"),
        (("working", "expert"), "deeper in one"),
        ((None, None), "shared"),
        (("working", None), "shared"),
        (("working", "expert", None), "shared"),
        (("working", "working", "expert"), "deeper in one"),
        (("expert", "-"), "only in one"),
        (("-", None, "-"), "only in one"),
        (("working", "expert", "-"), "in some"),
        ((None, "-", None), "in some"),
    ],
)
def test_skills_are_told_apart_by_who_shares_them(
    depths: tuple[str | None, ...], told: str
) -> None:
    roles = [
        role(f"role-{n}", skills=() if depth == "-" else (need("counting", depth=depth),))
        for n, depth in enumerate(depths)
    ]
    assert sharing(side_by_side(*roles)) == {"counting": told}


def test_skills_stand_by_who_shares_them_and_then_by_the_order_of_roles() -> None:
    one = role("one", skills=(need("explaining"), need("counting"), need("modelling")))
    two = role("two", skills=(need("leading", depth="expert"), need("modelling")))
    three = role(
        "three",
        skills=(need("modelling"), need("counting"), need("leading", depth="working")),
    )
    assert list(sharing(side_by_side(two, one, three)).items()) == [
        ("modelling", "shared"),
        ("leading", "in some"),
        ("counting", "in some"),
        ("explaining", "only in one"),
    ]
    deep = role("deep", skills=(need("modelling"), need("leading", depth="working")))
    assert list(sharing(side_by_side(two, deep)).items()) == [
        ("leading", "deeper in one"),
        ("modelling", "shared"),
    ]


def test_disputes_that_touch_two_of_the_roles_are_told(small: Catalog) -> None:
    assert list(compare(small, CHIEFS).disputes or ()) == ["head-or-chief"]
    assert list(compare(small, (*CHIEFS, "modeller")).disputes or ()) == ["head-or-chief"]
    assert compare(small, ("head-of-models", "modeller")).disputes == {}


def test_disputes_are_told_only_where_they_are_asked_for(small: Catalog) -> None:
    assert compare(small, CHIEFS, ("level",)).disputes is None
    assert list(compare(small, CHIEFS, ("disputes",)).disputes or ()) == ["head-or-chief"]
    assert compare(small, CHIEFS, ("level", "disputes"), diff=True).disputes


@pytest.mark.parametrize("names", [(), ("modeller",)])
def test_fewer_than_two_roles_are_no_comparison(small: Catalog, names: tuple[str, ...]) -> None:
    with pytest.raises(BadRequest) as error:
        compare(small, names)
    assert error.value.message == "a comparison needs at least two roles."
    assert error.value.hint == "name another, such as airoles compare caio cto"


@pytest.mark.parametrize("other", ["head-of-models", "HoM", "Head of Models"])
def test_a_role_is_never_compared_with_itself(small: Catalog, other: str) -> None:
    with pytest.raises(BadRequest) as error:
        compare(small, ("modeller", "head-of-models", other))
    assert error.value.message == "head-of-models is named twice."
    assert error.value.hint == "leave one out, or name another role in its place"


def test_unknown_words_are_refused(small: Catalog) -> None:
    with pytest.raises(UnknownName):
        compare(small, ("modeller", "zookeeper"))
    with pytest.raises(BadRequest, match="there is no aspect 'salary'") as caught:
        compare(small, CHIEFS, ("salary",))
    assert caught.value.hint == f"choose from {', '.join(COMPARED)}"
    with pytest.raises(BadRequest, match="market 'XX'"):
        compare(small, CHIEFS, market="XX")
    with pytest.raises(BadRequest, match="market 'XX'"):
        compare(small, CHIEFS, ("level",), market="XX")
    with pytest.raises(BadRequest, match="basis 'gross'"):
        compare(small, CHIEFS, basis="gross")


PLAIN = {
    "summary": claims("It leads."),
    "mandate": Mandate(team=claims("Four people.")),
    "education": claims("A degree."),
    "pay": (pay(),),
    "moves": (step("chief", "craft"),),
    "skills": (need("counting", depth="working"),),
}
DIFFERING: dict[str, dict[str, Any]] = {
    "summary": {"summary": claims("It follows.")},
    "team": {"mandate": Mandate(team=claims("Nobody."))},
    "education": {"education": ()},
    "employers": {"employers": claims("Banks.")},
    "level": {"level": "lead"},
    "family": {"family": "data"},
    "pay": {"pay": (pay(median=Decimal(7)),)},
    "pay of one alone": {"pay": ()},
    "next_roles": {"moves": ()},
    "skills": {"skills": (need("counting", depth="expert"),)},
    "skills of other importance": {"skills": (need("counting", "helpful", depth="working"),)},
    "skills of one alone": {"skills": ()},
}


def left(found: Comparison) -> set[str]:
    """The aspects that a comparison still has something to show of."""
    parts = {"pay": found.pay, "next_roles": found.next_roles, "skills": found.skills}
    shown = {row.aspect for row in found.claims} | {name for name, part in parts.items() if part}
    return shown | ({"level", "family"} & set(found.aspects))


def test_roles_that_are_alike_leave_no_difference() -> None:
    found = side_by_side(role("one", **PLAIN), role("two", **PLAIN), diff=True)
    assert left(found) == set()
    assert found.diff is True
    whole = set(COMPARED) - {"disputes", "questions"}
    assert left(side_by_side(role("one", **PLAIN), role("two", **PLAIN))) == whole


@pytest.mark.parametrize("aspect", DIFFERING)
@pytest.mark.parametrize("place", range(3))
def test_a_difference_is_shown_and_nothing_else(aspect: str, place: int) -> None:
    roles = [role(f"role-{n}", **PLAIN) for n in range(3)]
    roles[place] = replace(roles[place], **DIFFERING[aspect])
    assert left(side_by_side(*roles, diff=True)) == {aspect.split(" of ")[0]}


def test_only_the_skills_that_differ_are_left() -> None:
    one = role("one", skills=(need("counting"), need("leading")))
    two = role("two", skills=(need("counting"), need("leading", "helpful")))
    assert list(sharing(side_by_side(one, two, diff=True))) == ["leading"]


def test_statements_in_another_order_or_by_other_sources_do_not_differ() -> None:
    one = role("one", summary=claims("It leads.", "It counts."))
    other = Claim(text="It counts.", sources=("a",)), *claims("It leads.")
    assert left(side_by_side(one, role("two", summary=other), diff=True)) == set()


def test_a_step_that_only_one_role_has_is_a_difference() -> None:
    one = role("one", moves=(step("chief", None),))
    two = role("two", moves=(step("chief", None, kind="origin"),))
    assert left(side_by_side(one, two, diff=True)) == {"next_roles"}


def test_where_people_come_from_in_more_than_a_step_is_no_difference_in_next_roles() -> None:
    one = role("one", moves=(step("chief", None),))
    two = role("two", moves=(step("chief", None), step("one", None, kind="origin")))
    assert left(side_by_side(one, two, diff=True)) == set()


def test_a_difference_is_a_part_of_the_whole_comparison(public: Catalog) -> None:
    for pair in pairwise(public.roles):
        whole, part = compare(public, pair), compare(public, pair, diff=True)
        assert set(part.claims) <= set(whole.claims)
        assert set(part.skills or ()) <= set(whole.skills or ())
        assert part.pay in (None, whole.pay)
        assert part.next_roles in (None, whole.next_roles)
        assert part.disputes == whole.disputes
        for row in set(whole.claims) - set(part.claims):
            (one, two) = ({claim.text for claim in cell.claims} for cell in row.cells)
            assert one == two


def test_turning_two_public_roles_round_turns_their_cells_round(public: Catalog) -> None:
    for one, two in pairwise(public.roles):
        there, back = compare(public, (one, two)), compare(public, (two, one))
        assert [r.cells for r in there.claims] == [r.cells[::-1] for r in back.claims]
        assert sharing(there) == sharing(back)
        assert {r.skill: r.cells for r in there.skills or ()} == {
            r.skill: r.cells[::-1] for r in back.skills or ()
        }
