"""The older form of Europass, SkillsPassport of 2010 to 2020, to the parts of a `Resume`."""

from datetime import date
from xml.etree.ElementTree import Element

from airoles.intake.notes import Notes
from airoles.intake.people_dates import read_date
from airoles.intake.records import in_order, told_day
from airoles.intake.written import sentences, short
from airoles.intake.xml_text import text_at
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study

_PROSE = ("Communication", "Organisational", "JobRelated", "Computer", "Digital", "Other")


def read_passport(root: Element, notes: Notes) -> Resume:
    """What a SkillsPassport says of its learner."""
    learner = root.find("LearnerInfo")
    learner = root if learner is None else learner
    headline = text_at(learner, "Headline/Description/Label")
    statement = text_at(learner, "Headline/Type/Code") == "personal_statement"
    return Resume(
        positions=tuple(
            _position(item, f"WorkExperience {n}", notes)
            for n, item in enumerate(learner.iter("WorkExperience"), 1)
        ),
        label="" if statement else short(headline),
        summary=" ".join(sentences(notes.bounded(headline, "the headline"))) if statement else "",
        projects=_projects(learner, notes),
        skills=tuple(
            ListedSkill(short(text_at(item, "Label", ".")))
            for item in learner.iter("ComputerSkill")
        ),
        studies=tuple(
            Study(
                short(text_at(item, "Title")),
                institution=short(text_at(item, "Organisation/Name")),
                end=read_date(_day(item.find("Period/To")), end=True),
            )
            for item in learner.iter("Education")
        ),
        languages=tuple(
            short(name)
            for kind in ("MotherTongue", "ForeignLanguage")
            for item in learner.iter(kind)
            if (name := text_at(item, "Description/Label"))
        ),
    )


def _position(item: Element, where: str, notes: Notes) -> Position:
    started, ended = _day(item.find("Period/From")), _day(item.find("Period/To"))
    start: date | None = told_day(started, f"{where}, From", notes, end=False)
    end: date | None = None
    if ended and text_at(item, "Period/Current") != "true":
        end = told_day(ended, f"{where}, To", notes, end=True)
        start, end = in_order(start if end else None, end, where, notes)
    highlights = sentences(notes.bounded(text_at(item, "Activities"), where))
    notes.take(1 + len(highlights))
    title, employer = text_at(item, "Position/Label"), text_at(item, "Employer/Name")
    return Position(short(title), short(employer), start, end, highlights)


def _day(period: Element | None) -> str:
    """A date out of its attributes, which the form writes as year="2014" month="--05"."""
    if period is None:
        return ""
    parts = [period.get(name, "").strip("-") for name in ("year", "month", "day")]
    written = [part.zfill(2) for part in parts if part]
    return "-".join(written)


def _projects(learner: Element, notes: Notes) -> tuple[Project, ...]:
    """Skills that are told in sentences, and achievements, each under its heading."""
    told = [(name, text_at(learner, f"Skills/{name}/Description")) for name in _PROSE]
    told += [
        (short(text_at(item, "Title/Label")), text_at(item, "Description"))
        for item in learner.iter("Achievement")
    ]
    notes.take(len(told))
    return tuple(
        Project(name, lines)
        for name, text in told
        if (lines := sentences(notes.bounded(text, name)))
    )
