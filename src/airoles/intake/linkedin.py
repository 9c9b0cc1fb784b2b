"""The data export of LinkedIn, a zip or folder of CSV files, to a `Resume`."""

import csv
import io
from collections.abc import Mapping
from datetime import date

from airoles.errors import BadRequest
from airoles.intake.notes import Notes
from airoles.intake.people_dates import lasts, read_date
from airoles.intake.written import sentences, short
from airoles.model.resume import ListedSkill, Position, Project, Resume, Study
from airoles.text import fold

COLUMNS = {
    "Profile.csv": ("Headline", "Summary"),
    "Positions.csv": ("Title", "Company Name", "Description", "Started On", "Finished On"),
    "Skills.csv": ("Name",),
    "Education.csv": ("School Name", "Degree Name", "Start Date", "End Date"),
    "Certifications.csv": ("Name",),
    "Languages.csv": ("Name", "Proficiency"),
    "Projects.csv": ("Title", "Description"),
    "Volunteering.csv": ("Role", "Company Name", "Description"),
    "Publications.csv": ("Name", "Description"),
}
"""The files of an export that are read, each with the columns that are; others are never opened."""
_BY_NAME = {fold(name): name for name in COLUMNS}
_NEEDED = ("Positions.csv", "Skills.csv", "Profile.csv")
_MOST_ROWS_ABOVE = 10
Row = dict[str, str]


def file_wanted(path: str) -> str:
    """The name of a file of an export by its path there; empty for one that is not read."""
    head, _, name = path.replace("\\", "/").rpartition("/")
    return "" if "__MACOSX" in head else _BY_NAME.get(fold(name), "")


def csv_named(text: str) -> str:
    """The file of an export that a CSV is by its columns; empty where it is none."""
    head = next(csv.reader(text[:2000].splitlines()), [])
    return next((name for name in _NEEDED[:1] if set(COLUMNS[name]) <= set(head)), "")


def read_linkedin(files: Mapping[str, bytes], shown: str) -> Resume:
    """The résumé in the files of an export, by name; raises `BadRequest` where nothing is there."""
    notes = Notes(shown)
    rows = {name: _rows(name, files[name], notes) for name in COLUMNS if name in files}
    if not any(name in files for name in _NEEDED):
        raise BadRequest(
            f"{shown!r} holds no Positions.csv, Skills.csv or Profile.csv.",
            "name the zip or folder of a LinkedIn data export",
        )
    if "Positions.csv" not in files:
        notes.remark("Positions.csv is not in the export, so no job is known; ask LinkedIn for it.")
    profile = next(iter(rows.get("Profile.csv", [])), {})
    found = Resume(
        skills=tuple(ListedSkill(n) for row in rows.get("Skills.csv", []) if (n := row["Name"])),
        positions=tuple(
            _position(row, f"Positions.csv, row {n}", notes)
            for n, row in enumerate(rows.get("Positions.csv", []), 1)
        ),
        label=short(profile.get("Headline", "")),
        summary=" ".join(sentences(notes.bounded(profile.get("Summary", ""), "Profile.csv"))),
        projects=(
            *_projects(rows.get("Projects.csv", []), "Title", notes),
            *_projects(rows.get("Volunteering.csv", []), "Role", notes),
            *_projects(rows.get("Publications.csv", []), "Name", notes),
        ),
        studies=tuple(_study(row) for row in rows.get("Education.csv", [])),
        certificates=tuple(n for row in rows.get("Certifications.csv", []) if (n := row["Name"])),
        languages=tuple(
            f"{row['Name']} ({row['Proficiency']})" if row["Proficiency"] else row["Name"]
            for row in rows.get("Languages.csv", [])
        ),
    )
    if found == Resume():
        raise BadRequest(
            f"{shown!r} holds no jobs and no skills.", "ask LinkedIn for the larger data archive"
        )
    from dataclasses import replace

    return replace(found, remarks=notes.remarks)


def _rows(name: str, raw: bytes, notes: Notes) -> list[Row]:
    """The rows of one file, with every column that is read; notes above the head are skipped."""
    try:
        lines = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error):
        notes.remark(f"{name} is no CSV in UTF-8 and was passed over; export it again.")
        return []
    columns = COLUMNS[name]
    at = next((n for n, cells in enumerate(lines[:_MOST_ROWS_ABOVE]) if columns[0] in cells), None)
    if at is None:
        if lines:
            notes.remark(f"{name} has no column {columns[0]!r} and was passed over; export again.")
        return []
    head = [cell.strip() for cell in lines[at]]
    for column in columns:
        if column not in head:
            notes.remark(f"{name} has no column {column!r}, which is taken as empty.")
    rows = [line for line in lines[at + 1 :] if any(cell.strip() for cell in line)]
    notes.take(len(rows))
    padded = (line + [""] * (len(head) - len(line)) for line in rows)
    found = [dict(zip(head, line, strict=False)) for line in padded]
    prose = ("Description", "Summary")
    return [
        {c: row.get(c, "") if c in prose else short(row.get(c, "")) for c in columns}
        for row in found
    ]


def _position(row: Row, where: str, notes: Notes) -> Position:
    start = _day(row["Started On"], f"{where}, Started On", notes, end=False)
    finished = row["Finished On"]
    end = None if lasts(finished) else _day(finished, f"{where}, Finished On", notes, end=True)
    if end is None and not lasts(finished):
        start = None
    if start and end and end < start:
        notes.remark(f"{where} ends before it begins, so its years are unknown; check its dates.")
        start = None
    highlights = sentences(notes.bounded(row["Description"], where))
    notes.take(len(highlights))
    return Position(row["Title"], row["Company Name"], start, end, highlights)


def _day(text: str, where: str, notes: Notes, *, end: bool) -> date | None:
    day = read_date(text, end) if text else None
    if text and day is None:
        notes.remark(
            f"{where} is {text[:60]!r}, which is no date, so years are unknown there; "
            "write it as May 2014."
        )
    return day


def _study(row: Row) -> Study:
    degree, comma, area = row["Degree Name"].partition(", ")
    if not comma:
        degree, area = "", degree
    return Study(area, degree, row["School Name"], read_date(row["End Date"], end=True))


def _projects(rows: list[Row], name: str, notes: Notes) -> list[Project]:
    found = []
    for row in rows:
        title = ", ".join(filter(None, (row[name], row.get("Company Name", ""))))
        found.append(Project(title, sentences(notes.bounded(row["Description"], title))))
    return found
