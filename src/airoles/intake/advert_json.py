"""Adverts as JSON: JobPosting alone, in lists or in a graph, and JSON Resume's job."""

import re
from html import unescape
from typing import Any

from airoles.errors import BadRequest
from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line
from airoles.intake.job_posting import advert_of
from airoles.intake.json_resume import is_resume
from airoles.intake.json_text import load_json
from airoles.intake.notes import Notes
from airoles.intake.posting_fields import Record, is_job, postings_in
from airoles.model.advert_text import AdvertText

MOST_ADVERTS = 20
"""A page with more is a list of jobs."""
_SAVE = "save the advert again as JSON (schema.org JobPosting), HTML or text"
_WRAP = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*;?\s*$"
)


def read_advert_json(text: str, shown: str, known: Vocabulary) -> tuple[AdvertText, ...]:
    """The adverts in a JSON text; raises `BadRequest` with one sentence where it has none."""
    notes = Notes(shown)
    tree = load_json(text, notes, _SAVE)
    found = postings_in(tree) or jobs_in(tree)
    if not found:
        if is_resume(tree):
            raise BadRequest(
                f"{shown!r} is a résumé.", "name the advert, and the résumé by --resume"
            )
        raise BadRequest(f"{shown!r} holds no job posting.", _SAVE)
    return adverts_of(found, shown, known, (), "json", notes.remarks)


def jobs_in(tree: Any) -> list[Record]:
    """Jobs without a name of their kind: the value itself, a list, or one under a single key."""
    if is_job(tree):
        return [tree]
    if isinstance(tree, list):
        return [one for one in tree if is_job(one)]
    if isinstance(tree, dict) and not is_resume(tree):
        for value in tree.values():
            if is_job(value):
                return [value]
            if isinstance(value, list) and (found := [one for one in value if is_job(one)]):
                return found
    return []


def adverts_of(
    found: list[Record],
    shown: str,
    known: Vocabulary,
    page: tuple[Line, ...],
    form: str,
    remarks: tuple[str, ...] = (),
) -> tuple[AdvertText, ...]:
    """The adverts in records, each once; raises `BadRequest` for more than people read."""
    if len(found) > MOST_ADVERTS:
        raise BadRequest(
            f"{shown!r} is a list of {len(found)} job postings.", "save the one advert"
        )
    made: dict[tuple[object, ...], AdvertText] = {}
    for record in found:
        advert = advert_of(record, known, page if len(found) == 1 else (), form)
        key = (advert.title.casefold(), advert.employer.casefold(), advert.place, advert.pay)
        if key not in made or len(advert.sections) > len(made[key].sections):
            made[key] = advert
    told = [one for one in made.values() if one.title or one.sections]
    if not told:
        raise BadRequest(f"{shown!r} holds a job posting that says nothing.", _SAVE)
    from dataclasses import replace

    return tuple(replace(one, remarks=(*remarks, *one.remarks)) for one in told)


def load_script(script: str, notes: Notes) -> Any:
    """The values of a page's JSON-LD, without the comment or CDATA around it; None for none."""
    bare = script
    for _ in range(3):
        bare = _WRAP.sub("", bare)
    if "{" not in bare and "[" not in bare:
        return None
    if re.match(r"\s*[\[{]\s*&quot;", bare):
        bare = unescape(bare)
    try:
        return load_json(bare, notes, _SAVE)
    except BadRequest:
        if "JobPosting" in bare:
            notes.remark("A job posting in the page's data is broken JSON and was not read.")
        return None
