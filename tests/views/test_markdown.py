import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from airoles.catalog import Catalog
from airoles.model.source import Source
from airoles.questions.compare import compare
from airoles.questions.reply import Reply, reply
from airoles.questions.show import show
from airoles.views.markdown import escaped, markdown
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Report, Row, Sheet, Tree, text
from airoles.views.source_numbers import Numbering

from .making import replies

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = {"text", "softbreak", "strong_open", "strong_close", "em_open", "em_close", "text_special"}
HOSTILE = (
    "<script>alert(1)</script>",
    "a|b",
    "\\|",
    "a\\",
    "`code`",
    "[red]",
    "=cmd()",
    "two\nlines",
    "R&D &amp; more",
    "\"quotes\" and 'more'",
    "- item",
    "1. item",
    "1) item",
    "# head",
    "> quote",
    "+ item",
    "*bold*",
    "_it_",
    "__x__",
    "~~gone~~",
    "[a](http://b.example)",
    "![i](x.png)",
    "---",
    "===",
    "| a | b |",
    "<http://x.example>",
    "&lt;b&gt;",
    "[^1]",
    "[x]: http://y.example",
    "$x$",
    "http://plain.example",
    "mail a@b.org",
    "mailto:a.b+c@d_e.f-g.org",
    "x@http://b.example",
    "    indented",
    "\ttab",
)


def shown(token: Token) -> str:
    """What a reader sees of a piece of text; fails where data became markup."""
    told = []
    for child in token.children or []:
        if child.type == "html_inline":
            assert child.content in ("<br>", "<!-- -->")
            told.append("\n" if child.content == "<br>" else "")
        else:
            assert child.type in MARKUP, (child.type, token.content)
            told.append("\n" if child.type == "softbreak" else child.content)
    return "".join(told)


def tables(written: str) -> Iterator[list[list[str]]]:
    """The cells of each table."""
    rows: list[list[str]] = []
    tokens = PARSER.parse(written)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "table_open":
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "table_close":
            yield rows
        elif before and before.type in ("td_open", "th_open"):
            rows[-1].append(shown(token))


def expected(line: Line, numbers: Numbering | None) -> str:
    marks = " ".join(f"[^{numbers.number(s)}]" for s in line.sources) if numbers else ""
    told = "\n".join(part.strip() for part in line.text.strip().splitlines())
    return f"{told} {marks}".strip() if marks else told


def cell(content: Cell, numbers: Numbering | None) -> str:
    if isinstance(content, tuple):
        return "\n".join(expected(line, numbers) for line in content)
    return content.value if isinstance(content, Empty) else ""


def sheets(of: Report, numbers: Numbering | None) -> Iterator[list[list[str]]]:
    """The cells of each table as the report has them, without bars."""
    for line in of.about:
        expected(line, numbers)
    for part in of.parts:
        if isinstance(part, Tree):
            continue
        rows = [
            [cell(c, numbers) for c in row.cells if not isinstance(c, Bar)] for row in part.rows
        ]
        for note in part.notes:
            expected(note, numbers)
        if not part.is_list:
            barred = {i for row in part.rows for i, c in enumerate(row.cells) if isinstance(c, Bar)}
            head = [c.title for i, c in enumerate(part.columns) if i not in barred]
            yield [head, *rows]


def test_tables_have_the_cells_of_the_sheets(small: Catalog) -> None:
    for asked in replies(small):
        of = report(asked)
        if any(isinstance(part, Tree) for part in of.parts):
            continue
        assert list(tables(markdown(of))) == list(sheets(of, Numbering())), asked.question
        assert list(tables(markdown(of, sources=False))) == list(sheets(of, None))


@pytest.mark.parametrize("role", ["caio", "data-scientist", "head-of-ai"])
def test_public_roles_have_the_cells_of_the_sheets(public: Catalog, role: str) -> None:
    for asked in (
        reply(public, "show", show(public, role), role=role),
        reply(public, "compare", compare(public, (role, "cto", "cio"))),
    ):
        of = report(asked)
        assert list(tables(markdown(of))) == list(sheets(of, Numbering()))


def test_lists_and_trees_have_every_line(small: Catalog) -> None:
    for asked in replies(small):
        of = report(asked)
        written = markdown(of, sources=False)
        told = "\n".join(shown(t) for t in PARSER.parse(written) if t.type == "inline")
        for part in of.parts:
            if isinstance(part, Sheet) and part.is_list:
                lines = [line for row in part.rows for line in row.cells[0]]  # type: ignore[union-attr]
            elif isinstance(part, Tree):
                lines = list(part.label)
            else:
                continue
            assert [line for line in lines if expected(line, None) not in told] == []


def test_a_tree_is_a_nested_list(small: Catalog) -> None:
    tree = Tree(text("root"), (Tree(text("one", "more"), (Tree(text("leaf")),)), Tree(text("two"))))
    written = markdown(Report("T", (), (tree,)))
    assert written == "# T\n\n- root\n  - one<br>more\n    - leaf\n  - two\n"
    opened = [t.level for t in PARSER.parse(written) if t.type == "bullet_list_open"]
    assert opened == [0, 2, 4]


def test_sources_are_footnotes_with_grade_year_publisher_title_and_address() -> None:
    sources = {
        "b": Source(
            publisher="P & Q",
            title="A <T>",
            date="2024-03",
            grade="B",
            addresses=("https://x.example/a_b*c*",),
        ),
        "d": Source(publisher="R", title="S?", grade="D"),
    }
    lines = (Line("One.", ("b",)), Line("Two.", ("d", "b")))
    written = markdown(Report("T", lines, (), sources))
    assert "One. [^1]\n\nTwo. [^2] [^1]\n" in written
    assert written.endswith(
        "[^1]: B, 2024. P &amp; Q: A &lt;T&gt; <https://x.example/a_b*c*>\n"
        "[^2]: D, undated. R: S?\n"
    )
    assert "B: a reputed survey" in written


def test_every_mention_has_its_footnote_and_every_footnote_a_mention(small: Catalog) -> None:
    for asked in replies(small):
        written = markdown(report(asked))
        defined = re.findall(r"^\[\^(\d+)\]: ", written, re.MULTILINE)
        named = re.findall(r"(?<!\\)\[\^(\d+)\](?!:)", written)
        assert list(dict.fromkeys(named)) == defined
        bare = markdown(report(asked), sources=False)
        assert not re.search(r"(?<!\\)\[\^", bare)
        if asked.question != "adverts":  # whose addresses are part of the answer
            assert ".example/" not in bare


def test_words_that_were_searched_for_are_bold() -> None:
    of = Report("T", (Line("a *b* models", marks=((2, 5), (6, 12))),), ())
    assert markdown(of) == "# T\n\na **\\*b\\*** **models**\n"


def test_bars_are_left_out_with_their_column(small: Catalog) -> None:
    from airoles.questions.salary import salary

    written = markdown(report(reply(small, "salary", salary(small, ("data-clerk",)))))
    assert "| Pay | Year | Grade | For whom |\n| ---: | --- | --- | --- |\n" in written


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_are_shown_as_they_stand_everywhere(hostile: str) -> None:
    line = Line(hostile, ("s",))
    sheet = Sheet(
        hostile, (Column(hostile), Column("B")), (Row(((line,), text(hostile))),), (line,)
    )
    list_of = Sheet("", (Column(""),), (Row(((line, line),)),))
    source = Source(publisher=hostile, title=hostile, grade="B")
    of = Report(hostile, (line,), (sheet, list_of, Tree((line,))), {"s": source})
    written = markdown(of)
    tokens = PARSER.parse(written)
    allowed = {
        "heading",
        "paragraph",
        "bullet_list",
        "list_item",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "inline",
    }
    assert {t.type.removesuffix("_open").removesuffix("_close") for t in tokens} <= allowed
    assert [len(row) for table in tables(written) for row in table] == [2, 2]
    wanted = expected(Line(hostile), None)
    seen = [shown(t) for t in tokens if t.type == "inline"]
    assert sum(wanted in told or wanted.replace("\n", " ") in told for told in seen) >= 10


EMAIL = re.compile(r"[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)+")
"""What GitHub's extension of Markdown makes a link of, once it has joined pieces of plain text."""


def joined_texts(written: str) -> Iterator[str]:
    """The plain text between other inline markup, as GitHub joins it, escapes resolved."""
    for token in PARSER.parse(written):
        told = ""
        for child in token.children or []:
            if child.type in ("text", "text_special"):
                told += child.content
            else:
                yield told
                told = ""
        yield told


@pytest.mark.parametrize(
    "told",
    [
        "a@b.org",
        "write to a.b+c_d-e@mail-1.example.co.uk.",
        "mailto:a@b.org",
        "xmpp:a@b.org/x",
        "*a@b.org*",
        "a_@b.org",
        "a@_b.org",
        "a@b_c.org",
        "A@B.ORG",
        "a@b@c.org",
        "a@www.b.org",
        "<a@b.org>",
        "a@b.c-d",
        "x|a@b.org",
    ],
)
def test_an_email_address_is_text_and_no_link(told: str) -> None:
    assert EMAIL.search(told)
    for written in (escaped(told), f"| {escaped(told)} |\n| --- |\n"):
        assert [text for text in joined_texts(written) if EMAIL.search(text)] == []
    (found,) = [shown(t) for t in PARSER.parse(escaped(told)) if t.type == "inline"]
    assert found == told


@given(st.text("aZ1.@_-+*|\\\n b"))
def test_no_text_holds_an_email_link(told: str) -> None:
    assert [text for text in joined_texts(f"x {escaped(told)}") if EMAIL.search(text)] == []


def test_a_source_of_a_data_folder_is_told_without_a_comment() -> None:
    assert escaped("robot-weekly@mine and @all") == "robot-weekly@mine and @all"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n")))
def test_any_text_is_shown_as_it_stands(told: str) -> None:
    wanted = " ".join(line.strip() for line in told.strip().splitlines())
    (found,) = [shown(t) for t in PARSER.parse(f"x {escaped(told)} x") if t.type == "inline"]
    assert found.split() == f"x {wanted} x".split()
    rows = next(tables(f"| {escaped(told)} | b |\n| --- | --- |\n"))
    assert [cell.split() for cell in rows[0]] == [wanted.split(), ["b"]]


@given(st.text("-+*#=>:|1.)~_`[]<& \\ab\n"))
def test_no_text_begins_a_block(told: str) -> None:
    tokens = PARSER.parse(escaped(told))
    assert [t.type for t in tokens] in (["paragraph_open", "inline", "paragraph_close"], [])
    assert len(list(tables(escaped(told)))) == 0


def test_a_report_without_parts_is_a_heading_and_its_notes() -> None:
    assert markdown(Report("T", (), (), {}, (Line("Nothing."),))) == "# T\n\nNothing.\n"
    assert isinstance(markdown(report(Reply("search", {}, _found(), {}))), str)


def _found() -> object:
    from airoles.questions.search import Found

    return Found("<b>", ())


def test_a_summary_bears_the_grade_of_each_source_and_says_where_the_rest_is() -> None:
    known = {key: Source(publisher=key, title="t", grade=key) for key in ("C", "A")}
    of = Report(
        "T", (Line("said", ("C", "A")),), (), known, summary=True, more="airoles caio --full"
    )
    told = markdown(of)
    assert "\nsaid C[^1] A[^2]\n\nMore: airoles caio --full\n" in told
    assert "\n[^1]: C, undated. C: t\n[^2]: A, undated. A: t\n" in told
