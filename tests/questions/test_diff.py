"""What changed between two editions: what counts, under which key, and laws that always hold."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.claim import Claim
from airoles.model.dispute import Dispute
from airoles.model.edition import Edition
from airoles.model.move import Evidence, Move, Origin, Years
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source
from airoles.questions.diff import Change, diff
from airoles.questions.diff_entries import entries
from airoles.store.open_edition import edition_of
from questions.making import catalog, need, pay, role, step


def made(*roles: Role, **given: Any) -> Edition:
    return edition_of(catalog(*roles, **given), "made up")


def only_change(old: Edition, new: Edition) -> Change:
    (change,) = diff(old, new).changes
    return change


def claim(text: str = "It counts.", *sources: str, **given: Any) -> Claim:
    return Claim(**{"id": "counts", "text": text, "sources": sources or ("c",), **given})


def clerk(**given: Any) -> Role:
    return role(summary=(claim(),), **given)


def test_a_statement_that_says_something_else_is_a_changed_claim() -> None:
    new = role(summary=(claim("It counts twice."),))
    change = only_change(made(clerk()), made(new))
    assert (change.key, change.kind) == ("roles/clerk/statements/counts", "statements")
    assert (change.change, change.aspects, change.fields) == ("changed", ("claim",), ("text",))
    assert change.before
    assert change.before.said["text"] == "It counts."
    assert change.after
    assert change.after.said["text"] == "It counts twice."


def test_a_statement_that_another_source_makes_rests_on_something_else() -> None:
    change = only_change(made(clerk()), made(role(summary=(claim("It counts.", "c", "d"),))))
    assert (change.aspects, change.fields) == (("sources",), ())
    change = only_change(made(clerk()), made(role(summary=(claim("It counts.", "a"),))))
    assert change.aspects == ("sources", "grade")
    assert [side and side.grade for side in (change.before, change.after)] == ["C", "A"]


def test_a_source_that_is_graded_anew_is_one_change() -> None:
    old = made(clerk(pay=(pay(),)))
    graded_anew = {**old.sources, "c": replace(old.sources["c"], grade="D")}
    change = only_change(old, replace(old, sources=graded_anew))
    assert (change.key, change.aspects) == ("sources/c", ("grade",))
    assert change.after
    assert change.after.cited == 2


def test_the_details_of_a_source_are_told_apart_from_its_grade() -> None:
    old = made(clerk())
    dated = {**old.sources, "c": replace(old.sources["c"], date="2026")}
    change = only_change(old, replace(old, sources=dated))
    assert (change.aspects, change.fields) == (("details",), ("date",))


def test_a_statement_that_moves_to_another_section_has_changed() -> None:
    old, new = role(duties=(claim(),)), role(outlook=(claim(),))
    change = only_change(made(old), made(new))
    assert (change.aspects, change.fields) == (("claim",), ("section",))


def test_the_order_of_things_and_the_writing_of_numbers_are_not_compared() -> None:
    first, second = pay(), pay(market="GB", median=Decimal("200000.0"))
    old = clerk(pay=(first, second), aliases=("a", "b"))
    new = clerk(pay=(replace(second, median=Decimal("2E+5")), first), aliases=("b", "a"))
    assert diff(made(old), made(new)).changes == ()


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({}, "roles/clerk/pay/US/USD/year/base/2025"),
        ({"year": "2024", "basis": "total"}, "roles/clerk/pay/US/USD/year/total/2024"),
        ({"market": "GB", "currency": "GBP"}, "roles/clerk/pay/GB/GBP/year/base/2025"),
        ({"condition": "large firms"}, "roles/clerk/pay/US/USD/year/base/2025/cafe013e"),
    ],
)
def test_a_figure_is_known_by_what_it_measures(given: dict[str, Any], key: str) -> None:
    assert key in entries(made(clerk(pay=(pay(**given),))))


def test_an_amount_that_changes_is_the_same_figure_and_another_year_is_another() -> None:
    old = made(clerk(pay=(pay(),)))
    change = only_change(old, made(clerk(pay=(pay(median=Decimal(110_000)),))))
    assert (change.kind, change.aspects, change.fields) == ("figures", ("claim",), ("median",))
    later = diff(old, made(clerk(pay=(pay(year="2026"),))))
    assert [(one.change, one.key[-4:]) for one in later.changes] == [
        ("removed", "2025"),
        ("added", "2026"),
    ]


def test_of_two_figures_with_one_key_the_second_is_numbered_whatever_their_order() -> None:
    low, high = pay(), pay(median=Decimal(200_000))
    key = "roles/clerk/pay/US/USD/year/base/2025"
    for figures in ((low, high), (high, low)):
        found = entries(made(clerk(pay=figures)))
        assert found[key].entry.said["median"] == "100000"
        assert found[f"{key}-2"].entry.said["median"] == "200000"


def test_a_move_and_an_origin_are_known_by_their_ends() -> None:
    told = (Evidence(sources=("c",)),)
    start = clerk(
        moves=(step("head", None), Move(to_outside="Own Firm", kind="step", evidence=told)),
        origins=(Origin(from_outside="The army", kind="origin", evidence=told),),
    )
    found = entries(made(start, role("head")))
    assert [key for key, one in found.items() if one.kind == "moves" and one.role] == [
        "roles/clerk/moves/step/head",
        "roles/clerk/moves/step/outside/own-firm",
        "roles/clerk/origins/origin/outside/the-army",
    ]
    assert found["roles/clerk/moves/step/head"].entry.about == "Clerk → Head"


@pytest.mark.parametrize(
    ("years", "told"),
    [
        (Years(low=Decimal(3), counts="before"), "3+ years in the role before"),
        (Years(high=Decimal(3), counts="before"), "up to 3 years in the role before"),
        (Years(low=Decimal(3), high=Decimal(5), counts="career"), "3–5 years of career in all"),
        (
            Years(low=Decimal(18), high=Decimal(18), unit="months", counts="change"),
            "18 months for the change itself",
        ),
    ],
)
def test_times_of_a_move_are_told_with_their_ends(years: Years, told: str) -> None:
    move = Move(to="head", kind="step", evidence=(Evidence(years=years, sources=("c",)),))
    (part,) = entries(made(clerk(moves=(move,))))["roles/clerk/moves/step/head"].entry.parts
    assert part.text == told


def test_a_source_that_changes_sides_in_a_dispute_is_told() -> None:
    def on(*sides: tuple[str, tuple[str, ...]]) -> Edition:
        positions = tuple(Claim(text=text, sources=sources) for text, sources in sides)
        known = Dispute(topic="Who?", roles=("clerk",), positions=positions)
        return made(clerk(), disputes={"who": known})

    old = on(("Yes.", ("a", "b")), ("No.", ("c",)))
    change = only_change(old, on(("Yes.", ("a",)), ("No.", ("b", "c"))))
    assert (change.key, change.aspects) == ("disputes/who", ("sources",))
    change = only_change(old, on(("Yes.", ("a", "b")), ("Never.", ("c",))))
    assert (change.aspects, change.fields) == (("claim",), ("parts",))


def test_a_need_holds_what_all_sources_say_of_a_skill() -> None:
    old = made(clerk(skills=(need("counting"), need("counting", "helpful", sources=("d",)))))
    new = made(clerk(skills=(need("counting"),)))
    change = only_change(old, new)
    assert (change.key, change.aspects) == (
        "roles/clerk/skills/counting",
        ("claim", "sources"),
    )


def test_what_a_folder_on_top_is_called_is_not_compared() -> None:
    old = made(clerk())

    def citing(source: str) -> Edition:
        there = {**old.roles, "clerk": role(summary=(claim("It counts.", source),))}
        return replace(old, roles=there, sources={**old.sources, source: old.sources["c"]})

    assert diff(citing("c@one"), citing("c@two")).changes == ()
    told = diff(old, citing("c@one")).changes
    assert [(one.key, one.change, one.aspects) for one in told] == [
        ("roles/clerk/statements/counts", "changed", ("sources",)),
        ("sources/c@", "added", ()),
    ]


def test_only_the_kinds_that_are_asked_for_are_compared_and_counted() -> None:
    old, new = made(clerk()), made(clerk(pay=(pay(),)), role("head"))
    found = diff(old, new, (" Roles ", "figures"))
    assert list(found.counts) == ["roles", "figures"]
    assert [(one.kind, one.key) for one in found.changes] == [
        ("roles", "roles/head"),
        ("figures", "roles/clerk/pay/US/USD/year/base/2025"),
    ]
    assert (found.counts["roles"].added, found.counts["roles"].removed) == (1, 0)
    with pytest.raises(BadRequest, match="there is no kind 'role'"):
        diff(old, new, ("role",))


def test_the_public_catalog_does_not_differ_from_itself(public: Catalog, small: Catalog) -> None:
    for each in (public, small):
        found = diff(edition_of(each), edition_of(each))
        assert found.changes == ()
        assert {(c.added, c.removed, c.changed) for c in found.counts.values()} == {(0, 0, 0)}


def test_no_two_things_of_the_public_catalog_have_one_key(public: Catalog) -> None:
    edition = edition_of(public)
    found = entries(edition)
    assert sum(key.startswith("sources/") for key in found) == len(public.sources)
    assert sum("/pay/" in key for key in found) == public.totals["figures"]
    figures = [key for key, one in found.items() if one.kind == "figures"]
    assert [key for key in figures if key.endswith("-2")] == []


IDS = ("a", "b", "c", "d")
CITING = st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True).map(tuple)
CLAIMS = st.builds(
    Claim,
    id=st.sampled_from(("one", "two", "three", "four")),
    text=st.sampled_from(("It is so.", "It is not.")),
    remark=st.sampled_from((None, "often")),
    sources=CITING,
)
STATED = st.lists(CLAIMS, max_size=4, unique_by=lambda one: one.id).map(tuple)
FIGURES = st.lists(
    st.builds(
        pay,
        year=st.sampled_from(("2024", "2025")),
        market=st.sampled_from(("US", "GB")),
        median=st.sampled_from((Decimal(1), Decimal("1.0"), Decimal(2))),
        condition=st.sampled_from((None, "large firms")),
        sources=CITING,
    ),
    max_size=4,
).map(tuple)
MOVES = st.lists(
    st.builds(
        Move,
        to=st.sampled_from(("clerk", "head")),
        kind=st.sampled_from(("step", "origin")),
        evidence=st.lists(
            st.builds(Evidence, share=st.sampled_from((None, "half")), sources=CITING),
            min_size=1,
            max_size=2,
        ).map(tuple),
    ),
    max_size=3,
    unique_by=lambda move: (move.to, move.kind),
).map(tuple)
NEEDS = st.lists(
    st.builds(
        need,
        st.sampled_from(("counting", "leading")),
        st.sampled_from(("required", "helpful")),
        sources=CITING,
    ),
    max_size=3,
).map(tuple)
ROLES = st.builds(
    role,
    st.sampled_from(("clerk", "head", "chief")),
    title=st.sampled_from(("One", "Another")),
    duties=STATED,
    pay=FIGURES,
    moves=MOVES,
    skills=NEEDS,
)


@st.composite
def editions(draw: st.DrawFn) -> Edition:
    roles = draw(st.lists(ROLES, max_size=3, unique_by=lambda each: each.id))
    grades = draw(st.lists(st.sampled_from("ABCD"), min_size=4, max_size=4))
    known = {
        key: Source(publisher="Press", title="A study", grade=grade)  # type: ignore[arg-type]
        for key, grade in zip(IDS, grades, strict=True)
    }
    skills = {"counting": Skill(name="Counting", family="data")} if draw(st.booleans()) else {}
    stated = {each.id: replace(each, summary=()) for each in roles}
    return Edition("made up", "catalog", stated, known, skills, {}, {})


def claims_of(edition: Edition) -> dict[str, Any]:
    """What an edition says, by key, and who says so."""
    return {key: said(one.entry) for key, one in entries(edition).items()}


def said(entry: Any) -> Any:
    parts = tuple((part.text, frozenset(part.sources)) for part in entry.parts)
    return dict(entry.said), parts, frozenset(entry.sources)


@given(editions())
def test_nothing_differs_from_itself(edition: Edition) -> None:
    assert diff(edition, edition).changes == ()


@given(editions(), editions())
def test_the_old_with_what_changed_is_the_new(old: Edition, new: Edition) -> None:
    found = claims_of(old)
    for change in diff(old, new).changes:
        if change.change == "added":
            assert change.key not in found
        else:
            assert change.before
            assert said(change.before) == found.pop(change.key)
        if change.after:
            found[change.key] = said(change.after)
    assert found == claims_of(new)


@given(editions(), editions())
def test_the_way_back_is_the_way_there_mirrored(old: Edition, new: Edition) -> None:
    there, back = diff(old, new), diff(new, old)
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    mirrored = [
        replace(
            one,
            change=turned[one.change],  # type: ignore[arg-type]
            before=one.after,
            after=one.before,
        )
        for one in back.changes
    ]
    assert mirrored == list(there.changes)
    assert (there.old, there.new) == (back.new, back.old)


@given(editions(), editions(), st.randoms())
def test_the_order_in_which_things_are_told_plays_no_part(
    old: Edition, new: Edition, drawn: Any
) -> None:
    def mixed(items: Any) -> Any:
        found = list(items)
        drawn.shuffle(found)
        return found

    roles = {
        each.id: replace(
            each,
            duties=tuple(mixed(each.duties)),
            pay=tuple(mixed(each.pay)),
            moves=tuple(mixed(each.moves)),
            skills=tuple(mixed(each.skills)),
        )
        for each in mixed(new.roles.values())
    }
    other = replace(new, roles=roles, sources=dict(mixed(new.sources.items())))
    assert diff(new, other).changes == ()
    assert [(one.key, one.aspects) for one in diff(old, other).changes] == [
        (one.key, one.aspects) for one in diff(old, new).changes
    ]
