"""A résumé in the catalog's words, and what of it was not understood."""

from dataclasses import replace
from datetime import date

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.model.resume import Position, Resume
from airoles.questions.background import Background
from airoles.questions.meant import meant
from airoles.questions.resume_positions import read_positions, years_in_line, years_together
from airoles.questions.resume_skills import ResumeSkills, by_position


def from_resume(catalog: Catalog, resume: Resume, today: date) -> Background:
    """Skills, positions and years of a résumé; a position without an end lasts until `today`.

    Where no position is told, the line under the name is read as the one held.  Raises
    `BadRequest` where nothing at all was read.
    """
    if not resume.positions and resume.label:
        resume = replace(resume, positions=(Position(resume.label),))
    skills = ResumeSkills(catalog)
    found = tuple(dict.fromkeys(skills.of(resume)))
    positions = read_positions(catalog, resume, today)
    titles = {name: catalog.cards[roles[0]].title for name, roles in catalog.names.items()}
    unread = [
        f"position {p.words!r}{meant(p.words, titles)}"
        for p in positions
        if p.words and p.role is None
    ]
    if not found and not any(p.role for p in positions):
        raise BadRequest(
            "nothing in the résumé is a skill or a role of the catalog.",
            "airoles search finds the words that the catalog uses",
        )
    return Background(
        skills=found,
        positions=positions,
        years=years_together(resume.positions, today),
        not_understood=tuple(dict.fromkeys((*skills.unclear, *unread))),
        years_in_line=years_in_line(catalog, resume, positions, by_position(found), today),
        remarks=resume.remarks,
        hidden=resume.hidden,
    )
