from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from airoles.catalog import Catalog
from airoles.model.card import card
from airoles.model.pay import Pay, Proxy
from airoles.questions.compare import compare
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.overview import overview
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import salary
from airoles.questions.show import show
from airoles.views.card_line import FAMILY_NAMES, about
from airoles.views.figures import bar, every_point, for_whom, pay_sheet
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Empty, Line, Report, Sheet, Tree
from questions.making import changed

from .making import cell_lines, figure, lines_of, pay

PROXY = Proxy(kind="title", name="Clerk")


def sheet_named(of: Report, title: str) -> Sheet:
    (found,) = (part for part in of.parts if isinstance(part, Sheet) and part.title == title)
    return found


def titles(of: Report) -> list[str]:
    return [part.title for part in of.parts if isinstance(part, Sheet)]


def told(cell: Cell) -> list[str] | Empty:
    return cell if isinstance(cell, Empty) else [line.text for line in cell_lines(cell)]


def rows(sheet: Sheet) -> list[list[list[str] | Empty]]:
    return [[told(cell) for cell in row.cells] for row in sheet.rows]


def with_pay(of: Catalog, name: str, *figures: Pay) -> Catalog:
    return changed(of, replace(of.roles[name], pay=figures))


# All


def test_every_row_of_every_sheet_has_a_cell_for_each_column(
    small_replies: tuple[Reply, ...],
) -> None:
    for asked in small_replies:
        for part in report(asked).parts:
            if isinstance(part, Sheet):
                assert {len(row.cells) for row in part.rows} <= {len(part.columns)}


def test_every_source_that_a_report_cites_is_one_the_reply_brought(
    public_replies: tuple[Reply, ...],
) -> None:
    for asked in public_replies:
        cited = {source for line in lines_of(report(asked)) for source in line.sources}
        assert cited <= set(asked.sources)


BY_MARKET: list[Callable[[Catalog], Report]] = [
    lambda of: report(reply(of, "listing", list_roles(of, level="practitioner", market="all"))),
    lambda of: report(
        reply(of, "compare", compare(of, ("data-clerk", "modeller"), ("pay",), market="all"))
    ),
    lambda of: report(reply(of, "path", ladders(of, "data-clerk", "all"))),
]


@pytest.mark.parametrize("shown", BY_MARKET, ids=["list", "compare", "path"])
def test_a_figure_says_its_market_where_all_markets_were_asked_for(
    small: Catalog, shown: Callable[[Catalog], Report]
) -> None:
    of = shown(with_pay(small, "data-clerk", pay(market="CA", low=1, high=2, sources=("blog",))))
    manners = [line.text for line in lines_of(of) if line.sources == ("blog",)]
    assert "CA, base, 2025" in manners
    assert "base, 2025" not in manners


@pytest.mark.parametrize(
    "shown",
    [
        "list",
        "compare",
        "path",
        "salary",
        "show",
    ],
)
def test_a_figure_for_some_says_for_whom_wherever_it_is_shown(small: Catalog, shown: str) -> None:
    of = with_pay(small, "data-clerk", pay(low=1, high=2, condition="large firms", place="Texas"))
    answers = {
        "list": lambda: reply(of, "listing", list_roles(of)),
        "compare": lambda: reply(of, "compare", compare(of, ("data-clerk", "modeller"), ("pay",))),
        "path": lambda: reply(of, "path", ladders(of, "data-clerk")),
        "salary": lambda: reply(of, "salary", salary(of, ("data-clerk",))),
        "show": lambda: reply(of, "show", show(of, "data-clerk", ("pay",))),
    }
    texts = [line.text for line in lines_of(report(answers[shown]()))]
    assert any("Texas, large firms" in text for text in texts)


# Overview


def test_the_overview_tells_all_counts_and_only_commands_there_are(small: Catalog) -> None:
    of = report(reply(small, "overview", overview(small)))
    for count in ("5 roles", "8 moves", "6 pay figures", "5 skills", "1 disagreement", "5 sources"):
        assert count in of.about[1].text
    (sheet,) = of.parts
    assert isinstance(sheet, Sheet)
    commands = [line.text for row in sheet.rows for line in cell_lines(row.cells[0])]
    assert len(commands) == len(sheet.rows)
    assert all(command.startswith("airoles ") for command in commands)


# Cards


def test_a_card_tells_level_line_of_work_and_other_names(small: Catalog) -> None:
    (line,) = about(card(small.roles["data-clerk"]))
    assert line.text == "Level: practitioner · Line of work: data · Also: DC, Clerk"
    (line,) = about(card(small.roles["modeller"]))
    assert line.text == "Level: senior · Line of work: engineering"


def test_every_family_has_a_name() -> None:
    from airoles.model.words import FAMILIES

    assert tuple(FAMILY_NAMES) == FAMILIES


# Show


def shown(of: Catalog, name: str, *only: str) -> Report:
    return report(reply(of, "show", show(of, name, only)))


def test_a_role_is_told_section_by_section_and_what_is_empty_last(small: Catalog) -> None:
    of = shown(small, "chief-model-officer")
    assert of.title == "Chief Model Officer (chief-model-officer)"
    assert titles(of) == [
        "Summary",
        "Mandate",
        "Skills",
        "Adoption",
        "Questions people ask",
        "Where people come from",
        "Official codes",
        "Where sources disagree",
    ]
    (empty,) = of.notes
    assert empty.text.startswith("No source: duties, tools, education, ")
    assert "mandate" not in empty.text


def test_what_has_no_content_says_why(small: Catalog) -> None:
    told = {line.text for line in shown(small, "hom", "duties", "certifications", "pay").notes}
    assert told == {"No source: duties.", "Not applicable: certifications."}
    assert shown(small, "hom", "pay").notes == ()


def test_every_aspect_of_a_mandate_has_a_row_or_says_why_not(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "hom"), "Mandate")
    assert rows(sheet) == [
        [["Primary focus"], ["Getting models to run."]],
        [["Reports to"], ["The chief."]],
    ]
    without, senseless = (line.text for line in sheet.notes)
    assert without.startswith("No source: success measure, time horizon, data orientation, seat ")
    assert without.endswith(", typical team, scope, decision rights.")
    assert senseless == "Not applicable: hands-on."


def test_an_aspect_without_a_statement_keeps_the_capitals_of_a_name(small: Catalog) -> None:
    note, _ = sheet_named(shown(small, "hom"), "Mandate").notes
    assert "seat in the C-suite" in note.text


def test_a_skill_is_told_with_the_words_of_its_sources(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "modeller"), "Skills")
    assert rows(sheet) == [
        [
            ["Modelling"],
            ["required"],
            ["practitioner"],
            ["fluency", "helpful: daily practice (said of: senior modeller)"],
        ],
        [["Counting"], ["expected"], Empty.NONE, ["no more is said"]],
    ]
    assert [row.ends_group for row in sheet.rows] == [True, True]


def test_skills_as_important_stand_in_one_group(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "chief-model-officer"), "Skills")
    assert [row[1] for row in rows(sheet)] == [["required"]] * 3 + [["helpful"]]
    assert [row.ends_group for row in sheet.rows] == [False, False, True, True]


def test_counted_shares_of_different_samples_are_no_series(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "chief-model-officer"), "Adoption")
    assert rows(sheet) == [
        [["Firms with a Chief Model Officer"], ["26%"], ["2025"], ["2,300 firms asked"]]
    ]
    assert sheet.notes == ()
    chief = small.roles["chief-model-officer"]
    of = changed(small, replace(chief, adoption=chief.adoption * 2))
    (note,) = sheet_named(shown(of, chief.id), "Adoption").notes
    assert "they are no series" in note.text


def test_a_move_is_told_with_kind_routes_and_evidence(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "head-of-models"), "Where people come from")
    assert rows(sheet) == [
        [["Modeller"], ["step"], ["Craft"], ["10+ years of career in all; 40% of heads"]],
        [["University"], ["origin"], ["none named"], ["No years stated"]],
    ]


def test_a_code_is_told_with_scheme_match_and_official_title(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "chief-model-officer"), "Official codes")
    assert rows(sheet) == [
        [["onet-soc-2019"], ["11-1330.10"], ["nearest"], ["Model Managers"]],
        [["esco"], ["1330.1"], ["exact"], ["model manager"]],
    ]


def test_disputes_on_a_role_are_named_with_the_way_to_their_positions(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "hom"), "Where sources disagree")
    assert rows(sheet) == [[["Are head and chief one post?"]]]
    assert "airoles disputes head-of-models" in sheet.notes[0].text


def test_an_answer_stands_beside_its_question(small: Catalog) -> None:
    sheet = sheet_named(shown(small, "chief-model-officer"), "Questions people ask")
    assert rows(sheet) == [[["Must a chief model?"], ["No source says so."]]]


# Figures


def test_figures_for_the_role_stand_alone_where_there_are_some() -> None:
    own, stand_in = figure(median=5), figure(median=7, proxy=PROXY)
    sheet = pay_sheet("Pay", (own, stand_in, stand_in))
    assert rows(sheet) == [
        [["median 5 USD"], ["US, base, 2025"], ["B"], ["the role in general"]],
    ]
    assert [column.title for column in sheet.columns] == [
        "Pay",
        "Market, basis, year",
        "Grade",
        "For whom",
    ]
    (note,) = sheet.notes
    assert note.text.startswith("2 more figures stand in for the role (")
    assert note.text.endswith("): airoles salary clerk shows all.")
    (note,) = pay_sheet("Pay", (own, stand_in)).notes
    assert note.text.startswith("1 more figure stands in for the role (")


def test_figures_that_stand_in_are_shown_where_there_is_no_other() -> None:
    sheet = pay_sheet("Pay", (figure(median=7, proxy=PROXY), figure(median=8, proxy=PROXY)))
    assert [row[3] for row in rows(sheet)] == [["proxy: title Clerk"]] * 2
    assert sheet.notes == ()


@pytest.mark.parametrize(
    ("given", "whom"),
    [
        ({}, "the role in general"),
        ({"place": "Texas"}, "Texas"),
        ({"place": "Texas", "condition": "large firms"}, "Texas, large firms"),
        ({"proxy": PROXY}, "proxy: title Clerk"),
        ({"proxy": PROXY, "condition": "large firms"}, "proxy: title Clerk, large firms"),
    ],
)
def test_a_figure_says_whom_it_is_for(given: dict[str, object], whom: str) -> None:
    assert for_whom(figure(median=5, **given)) == (Line(whom, ("survey",)),)


def test_a_figure_says_all_its_points_its_sample_and_its_remark() -> None:
    cell = for_whom(figure(p10=1, median=2, p90=3, sample=1200, remark="gross"))
    assert told(cell) == [
        "the role in general",
        "p10 1, median 2, p90 3",
        "sample of 1,200",
        "gross",
    ]


def test_a_converted_figure_says_what_its_source_gives() -> None:
    original = pay(low=100, median=120, high=150, currency="CAD", period="month")
    cell = for_whom(figure(low=80, median=96, high=120), original)
    (line,) = (line.text for line in cell_lines(cell) if "source" in line.text)
    assert line == "as the source gives it: 100–150 CAD a month, median 120"


@pytest.mark.parametrize(
    ("given", "points"),
    [
        ({"median": 5}, ""),
        ({"mean": 5}, ""),
        ({"low": 1, "high": 9}, ""),
        ({"low": 1, "median": 5, "high": 9}, "median 5"),
        ({"low": 1, "median": 5}, "median 5"),
        ({"median": 5, "high": 9}, "median 5"),
        ({"median": 5, "mean": 6}, "median 5, mean 6"),
        ({"p25": 2, "p75": 4, "at_least": ("p75",)}, "p25 2, p75 4+"),
        (
            {"p10": 1, "p25": 2, "median": 3, "mean": 4, "p75": 5, "p90": 6},
            "p10 1, p25 2, median 3, mean 4, p75 5, p90 6",
        ),
    ],
)
def test_the_points_of_a_figure_are_told_where_the_headline_lacks_some(
    given: dict[str, object], points: str
) -> None:
    assert every_point(pay(**given)) == points


@pytest.mark.parametrize("name", ["p10", "p25", "p75", "p90"])
def test_a_percentile_alone_is_called_one(name: str) -> None:
    sheet = pay_sheet("Pay", (figure(**{name: 5}),))
    assert name in str(rows(sheet))


@pytest.mark.parametrize(
    ("given", "drawn"),
    [
        ({"low": 2, "high": 8}, (2, 8, None)),
        ({"median": 5}, (5, 5, 5)),
        ({"mean": 5}, (5, 5, 5)),
        ({"low": 2, "median": 4, "mean": 5, "high": 8}, (2, 8, 4)),
        ({"p10": 1, "p90": 6, "mean": 9}, (1, 9, 9)),
        ({"median": 0, "mean": 5}, (0, 5, 0)),
    ],
)
def test_a_bar_reaches_from_the_lowest_to_the_highest_amount(
    given: dict[str, int], drawn: tuple[int, int, int | None]
) -> None:
    found = bar(pay(**given))
    assert (found.low, found.high, found.middle) == drawn
    assert found.most == found.high
    assert bar(pay(**given), top=Decimal(99)).most == 99


def test_a_bar_has_an_open_end_and_a_core_where_the_figure_has() -> None:
    assert bar(pay(low=1, high=2, at_least=("high",))).open_end
    assert not bar(pay(low=1, high=2)).open_end
    assert bar(pay(p10=1, p25=2, p75=3, p90=4)).core == (2, 3)
    assert bar(pay(p10=1, p25=2, p90=4)).core is None


# List


def test_each_role_is_listed_with_level_family_figure_and_sources(small: Catalog) -> None:
    of = report(reply(small, "listing", list_roles(small, market="CA")))
    assert of.title == "5 roles"
    (sheet,) = of.parts
    assert isinstance(sheet, Sheet)
    assert [column.title for column in sheet.columns][2] == "Pay, CA, wage"
    assert rows(sheet)[0] == [
        ["chief-model-officer"],
        ["chief", "ai"],
        ["no figure"],
        ["5"],
    ]
    assert rows(sheet)[-1][2] == ["22.50–31.25 CAD an hour", "wage, 2024"]


def test_a_listed_figure_says_that_it_stands_in_and_how_many_others_there_are(
    small: Catalog,
) -> None:
    stand_in = pay(median=5, proxy=PROXY, sources=("blog",))
    of = with_pay(small, "data-clerk", stand_in, stand_in, stand_in)
    listed = report(reply(of, "listing", list_roles(of, level="practitioner")))
    assert listed.title == "1 role"
    (sheet,) = listed.parts
    assert isinstance(sheet, Sheet)
    assert rows(sheet)[0][2] == ["median 5 USD", "proxy, base, 2025, +2 more"]
    assert cell_lines(sheet.rows[0].cells[2])[1].sources == ("blog",)


@pytest.mark.parametrize("currency", ["EUR", "USD"])
def test_a_list_over_several_currencies_says_that_each_has_its_own_order(
    small: Catalog, currency: str
) -> None:
    of = with_pay(small, "data-clerk", pay(currency=currency, median=5))
    listed = report(reply(of, "listing", list_roles(of, sort="pay", basis="base")))
    note = sheet_named(listed, "").notes[1].text
    assert ("each currency and period is ordered on its own" in note) == (currency == "EUR")


def test_a_list_of_no_role_says_so_and_shows_no_table(small: Catalog) -> None:
    of = report(reply(small, "listing", list_roles(small, family="product")))
    assert (of.title, of.parts) == ("0 roles", ())


# Compare


def compared(of: Catalog, *names: str, **given: object) -> Report:
    return report(reply(of, "compare", compare(of, names, **given)))  # type: ignore[arg-type]


def test_a_comparison_has_a_column_for_each_role_and_a_row_for_each_aspect(
    small: Catalog,
) -> None:
    of = compared(small, "data-clerk", "modeller", "model-adviser")
    assert of.title == "Data Clerk, Modeller and Model Adviser"
    sheet = sheet_named(of, "")
    titles_ = ["Aspect", "Data Clerk", "Modeller", "Model Adviser"]
    assert [column.title for column in sheet.columns] == titles_
    assert sheet.comparison
    named = {str(row[0]): row[1:] for row in rows(sheet)}
    assert named["['Level']"] == [["practitioner"], ["senior"], ["senior"]]
    assert named["['Line of work']"] == [["data"], ["engineering"], ["strategy and advice"]]
    assert named["['Next roles']"] == [
        ["Modeller", "Model Adviser"],
        ["Head of Models"],
        ["Chief Model Officer", "Board seat"],
    ]
    assert named["['Pay, US, base pay']"][2] == ["no figure"]
    assert named["['Certifications']"] == [Empty.NO_SOURCE] * 3


def test_the_pay_row_says_market_and_basis(small: Catalog) -> None:
    of = compared(small, "clerk", "hom", only=("pay",), basis="wage")
    (row,) = rows(sheet_named(of, ""))
    assert row[0] == ["Pay, US, wage"]
    assert row[1:] == [["median 45,000 USD", "wage, 2025"], ["no figure"]]


def test_the_pay_row_says_whose_all_figures_are(small: Catalog) -> None:
    sole = replace(small.roles["modeller"], pay=(pay(median=5, sources=("recruiter",)),))
    of = changed(small, sole, replace(small.roles["data-clerk"], pay=sole.pay))
    (row,) = rows(sheet_named(compared(of, "data-clerk", "modeller", only=("pay",)), ""))
    assert row[0] == [f"Pay, US, base pay, all by {small.sources['recruiter'].publisher}"]


def test_skills_stand_by_who_needs_them_with_one_note_below(small: Catalog) -> None:
    of = compared(small, "modeller", "head-of-models", only=("skills",))
    assert titles(of) == ["Skills that all need, in different depth", "Skills that one needs"]
    deeper, alone = (part for part in of.parts if isinstance(part, Sheet))
    assert rows(deeper) == [[["Modelling"], ["required, practitioner"], ["required, working"]]]
    assert rows(alone)[0] == [["Counting"], ["expected"], Empty.NO_SOURCE]
    assert deeper.notes == ()
    (note,) = alone.notes
    assert "depth where a source states one" in note.text


def test_disputes_between_the_roles_are_told_with_each_position(small: Catalog) -> None:
    sheet = sheet_named(compared(small, "hom", "cmo"), "Where sources disagree on these roles")
    assert rows(sheet) == [
        [
            ["Are head and chief one post?"],
            [
                "They are one post.",
                "The head stands one level below.",
                "Note: Small firms have only one of the two.",
            ],
        ]
    ]
    cited = [line.sources for line in cell_lines(sheet.rows[0].cells[1])]
    assert cited == [("blog",), ("recruiter",), ()]


def test_a_dispute_without_a_remark_has_no_note(small: Catalog) -> None:
    bare = replace(small.disputes["head-or-chief"], remark=None)
    of = compared(changed(small, disputes={"head-or-chief": bare}), "hom", "cmo")
    sheet = sheet_named(of, "Where sources disagree on these roles")
    assert [column.title for column in sheet.columns] == ["Topic", "Positions"]
    assert rows(sheet)[0][1] == ["They are one post.", "The head stands one level below."]


def test_roles_that_do_not_differ_say_so(small: Catalog) -> None:
    of = compared(small, "modeller", "model-adviser", only=("level",), diff=True)
    assert of.parts == ()
    assert [line.text for line in of.notes] == ["These roles do not differ in what was asked."]


def test_disagreements_alone_are_told_of_or_said_to_be_none(small: Catalog) -> None:
    told = compared(small, "hom", "cmo", only=("disputes",))
    assert (len(told.parts), told.notes) == (1, ())
    none = compared(small, "modeller", "hom", only=("disputes",))
    assert [line.text for line in none.notes] == [
        "No disagreement in the catalog touches two of these roles."
    ]


# Path


def path(of: Catalog, name: str, tree: bool = False) -> Report:
    return report(reply(of, "path", ladders(of, name), tree=tree))


def test_each_ladder_is_a_table_from_its_lowest_rung_to_its_highest(small: Catalog) -> None:
    of = path(small, "data-clerk")
    assert of.title == "Ways up from Data Clerk (data-clerk)"
    assert titles(of) == [
        "Next jobs, each one step",
        "Craft route: 3 steps",
        "Counsel route: 2 steps",
    ]
    first, second, *_ = rows(sheet_named(of, "Craft route: 3 steps"))
    assert first[0] == ["Data Clerk", "practitioner"]
    assert first[2:] == [Empty.NONE, Empty.NONE]
    assert second == [
        ["Modeller", "senior"],
        ["90,000–120,000 USD", "base, 2024, large firms", "+1 more"],
        ["Modelling"],
        ["2–5 years in the role before", "No years stated"],
    ]
    assert titles(path(small, "head-of-models")) == [
        "Next jobs, each one step",
        "Craft route: 1 step",
    ]


def test_every_next_job_is_told_with_its_pay_and_its_evidence(small: Catalog) -> None:
    own, modeller, adviser = rows(
        sheet_named(path(small, "data-clerk"), "Next jobs, each one step")
    )
    assert own[0] == ["Data Clerk", "practitioner"]
    assert modeller[:2] == [
        ["Modeller", "senior"],
        ["90,000–120,000 USD", "base, 2024, large firms", "+1 more"],
    ]
    assert (adviser[0], adviser[3]) == (["Model Adviser", "senior"], ["After a course."])


def test_only_the_first_new_skills_are_named_and_the_others_counted(small: Catalog) -> None:
    answer = ladders(small, "head-of-models")
    start, chief = answer.ladders[0].rungs

    def gained(count: int) -> list[str] | Empty:
        more = replace(chief, gained=tuple(f"s{n}" for n in range(count)))
        ladder = replace(answer.ladders[0], rungs=(start, more))
        of = report(reply(small, "path", replace(answer, ladders=(ladder,))))
        return rows(sheet_named(of, "Craft route: 1 step"))[1][2]

    assert gained(0) == ["none that sources name"]
    assert gained(6) == ["s0, s1, s2, s3, s4, s5"]
    assert gained(8) == ["s0, s1, s2, s3, s4, s5 and 2 more"]


def test_moves_beside_the_ladders_are_told_below_them(small: Catalog) -> None:
    of = path(small, "modeller")
    assert titles(of) == [
        "Next jobs, each one step",
        "Craft route: 2 steps",
        "Other moves from here",
    ]
    other = rows(sheet_named(of, "Other moves from here"))
    assert [row[:2] for row in other] == [[["Chief Model Officer"], ["origin"]]]


def test_a_role_that_leads_nowhere_says_so(small: Catalog) -> None:
    of = path(small, "chief-model-officer")
    assert of.parts == ()
    assert [line.text for line in of.notes] == ["No source tells of a move from here."]


def test_a_role_that_leads_nowhere_says_so_as_a_tree_too(small: Catalog) -> None:
    of = path(small, "chief-model-officer", tree=True)
    assert "No source tells of a move from here." in [line.text for line in lines_of(of)]


def test_no_move_of_a_role_is_lost_in_its_tree(small: Catalog) -> None:
    for name in ("modeller", "model-adviser"):
        whole = {n.name for n in ladders(small, name).elsewhere}
        texts = " ".join(line.text for line in lines_of(path(small, name, tree=True)))
        assert all(end in texts for end in whole)


def test_a_tree_grows_each_ladder_from_the_role(small: Catalog) -> None:
    (tree,) = path(small, "data-clerk", tree=True).parts
    assert isinstance(tree, Tree)
    assert tree.label[0].text == "Data Clerk (practitioner)"
    craft, counsel = tree.branches
    assert [craft.label[0].text, counsel.label[0].text] == ["Craft route", "Counsel route"]
    climbed = []
    while craft.branches:
        (craft,) = craft.branches
        climbed.append(craft.label[0].text)
    assert climbed == ["Modeller (senior)", "Head of Models (head)", "Chief Model Officer (chief)"]


# Salary


def paid(of: Catalog, *names: str) -> Report:
    return report(reply(of, "salary", salary(of, names)))


def test_each_group_of_figures_has_a_sheet_of_its_own(small: Catalog) -> None:
    of = paid(small, "data-clerk", "head-of-models")
    assert of.title == "Pay of Data Clerk, Head of Models"
    assert titles(of)[:2] == ["US: USD a year, base pay", "US: USD a year, wage"]
    first = sheet_named(of, "US: USD a year, base pay")
    assert [column.title for column in first.columns] == [
        "Role",
        "Pay",
        "0–210,000",
        "Year",
        "Grade",
        "For whom",
    ]
    assert rows(first)[0][:2] == [["Head of Models"], ["150,000–210,000+ USD"]]


def test_an_hour_is_an_hour(small: Catalog) -> None:
    assert "CA: CAD an hour, wage" in titles(paid(small, "data-clerk"))


def test_the_role_is_named_only_where_there_are_several(small: Catalog) -> None:
    sheet = sheet_named(paid(small, "modeller"), "US: USD a year, base pay")
    assert sheet.columns[0].title == "Pay"


def test_bars_in_one_currency_period_and_basis_are_drawn_on_one_scale(small: Catalog) -> None:
    of = with_pay(
        small,
        "data-clerk",
        pay(median=50),
        pay(market="CA", median=200),
        pay(market="GB", currency="GBP", median=400),
        pay(basis="wage", median=800),
        pay(period="hour", median=3),
    )
    tops = {}
    for part in paid(of, "data-clerk").parts:
        assert isinstance(part, Sheet)
        drawn = part.rows[0].cells[1]
        assert isinstance(drawn, Bar)
        tops[drawn.low] = drawn.most
        assert part.columns[1].title == f"0–{drawn.most}"
    assert tops == {50: 200, 200: 200, 400: 400, 800: 800, 3: 3}


def test_a_role_without_a_figure_says_so(small: Catalog) -> None:
    of = paid(small, "model-adviser", "data-clerk")
    assert any(line.text.startswith("Model Adviser: no source") for line in of.notes)
