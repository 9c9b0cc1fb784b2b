"""One record of a job posting to an `AdvertText`."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from airoles.intake.advert_days import closing_day
from airoles.intake.advert_parts import parts_of
from airoles.intake.advert_place import country_of
from airoles.intake.advert_top import Top, top_of
from airoles.intake.advert_vocabulary import Vocabulary
from airoles.intake.document_lines import Line
from airoles.intake.people_dates import read_date
from airoles.intake.posting_fields import (
    Record,
    first_words,
    lines_in,
    listed_words,
    words_of,
    years_of,
)
from airoles.intake.posting_pay import pays_of
from airoles.model.advert_text import AdvertSection, AdvertText, FieldPay, PartKind
from airoles.text import one_line

MOST_PLACES = 5
MOST_LIST = 40
"""Characters of a skill in a list, on the average."""
_PARTS: tuple[tuple[PartKind, tuple[str, ...]], ...] = (
    ("duties", ("responsibilities", "duties")),
    ("asks", ("qualifications", "requirements", "experienceRequirements", "educationRequirements")),
    ("offer", ("jobBenefits", "benefits", "incentiveCompensation")),
)
_SALARY = ("baseSalary", "salary", "salaryRange", "compensation")


def advert_of(posting: Record, known: Vocabulary, page: tuple[Line, ...], form: str) -> AdvertText:
    """The advert in a record; `page` are the lines of the page around it, where it stands alone.

    The text is that of the record, or of the page where that says more.
    """
    remarks: list[str] = []
    told, wrapped = lines_in(posting.get("description"))
    written = sum(len(line.text) for line in told)
    use_page = written < 500 and sum(len(line.text) for line in page) > written
    top, left = top_of(list(page), known) if page else (Top(), [])
    own_top = top_of(list(told), known)[0] if told and not page else Top()
    if use_page:
        sections, is_cut = parts_of(left, known, False)
        sections += _added(parts_of(list(told), known, wrapped)[0], sections)
    else:
        sections, is_cut = parts_of(list(told), known, wrapped)
    for kind, names in _PARTS:
        sections += _added(_listed(posting, kind, names, known), sections)
    skills = posting.get("skills")
    listed = tuple(dict.fromkeys(listed_words(skills)))
    if isinstance(skills, str) and len(skills) > MOST_LIST * (len(listed) + 1):  # prose
        listed = ()
        sections += _added(_listed(posting, "asks", ("skills",), known), sections)
    if is_cut:
        remarks.append("What stands below the advert, such as other jobs, was left out.")
    title = first_words(posting, "title", "jobTitle", "job_title", "position", "name")
    place, country = _where(posting, known)
    return AdvertText(
        title or top.title or own_top.title,
        _employer(posting) or top.employer or own_top.employer,
        place or top.place,
        country or top.country,
        _day(posting, remarks, "datePosted", "date", "posted") or top.posted,
        _day(posting, remarks, "validThrough", "closes", "deadline", end=True)
        or top.closes
        or closing_day(sections),
        sections,
        tuple(_pay(posting, remarks)),
        listed,
        years_of(posting.get("experienceRequirements") or posting.get("experience")),
        tuple(remarks),
        (),
        form,
    )


def _employer(posting: Record) -> str:
    return first_words(posting, "hiringOrganization", "company", "organization", "employer")


def _listed(
    posting: Record, kind: PartKind, names: tuple[str, ...], known: Vocabulary
) -> tuple[AdvertSection, ...]:
    found: tuple[AdvertSection, ...] = ()
    for name in names:
        value = posting.get(name)
        if isinstance(value, dict) and not words_of(value):
            continue
        lines, wrapped = lines_in(value)
        texts = [text for part in parts_of(list(lines), known, wrapped)[0] for text in part.lines]
        if texts:
            found += (AdvertSection("", kind, tuple(texts)),)
    return found


def _added(
    more: tuple[AdvertSection, ...], sections: tuple[AdvertSection, ...]
) -> tuple[AdvertSection, ...]:
    """Parts without the lines that stand in others already."""
    there = {line.casefold() for part in sections for line in part.lines}
    kept = (
        AdvertSection(
            part.heading,
            part.kind,
            tuple(line for line in part.lines if line.casefold() not in there),
        )
        for part in more
    )
    return tuple(part for part in kept if part.lines)


def _where(posting: Record, known: Vocabulary) -> tuple[str, str]:
    """Place and country, by the places of work, or where applicants of remote work may live."""
    value = posting.get("jobLocation") or posting.get("location")
    places: list[str] = []
    country = ""
    for one in (value if isinstance(value, list) else [value])[:MOST_PLACES]:
        place, code = _one_place(one, known)
        if place and place not in places:
            places.append(place)
        country = country or code
    remote = posting.get("jobLocationType") == "TELECOMMUTE" or (
        isinstance(posting.get("remote"), str) and posting["remote"].casefold() == "full"
    )
    living = list(_living(posting.get("applicantLocationRequirements")))
    if not country:
        country = next((code for one in living if (code := _code(one, known))), "")
    if remote:
        within = f" ({', '.join(living)})" if living and not places else ""
        places.append(f"remote{within}")
    return "; ".join(places), country


def _living(value: Any) -> Iterator[str]:
    for one in (value if isinstance(value, list) else [value])[:MOST_PLACES]:
        if name := words_of(one):
            yield name


def _one_place(value: Any, known: Vocabulary) -> tuple[str, str]:
    if isinstance(value, str):
        words = words_of(value)
        return words, country_of(words, known)
    if not isinstance(value, dict):
        return "", ""
    address = value.get("address", value)
    if isinstance(address, list):
        address = address[0] if address else None
    if isinstance(address, str):
        words = words_of(address)
        return words, country_of(words, known)
    if not isinstance(address, dict):
        return words_of(value.get("name")), ""
    town = first_words(address, "addressLocality", "city")
    region = first_words(address, "addressRegion", "region")
    written = first_words(address, "addressCountry", "countryCode", "country")
    parts = [one for one in dict.fromkeys((town, region)) if one]
    place = ", ".join(parts) or words_of(value.get("name")) or written
    return place, _code(written, known) or country_of(place, known)


def _code(written: str, known: Vocabulary) -> str:
    if len(written) == 2 and written.isascii() and written.isalpha():
        return "GB" if written.upper() == "UK" else written.upper()
    return country_of(written, known)


def _day(posting: Record, remarks: list[str], *names: str, end: bool = False) -> date | None:
    for name in names:
        written = posting.get(name)
        if isinstance(written, str) and one_line(written):
            day = read_date(one_line(written)[:60], end=end)
            if day is None:
                remarks.append(f"{name} is {one_line(written)[:60]!r}, which is no date.")
            return day
    return None


def _pay(posting: Record, remarks: list[str]) -> Iterator[FieldPay]:
    currency = first_words(posting, "salaryCurrency", "currency")
    found = False
    for name in _SALARY:
        value = posting.get(name)
        if value in (None, "", [], {}):
            continue
        pays = list(pays_of(value, currency))
        if not pays:
            remarks.append(f"{name} names no amount, so the pay is unknown there.")
        found = found or bool(pays)
        yield from pays
        break
    if posting.get("estimatedSalary") not in (None, "", [], {}):
        remarks.append(
            "estimatedSalary was left out: it is an estimate, not what the employer offers."
        )
