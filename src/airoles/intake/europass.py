"""Europass XML, as Candidate (since 2020) or as the older SkillsPassport, to a `Resume`."""

import re
from dataclasses import replace
from datetime import date
from xml.etree.ElementTree import Element

from airoles.errors import BadRequest
from airoles.intake import europass_passport
from airoles.intake.notes import Notes
from airoles.intake.records import in_order, told_day
from airoles.intake.written import sentences, short
from airoles.intake.xml_text import load_xml, text_at
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study

_OCCUPATION = re.compile(r"https?://data\.europa\.eu/esco/occupation/[\w-]{1,60}", re.ASCII)
_DATE = ("FormattedDateTime", "DateTime", ".")


def read_europass(raw: bytes, shown: str) -> Resume:
    """The résumé in Europass XML; raises `BadRequest` for XML that is no Europass."""
    root = load_xml(raw, shown)
    notes = Notes(shown)
    if root.tag in ("SkillsPassport", "Europass"):
        found = europass_passport.read_passport(root, notes)
    elif root.tag == "Candidate":
        found = _candidate(root, notes)
    else:
        raise BadRequest(
            f"{shown!r} is XML, but no Europass: it begins with <{short(str(root.tag))[:60]}>.",
            "export the résumé from europass.europa.eu, or as JSON Resume, PDF or text",
        )
    if found == Resume():
        raise BadRequest(
            f"{shown!r} holds no jobs and no skills.", "add them at europass.europa.eu"
        )
    return replace(found, remarks=notes.remarks)


def _candidate(root: Element, notes: Notes) -> Resume:
    profile = root.find("CandidateProfile")
    profile = root if profile is None else profile
    skills, languages = _competencies(profile, notes)
    return Resume(
        skills=skills,
        positions=_positions(profile, notes),
        label=short(text_at(profile, "Headline", "JobTitle", "ProfessionalTitle")),
        summary=" ".join(
            sentences(
                notes.bounded(text_at(profile, "ExecutiveSummary", "Objective"), "the summary")
            )
        ),
        projects=_projects(profile, notes),
        studies=_studies(profile),
        certificates=tuple(
            short(name)
            for item in profile.iter("Certification")
            if (name := text_at(item, "CertificationName", "CertificationTypeCode"))
        ),
        languages=languages,
    )


def _positions(profile: Element, notes: Notes) -> tuple[Position, ...]:
    found = []
    for n, employer in enumerate(profile.iter("EmployerHistory"), 1):
        name = short(text_at(employer, "OrganizationName"))
        for m, item in enumerate(employer.iter("PositionHistory"), 1):
            where = f"EmployerHistory {n}, PositionHistory {m}"
            start, end = _period(item.find("EmploymentPeriod"), where, notes)
            highlights = sentences(notes.bounded(text_at(item, "Description"), where))
            notes.take(1 + len(highlights))
            title = short(text_at(item, "PositionTitle"))
            occupation = _occupation(item)
            found.append(
                Position(
                    "" if _OCCUPATION.fullmatch(title) else title,
                    name or short(text_at(item, "OrganizationName", "Employer/Name")),
                    start,
                    end,
                    highlights,
                    occupation=occupation,
                )
            )
    return tuple(found)


def _occupation(item: Element) -> str:
    """The address of an ESCO occupation, wherever a version of the form puts it."""
    for element in item.iter():
        for text in (element.text, *element.attrib.values()):
            if text and (address := _OCCUPATION.search(text)):
                return address[0].replace("https:", "http:")
    return ""


def _period(period: Element | None, where: str, notes: Notes) -> tuple[date | None, date | None]:
    if period is None:
        return None, None
    started = _written(period, "StartDate")
    ended = _written(period, "EndDate")
    start = told_day(started, f"{where}, StartDate", notes, end=False)
    if text_at(period, "CurrentIndicator") in ("true", "1") or not ended:
        return start, None
    end = told_day(ended, f"{where}, EndDate", notes, end=True)
    return in_order(start if end else None, end, where, notes)


def _written(period: Element, name: str) -> str:
    element = period.find(name)
    return "" if element is None else text_at(element, *_DATE)


def _studies(profile: Element) -> tuple[Study, ...]:
    found = []
    for item in profile.iter("EducationOrganizationAttendance"):
        degree, comma, area = text_at(item, "EducationDegree/DegreeName", "DegreeName").partition(
            ", "
        )
        if not comma:
            degree, area = "", degree
        main = text_at(item, "MajorProgramName", "EducationDegree/DegreeMajor/MajorProgramName")
        period = item.find("AttendancePeriod")
        end = None if period is None else _read(_written(period, "EndDate"))
        school = short(text_at(item, "OrganizationName"))
        found.append(Study(short(area or main), short(degree), school, end))
    return tuple(found)


def _read(text: str) -> date | None:
    from airoles.intake.people_dates import read_date

    return read_date(text, end=True) if text else None


def _projects(profile: Element, notes: Notes) -> tuple[Project, ...]:
    found = []
    for kind, titles in (
        ("Project", ("ProjectTitle", "Title", "Name")),
        ("PublicationHistory", ("Title", "FormattedPublicationDescription", "PublicationTitle")),
        ("Publication", ("Title", "FormattedPublicationDescription")),
        ("VolunteeringExperience", ("Title", "PositionTitle", "Role")),
    ):
        for item in profile.iter(kind):
            lines = sentences(notes.bounded(text_at(item, "Description", "Summary"), kind))
            notes.take(1 + len(lines))
            if (title := short(text_at(item, *titles))) or lines:
                found.append(Project(title, lines))
    return tuple(found)


def _competencies(
    profile: Element, notes: Notes
) -> tuple[tuple[ListedSkill, ...], tuple[str, ...]]:
    """Skills and spoken languages, which the form keeps in one list."""
    skills, languages = [], []
    for item in profile.iter("PersonCompetency"):
        notes.take()
        name = short(text_at(item, "CompetencyName", "CompetencyID"))
        if not name:
            continue
        if text_at(item, "TaxonomyID").casefold() == "language":
            languages.append(name)
        elif name.startswith(("http://", "https://")):
            notes.remark(f"the skill {name} has no name and was passed over; write it in words.")
        else:
            skills.append(ListedSkill(name))
    return tuple(skills), tuple(languages)
