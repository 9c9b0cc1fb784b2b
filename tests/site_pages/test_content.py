"""What pages tell is what answers tell."""

import json
from datetime import date
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.exports.json_ld import document
from airoles.site.build import site_files
from airoles.site.lists import age
from airoles.site.role_page import as_data
from airoles.store.building import catalog_from
from full_overlay import ON_SMALL, full_overlay
from opened_catalogs import SMALL

from .reading import pages, parsed, words

HOSTILE = (
    "<script>alert(1)</script>",
    "</title></style></main>",
    "<img src=http://x.example onerror=x>",
    "' onload='x",
    '" onload="x',
    "<!-- --",
    "{{ title }} {% include 'style.css' %} {# gone #}",
    "]]> &amp; &lt;",
)


def test_a_page_of_a_role_has_the_summary_first_then_every_section(
    small: Catalog, small_site: dict[str, bytes]
) -> None:
    role = small.roles["head-of-models"]
    root = parsed(small_site["roles/head-of-models.html"])
    headings = [words(e) for e in root.iter("h2")]
    assert headings[0] == "In short"
    assert headings[-1] == "Sources of this page"
    told = words(root)
    for claim in (*role.summary, *role.duties):
        assert claim.text in told


def test_each_source_of_a_page_has_its_grade_and_its_number(small_site: dict[str, bytes]) -> None:
    root = parsed(small_site["roles/head-of-models.html"])
    entries = {
        e.get("id"): words(e) for e in root.iter("li") if (e.get("id") or "")[:7] == "source-"
    }
    marks = {
        (a.get("href") or "")[1:]: words(a)
        for a in root.iter("a")
        if a.get("aria-label", "")[:7] == "source "
    }
    assert len(marks) > 3
    assert set(marks) == set(entries)
    for id_, mark in marks.items():
        assert mark[:-1] == id_.removeprefix("source-")
        assert entries[id_].startswith(f"{mark[-1]} ")


def test_pay_has_a_heading_for_each_market_and_basis(small_site: dict[str, bytes]) -> None:
    root = parsed(small_site["pay.html"])
    markets = {words(e) for e in root.iter("h2")} - {"Sources of this page"}
    bases = [words(e) for e in root.iter("h3")]
    assert "United States" in markets
    assert "Base pay" in bases
    for table in root.iter("table"):
        units = {words(e)[-3:] for e in table.iter("span") if e.get("class") == "figure"}
        assert len(units) <= 1


def test_disputes_have_every_position(small: Catalog, small_site: dict[str, bytes]) -> None:
    told = words(parsed(small_site["disputes.html"]))
    for dispute in small.disputes.values():
        assert dispute.topic in told
        assert all(position.text in told for position in dispute.positions)


def test_every_source_stands_on_the_page_of_sources(
    public: Catalog, public_site: dict[str, bytes]
) -> None:
    found = {e.get("id") for e in parsed(public_site["sources.html"]).iter("li")}
    assert {f"source-{key}" for key in public.sources} <= found


@pytest.mark.parametrize(
    ("published", "told"),
    [
        (None, "not known"),
        ("2026-11-01", "under a month"),
        ("2026", "under a year"),
        ("2026-05-28", "6 months"),
        ("2025-11-01", "12 months"),
        ("2024-01-01", "2 years"),
        ("2019", "6 years"),
    ],
)
def test_ages_are_told_in_months_then_in_years(published: str | None, told: str) -> None:
    assert age(published, date(2026, 11, 28)) == told


def test_data_for_machines_is_that_of_the_export_and_cannot_end_its_element(
    small: Catalog, small_site: dict[str, bytes]
) -> None:
    root = parsed(small_site["roles/modeller.html"])
    (script,) = (e for e in root.iter("script") if e.get("type") == "application/ld+json")
    assert json.loads(script.text or "") == json.loads(
        json.dumps(document(small, [small.roles["modeller"]]))
    )
    assert as_data({"a": "</script><!-- & \u2028"}) == (
        '{"a":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028"}'
    )


def test_own_data_and_its_marks_stand_on_pages(tmp_path: Path) -> None:
    own = full_overlay(tmp_path / "acme", ON_SMALL)
    site = site_files(catalog_from((SMALL, own)))
    head = words(parsed(site["roles/quux-head.html"]))
    assert "Quux Head ◆" in head.replace("\N{NO-BREAK SPACE}", " ")
    assert "◆ marks what acme says, ◇ a public role with additions from there." in head
    home = words(parsed(site["index.html"])).replace("\N{NO-BREAK SPACE}", " ")
    assert "Quux Clerk ◆" in home
    assert "◇" in home


def test_hostile_texts_are_text(tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "roles").mkdir(parents=True)
    said = [{"id": f"a{n}", "text": text, "sources": ["bad"]} for n, text in enumerate(HOSTILE)]
    (own / "roles" / "bad.yaml").write_text(
        json.dumps(
            {
                "id": "bad",
                "title": "Bad Head",
                "aliases": ["<b>bold</b>"],
                "level": "head",
                "family": "ai",
                "summary": said,
                "duties": [{**one, "id": f"b{one['id']}"} for one in said],
            }
        )
    )
    (own / "sources.yaml").write_text(
        json.dumps(
            {
                "bad": {
                    "publisher": HOSTILE[0],
                    "title": HOSTILE[1],
                    "date": "2026-05",
                    "addresses": ["https://own.example/?a=1&b='x'"],
                    "licence": HOSTILE[2],
                    "grade": "D",
                    "remark": HOSTILE[3],
                }
            }
        )
    )
    site = site_files(catalog_from((SMALL, own)), title="<b>My</b> & co")
    for name, root in pages(site).items():
        run = [e for e in root.iter("script") if e.get("type") != "application/ld+json"]
        assert [str(e.get("src"))[-7:] for e in run if not e.text] == ["site.js"]
        assert len(run) == 1
        assert not list(root.iter("img"))
        assert not list(root.iter("b")), name
        assert not [e for e in root.iter() if "onload" in e.attrib or "onerror" in e.attrib]
        assert words(root.find("head/title")).endswith("<b>My</b> & co")  # type: ignore[arg-type]
    told = words(parsed(site["roles/bad.html"]))
    for text in (*HOSTILE[:3], *HOSTILE[4:]):
        assert text in told
    assert f"{HOSTILE[0]}: {HOSTILE[1]}" in told
