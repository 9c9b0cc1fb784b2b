import re
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from airoles.catalog import Catalog
from airoles.model.source import Source
from airoles.questions.compare import compare
from airoles.questions.reply import Reply, reply
from airoles.questions.salary import salary
from airoles.questions.show import show
from airoles.views.html_page import html_page
from airoles.views.report_of import report
from airoles.views.sheet import Bar, Cell, Column, Empty, Line, Report, Row, Sheet, Tree, text

from .making import replies

HERE = Path(__file__).resolve().parent
HOSTILE = (
    "<script>alert(1)</script>",
    "a|b",
    "`code`",
    "[red]",
    "=cmd()",
    "two\nlines",
    "R&D &amp; more",
    "\"quotes\" and 'more'",
    "</title></style></main>",
    "<!-- --",
    "\x1b[31m\x00",
    "\ud800",
    "<img src=http://x.example onerror=x>",
    "' onload='x",
    "javascript:x",
    "{{ title }} {% include 'style.css' %} {# gone #}",
)
LOADING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "manifest"}


def parsed(written: str) -> Element:
    """The page as a browser reads it; raises where it is not well-formed."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(written)
    return root


def lines(element: Element) -> list[str]:
    """The lines of a cell or caption without the numbers of sources and the words of pictures."""
    told = [""]

    def walk(node: Element) -> None:
        tag = str(node.tag).rpartition("}")[2]
        if tag in ("sup", "svg"):
            pass
        else:
            if tag in ("li", "div", "br"):
                told.append("")
            told[-1] += node.text or ""
            for child in node:
                walk(child)
        told[-1] += node.tail or ""

    told[-1] += element.text or ""
    for child in element:
        walk(child)
    return [" ".join(line.split()) for line in told if line.strip()]


def cell_lines(cell: Cell) -> list[str]:
    if isinstance(cell, tuple):
        found = [piece for line in cell for piece in line.text.splitlines()]
        return [" ".join(piece.split()) for piece in found if piece.strip()]
    return [cell.value] if isinstance(cell, Empty) and cell.value else []


def shown(root: Element) -> Iterator[list[list[list[str]]]]:
    for table in root.iter("table"):
        yield [[lines(cell) for cell in row] for row in table.iter("tr")]


def expected(of: Report) -> Iterator[list[list[list[str]]]]:
    for part in of.parts:
        if isinstance(part, Sheet) and part.rows and not part.is_list:
            head = [[c.title] if c.title else [] for c in part.columns]
            rows = [[cell_lines(c) for c in row.cells] for row in part.rows]
            yield [head, *rows] if any(head) else rows


def check(root: Element) -> None:
    """What every page must keep."""
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert root.get("lang") == "en"
    assert len(list(root.iter("main"))) == 1
    assert "".join(root.find("head/title").itertext())  # type: ignore[union-attr]
    levels = [int(str(e.tag)[1]) for e in root.iter() if re.fullmatch(r"h[1-6]", str(e.tag))]
    assert levels[0] == 1
    assert set(levels[1:]) <= {2}
    for element in root.iter():
        tag = str(element.tag).rpartition("}")[2]
        assert tag not in ("script", "iframe", "object", "embed", "link", "base", "form")
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name != "style"
            assert name not in LOADING or value.startswith("data:image/svg+xml;base64,")
            if name == "href":
                assert tag == "a"
                assert value.startswith(("https://", "http://", "#"))
                assert not value.startswith("#") or value[1:] in ids
        if tag == "img":
            assert element.get("alt")
    for style in root.iter("style"):
        assert not re.search(r"url\(|@import|http", style.text or "")
    for table in root.iter("table"):
        caption = table.find("caption")
        assert caption is not None
        assert "".join(caption.itertext()).strip()
        assert all(cell.get("scope") for cell in table.iter("th"))
    for bar in (e for e in root.iter() if str(e.tag).endswith("svg")):
        assert bar.get("role") == "img"
        assert (bar[0].text or "").strip()


def test_pages_are_well_formed_and_have_the_cells_of_the_sheets(small: Catalog) -> None:
    for asked in replies(small):
        of = report(asked)
        for sources in (True, False):
            root = parsed(html_page(of, sources))
            check(root)
            assert list(shown(root)) == list(expected(of)), asked.question


@pytest.mark.parametrize("role", ["caio", "data-scientist", "head-of-ai"])
def test_public_roles_have_the_cells_of_the_sheets(public: Catalog, role: str) -> None:
    for asked in public_replies(public, role):
        of = report(asked)
        root = parsed(html_page(of))
        check(root)
        assert list(shown(root)) == list(expected(of))


def public_replies(public: Catalog, role: str) -> Iterator[Reply]:
    yield reply(public, "show", show(public, role), role=role)
    yield reply(public, "compare", compare(public, (role, "cto", "cio")))
    yield reply(public, "salary", salary(public, (role,)))


def test_lists_and_trees_have_every_line(small: Catalog) -> None:
    for asked in replies(small):
        of = report(asked)
        items = {line for li in parsed(html_page(of)).iter("li") for line in lines(li)}
        for part in of.parts:
            if isinstance(part, Sheet) and part.is_list:
                wanted = [line for row in part.rows for line in cell_lines(row.cells[0])]
            else:
                wanted = [line.text for line in part.label] if isinstance(part, Tree) else []
            assert set(wanted) <= items, asked.question


def test_a_tree_is_nested_lists() -> None:
    tree = Tree(text("root"), (Tree(text("one", "more"), (Tree(text("leaf")),)), Tree(text("two"))))
    root = parsed(html_page(Report("T", (), (tree,))))
    assert len(root.findall("body/main/ul/li/ul/li")) == 2
    assert len(root.findall("body/main/ul/li/ul/li/ul/li")) == 1


def test_mentions_and_sources_link_to_each_other(small: Catalog) -> None:
    for asked in replies(small):
        root = parsed(html_page(report(asked)))
        links = [a.get("href") or "" for a in root.iter("a")]
        there = {href for href in links if href.startswith("#source-")}
        back = {href for href in links if href.startswith("#mention-")}
        ids = {f"#{e.get('id')}" for e in root.iter() if e.get("id")}
        assert {i for i in ids if i.startswith("#source-")} == there
        assert {i for i in ids if i.startswith("#mention-")} == back
        if asked.question != "adverts":  # whose addresses are part of the answer
            assert ".example/" not in html_page(report(asked), sources=False)


def summary_of(sources: dict[str, Source]) -> Report:
    return Report(
        "T", (Line("said", tuple(sources)),), (), sources, summary=True, more="airoles <x> --full"
    )


def test_a_summary_bears_the_grade_of_each_source_and_says_where_the_rest_is() -> None:
    known = {key: Source(publisher=key, title="t", grade=key) for key in ("C", "A")}
    root = parsed(html_page(summary_of(known)))
    assert ["".join(sup.itertext()) for sup in root.iter("sup")] == ["1C 2A"]
    notes = ["".join(p.itertext()) for p in root.iter("p") if p.get("class") == "note"]
    assert notes[0] == "More: airoles <x> --full"


def test_words_that_were_searched_for_are_marked() -> None:
    page = html_page(Report("T", (Line("a <b> models", marks=((2, 5), (6, 12))),), ()))
    assert "a <mark>&lt;b&gt;</mark> <mark>models</mark>" in page


def test_a_bar_says_in_words_what_it_draws(small: Catalog) -> None:
    root = parsed(html_page(report(reply(small, "salary", salary(small, ("data-clerk",))))))
    told = {e[0].text for e in root.iter() if str(e.tag).endswith("svg")}
    percentiles = "30,000 to 70,000, middle 45,000, middle half 36,000 to 58,000"
    assert told == {
        f"{percentiles}, on a scale from 0 to 70,000",
        "22.50 to 31.25, on a scale from 0 to 31.25",
    }


def test_bars_stay_inside_their_picture() -> None:
    none, one, two, top = map(Decimal, (0, 1, 2, 9))
    for bar in (
        Bar(none, top, top, top, True),
        Bar(top, top, None, top, True),
        Bar(none, none, None, none, False),
        Bar(one, two, None, top, False, (one, two)),
    ):
        sheet = Sheet("S", (Column("A"), Column("B", True)), (Row((text("x"), bar)),))
        page = html_page(Report("T", (), (sheet,)))
        check(parsed(page))
        for x, width in re.findall(r'x="([\d.]+)" y="[\d.]+" width="([\d.]+)"', page):
            assert 0 <= float(x) <= float(x) + float(width) <= 160


def test_charts_are_images_with_a_text_alternative_and_load_nothing() -> None:
    root = parsed(html_page(Report("Pay <b>", (), ()), charts=(b"<svg/>", b"<svg></svg>")))
    check(root)
    (picture,) = root.iter("picture")
    dark, light = picture
    assert dark.get("media") == "screen and (prefers-color-scheme: dark)"
    assert light.get("alt") == (
        "Chart: Pay <b>. The tables below hold every figure of it in words."
    )


def hostile_page(hostile: str) -> str:
    line = Line(hostile, ("s",))
    parts = (
        Sheet(
            hostile, (Column(hostile), Column("B")), (Row(((line, line), text(hostile))),), (line,)
        ),
        Sheet(hostile, (Column(""),), (Row(((line,),)),)),
        Tree((line, line), (Tree((line,)),)),
    )
    source = Source(publisher=hostile, title=hostile, grade="B", addresses=("https://x.example/'",))
    return html_page(Report(hostile, (line,), parts, {"s": source}), charts=(b"<svg/>", b"<svg/>"))


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_texts_are_shown_as_they_stand_everywhere(hostile: str) -> None:
    page = hostile_page(hostile)
    page.encode("utf-8")
    root = parsed(page)
    check(root)
    wanted = [" ".join(p.split()) for p in re.sub("[\x00\x1b\ud800]", "�", hostile).splitlines()]
    (table,) = shown(root)
    assert table == [[[" ".join(wanted)], ["B"]], [wanted * 2, wanted]]


@pytest.mark.slow
def test_pages_pass_a_validator(
    node: list[str], node_modules: Path, small: Catalog, public: Catalog, tmp_path: Path
) -> None:
    pages = {f"small-{n}": html_page(report(asked)) for n, asked in enumerate(replies(small))}
    for n, asked in enumerate(public_replies(public, "caio")):
        pages[f"public-{n}"] = html_page(report(asked), charts=(b"<svg/>", b"<svg/>"))
    pages |= {f"hostile-{n}": hostile_page(hostile) for n, hostile in enumerate(HOSTILE)}
    pages["bare"] = html_page(Report("T", (), ()))
    for name, page in pages.items():
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    validator = str(node_modules / "html-validate" / "bin" / "html-validate.mjs")
    done = subprocess.run(
        [
            *node,
            validator,
            "--config",
            str(HERE / "htmlvalidate.json"),
            *map(str, sorted(tmp_path.glob("*.html"))),
        ],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
