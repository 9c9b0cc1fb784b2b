"""What is drawn by hand, for speed, looks as rich would draw it."""

from collections.abc import Sequence
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from airoles.views.drawing import DrawnTable, Head, Texts

WORDS = ["Chief", "AI", "reports-to", "the", "首席", "board’s", "1,134,000–2,600,000", "a", "b"]
said = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
styles = st.sampled_from(["", "bold", "dim italic", "not bold dim cyan"])


@st.composite
def texts(draw: st.DrawFn) -> Text:
    """A text of a style of its own, with a part in another."""
    text = Text(draw(said), style=draw(styles), overflow="fold")
    return text.append(draw(st.sampled_from(["", " [1][12]"])), style="dim cyan")


cells = st.lists(texts(), min_size=1, max_size=3)
rows = st.tuples(st.tuples(cells, cells), st.booleans())
heads = st.tuples(
    st.builds(Head, st.sampled_from(["", "Aspect"]), st.integers(4, 30), st.booleans()),
    st.builds(Head, st.sampled_from(["", "What is said"]), st.integers(4, 40), right=st.booleans()),
)  # fmt: skip


def printed(shown: RenderableType) -> list[list[tuple[str, str]]]:
    """Each character with its style, but for spaces and the styles that spaces have."""
    console = Console(
        file=StringIO(), width=100, color_system="standard", force_terminal=True, markup=False,
        emoji=False, highlight=False, legacy_windows=False, _environ={},
    )  # fmt: skip
    lines = console.render_lines(shown, console.options.update(width=100), pad=False)
    found = []
    for line in lines:
        seen = [(c, str(s.style or "none") * (c != " ")) for s in line for c in s.text]
        while seen and seen[-1][0] == " ":
            seen.pop()
        found.append(seen)
    return found


def by_rich(columns: Sequence[Head], found: Sequence[tuple[Sequence[list[Text]], bool]]) -> Table:
    """The same table as rich itself would draw it."""
    table = Table(box=box.ROUNDED, show_header=any(head.title for head in columns))
    for head in columns:
        table.add_column(
            head.title, width=head.width, overflow="fold", style="bold" if head.bold else "",
            justify="right" if head.right else "left",
        )  # fmt: skip
    for parts, ends_group in found:
        table.add_row(*(Group(*part) for part in parts), end_section=ends_group)
    return table


@settings(max_examples=60)
@given(columns=heads, found=st.lists(rows, min_size=1, max_size=4))
def test_a_table_looks_as_rich_draws_it(
    columns: tuple[Head, Head], found: list[tuple[tuple[list[Text], list[Text]], bool]]
) -> None:
    drawn = DrawnTable(columns)
    for parts, ends_group in found:
        drawn.add([Texts(part) for part in parts], ends_group)
    assert printed(drawn) == printed(by_rich(columns, found))


@settings(max_examples=60)
@given(found=cells, width=st.integers(6, 40))
def test_statements_behind_marks_look_as_a_grid_of_rich_does(found: list[Text], width: int) -> None:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=1)
    grid.add_column(overflow="fold", width=width - 2)
    for text in found:
        grid.add_row("•", text)
    drawn = DrawnTable([Head("", width)])
    drawn.add([Texts(found, [Text("•")] * len(found), 2)], True)
    inside = [line[2:-2] for line in printed(drawn)[1:-1]]
    while any(line and line[-1][0] == " " for line in inside):
        inside = [line[:-1] if line and line[-1][0] == " " else line for line in inside]
    assert inside == printed(grid)


@pytest.mark.parametrize("said", ["tab\there", "two\nlines"])
def test_a_text_that_holds_more_than_letters_is_laid_out_by_rich(said: str) -> None:
    drawn = ["".join(c for c, _ in line) for line in printed(Texts([Text(said)]))]
    assert drawn == ["".join(c for c, _ in line) for line in printed(Text(said))]


def test_a_text_that_is_not_to_be_wrapped_stays_on_one_line() -> None:
    address = Text("https://example.org/" + "a" * 120, no_wrap=True)
    drawn = DrawnTable([Head("", 20)])
    drawn.add([Texts([address])], True)
    assert len(printed(drawn)) == 3
