"""The lines of a document to a `Resume`, the same for text, PDF and DOCX."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from airoles.errors import BadRequest
from airoles.intake.date_ranges import find_range
from airoles.intake.document_lines import Line, mended
from airoles.intake.headings import Section, section_of
from airoles.intake.job_entries import jobs_of
from airoles.intake.other_sections import certificates_of, languages_of, projects_of, studies_of
from airoles.intake.paragraphs import paragraphs
from airoles.intake.skill_lists import skills_of
from airoles.intake.title_words import names_post
from airoles.model.resume import Resume

MOST_SUMMARY = 20_000
_MOST_OF_OWN = 4
"""Words of a heading that is none of the usual ones, at most."""
_CONTACT = re.compile(
    r"\S@\S|https?://|www\.|linkedin|github|(?:\+|\b0)[\d\s()/.-]{6,}|\b\d{5}\b|\btel\b|"
    r"(?:phone|mobile|e-?mail|telefon|adresse|address)\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"(?:curriculum vitae|cv|lebenslauf|r[ée]sum[ée]|curriculum|hoja de vida)(?:\s*[-–—:]\s*)?",
    re.I,
)
_HEAD_SEPARATORS = re.compile(r"\s*[|·•]\s*|\s+[—–-]\s+|\s{2,}")


@dataclass(slots=True)
class _Part:
    section: Section
    lines: list[Line] = field(default_factory=list)


def resume_of(
    lines: Iterable[Line],
    shown: str,
    remarks: tuple[str, ...] = (),
    hidden: tuple[str, ...] = (),
) -> Resume:
    """The résumé in lines of a document; raises `BadRequest` where they say nothing.

    `shown` is the file's name as errors tell it; `remarks` and `hidden` come from its reader.
    """
    parts = _parted(list(lines))
    top, label, profile = _top(parts[0].lines)
    if not any(part.lines for part in parts):
        raise BadRequest(f"{shown!r} holds no text.", "name a résumé with jobs or skills")
    told = list(remarks)
    if not _under(parts, Section.EXPERIENCE):
        if len(parts) == 1:
            told.append(
                "No headings such as Experience or Skills were found; what was read may lack parts."
            )
            parts.append(_Part(Section.EXPERIENCE, top))
        elif (first := _first_job(top)) is not None:  # jobs that no heading stands above
            parts.append(_Part(Section.EXPERIENCE, top[first:]))
    summary = " ".join([*profile, *paragraphs(_under(parts, Section.PROFILE))])
    jobs, of_jobs = jobs_of(_under(parts, Section.EXPERIENCE))
    skills = skills_of(_under(parts, Section.SKILLS))
    projects = projects_of(_under(parts, Section.PROJECTS))
    if len(parts) == 2 and not jobs and not (skills or projects):
        summary = " ".join([*profile, *paragraphs(parts[-1].lines)])
    if not (jobs or skills):
        told.append("No jobs and no skills were found under headings.")
    return Resume(
        skills=skills,
        positions=jobs,
        label=label[:400],
        summary=mended(summary)[:MOST_SUMMARY],
        projects=projects,
        studies=studies_of(_under(parts, Section.EDUCATION)),
        certificates=certificates_of(_under(parts, Section.CERTIFICATES)),
        languages=languages_of(_under(parts, Section.LANGUAGES)),
        remarks=tuple(dict.fromkeys([*told, *of_jobs])),
        hidden=hidden,
    )


def _under(parts: list[_Part], section: Section) -> list[Line]:
    return [line for part in parts if part.section is section for line in part.lines]


def _parted(lines: list[Line]) -> list[_Part]:
    """The lines by their headings; the first part is what stands above any heading."""
    parts = [_Part(Section.TOP)]
    rank = 0  # of the headings that open parts, where they have one
    own = False  # whether jobs stand under a heading in the person's own words
    for number, line in enumerate(lines):
        section = _opened(line, number, parts[-1].section, rank)
        if section is not None:
            own = False
        elif (own or parts[-1].section is not Section.EXPERIENCE) and _heads_jobs(
            line, lines[number + 1 : number + 2]
        ):  # within jobs under a usual heading such a line is an employer
            own, section = True, Section.EXPERIENCE
        if section is None:
            parts[-1].lines.append(line)
            continue
        if line.level:
            rank = rank or line.level
        parts.append(_Part(section))
    return parts


def _heads_jobs(line: Line, below: list[Line]) -> bool:
    """Whether a line is a heading in words of the person's own, such as NOW, above a dated job."""
    if line.bullet or line.cells or len(line.text.split()) > _MOST_OF_OWN:
        return False
    own = line.text.isupper() or bool(line.level) or line.strong
    return own and not find_range(line.text) and _first_job(below) is not None


def _first_job(lines: list[Line]) -> int | None:
    """The first line with a span of time beside the name of a post."""
    for at, line in enumerate(lines):
        if (found := find_range(line.text)) is not None:
            begin, stop = found[2]
            if any(names_post(text) for text in (line.text[:begin], line.text[stop:])):
                return at
    return None


def _opened(line: Line, number: int, now: Section, rank: int) -> Section | None:
    """The part that a line opens; None for a line of the part that it stands in."""
    if line.bullet or line.cells:
        return None
    if line.level:
        section = section_of(line.text)
        if section and (not rank or line.level <= rank):
            return section
        if section and now is not Section.EXPERIENCE and line.level - rank < 2:
            return section if now is Section.TOP else None
        if rank and line.level <= rank and now is not Section.TOP:
            return None if names_post(line.text) or find_range(line.text) else Section.OTHER
        return None
    section = section_of(line.text)
    if not section or (number == 0 and _KIND.fullmatch(line.text)):
        return None
    lower = line.text.islower() or (line.text[:1].islower() and not line.text.isupper())
    if lower or (rank and not line.strong and not line.text.isupper()):
        return None
    # Within a list of skills "Tools:" or "Languages:" is a label, where other headings are larger.
    if line.text.endswith(":") and now is Section.SKILLS and not line.after_blank:
        return None
    return section


def _top(lines: list[Line]) -> tuple[list[Line], str, list[str]]:
    """What stands above headings: all of it, the line under the name, and its sentences."""
    label: list[str] = []
    profile: list[str] = []
    seen_name = contact = False
    for at, line in enumerate(lines[:40]):
        text = _KIND.sub("", line.text, count=1).strip() if not seen_name else line.text
        if not text or _KIND.fullmatch(text):
            continue
        if _CONTACT.search(text):
            contact = True
            first = _HEAD_SEPARATORS.split(text)[0]
            if not label and seen_name and names_post(first) and not _CONTACT.search(first):
                label.append(first)
            seen_name = True
        elif not seen_name:
            seen_name = True
            name, *rest = _HEAD_SEPARATORS.split(text, maxsplit=1)
            if not rest:
                name, *rest = text.split(", ", 1)
            if rest and names_post(rest[0]):
                label.append(rest[0])
            elif names_post(name) and at == 0 and len(lines) > 1 and not line.level:
                label.append(text)
        elif len(text.split()) > 12 or text.endswith((".", "!")) or ". " in text:
            profile += paragraphs(lines[at:])
            break
        elif (not contact and (not label or _goes_on(label[-1], line))) or (
            not label and names_post(text)
        ):
            label.append(text)
    return lines, mended(" ".join(label)), profile


def _adds_to(label: list[str], line: Line) -> bool:
    return not label or _goes_on(label[-1], line)


def _goes_on(label: str, line: Line) -> bool:
    return not line.after_blank and (
        line.indent > 0 or line.text[:1].islower() or label.endswith((",", "&", "and", "|", "-"))
    )
