import re
from xml.etree import ElementTree

import pytest

from airoles.catalog import Catalog
from airoles.questions.compare import compare
from airoles.questions.reply import reply
from airoles.views.report_of import report
from airoles.views.sheet import Column, Line, Report, Row, Sheet, text
from airoles.views.table_picture import table_picture

from .making import contrast, lines_of, replies

SVG = "{http://www.w3.org/2000/svg}"


def told(picture: str) -> list[str]:
    """The pieces of text of a picture, which must be well-formed XML."""
    root = ElementTree.fromstring(picture)
    return ["".join(e.itertext()).replace("\xa0", " ") for e in root.iter(f"{SVG}text")]


def flat(pieces: list[str]) -> str:
    return re.sub(r"[\s│]", "", "".join(pieces))


@pytest.mark.parametrize("width", [60, 100])
def test_every_word_of_a_report_stands_in_its_picture(small: Catalog, width: int) -> None:
    for asked in replies(small):
        of = report(asked)
        known = flat(told(table_picture(of, width)))
        words = {word for line in lines_of(of) for word in line.text.split() if len(word) < 12}
        assert {word for word in words if word not in known} == set(), asked.question


def test_addresses_are_wrapped_and_not_cut_off(public: Catalog) -> None:
    of = report(reply(public, "compare", compare(public, ("caio", "cto"))))
    known = flat(told(table_picture(of, 60)))
    cited = table_picture(of, 60, sources=False)
    assert "https" not in flat(told(cited))
    from airoles.views.terminal import render

    for address in re.findall(r"https?://\S+", render(of, 200, colour=False)):
        assert address in known


def test_a_picture_has_its_title_as_text_alternative() -> None:
    root = ElementTree.fromstring(table_picture(Report("Pay {x} & <y>", (), ()), 80))
    title = root.find(f"{SVG}title")
    assert title is not None
    assert title.text == "Pay {x} & <y>"
    assert (root.get("role"), root.get("aria-labelledby")) == ("img", title.get("id"))


def test_a_picture_loads_nothing_and_runs_nothing(small: Catalog) -> None:
    for asked in replies(small):
        picture = table_picture(report(asked), 100)
        root = ElementTree.fromstring(picture)
        assert {e.tag.removeprefix(SVG) for e in root.iter()} <= {
            "svg",
            "title",
            "style",
            "defs",
            "clipPath",
            "rect",
            "g",
            "text",
        }
        style = "".join(e.text or "" for e in root.iter(f"{SVG}style"))
        assert "url(" not in style
        assert "@" not in style
        assert "href" not in picture.replace("thref", "")


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>x</script>",
        "a|b",
        "`c`",
        "[red]no[/red]",
        "=cmd()",
        "R&D",
        "\"q\" 'r'",
        "{width}",
        "\x1b[31mred",
        "\x00",
        "\ud800",
        ":smile:",
        "]]>",
    ],
)
def test_hostile_texts_are_shown_as_they_stand(hostile: str) -> None:
    sheet = Sheet("S", (Column("A"), Column("B")), (Row((text(hostile), (Line(hostile, ()),))),))
    picture = table_picture(Report(hostile, (), (sheet,)), 80)
    picture.encode("utf-8")
    wanted = re.sub("[\x00\x1b\ud800]", "�", hostile)
    assert flat(told(picture)).count(flat([wanted])) >= 3


def test_a_picture_is_the_same_each_time() -> None:
    of = Report("T", (Line("same"),), ())
    assert table_picture(of, 80) == table_picture(of, 80)


@pytest.mark.parametrize("dark", [False, True])
def test_every_ink_can_be_read_on_its_ground(small: Catalog, dark: bool) -> None:
    for asked in replies(small):
        picture = table_picture(report(asked), 80, dark=dark)
        grounds = re.findall(r'<rect width="100%" height="100%" fill="(#\w{6})"', picture)
        inks = set(re.findall(r"\.[\w-]+-r\d+ \{ fill: (#\w{6})", picture))
        assert len(grounds) == 1
        assert inks
        assert min(contrast(ink, grounds[0]) for ink in inks) > 4.5


def test_a_dark_picture_differs_in_its_colours_alone() -> None:
    of = Report("T", (Line("same"),), ())
    light, dark = (table_picture(of, 80, dark=dark) for dark in (False, True))
    assert light != dark
    assert re.sub(r"#\w{6}", "", light) == re.sub(r"#\w{6}", "", dark)
