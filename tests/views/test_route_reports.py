"""Routes, gaps, fits and arrivals as sheets: what every cell, title and note says."""

import dataclasses
import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.model.move import Evidence, Move, Years
from airoles.model.pay import Proxy
from airoles.model.role import Role
from airoles.questions.arrivals import arrivals
from airoles.questions.background import Background, ReadPosition, ReadSkill, from_list
from airoles.questions.fit import fits
from airoles.questions.gap import between, from_background
from airoles.questions.reply import reply
from airoles.questions.route_options import RouteOptions
from airoles.questions.routes import routes
from airoles.views.report_of import report
from airoles.views.sheet import Cell, Empty, Line, Report, Sheet, Tree
from airoles.views.terminal import render
from questions.making import SKILLS, catalog, need, pay, role, step


def told(cell: Cell) -> list[str] | Empty:
    return [line.text for line in cell] if isinstance(cell, tuple) else cell  # type: ignore[return-value]


def rows(sheet: Sheet) -> list[list[Any]]:
    return [[told(cell) for cell in row.cells] for row in sheet.rows]


def notes(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.notes]


def sheets(found: Report) -> list[Sheet]:
    return [part for part in found.parts if isinstance(part, Sheet)]


def titles(found: Report) -> list[str]:
    return [sheet.title for sheet in sheets(found)]


def columns(sheet: Sheet) -> list[str]:
    return [column.title for column in sheet.columns]


def all_routes(
    of: Catalog, start: str, target: str, options: RouteOptions | None = None, **asked: Any
) -> Any:
    return report(reply(of, "routes", routes(of, start, target, options), **asked))


# Routes


def two_ways() -> Catalog:
    """A short way of weak evidence, and a long one of strong evidence."""
    return catalog(
        role(
            "a",
            moves=(step("c", "craft", source="d"), step("b", "craft", source="a")),
            pay=(pay(),),
        ),
        role(
            "b",
            moves=(step("c", "counsel", source="b"),),
            skills=(need("counting"),),
            pay=(pay(median=Decimal(90_000)),),
        ),
        role("c", family="data", skills=(need("leading"), need("counting", depth="expert"))),
    )


def test_the_line_on_top_says_how_many_routes_there_are_and_in_what_order() -> None:
    found = all_routes(two_ways(), "a", "c")
    assert found.title == "Routes from A to C"
    assert found.about[0].text == (
        "2 routes are beaten by no other on steps, evidence, gap and falls in pay, ordered by "
        "evidence."
    )


def test_the_line_on_top_says_how_many_are_shown_where_not_all_are() -> None:
    found = all_routes(two_ways(), "a", "c", RouteOptions(most=1, by="gap"))
    assert found.about[0].text == (
        "2 routes are beaten by no other on steps, evidence, gap and falls in pay; 1 shown, "
        "ordered by gap."
    )
    assert len(sheets(found)) == 1


def test_each_route_is_headed_by_its_reasons_and_costs() -> None:
    assert titles(all_routes(two_ways(), "a", "c")) == [
        "1. Strongest evidence: 2 steps, weakest evidence B, gap 8, 1 fall in pay",
        "2. Fewest steps, fewest falls in pay: 1 step, weakest evidence D, gap 8",
    ]


def test_a_single_route_is_told_as_such() -> None:
    found = all_routes(two_ways(), "a", "b")
    assert found.about[0].text.startswith("1 route is beaten by no other")
    assert titles(found) == [
        "1. The only route that no other beats: 1 step, weakest evidence A, gap 4, 1 fall in pay"
    ]


def test_several_falls_are_counted() -> None:
    amounts = (Decimal(300), Decimal(200), Decimal(100))
    made = [
        role(name, pay=(pay(median=amount),), moves=(step(end, "craft"),) if end else ())
        for name, end, amount in zip("abc", ("b", "c", ""), amounts, strict=True)
    ]
    assert titles(all_routes(catalog(*made), "a", "c"))[0].endswith("gap 0, 2 falls in pay")


def test_a_route_is_a_row_for_the_start_and_one_for_each_step() -> None:
    first, second = sheets(all_routes(two_ways(), "a", "c"))
    assert columns(first) == [
        "Role",
        "Pay, US, base pay",
        "Skills to gain and deepen",
        "Evidence for the step",
    ]
    assert rows(first) == [
        [["A", "senior"], ["median 100,000 USD", "base, 2025"], Empty.NONE, Empty.NONE],
        [
            ["B", "senior", "similar", "Craft route"],
            ["median 90,000 USD", "base, 2025", "down from median 100,000 USD, 2025"],
            ["Gain: Counting"],
            ["No years stated"],
        ],
        [
            ["C", "senior", "Counsel route"],
            ["no figure", "not comparable with the role before"],
            ["Gain: Leading"],
            ["No years stated"],
        ],
    ]
    assert rows(second)[1][2] == ["Gain: Leading, Counting"]


def test_pay_before_and_after_are_each_cited() -> None:
    of = catalog(
        role("a", moves=(step("b", "craft", "counsel"),), pay=(pay(sources=("a",), year="2024"),)),
        role("b", family="data", pay=(pay(sources=("b", "c"), median=Decimal(120_000)),)),
    )
    (sheet,) = sheets(all_routes(of, "a", "b"))
    name, amounts, _, _ = sheet.rows[1].cells
    assert told(name) == ["B", "senior", "lateral advance", "Craft, Counsel route"]
    assert amounts == (
        Line("median 120,000 USD", kind="figure"),
        Line("base, 2025", ("b", "c"), "remark"),
        Line("up from median 100,000 USD, 2024", ("a",), "remark"),
    )


def test_an_unstated_basis_and_what_stands_in_are_said() -> None:
    near, next_to = (Proxy(kind="title", name=name) for name in ("Senior A", "Lead B"))
    unstated = {"basis": "unstated", "sources": ("c",)}
    of = catalog(
        role("a", moves=(step("b", "craft"),), pay=(pay(**unstated, proxy=near),)),
        role("b", pay=(pay(**unstated, proxy=next_to),)),
    )
    (sheet,) = sheets(all_routes(of, "a", "b"))
    assert rows(sheet)[1][1] == [
        "median 100,000 USD",
        "basis unstated, 2025",
        "same from median 100,000 USD, 2025",
        "proxy: Senior A; Lead B",
    ]


@pytest.mark.parametrize("limit", [{"condition": "Fortune 500"}, {"place": "New York"}])
@pytest.mark.parametrize("limited", ["before", "after"])
def test_a_figure_that_holds_for_some_only_says_for_whom(
    limit: dict[str, str], limited: str
) -> None:
    of = catalog(
        role("a", moves=(step("b", "craft"),), pay=(pay(**limit if limited == "before" else {}),)),
        role("b", pay=(pay(**limit if limited == "after" else {}),)),
    )
    (sheet,) = sheets(all_routes(of, "a", "b"))
    (words,) = limit.values()
    assert words in " ".join(rows(sheet)[1][1])


def test_on_all_markets_a_change_in_pay_says_of_which_it_speaks() -> None:
    abroad = pay(market="GB", currency="GBP")
    of = catalog(role("a", moves=(step("b", "craft"),), pay=(abroad,)), role("b", pay=(abroad,)))
    (sheet,) = sheets(all_routes(of, "a", "b", RouteOptions(market="all")))
    assert "GB," in " ".join(rows(sheet)[1][1])


def test_a_start_without_a_figure_says_so() -> None:
    of = catalog(role("a", moves=(step("b", "craft"),)), role("b", pay=(pay(),)))
    (sheet,) = sheets(all_routes(of, "a", "b"))
    assert rows(sheet)[0][1] == ["no figure"]
    assert rows(sheet)[1][1] == [
        "median 100,000 USD",
        "base, 2025",
        "not comparable with the role before",
    ]


def test_a_step_to_a_role_without_a_figure_says_so() -> None:
    of = catalog(role("a", moves=(step("b", "craft"),), pay=(pay(),)), role("b"))
    (sheet,) = sheets(all_routes(of, "a", "b"))
    assert rows(sheet)[1][1] == ["no figure", "not comparable with the role before"]


def test_skills_to_gain_and_to_deepen_are_told_apart() -> None:
    of = catalog(
        role(
            "a",
            moves=(step("b", "craft"),),
            pay=(pay(),),
            skills=(need("counting", depth="working"),),
        ),
        role("b", skills=(need("counting", depth="expert"), need("leading", "named"))),
    )
    (sheet,) = sheets(all_routes(of, "a", "b"))
    assert rows(sheet)[1][2] == ["Gain: Leading", "Deepen: Counting"]


def test_a_step_that_asks_for_nothing_new_says_so() -> None:
    of = catalog(role("a", moves=(step("b", "craft"),), pay=(pay(),)), role("b"))
    (sheet,) = sheets(all_routes(of, "a", "b"))
    assert rows(sheet)[1][2] == ["none that sources name"]


def test_after_six_skills_the_rest_are_counted(public: Catalog) -> None:
    (sheet,) = sheets(all_routes(public, "director-of-ai", "head-of-ai"))
    (gained,) = rows(sheet)[1][2]
    assert gained.count(", ") == 5
    assert re.search(r" and \d+ more$", gained)


def spans(*stated: Years | None) -> Catalog:
    """Roles in a row, with the years told of each step."""
    names = "abcdefg"[: len(stated) + 1]

    def move(end: str, years: Years | None) -> Move:
        return Move(to=end, kind="step", evidence=(Evidence(years=years, sources=("c",)),))

    moves = [move(end, years) for end, years in zip(names[1:], stated, strict=True)]
    made: list[Role] = [
        role(name, moves=(one,), pay=(pay(),)) for name, one in zip(names, moves, strict=False)
    ]
    return catalog(*made, role(names[-1]))


def before(low: int | None = None, high: int | None = None) -> Years:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Years(low=ends[0], high=ends[1], counts="before")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((before(2, 3),), ["2 to 3 years in the roles before, stated for 1 of 1 step."]),
        ((before(2, 2),), ["2 years in the roles before, stated for 1 of 1 step."]),
        ((before(2), None), ["2 or more years in the roles before, stated for 1 of 2 steps."]),
        (
            (before(2, 3), before(8, 17)),
            ["10 to 20 years in the roles before, stated for 2 of 2 steps."],
        ),
        ((None, None), []),
        ((Years(low=Decimal(9), counts="career"),), []),
    ],
)
def test_years_are_added_and_it_is_said_for_how_many_steps(
    stated: tuple[Years | None, ...], expected: list[str]
) -> None:
    of = spans(*stated)
    (sheet,) = sheets(all_routes(of, "a", "abcdefg"[len(stated)]))
    assert notes(sheet) == expected


def labels(tree: Tree) -> Iterator[tuple[int, list[str]]]:
    """Every label of a tree with how deep it stands."""
    yield 0, [line.text for line in tree.label]
    for branch in tree.branches:
        yield from ((depth + 1, label) for depth, label in labels(branch))


def test_a_route_as_a_tree_has_each_step_as_a_branch_of_the_one_before() -> None:
    found = all_routes(two_ways(), "a", "c", tree=True)
    first, second = found.parts
    assert isinstance(first, Tree)
    assert isinstance(second, Tree)
    assert list(labels(first)) == [
        (0, ["1. Strongest evidence: 2 steps, weakest evidence B, gap 8, 1 fall in pay"]),
        (1, ["A (senior)"]),
        (2, ["B (senior)", "No years stated"]),
        (3, ["C (senior)", "No years stated"]),
    ]
    assert [label for _, label in labels(second)][-1] == ["C (senior)", "No years stated"]


# Gaps


def both_ways(**asked: Any) -> Report:
    of = catalog(
        role("clerk", skills=(need("counting", "named", depth="working"), need("explaining"))),
        role(
            "chief",
            skills=(
                need("leading", depth="expert", sources=("a", "b")),
                need("counting", "helpful", depth="practitioner"),
                need("explaining", "expected", depth="expert"),
            ),
        ),
    )
    answer = between(of, "clerk", "chief", both=bool(asked.get("both")))
    return report(reply(of, "gap", answer, **asked))


def test_a_gap_is_told_item_by_item_with_its_fit() -> None:
    found = both_ways()
    assert found.title == "From Clerk to Chief"
    (sheet,) = sheets(found)
    assert sheet.title == "Clerk to Chief: fit 48%"
    assert columns(sheet) == ["Skill", "What to do", "Need", "Depth"]
    assert rows(sheet) == [
        [["Leading"], ["To gain"], ["required"], ["expert"]],
        [["Counting"], ["To deepen"], ["helpful"], ["working → practitioner"]],
        [["Explaining"], ["Kept"], ["expected"], ["unstated → expert"]],
    ]
    assert sheet.rows[0].cells[0] == (Line("Leading", ("a", "b")),)
    assert notes(sheet) == [
        "1 of 3 needs counted as met by having the skill, because a depth is unstated on one side."
    ]


def test_a_rule_stands_between_what_to_gain_to_deepen_and_to_keep() -> None:
    (sheet,) = sheets(both_ways())
    assert [row.ends_group for row in sheet.rows] == [True, True, True]
    of = catalog(role("a"), role("b", skills=tuple(need(skill) for skill in SKILLS)))
    (sheet,) = sheets(report(reply(of, "gap", between(of, "a", "b"))))
    assert [row.ends_group for row in sheet.rows] == [False, False, False, True]


@pytest.mark.parametrize(
    ("has", "wanted", "expected"),
    [
        ("working", "working", "working"),
        (None, None, "unstated"),
        ("expert", None, "expert → unstated"),
        ("expert", "awareness", "expert → awareness"),
    ],
)
def test_a_depth_that_stays_is_told_once(
    has: str | None, wanted: str | None, expected: str
) -> None:
    of = catalog(
        role("a", skills=(need("counting", depth=has),)),
        role("b", skills=(need("counting", depth=wanted),)),
    )
    (sheet,) = sheets(report(reply(of, "gap", between(of, "a", "b"))))
    assert rows(sheet)[0][3] == [expected]


def test_no_note_stands_where_every_depth_is_stated() -> None:
    same = (need("counting", depth="working"),)
    of = catalog(role("a", skills=same), role("b", skills=same))
    (sheet,) = sheets(report(reply(of, "gap", between(of, "a", "b"))))
    assert (sheet.title, notes(sheet)) == ("A to B: fit 100%", [])


def test_both_ways_are_two_sheets() -> None:
    assert titles(both_ways(both=True)) == [
        "Clerk to Chief: fit 48%",
        "Chief to Clerk: fit 100%",
    ]


def test_the_arithmetic_adds_up_on_the_screen() -> None:
    gap, sums = sheets(both_ways(explain=True))
    assert gap.title == "Clerk to Chief: fit 48%"
    assert sums.title == "How the fit of Clerk to Chief adds up"
    assert columns(sums) == ["Skill", "Weight", "Part met", "Weight × part"]
    assert rows(sums) == [
        [["Leading"], ["4"], ["0"], ["0"]],
        [["Counting"], ["2"], ["2/3"], ["1.33"]],
        [["Explaining"], ["3"], ["1"], ["3"]],
        [["Sum"], ["9"], Empty.NONE, ["4.33 of 9"]],
    ]
    assert notes(sums) == [
        "Weight by importance: required 4, expected 3, helpful 2, named 1.",
        "Part met: depths count awareness 1, working 2, practitioner 3, expert 4; the part is what "
        "is brought over what is needed, at most 1.",
        "Fit: 4.33 / 9 = 48%, rounded down.",
    ]


def test_the_arithmetic_of_public_gaps_is_that_of_their_rows(public: Catalog) -> None:
    for start, target in itertools.pairwise(list(public.roles)[::5]):
        answer = between(public, start, target)
        _, sums = sheets(report(reply(public, "gap", answer, explain=True)))
        *items, total = rows(sums)
        parts = [Fraction(weight) * Fraction(part) for _, (weight,), (part,), _ in items]
        assert sum(Fraction(weight) for _, (weight,), _, _ in items) == Fraction(total[1][0])
        met = sum(parts, Fraction(0))
        assert met == answer.gaps[0].met
        shown = sum((Fraction(product) for _, _, _, (product,) in items), Fraction(0))
        assert abs(shown - met) <= Fraction(len(items), 200)


@pytest.mark.parametrize("explain", [False, True])
def test_a_target_whose_needs_no_source_states_is_said_to_be_unknown(explain: bool) -> None:
    of = catalog(role("clerk", skills=(need("counting"),)), role("chief"))
    found = report(reply(of, "gap", between(of, "clerk", "chief"), explain=explain))
    first, *more = sheets(found)
    assert first.title == "Clerk to Chief: fit unknown"
    assert notes(first) == ["No source states a skill that this role needs."]
    assert not any(note.startswith("Fit:") for sheet in more for note in notes(sheet))
    printed = render(found, 80, False)
    assert "No source states a skill that this role needs." in printed
    assert "%" not in printed


# Backgrounds


def brought(*more: ReadSkill) -> Background:
    clerk = ReadPosition("DC", "clerk", "Clerk", Fraction(5, 2))
    unknown = ReadPosition("", None, "", None)
    return Background(more, (clerk, unknown), Fraction(5, 2), ("skill 'X'", "position 'Y'"))


def test_what_was_understood_comes_before_the_answer(small: Catalog) -> None:
    read = [
        ReadSkill("sums", "skills", "counting", "Counting", "expert"),
        ReadSkill("tallies", "skills", "counting", "Counting", None),
        ReadSkill("Counting", "position 1", "counting", "Counting", "working"),
        ReadSkill("models", "skills", "modelling", "Modelling", None),
    ]
    answer = from_background(small, brought(*read), "hom")
    found = report(reply(small, "gap", answer))
    skills, positions, missed, gap = sheets(found)
    assert (skills.title, columns(skills)) == (
        "Understood as skills",
        ["Skill", "Read from", "Depth"],
    )
    assert rows(skills) == [
        [["Counting"], ["skills: sums, tallies; position 1: Counting"], ["expert, working"]],
        [["Modelling"], ["skills: models"], ["unstated"]],
    ]
    assert positions.title == "Understood as positions"
    assert rows(positions) == [
        [["DC"], ["Clerk"], ["2.5 years"]],
        [["untitled"], ["no role of the catalog"], ["no dates"]],
    ]
    assert notes(positions) == ["2.5 years in all; overlapping ones count once."]
    assert missed.title == "Not understood, and left out"
    assert rows(missed) == [[["skill 'X'", "position 'Y'"]]]
    assert gap.title == "What you bring to Head of Models: fit 36%"
    assert found.title.casefold() == "from what you bring to head of models"


def test_dates_to_come_are_told(small: Catalog) -> None:
    background = brought(ReadSkill("sums", "skills", "counting", "Counting", None))
    ahead = ReadPosition("DC", "clerk", "Clerk", Fraction(1), ahead=True)
    told = dataclasses.replace(background, positions=(ahead,), years=Fraction(1))
    _, positions, *_ = sheets(report(reply(small, "gap", from_background(small, told, "hom"))))
    assert notes(positions)[1:] == [
        "Dates after today are there; only the time until today counts."
    ]


def test_nothing_is_told_of_positions_and_misses_that_a_list_has_not(small: Catalog) -> None:
    answer = fits(small, from_list(small, ("counting",)))
    assert titles(report(reply(small, "fit", answer))) == ["Understood as skills", "Roles by fit"]


# Fits


def fitting(of: Catalog, *have: str, **more: Any) -> Report:
    return report(reply(of, "fit", fits(of, from_list(of, have), **more)))


def test_roles_are_told_by_fit_with_band_and_what_is_missing(small: Catalog) -> None:
    sheet = sheets(fitting(small, "counting", "modelling"))[-1]
    assert sheet.title == "Roles by fit"
    assert columns(sheet) == ["Role", "Fit", "Band", "Missing most"]
    assert rows(sheet) == [
        [["Modeller"], ["100%"], ["ready now"], ["nothing"]],
        [["Data Clerk"], ["80%"], ["ready now"], ["Explaining"]],
        [["Head of Models"], ["36%"], ["stretch"], ["Leading people, Explaining"]],
        [["Chief Model Officer"], ["14%"], ["far"], ["Leading people, Explaining, Budgets"]],
        [["Model Adviser"], ["0%"], ["far"], ["Explaining"]],
    ]
    assert notes(sheet) == [
        "Bands: ready now from 80%; close from 60%; stretch from 35%; far below that. "
        "The bounds are ours."
    ]


def test_roles_that_cannot_be_measured_are_counted() -> None:
    of = catalog(role("a", skills=(need("counting"),)), role("b"), role("c"))
    sheet = sheets(fitting(of, "counting"))[-1]
    assert notes(sheet)[1:] == ["2 more roles could not be measured, as no source states a need."]


def test_the_way_to_the_wish_is_a_route(small: Catalog) -> None:
    sheet = sheets(fitting(small, "counting", to="hom"))[-1]
    assert sheet.title == "The way from Data Clerk to Head of Models"
    assert [row[0][0] for row in rows(sheet)] == ["Data Clerk", "Modeller", "Head of Models"]
    assert notes(sheet) == ["2 to 5 years in the roles before, stated for 1 of 2 steps."]


@pytest.mark.parametrize(
    ("have", "to"), [("modelling", "modeller"), ("counting", "data-clerk"), ("leading", "dc")]
)
def test_where_no_way_leads_to_the_wish_it_is_said(small: Catalog, have: str, to: str) -> None:
    wish = small.find(to).id
    sheet = sheets(fitting(small, have, to=to))[-1]
    assert sheet.rows == ()
    assert notes(sheet) == [
        f"No further step to {wish}: it fits best already, or no route leads there."
    ]


# Arrivals


def arriving(of: Catalog, name: str, **asked: Any) -> Report:
    return report(reply(of, "arrivals", arrivals(of, name), **asked))


def test_ladders_come_first_then_single_steps_then_origins(small: Catalog) -> None:
    found = arriving(small, "cmo")
    assert found.title == "Ways to Chief Model Officer (chief-model-officer)"
    assert titles(found) == [
        "Craft route: 3 steps",
        "Counsel route: 2 steps",
        "Single steps into it",
        "Origins that are no single steps",
    ]
    *_, steps, origins = sheets(found)
    assert [(row[0], row[1], row[2]) for row in rows(steps)] == [
        (["Head of Models"], ["step"], ["Craft"]),
        (["Model Adviser"], ["step"], ["none named"]),
    ]
    assert [(row[0], row[1], row[2]) for row in rows(origins)] == [
        (["Modeller"], ["origin"], ["Craft"])
    ]


def test_a_role_that_nobody_reaches_says_so(small: Catalog) -> None:
    found = arriving(small, "data-clerk")
    assert found.parts == ()
    assert [line.text for line in found.notes] == ["No source tells who gets there."]


def test_ladders_as_trees_begin_at_the_lowest_rung(small: Catalog) -> None:
    craft, counsel, *_ = arriving(small, "cmo", tree=True).parts
    assert isinstance(craft, Tree)
    assert isinstance(counsel, Tree)
    assert [(depth, label[0]) for depth, label in labels(craft)] == [
        (0, "Craft route"),
        (1, "Data Clerk (practitioner)"),
        (2, "Modeller (senior)"),
        (3, "Head of Models (head)"),
        (4, "Chief Model Officer (chief)"),
    ]
    assert len(list(labels(counsel))) == 4
