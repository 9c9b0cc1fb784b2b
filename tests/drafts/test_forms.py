"""Drafts in every form: what a draft says stands in each, and nothing of it becomes markup."""

import io
import json
from typing import Any

import html5lib
import pytest
from docx import Document
from markdown_it import MarkdownIt

from airoles.drafts.draft import Draft, DraftLine, DraftPart
from airoles.drafts.forms import FORMS, Wanted
from airoles.model.card import Card
from airoles.model.source import Source

HOSTILE = "<script>alert(1)</script> **bold** [link](javascript:x) {{ 7 * 7 }} ](x) | & \x1b[31m"
SOURCES = {
    "one": Source(
        publisher="Press & <b>Co</b>",
        title="A *title*",
        date="2025-03",
        addresses=("https://one.example/a?b=1&c=2",),
        grade="B",
    ),
    "two@acme": Source(publisher="Acme", title="Handbook", grade="A"),
}
DRAFT = Draft(
    "advert",
    "Head of AI: job advert",
    Card("head-of-ai", "Head of AI", (), "head", "ai"),
    (
        DraftPart(
            "Why",
            (
                DraftLine("Leads the work.", "sourced", ("one",)),
                DraftLine("Alone.", "template", below=True),
                DraftLine("Or with others.", "template", below=True),
                DraftLine("Then rests.", "template"),
            ),
            "paragraphs",
        ),
        DraftPart(
            "What you own",
            (
                DraftLine(HOSTILE, "sourced", ("two@acme", "one"), own=True),
                DraftLine("[What only you know]", "bracket"),
                DraftLine("By the year's end.", "template", below=True),
            ),
        ),
        DraftPart("Steps", (DraftLine("Talk.", "template"),), "numbered"),
        DraftPart(
            "Behind",
            (DraftLine("Strategy", "sourced", ("one",), cells=("3",)),),
            "table",
            ("Ask", "Count"),
        ),
        DraftPart("Check", (DraftLine("Read the law.", "check"),), "checklist"),
    ),
    {"role": "head-of-ai"},
    ("Fill in the [brackets].",),
)


def _written(form: str, sources: bool = True, width: int = 100) -> str:
    told = FORMS[form].writer()(DRAFT, SOURCES, Wanted(sources, width))
    assert isinstance(told, str)
    return told


def _document(sources: bool = True) -> Any:
    told = FORMS["docx"].writer()(DRAFT, SOURCES, Wanted(sources))
    assert isinstance(told, bytes)
    return Document(io.BytesIO(told))


def test_text_has_notes_with_grades_and_a_list_of_sources() -> None:
    told = _written("text")
    assert told.startswith("Head of AI: job advert\n======================\n")
    assert "Leads the work. [1B]\n  – Alone.\n  – Or with others.\n\nThen rests.\n" in told
    assert "• [What only you know]\n  – By the year's end.\n" in told
    assert "• Strategy (Count: 3) [1B]\n" in told
    assert "[ ] Read the law.\n" in told
    assert "[1B] Press & <b>Co</b>: A *title*, 2025-03\n    https://one.example/a?b=1&c=2\n" in told
    assert "[2A] Acme: Handbook (cited in acme), undated\n" in told
    assert "\\x1b[31m [2A◆][1B]" in told
    assert "\x1b" not in told


def test_text_keeps_to_its_width() -> None:
    lines = _written("text", width=40).splitlines()
    assert [line for line in lines if len(line) > 40 and "script" not in line] == []


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_clean_copy_has_no_notes_and_keeps_the_mark_of_ones_own(form: str) -> None:
    told = _written(form, sources=False)
    assert "Press" not in told
    assert "[1B" not in told
    assert "Sources" not in told
    assert told.count("◆") == 1


def test_markdown_reads_back_as_headings_lists_and_a_table_without_markup_of_the_data() -> None:
    page = MarkdownIt("gfm-like", {"linkify": False}).render(_written("markdown"))
    found = html5lib.parse(page, namespaceHTMLElements=False)
    assert [each.text for each in found.iter("h2")] == [
        "Why",
        "What you own",
        "Steps",
        "Behind",
        "Check",
        "Sources",
    ]
    assert [each.tag for each in found.iter() if each.tag in ("script", "strong", "em", "b")] == []
    assert [each.get("href") for each in found.iter("a")] == ["https://one.example/a?b=1&c=2"]
    assert ["".join(each.itertext()) for each in found.iter("td")] == ["Strategy [1B]", "3"]
    assert [each.text for each in found.find(".//ol").iter("li")] == ["Talk."]
    under = [each.text for each in found.find(".//ul").iter("li")]
    assert under == ["Alone.", "Or with others."]
    assert "By the year's end." in [each.text for each in found.findall(".//li//li")]
    assert "Then rests." in [each.text for each in found.iter("p")]
    assert "<script>alert(1)</script> **bold**" in "".join(found.itertext())
    assert "{{ 7 * 7 }}" in "".join(found.itertext())


def test_html_is_one_page_that_asks_for_nothing_and_keeps_hostile_text_as_text() -> None:
    told = _written("html")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    page = parser.parse(told)
    assert [error for _, error, _ in parser.errors] == []
    tags = {each.tag for each in page.iter() if isinstance(each.tag, str)}
    assert tags.isdisjoint({"script", "img", "link", "iframe", "form", "b", "object", "base"})
    text = "".join(page.find("body").itertext())
    assert "<script>alert(1)</script> **bold** [link](javascript:x) {{ 7 * 7 }}" in text
    policy = page.find(".//meta[@http-equiv='Content-Security-Policy']")
    assert policy is not None
    assert str(policy.get("content")).startswith("default-src 'none'; ")
    links = [str(each.get("href")) for each in page.iter("a")]
    assert {link for link in links if not link.startswith("#source-")} == {
        "https://one.example/a?b=1&c=2"
    }
    targets = {each.get("id") for each in page.iter("li")}
    assert {link[1:] for link in links if link.startswith("#")} <= targets
    assert [each.tag for each in page.iter() if each.get("class") == "below"] == ["p", "p", "li"]
    assert "@media print" in told
    assert "prefers-color-scheme: dark" in told
    assert "url(" not in told


def test_a_word_document_reads_back_with_its_headings_lists_table_and_notes() -> None:
    document = _document()
    shown = [(each.style.name, each.text) for each in document.paragraphs]
    assert shown[0] == ("Title", "Head of AI: job advert")
    assert ("Heading 1", "Why") in shown
    assert ("Normal", "Leads the work. [1B]") in shown
    assert ("List Bullet", "[What only you know]") in shown
    assert shown.index(("List Bullet", "Alone.")) == shown.index(("Normal", "Then rests.")) - 2
    assert ("List Bullet 2", "By the year's end.") in shown
    bold = [each.text for each in document.paragraphs for run in each.runs if run.bold]
    assert bold == ["Leads the work. [1B]"]
    assert ("List Number", "Talk.") in shown
    assert ("Normal", "☐ Read the law.") in shown
    assert any(text.startswith("<script>alert(1)</script> **bold**") for _, text in shown)
    note = "[1B] Press & <b>Co</b>: A *title*, 2025-03. https://one.example/a?b=1&c=2"
    assert ("Normal", note) in shown
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [["Ask", "Count"], ["Strategy [1B]", "3"]]


def test_the_clean_copy_of_a_word_document_has_no_notes() -> None:
    text = "\n".join(each.text for each in _document(sources=False).paragraphs)
    assert "Leads the work.\nAlone.\n" in text
    assert "Sources" not in text
    assert "[1B]" not in text


def test_json_is_the_envelope_of_every_answer() -> None:
    told = json.loads(_written("json"))
    assert list(told) == ["airoles", "format", "question", "asked", "answer", "sources"]
    assert told["question"] == "draft"
    assert told["asked"] == {"role": "head-of-ai"}
    assert told["answer"]["parts"][0]["lines"][0]["sources"] == ["one"]
    assert told["answer"]["parts"][1]["lines"][0]["text"] == HOSTILE
    assert told["sources"]["one"]["grade"] == "B"
    assert "sources" not in json.loads(_written("json", sources=False))


def test_without_python_docx_one_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from airoles.errors import BadRequest

    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(BadRequest) as refused:
        FORMS["docx"].writer()(DRAFT, SOURCES, Wanted())
    assert refused.value.message == "writing Word documents needs python-docx."
    assert refused.value.hint == "install it with: pip install 'airoles[files]'"
