"""The one door for adverts: forms, pipes, and what is refused."""

import io
import json
import time
import zipfile
from pathlib import Path

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.intake.advert_file import advert_from, read_advert
from airoles.intake.file_forms import MOST_BYTES
from airoles.model.advert_part_words import AdvertPartWords
from airoles.model.advert_text import AdvertSection
from document_files import docx, drawn, paragraph, pdf

TEXT = """AI Curator
Lanternfish Museum, Oslo

What you will do
- Lend pictures to machines

What you bring
- Patience
"""
Words = tuple[AdvertPartWords, ...]
PARTS = (
    AdvertSection("What you will do", "duties", ("Lend pictures to machines",)),
    AdvertSection("What you bring", "asks", ("Patience",)),
)
HTML = """<!doctype html><title>x</title><h1>AI Curator</h1><p>Lanternfish Museum, Oslo</p>
<h2>What you will do</h2><ul><li>Lend pictures to machines</ul>
<h2>What you bring</h2><ul><li>Patience</ul>"""


@pytest.fixture
def words(public: Catalog) -> Words:
    return tuple(public.advert_parts.values())


def _pdf() -> bytes:
    rows = [line for line in TEXT.splitlines() if line]
    return pdf(drawn((50, 800 - 20 * n, 11, row) for n, row in enumerate(rows)))


def _docx() -> bytes:
    return docx(
        "".join(
            paragraph(line.removeprefix("- "), "ListBullet" if line.startswith("- ") else "")
            for line in TEXT.splitlines()
            if line
        )
    )


@pytest.mark.parametrize(
    ("raw", "name", "form"),
    [
        (TEXT.encode(), "job.txt", "text"),
        (TEXT.encode("utf-16"), "job", "text"),
        (HTML.encode(), "job.html", "html"),
        (HTML.encode(), "job", "html"),
        (_pdf(), "job", "pdf"),
        (_docx(), "job", "docx"),
    ],
)
def test_an_advert_is_the_same_in_every_form(
    raw: bytes, name: str, form: str, words: Words
) -> None:
    (found,) = advert_from(raw, name, words)
    assert (found.title, found.employer, found.place, found.country, found.form) == (
        *("AI Curator", "Lanternfish Museum", "Oslo", "NO"),
        form,
    )
    assert found.sections[-2:] == PARTS


def test_a_file_and_what_is_piped_in_are_read(
    tmp_path: Path, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "job.md"
    file.write_text(TEXT, "utf-8")
    (of_file,) = read_advert(file, words)

    class Piped:
        closed = False
        buffer = io.BytesIO(TEXT.encode())

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr("sys.stdin", Piped())
    assert read_advert(Path("-"), words) == (of_file,)


def test_a_terminal_is_not_waited_for(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(BadRequest) as caught:
        read_advert(Path("-"), words)
    assert caught.value.hint == "pipe an advert in, or name its file"


@pytest.mark.parametrize(
    "address", ["https://jobs.example/7", "HTTP://jobs.example", "www.jobs.example", "file:///x"]
)
def test_an_address_is_told_that_airoles_is_offline(address: str, words: Words) -> None:
    with pytest.raises(BadRequest) as caught:
        read_advert(Path(address), words)
    assert caught.value.message.startswith(f"{address!r} is an address, and nothing is fetched")
    assert caught.value.hint == "save the page as HTML or text, and name that file"


def zipped(name: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()


ENTITIES = b'<!DOCTYPE a [<!ENTITY b "cc">]><w:document>&b;</w:document>'
REFUSED = {
    "empty": (b"", "x", "is empty"),
    "blank": (b" \n \t", "x", "is empty"),
    "signs only": (b"--- *** !!!", "x", "holds no text"),
    "control characters": (b"\x00\x01", "x", "no form of an advert"),
    "database": (b"SQLite format 3\x00", "x", "is a database"),
    "picture": (b"\x89PNG\r\n", "x", "is a picture"),
    "broken JSON": (b'{"title": ', "x.json", "is not JSON"),
    "deep JSON": (b"[" * 100_000, "x.json", "nested too deep"),
    "JSON of something else": (b'{"cats": 3}', "x", "holds no job posting"),
    "résumé as JSON": (b'{"basics": {"name": "Ann"}, "work": []}', "x", "is a résumé"),
    "résumé": (b"Ann Lee\nWork experience\n2019 - 2021 Baker", "x", "reads as a résumé"),
    "XML": (b"<?xml version='1.0'?><a/>", "x", "is XML"),
    "page without words": (b"<html><script>x()</script></html>", "x", "without an advert"),
    "page of something else": (b"<html><h1>Cakes</h1><p>Flour.</p>", "x", "without an advert"),
    "hidden page": (b"<html><p hidden>Duties: all.</p>", "x", "shows no words"),
    "zip": (zipped("cat.txt", b"cat"), "x", "is a zip without an advert"),
    "broken zip": (b"PK\x03\x04rest", "x", "broken zip"),
    "zip bomb": (
        zipped("word/document.xml", b"<w:document>" + b" " * 9_000_000),
        "x",
        "too large once unpacked",
    ),
    "XML entities": (zipped("word/document.xml", ENTITIES), "x", "defines entities"),
    "broken PDF": (b"%PDF-1.4 nothing", "x", "is a broken PDF"),
    "scan": (pdf(""), "x", "holds pictures and no text"),
    "too large": (b"a " * (MOST_BYTES // 2 + 1), "x", "is larger than 5 MiB"),
    "list of jobs": (
        json.dumps([{"@type": "JobPosting", "title": f"Cook {n}"} for n in range(50)]).encode(),
        "x",
        "is a list of 50 job postings",
    ),
    "posting that says nothing": (b'{"@type": "JobPosting"}', "x", "says nothing"),
}


@pytest.mark.parametrize(("raw", "name", "says"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_advert_is_one_sentence_and_what_to_do(
    raw: bytes, name: str, says: str, words: Words
) -> None:
    with pytest.raises(BadRequest) as caught:
        advert_from(raw, name, words)
    assert says in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_a_folder_and_a_file_that_is_not_there_are_refused(tmp_path: Path, words: Words) -> None:
    for path in (tmp_path, tmp_path / "none.txt"):
        with pytest.raises(BadRequest):
            read_advert(path, words)


HOSTILE = {
    "one word": "a" * 100_000,
    "spaces": "a" + " " * 100_000 + "b",
    "colons": "Location: " * 10_000,
    "headings": "Duties\n" * 15_000,
    "strokes": "Head of AI - " * 8_000,
    "brackets": "Head of AI " + "(" * 100_000,
    "sentences": "Hi. " * 25_000,
    "short forms": "e.g. " * 20_000,
    "bullets": "- x\n" * 25_000,
    "control characters": "Head of AI\n\x1b[31mred\x07\u202e\n- Lead\n" * 3_000,
    "commas": "Acme, " * 20_000,
    "numbers": '{"@type": "JobPosting", "title": "x", "baseSalary": "' + "1," * 50_000 + '"}',
    "entities": '{"@type": "JobPosting", "title": "' + "&amp;" * 20_000 + '"}',
    "many parts": json.dumps({"@graph": [{"@graph": [{}] * 100}] * 300}),
    **{
        f"markup {sign}": "<html><h1>Head of AI</h1>" + sign * (100_000 // len(sign))
        for sign in ("<", "<a ", "<!--", "</", '<a x="', "<a b='>", "<p>", "<div><p>", "&#", "<td>")
    },
    "style": "<html><style>" + ".a{" * 30_000 + "</style><h1>Head of AI</h1>",
    "nested": "<html>" + "<div style='color:white'>x" * 4_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_take_little_time(text: str, words: Words) -> None:
    began = time.process_time()
    try:
        shown = repr(advert_from(text.encode(), "x", words))
    except BadRequest as refused:
        shown = refused.message
    assert "\\x1b" not in shown
    assert "\\u202e" not in shown
    assert time.process_time() - began < 10  # minutes, where a pattern looks back again and again
