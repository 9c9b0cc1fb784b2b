"""Adverts as web pages that somebody saved."""

from dataclasses import replace

from airoles.errors import BadRequest
from airoles.intake.advert_days import closing_day
from airoles.intake.advert_json import adverts_of, load_script
from airoles.intake.advert_parts import parts_of
from airoles.intake.advert_top import top_of
from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line
from airoles.intake.html_page import Page, read_page
from airoles.intake.notes import Notes
from airoles.intake.posting_fields import Record, postings_in
from airoles.model.advert_text import AdvertText

_NONE = "save the page of one advert, or its text, and name that file"
_HIDDEN = "The page holds words that cannot be seen on it; they do not count."
_CUT = "The page is longer than any advert; only its first part was read."
_BELOW = "What stands below the advert, such as other jobs, was left out."


def read_advert_html(text: str, shown: str, known: Vocabulary) -> tuple[AdvertText, ...]:
    """The adverts of a web page; raises `BadRequest` with one sentence where it has none."""
    page = read_page(text)
    notes = Notes(shown)
    if page.is_cut:
        notes.remark(_CUT)
    if page.hidden:
        notes.remark(_HIDDEN)
    found: list[Record] = []
    for script in page.scripts:
        found += postings_in(load_script(script, notes))
    lines = (*page.lines, *_facts(page.beside, known))
    if found:
        adverts = adverts_of(found, shown, known, lines, "html", notes.remarks)
        return tuple(replace(one, hidden=page.hidden) for one in adverts)
    return (_of_lines(page, lines, shown, known, notes),)


def _of_lines(
    page: Page, lines: tuple[Line, ...], shown: str, known: Vocabulary, notes: Notes
) -> AdvertText:
    if not lines:
        if page.hidden:
            raise BadRequest(f"{shown!r} shows no words.", _NONE)
        raise BadRequest(
            f"{shown!r} is a web page without an advert in it; its text comes by script.", _NONE
        )
    at = next((n for n, line in enumerate(lines) if line.level == 1), 0)
    if any(known.is_no_title(line.text) or len(line.text) < 40 for line in lines[:at]):
        lines = lines[at:]  # the head of the page stands before its heading
    top, left = top_of(list(lines), known)
    sections, is_cut = parts_of(left, known, False)
    if sum(part.kind in ("duties", "asks", "offer", "nice") for part in sections) < 1:
        raise BadRequest(f"{shown!r} is a web page without an advert in it.", _NONE)
    if is_cut:
        notes.remark(_BELOW)
    return AdvertText(
        title=top.title or page.title,
        employer=top.employer,
        place=top.place,
        country=top.country,
        posted=top.posted,
        closes=top.closes or closing_day(sections),
        sections=sections,
        remarks=notes.remarks,
        hidden=page.hidden,
        form="html",
    )


def _facts(lines: tuple[Line, ...], known: Vocabulary) -> tuple[Line, ...]:
    """Labelled lines, such as a box beside the text has them."""
    return tuple(
        Line(line.text, after_blank=True)
        for line in lines
        if ":" in line.text and known.label(line.text.partition(":")[0])
    )
