import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from airoles.catalog import Catalog
from airoles.model.source import Source
from airoles.questions.compare import compare
from airoles.questions.ladders import ladders
from airoles.questions.listing import list_roles
from airoles.questions.pay_figures import Figure
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import salary
from airoles.questions.show import show
from airoles.views.bars import draw_bar
from airoles.views.formats import UNBOUNDED
from airoles.views.report_of import report
from airoles.views.sheet import (
    Bar,
    Cell,
    Column,
    Empty,
    Line,
    LineKind,
    Report,
    Row,
    Sheet,
    Tree,
    text,
)
from airoles.views.terminal import render
from airoles.wording.money import headline
from questions.making import changed

from .making import cell_lines, lines_of

NARROWEST = 40
WIDTHS = (40, 47, 60, 79, 80, 100, 160, 200)
ESCAPE = "\x1b"
FRAME = "│╭╮╰╯─├┤┬┴┼•└"
HOSTILE = ("[red]x[/red]", ":smile:", "{{7*7}}", "[/]", "%s %d {0}", "<b>&amp;</b>", "\\[x]", "`x`")


def plain(of: Report, width: int = 100, show_sources: bool = True) -> str:
    return render(of, width, colour=False, show_sources=show_sources)


def named(told: Reply) -> str:
    return f"{told.question} {dict(told.asked)}"


@pytest.fixture(scope="module")
def reports(small_replies: tuple[Reply, ...]) -> list[Report]:
    """Reports of every question to the made-up catalog, at most three of each."""
    kept: dict[str, list[Report]] = {}
    for told in small_replies:
        kept.setdefault(told.question, []).append(report(told))
    return [of for found in kept.values() for of in found[:3]]


def assert_fits(printed: str, width: int) -> None:
    wide = [line for line in printed.split("\n") if cell_len(line) > width]
    assert [line for line in wide if not line.lstrip().startswith("http")] == []


def letters(printed: str) -> Counter[str]:
    """What is left of a text without frame and space, to see that nothing of it is lost."""
    return Counter(c for c in printed if not c.isspace() and c not in FRAME)


def assert_whole(printed: str, of: Report) -> None:
    missing = Counter[str]()
    for line in lines_of(of):
        missing += letters(line.text)
    assert missing - letters(printed) == Counter()


# Width


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_screen_but_for_addresses_and_no_word_is_lost(
    reports: list[Report], width: int
) -> None:
    for of in reports:
        printed = plain(of, width)
        assert_fits(printed, width)
        assert_whole(printed, of)


PUBLIC_WIDTHS = (40, 60, 80, 100, 120, 160, 200)


def test_no_public_role_shown_is_wider_than_the_screen_nor_cut(public: Catalog) -> None:
    for index, name in enumerate(tuple(public.roles)[::3]):
        of = report(reply(public, "show", show(public, name)))
        width = PUBLIC_WIDTHS[index % len(PUBLIC_WIDTHS)]
        printed = plain(of, width)
        assert_fits(printed, width)
        assert_whole(printed, of)


def test_no_public_comparison_is_wider_than_the_screen_nor_cut(public: Catalog) -> None:
    for index, pair in enumerate(pairwise(tuple(public.roles)[::3])):
        of = report(reply(public, "compare", compare(public, pair)))
        width = PUBLIC_WIDTHS[index % len(PUBLIC_WIDTHS)]
        printed = plain(of, width)
        assert_fits(printed, width)
        assert_whole(printed, of)


words = st.text("abc [x]:{}–é", min_size=1, max_size=60).map(str.strip).filter(bool)
kinds: st.SearchStrategy[LineKind] = st.sampled_from(get_args(LineKind))
amounts = st.integers(0, 10**7).map(Decimal)


@st.composite
def bars(draw: st.DrawFn) -> Bar:
    low, p25, p75, high, most = sorted(draw(amounts) for _ in range(5))
    middle = draw(st.none() | st.integers(int(low), int(high)).map(Decimal))
    core = draw(st.none() | st.just((p25, p75)))
    return Bar(low, high, middle, most, draw(st.booleans()), core)


@st.composite
def cells(draw: st.DrawFn, figures: bool) -> Cell:
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from(list(Empty)))
    if figures and draw(st.integers(0, 3)) == 0:
        return draw(bars())
    if figures:
        return text(draw(words.map(lambda word: word[:30].strip())), kind=draw(kinds))
    lines = st.builds(Line, words, st.sampled_from([(), ("a",), ("a", "b")]), kinds)
    return tuple(draw(st.lists(lines, min_size=1, max_size=3)))


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    columns = draw(
        st.lists(
            st.builds(Column, st.text("Ab ", max_size=12), st.booleans(), st.booleans()),
            min_size=1,
            max_size=6,
        )
    )
    rows = tuple(
        Row(tuple(draw(cells(column.figures)) for column in columns), draw(st.booleans()))
        for _ in range(draw(st.integers(1, 4)))
    )
    return Sheet(draw(words), tuple(columns), rows, comparison=draw(st.booleans()))


SOURCES = {
    "a": Source(publisher="Census", title="Of modellers", grade="A", date="2025-03"),
    "b": Source(publisher="Blog", title="My way", grade="D", addresses=("https://b.example/x",)),
}


@given(sheet=sheets(), width=st.integers(NARROWEST, 200))
@settings(max_examples=100)
def test_any_sheet_fits_any_screen_and_loses_no_word(sheet: Sheet, width: int) -> None:
    of = Report("Any", (), (sheet,), SOURCES)
    printed = plain(of, width)
    assert_fits(printed, width)
    assert_whole(printed, of)


def test_wide_characters_are_counted_by_the_room_they_take() -> None:
    rows = (Row((text("役員報酬"), text("人工知能の責任者です" * 6))),)
    sheet = Sheet("人工知能" * 12, (Column("職"), Column("説明")), rows)
    for width in WIDTHS:
        assert_fits(plain(Report("責任者" * 30, (), (sheet,)), width), width)


def test_a_figure_in_wide_characters_is_not_cut() -> None:
    columns = (Column("What"), Column("Figure", figures=True), Column("Among whom"))
    sheet = Sheet("", columns, (Row((text("firms"), text("約二十六パーセント"), text("all"))),))
    assert "約二十六パーセント" in plain(Report("Adoption", (), (sheet,)), 80)


# Figures


def figures_shown(told: Any) -> Iterator[Figure]:
    """The figures of an answer that its report is to show."""
    if isinstance(told, Figure):
        yield told
    elif isinstance(told, tuple):
        shown = [f for f in told if isinstance(f, Figure)]
        if own := [f for f in shown if f.pay.proxy is None]:
            yield from own
        else:
            for item in told:
                yield from figures_shown(item)
    elif hasattr(told, "__dataclass_fields__"):
        for name in told.__dataclass_fields__:
            yield from figures_shown(getattr(told, name))


def asked_for_pay(of: Catalog) -> Iterator[Reply]:
    ids = tuple(of.roles)
    for market in ("US", "GB", "unstated"):
        yield reply(of, "listing", list_roles(of, market=market))
    for name in ids:
        yield reply(of, "show", show(of, name, ("pay",)))
        yield reply(of, "salary", salary(of, (name,)))
    for name in ids[::4]:
        yield reply(of, "path", ladders(of, name))
    for three in zip(ids[::3], ids[1::3], ids[2::3], strict=False):
        yield reply(of, "compare", compare(of, three, ("pay",)))


@pytest.fixture(scope="module")
def of_pay(public: Catalog) -> list[tuple[str, Report, Counter[str]]]:
    """Each question whose report has figures, its report, and how often it is to show each."""
    return [
        (named(told), report(told), Counter(headline(f.pay) for f in figures_shown(told.answer)))
        for told in asked_for_pay(public)
    ]


@pytest.mark.parametrize("width", [60, 80, 100, 160])
def test_a_figure_is_never_cut_nor_broken_over_lines(
    of_pay: list[tuple[str, Report, Counter[str]]], width: int
) -> None:
    for asked, of, figures in of_pay:
        printed = plain(of, width)
        for shown, count in figures.items():
            whole = re.findall(rf"(?<![\w,.–+]){re.escape(shown)}(?!\w)", printed)
            assert len(whole) >= count, (asked, shown)


def test_a_long_figure_turns_a_table_to_blocks_before_it_is_cut() -> None:
    value = "nearly 48% of those that have one, and 26% of all"
    columns = (Column("What"), Column("Figure", figures=True), Column("Among whom"))
    sheet = Sheet("", columns, (Row((text("firms"), text(value), text("2,300 firms"))),))
    of = Report("Adoption", (), (sheet,))
    assert "│" in plain(of, 100)
    assert "│" not in plain(of, 60)
    for width in (60, 80, 100):
        assert value in plain(of, width)


def test_a_figure_and_its_marks_stay_together_on_every_screen() -> None:
    told = Line("90,000–120,000 USD", ("a", "b", "a"), "figure")
    for figures in (True, False):
        columns = (Column("Role"), Column("Pay", figures), Column("For whom"))
        row = Row((text("Clerk"), (told,), text("all that there are " * 9)))
        for width in range(NARROWEST, 101):
            printed = plain(Report("R", (), (Sheet("", columns, (row,)),), SOURCES), width)
            assert "90,000–120,000 USD [1][2][1]" in printed


def test_figures_stand_to_the_right_where_the_column_says_so() -> None:
    columns = (Column("Pay", figures=True, right=True), Column("Year", figures=True))
    rows = tuple(
        Row((text(pay), text("2025")), ends_group=False) for pay in ("9 USD", "90,000 USD")
    )
    printed = plain(Report("Pay", (), (Sheet("", columns, rows),)))
    assert "│      9 USD │ 2025 │" in printed
    assert "│ 90,000 USD │ 2025 │" in printed


# Tables and blocks


def comparison(*cells_: Cell) -> Report:
    columns = (Column("Aspect"), *(Column(f"Role {n}") for n, _ in enumerate(cells_, 1)))
    return Report("Two", (), (Sheet("", columns, (Row((text("Team"), *cells_)),), (), True),))


def test_a_comparison_stands_in_columns_from_80_on_and_in_blocks_below() -> None:
    of = comparison(text("Four"), text("None"))
    for width in (80, 120, UNBOUNDED):
        assert re.search(r"│ Team +│ Four +│ None +│", plain(of, width))
    for width in (40, 79):
        assert plain(of, width) == "Two\n\nTeam\n  Role 1: Four\n  Role 2: None\n"


def test_a_table_that_is_no_comparison_stays_one_on_a_narrow_screen() -> None:
    told = text("Four people who build the models and answer for them")
    sheet = Sheet("", (Column("Aspect"), Column("Told")), (Row((text("Team"), told)),))
    assert re.search(
        r"│ Team +│ Four people who build the +│", plain(Report("One", (), (sheet,)), 40)
    )


def test_a_block_sets_long_and_several_statements_off_below_their_title() -> None:
    long = "It leads the people who build the models and answers for them."
    printed = plain(comparison((Line("One."), Line("Two.")), text(long)), 40)
    assert "  Role 1\n    • One.\n    • Two.\n" in printed
    assert "  Role 2\n    It leads the people who build the\n    models" in printed


def test_in_a_block_as_in_a_table_the_kinds_of_empty_look_different() -> None:
    of = comparison(Empty.NO_SOURCE, Empty.NOT_APPLICABLE, Empty.NONE)
    assert plain(of, 60).endswith("Team\n  Role 1: no source\n  Role 2: not applicable\n")
    assert re.search(r"│ Team +│ no source +│ not applicable +│ +│", plain(of, 100))


def test_several_statements_in_a_cell_are_set_off_and_one_alone_is_not() -> None:
    printed = plain(comparison((Line("One."), Line("Two.")), text("Alone.")), 100)
    assert "• One." in printed
    assert "• Two." in printed
    assert "• Alone" not in printed


def test_a_rule_stands_between_groups_and_not_within_one() -> None:
    rows = [Row((text(word),), ends_group=word == "two") for word in ("one", "two", "three")]
    printed = plain(Report("R", (), (Sheet("", (Column(""),), tuple(rows)),)))
    inner = [line for line in printed.split("\n") if line.startswith(("│", "├"))]
    assert [line.strip("│├┤─ ") for line in inner] == ["one", "two", "", "three"]


def test_a_sheet_without_titles_of_columns_has_no_head() -> None:
    printed = plain(Report("R", (), (Sheet("", (Column(""),), (Row((text("one"),)),)),)))
    assert len([line for line in printed.split("\n") if line.startswith(("│", "├"))]) == 1


def test_a_report_tells_title_about_parts_and_notes_in_that_order() -> None:
    sheet = Sheet("Sheet", (Column("Column"),), (Row((text("cell"),)),), (Line("below"),))
    tree = Tree(text("root"), (Tree(text("branch"), (Tree(text("twig")),)),))
    printed = plain(Report("Title", text("about"), (sheet, tree), notes=text("note")))
    told = ("Title", "about", "Sheet", "Column", "cell", "below", "root", "branch", "twig", "note")
    places = [printed.index(word) for word in told]
    assert places == sorted(places)
    assert printed.startswith("Title\nabout\n\nSheet\n")
    assert printed.endswith("\n\nnote\n")


def test_branches_stand_below_what_they_grow_from() -> None:
    branches = (Tree(text("a"), (Tree((Line("b"), Line("said of b"))),)), Tree(text("c")))
    assert plain(Report("T", (), (Tree(text("root"), branches),))) == (
        "T\n\nroot\n├── a\n│   └── b\n│       said of b\n└── c\n"
    )


def test_no_line_ends_in_spaces(reports: list[Report]) -> None:
    for of in reports:
        assert not re.search(r"[ \t]$", plain(of, 80), re.MULTILINE)


# What stands in texts


@pytest.mark.parametrize("width", [60, 100, UNBOUNDED])
@pytest.mark.parametrize("said", HOSTILE)
def test_what_looks_like_markup_is_printed_as_it_is(said: str, width: int) -> None:
    columns = (Column(said), Column(f"{said} 2", figures=True), Column(said))
    cell = (Line(said), Line(said, kind="remark"))
    for compared in (False, True):
        rows = (Row((text(said), text(said, kind="figure"), cell)),)
        sheet = Sheet(said, columns, rows, text(said), compared)
        tree = Tree(text(said), (Tree(text(said)),))
        of = Report(said, text(said), (sheet, tree), notes=text(said))
        printed = plain(of, width)
        in_blocks = width == 60 and compared
        assert printed.count(said) == (13 if in_blocks else 14)


@pytest.mark.parametrize("said", HOSTILE)
def test_what_looks_like_markup_in_a_source_is_printed_as_it_is(said: str) -> None:
    address = "https://x.example/[red]:smile:"
    source = Source(publisher=said, title=said, grade="A", addresses=(address,))
    for width in (100, UNBOUNDED):
        printed = plain(Report("R", (Line("It.", ("a",)),), (), {"a": source}), width)
        assert f"{said}: {said}" in printed
        assert address in printed


@pytest.mark.parametrize("said", ["[red]x[/red]", ":smile:", "{{7*7}}"])
def test_a_title_that_looks_like_markup_heads_its_column_as_it_is(
    small: Catalog, said: str
) -> None:
    of = changed(small, replace(small.roles["data-clerk"], title=said))
    told = reply(of, "compare", compare(of, ("data-clerk", "modeller")))
    for width in (60, 100):
        assert said in plain(report(told), width).split("\n", 2)[2]


# Colour


def test_there_is_colour_only_where_it_is_asked_for(reports: list[Report]) -> None:
    for of in reports:
        bare, coloured = plain(of, 80), render(of, 80, colour=True)
        assert ESCAPE not in bare
        assert ESCAPE in coloured
        unlinked = re.sub(r"\x1b\]8;[^\x1b]*\x1b\\", "", coloured)
        uncoloured = re.sub(r"\x1b\[[\d;]*m", "", unlinked)
        assert [line.rstrip() for line in uncoloured.split("\n")] == bare.split("\n")


def test_colour_does_not_hang_on_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    of = Report("Title", text("about"), ())
    bare, coloured = plain(of), render(of, 100, colour=True)
    for name, value in (
        ("NO_COLOR", "1"),
        ("FORCE_COLOR", "1"),
        ("COLUMNS", "7"),
        ("TERM", "dumb"),
    ):
        monkeypatch.setenv(name, value)
        assert plain(of) == bare
        assert render(of, 100, colour=True) == coloured


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("prose", ""),
        ("figure", "1"),
        ("head", "1"),
        ("remark", "38;5;240"),
        ("disputed", "1;38;5;124"),
    ],
)
def test_each_kind_of_line_has_its_look(kind: LineKind, code: str) -> None:
    printed = render(Report("R", (Line("said", kind=kind),), ()), 80, True, ground="light")
    assert (f"{ESCAPE}[{code}msaid{ESCAPE}[0m" if code else "\nsaid\n") in printed


def test_words_that_were_searched_for_are_marked_and_only_those() -> None:
    of = Report("R", (Line("It leads models.", marks=((3, 8),)),), ())
    assert f"It {ESCAPE}[1mleads{ESCAPE}[0m models." in render(of, 80, True)
    assert f"It {ESCAPE}[1;38;5;94mleads{ESCAPE}[0m models." in render(of, 80, True, ground="light")
    assert plain(of) == "R\nIt leads models.\n"


# Sources


def listed(printed: str) -> list[int]:
    """The numbers of the list of sources, in the order in which they stand."""
    _, _, below = printed.partition("Sources, with grade and year\n")
    return [int(number) for number in re.findall(r"^ *\[(\d+)\] [A-E] ", below, re.MULTILINE)]


def cited(of: Report) -> list[str]:
    """The sources that a report mentions, each at its first mention."""
    return list(dict.fromkeys(source for line in lines_of(of) for source in line.sources))


@pytest.mark.parametrize("width", [60, UNBOUNDED])
def test_sources_are_numbered_in_the_order_of_mention_and_listed_once(
    reports: list[Report], width: int
) -> None:
    for of in reports:
        printed = plain(of, width)
        assert listed(printed) == list(range(1, len(cited(of)) + 1))
        above, _, below = printed.partition("\nSources, with grade and year\n")
        assert set(re.findall(r"\[\d+\]", above)) == set(re.findall(r"\[\d+\]", below))
        entries = re.split(r"^ *\[\d+\] ", below, flags=re.MULTILINE)[1:]
        for source_id, entry in zip(cited(of), entries, strict=True):
            assert letters(of.sources[source_id].title) - letters(entry) == Counter()
            assert entry.startswith(of.sources[source_id].grade)


def test_the_number_beside_a_statement_is_that_of_its_source(reports: list[Report]) -> None:
    for of in reports:
        printed = plain(of, UNBOUNDED)
        order = cited(of)
        for line in lines_of(of):
            if line.sources:
                marks = "".join(f"[{order.index(source) + 1}]" for source in line.sources)
                assert f"{line.text} {marks}" in printed


def test_without_sources_there_are_neither_marks_nor_a_list(reports: list[Report]) -> None:
    for of in reports:
        printed = plain(of, 80, show_sources=False)
        assert not re.search(r"\[\d+\]", printed)
        assert "Sources, with grade" not in printed
        assert "Grades: " not in printed
        assert_whole(printed, of)


def test_a_report_that_cites_nothing_lists_nothing() -> None:
    assert plain(Report("R", text("about"), (), SOURCES)) == "R\nabout\n"


def test_a_source_is_listed_with_grade_year_publisher_title_and_address() -> None:
    of = Report("R", (Line("It.", ("b", "a")),), (), SOURCES)
    assert plain(of).endswith(
        "\nIt. [1][2]\n\nSources, with grade and year\n"
        "[1] D undated Blog: My way\n"
        "              https://b.example/x\n"
        "[2] A 2025    Census: Of modellers\n"
        "Grades: A: official statistics, the study itself, or the employer's own notice; "
        "D: a statement\nwithout a method.\n"
    )
    assert "\n[1] D undated Blog: My way https://b.example/x\n" in plain(of, UNBOUNDED)


def test_only_the_first_address_is_listed_and_it_is_never_broken() -> None:
    first, second = "https://b.example/" + "x" * 150, "https://b.example/second"
    source = Source(publisher="B", title="T", grade="C", addresses=(first, second))
    printed = plain(Report("R", (Line("It.", ("b",)),), (), {"b": source}), 40)
    assert first in printed
    assert second not in printed


def test_numbers_of_several_digits_stand_below_each_other() -> None:
    sources = {f"s{n}": Source(publisher="P", title=f"T{n}", grade="C") for n in range(12)}
    printed = plain(Report("R", tuple(Line("It.", (key,)) for key in sources), (), sources))
    assert " [9] C undated P: T8\n[10] C undated P: T9\n" in printed


def many(count: int, column: Column) -> Report:
    """A sheet of which each row cites a source of its own."""
    names = [f"statement {n:03} of all that there are" for n in range(1, count + 1)]
    sources = {name: Source(publisher="P", title="T", grade="C") for name in names}
    rows = tuple(Row(((Line(key, (key,)),),)) for key in sources)
    return Report("R", (), (Sheet("", (column,), rows),), sources)


@pytest.mark.parametrize("width", [80, UNBOUNDED])
@pytest.mark.parametrize("count", [9, 99, 120])
@pytest.mark.parametrize("figures", [False, True])
def test_a_mark_is_never_cut_nor_parted_from_a_statement_that_has_room(
    figures: bool, count: int, width: int
) -> None:
    printed = plain(many(count, Column("Source", figures)), width)
    for number in range(1, count + 1):
        assert f"statement {number:03} of all that there are [{number}] " in printed


# A pipe


def test_in_a_pipe_every_statement_stands_on_one_line(reports: list[Report]) -> None:
    for of in reports:
        printed = plain(of, UNBOUNDED).split("\n")
        for line in lines_of(of):
            assert any(line.text in one for one in printed), line.text


def test_in_a_pipe_a_row_of_single_statements_is_one_line() -> None:
    long = "It leads the people who build the models and answers for them. " * 20
    cells_ = (text(long.strip()), text("Short."), text(long[:300].strip()))
    printed = plain(comparison(*cells_), UNBOUNDED)
    (row,) = [line for line in printed.split("\n") if "Short." in line]
    assert all(line.text in row for cell in cells_ for line in cell_lines(cell))


def test_every_public_role_stands_whole_on_its_lines_in_a_pipe(public: Catalog) -> None:
    for name in tuple(public.roles)[::4]:
        of = report(reply(public, "show", show(public, name)))
        printed = plain(of, UNBOUNDED).split("\n")
        whole = "\n".join(printed)
        assert [line.text for line in lines_of(of) if line.text not in whole] == []


# Bars


def bar(low: int, high: int, middle: int | None = None, most: int = 100, **given_: Any) -> Bar:
    centre = Decimal(middle) if middle is not None else None
    open_end = given_.get("open_end", False)
    low_core, high_core = given_.get("core", (None, None))
    core = None if low_core is None else (Decimal(low_core), Decimal(high_core))
    return Bar(Decimal(low), Decimal(high), centre, Decimal(most), open_end, core)


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        (bar(0, 100), "━━━━━━━━━━━"),
        (bar(20, 50), "  ━━━━     "),
        (bar(20, 50, 30), "  ━┿━━     "),
        (bar(20, 50, 20), "  ┿━━━     "),
        (bar(20, 50, 50), "  ━━━┿     "),
        (bar(50, 50), "     ●     "),
        (bar(50, 50, 50), "     ●     "),
        (bar(0, 0), "●          "),
        (bar(100, 100), "          ●"),
        (bar(20, 50, open_end=True), "  ━━━▶     "),
        (bar(20, 50, 30, open_end=True), "  ━┿━▶     "),
        (bar(50, 50, open_end=True), "     ●▶    "),
        (bar(0, 100, open_end=True), "━━━━━━━━━━▶"),
        (bar(100, 100, open_end=True), "          ▶"),
        (bar(0, 0, most=0), "●          "),
        (bar(20, 21), "  ●        "),
        (bar(29, 59), "  ━━━━     "),
        (bar(10, 90, core=(30, 50)), " ──━━━──── "),
        (bar(10, 90, 40, core=(30, 50)), " ──━┿━──── "),
        (bar(10, 90, 40, core=(30, 50), open_end=True), " ──━┿━───▶ "),
        (bar(10, 90, 70, core=(10, 90)), " ━━━━━━┿━━ "),
        (bar(50, 50, core=(50, 50)), "     ●     "),
    ],
)
def test_a_bar_shows_where_a_figure_lies_between_nothing_and_the_most(
    drawn: Bar, told: str
) -> None:
    assert draw_bar(drawn, 11) == told


@given(bar_=bars(), width=st.integers(1, 60))
def test_a_bar_fills_its_width_and_nothing_lies_outside_the_figure(bar_: Bar, width: int) -> None:
    drawn = draw_bar(bar_, width)
    assert len(drawn) == width
    assert set(drawn) <= set(" ━┿●▶─")
    low, high = (
        int(a / bar_.most * (width - 1)) if bar_.most else 0 for a in (bar_.low, bar_.high)
    )
    ends = high + 1 if bar_.open_end and low == high else high
    assert not drawn[:low].strip()
    assert not drawn[ends + 1 :].strip()
    assert " " not in drawn[low : high + 1]
    assert ("▶" in drawn) == bar_.open_end
    assert drawn.count("┿") <= (bar_.middle is not None and low != high)


@cache
def drawn_bars(width: int) -> list[str]:
    columns = (Column("Pay", figures=True), Column("0–100", figures=True), Column("For whom"))
    rows = tuple(
        Row((text("9 USD"), bar(0, 100), text("all that there are " * 5))) for _ in range(2)
    )
    return re.findall("━+", plain(Report("R", (), (Sheet("", columns, rows),)), width))


@pytest.mark.parametrize("width", WIDTHS)
def test_a_bar_has_the_room_it_needs_and_takes_no_more_than_it_helps(width: int) -> None:
    assert len(drawn_bars(width)) == 2
    assert all(12 <= len(drawn) <= 28 for drawn in drawn_bars(width))
    assert width < 120 or len(drawn_bars(width)[0]) == 28
