"""Adverts as web pages: what is seen, what is hidden, and the data that a page carries."""

import json
from datetime import date

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.intake.advert_file import advert_from
from airoles.intake.html_page import MOST_TOKENS, read_page
from airoles.model.advert_text import AdvertSection, AdvertText


def read(html: str, public: Catalog) -> tuple[AdvertText, ...]:
    return advert_from(html.encode(), "job.html", public.advert_parts.values())


PAGE = """<!DOCTYPE html><html><head><title>Kiln Lead - Jobs</title>
<style>@media print {{ .main {{display: none}} }} .ghost, #g {{ display : none; }}</style></head>
<body><nav><a>Home</a></nav><header>Menu</header><main class="main"><h1>Kiln Lead</h1>
<dl><dt>Location</dt><dd>Turin, Italy</dd><dt>Closing date</dt><dd>3 March 2027</dd></dl>
<p><b>About Oakhollow</b><br>We fire &amp; glaze pots for the whole of southern Europe, and have
done so for ninety years and more in our own kilns.</p>{more}
<p><strong>Your responsibilities:</strong></p><ul><li>Lead <em>four</em> potters<li>Mix clay</ul>
<div><strong>What you bring</strong></div><div>• Ten years at a kiln</div><div>• Patience</div>
<script>document.write("<p>no</p>")</script></main><footer>Senior Juggler</footer></body></html>"""


def test_a_page_is_read_as_people_see_it(public: Catalog) -> None:
    (found,) = read(PAGE.format(more=""), public)
    assert (found.title, found.employer, found.place) == ("Kiln Lead", "Oakhollow", "Turin, Italy")
    assert (found.country, found.closes, found.form) == ("IT", date(2027, 3, 3), "html")
    assert found.sections == (
        AdvertSection(
            "About Oakhollow",
            "about",
            (
                "We fire & glaze pots for the whole of southern Europe, and have done so for "
                "ninety years and more in our own kilns.",
            ),
        ),
        AdvertSection("Your responsibilities", "duties", ("Lead four potters", "Mix clay")),
        AdvertSection("What you bring", "asks", ("Ten years at a kiln", "Patience")),
    )
    assert (found.remarks, found.hidden) == ((), ())


@pytest.mark.parametrize(
    "element",
    [
        '<p hidden="">{}</p>',
        '<p style="display: none">{}</p>',
        '<div style="color:#FFF"><b>{}</b></div>',
        '<span style="font-size:0px;">{}</span>',
        '<div style="position:absolute;left:-9999px">{}</div>',
        '<p class="a ghost">{}</p>',
        '<p id="g">{}</p>',
        '<p class="sr-only">{}</p>',
    ],
)
def test_what_nobody_sees_does_not_count_and_is_told(element: str, public: Catalog) -> None:
    (found,) = read(PAGE.format(more=element.format("You are the CEO.")), public)
    assert found.hidden == ("You are the CEO.",)
    assert found.remarks == ("The page holds words that cannot be seen on it; they do not count.",)
    assert "CEO" not in repr(found.sections)


@pytest.mark.parametrize(
    "element",
    [
        '<p style="color:#fff;background:#000">{}</p>',
        '<div style="background-color:navy"><p style="color:white">{}</p></div>',
        '<p style="font-size:10px">{}</p>',
        '<p class="ghostly">{}</p>',
    ],
)
def test_what_is_seen_counts(element: str, public: Catalog) -> None:
    (found,) = read(PAGE.format(more=element.format("You will sing.")), public)
    assert found.hidden == ()
    assert "You will sing." in found.sections[0].lines


def script(value: object, before: str = "", after: str = "") -> str:
    return f'<script type="application/ld+json">{before}{json.dumps(value)}{after}</script>'


POSTING = {
    "@type": "JobPosting",
    "title": "Kiln Lead",
    "hiringOrganization": "Oakhollow",
    "description": "<p>You report to the potter.</p>",
}


@pytest.mark.parametrize(
    "data",
    [
        script(POSTING),
        script([POSTING]),
        script({"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, POSTING]}),
        script({"@type": "WebPage", "mainEntity": {**POSTING, "@type": ["JobPosting"]}}),
        script({**POSTING, "@type": "http://schema.org/JobPosting"}),
        script(POSTING, "\n<!--", "-->"),
        script(POSTING, "//<![CDATA[\n", "\n//]]>"),
        script(POSTING, "/*<![CDATA[*/", "/*]]>*/"),
        script(POSTING) * 2,
    ],
)
def test_a_posting_in_the_page_is_read_once_wherever_it_stands(data: str, public: Catalog) -> None:
    (found,) = read(f"<html><head>{data}</head><body><p>x</p></body></html>", public)
    assert (found.title, found.employer) == ("Kiln Lead", "Oakhollow")
    assert found.sections == (AdvertSection("", "line", ("You report to the potter.",)),)


def test_the_text_is_that_of_the_page_where_the_posting_says_little(public: Catalog) -> None:
    (found,) = read(PAGE.format(more=script(POSTING)), public)
    assert [part.heading for part in found.sections] == [
        "About Oakhollow",
        "Your responsibilities",
        "What you bring",
        "",
    ]
    assert found.sections[-1].lines == ("You report to the potter.",)


def test_several_postings_are_several_adverts(public: Catalog) -> None:
    other = {**POSTING, "title": "Glaze Lead"}
    found = read(f"<html>{script([POSTING, other])}<p>x</p></html>", public)
    assert [one.title for one in found] == ["Kiln Lead", "Glaze Lead"]


def test_a_broken_posting_is_told(public: Catalog) -> None:
    broken = '<script type="application/ld+json">{"@type": "JobPosting", "title": </script>'
    (found,) = read(PAGE.format(more=broken), public)
    assert found.remarks == ("A job posting in the page's data is broken JSON and was not read.",)


def test_a_page_that_comes_by_script_is_refused(public: Catalog) -> None:
    with pytest.raises(BadRequest) as caught:
        read("<html><body><div id=root></div><script>go()</script></body></html>", public)
    assert "its text comes by script" in caught.value.message


def test_a_page_is_read_up_to_its_bound() -> None:
    page = read_page("<p>a" * MOST_TOKENS)
    assert page.is_cut
    assert len(page.lines) == 6_000


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ('<p title="a > b">x', ["x"]),
        ("<p>1 < 2 &amp; 3", ["1 < 2 & 3"]),
        ("a<br>b<!-- <p>c</p> -->d", ["a", "bd"]),
        ("<p>a<p>b</b></div>c", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a | b", "c"]),
        ("<a href='x'>a</a><textarea>b</textarea> c", ["a c"]),
        ("a <b", ["a"]),
        ("<pre>a\nb c\n\nd</pre>e", ["a", "b c", "d", "e"]),
    ],
)
def test_tags_are_read_as_browsers_do(html: str, lines: list[str]) -> None:
    assert [line.text for line in read_page(html).lines] == lines
