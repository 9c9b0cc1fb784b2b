"""The jobs in the lines of a section on experience."""

import re

from airoles.intake.dated_entries import Entry, entries_of
from airoles.intake.document_lines import Line
from airoles.intake.entry_headers import read_header
from airoles.intake.skill_lists import parts_of
from airoles.intake.title_words import names_post, post_score
from airoles.model.resume import Position

MOST_SHOWN = 400
_TOOLS = re.compile(
    r"(?:(?:key |main )?(?:technologies|technology|tech(?:nical)? stack|stack|tools|skills|"
    r"environment|keywords)(?: used)?|technologien|werkzeuge|kenntnisse|technologies utilisées|"
    r"environnement(?: technique)?|compétences|outils|"
    r"tecnologías|herramientas|tecnologie|strumenti|"
    r"technologieën|vaardigheden)\s?:\s*(.+)",
    re.IGNORECASE,
)


def jobs_of(lines: list[Line]) -> tuple[tuple[Position, ...], tuple[str, ...]]:
    """The jobs of a section in its order, and remarks on what could not be read."""
    entries = entries_of(lines)
    employer_first = _employer_first(entries)
    jobs: list[Position] = []
    remarks: list[str] = []
    group: tuple[Entry, str] | None = None
    for number, entry in enumerate(entries):
        title, employer = read_header(entry.texts, employer_first)
        following = entries[number + 1] if number + 1 < len(entries) else None
        if following and _is_group(entry, following):
            group = (entry, employer or title)
            continue
        if group and not _within(entry, group[0]):
            group = None
        if group and not employer:
            employer = group[1]
        if not title and not employer and not entry.highlights:
            continue
        if not title and len(entry.texts) == 0:
            remarks.append(
                f"A job from {entry.start or entry.end} has no title that could be read."
            )
        if entry.backwards:
            remarks.append(
                f"{title or employer!r} ends before it begins, so its dates do not count."
            )
        jobs.append(_job(entry, title, employer))
    undated = sum(1 for job, entry in zip(jobs, entries, strict=False) if not entry.dated)
    if jobs and undated == len(entries) == len(jobs):
        remarks.append("No job has a date that could be read, so its years are unknown.")
    return tuple(jobs), tuple(remarks)


def _job(entry: Entry, title: str, employer: str) -> Position:
    highlights, skills = [], []
    for text in entry.highlights:
        if tools := _TOOLS.fullmatch(text):
            skills += parts_of(tools[1])
        else:
            highlights.append(text)
    return Position(
        title=title[:MOST_SHOWN],
        employer=employer[:MOST_SHOWN],
        start=entry.start,
        end=entry.end,
        highlights=tuple(highlights),
        skills=tuple(skills),
    )


def _employer_first(entries: list[Entry]) -> bool:
    """Whether this résumé names employers above titles, by the jobs where words tell."""
    first = second = 0
    for entry in entries:
        if len(entry.texts) > 1:
            scores = post_score(entry.texts[0]), post_score(entry.texts[1])
            first += scores[0] > scores[1]
            second += scores[1] > scores[0]
    return second > first


def _is_group(entry: Entry, following: Entry) -> bool:
    """Whether an entry is only the employer of the jobs that stand below it."""
    return (
        bool(entry.texts)
        and entry.dated
        and not any(map(names_post, entry.texts))
        and not entry.highlights
        and following.dated
        and any(map(names_post, following.texts[:1]))
        and len(following.texts) == 1
        and _within(following, entry)
    )


def _within(inner: Entry, outer: Entry) -> bool:
    if not (inner.start and outer.start) or inner.start < outer.start:
        return False
    return outer.end is None or (inner.end is not None and inner.end <= outer.end)
