"""JSON Resume (schema 1.0.0, older names, and what other builders export) to a `Resume`."""

from typing import Any

from airoles.errors import BadRequest
from airoles.intake.json_text import load_json
from airoles.intake.notes import Notes
from airoles.intake.part_names import AREA, DEGREE, KEYWORDS, SCHOOL, first, part_of, unread_parts
from airoles.intake.records import Record, prose, records, text, times, words
from airoles.intake.work_entries import positions
from airoles.intake.written import listed, sentences, short
from airoles.model.resume import ListedSkill, Project, Resume, Study

_PARTS = ("work", "skills", "projects", "education", "certificates", "languages")
_MOST_TOLD = 10


def parse_resume(text: str, shown: str) -> Resume:
    """The résumé in a JSON text; `shown` is the file's name as errors tell it.

    Raises `BadRequest` with one sentence on what is wrong; what can be read all the same is read,
    and the rest is told in the résumé's remarks.
    """
    notes = Notes(shown)
    return read_tree(load_json(text, notes), notes)


def is_resume(tree: Any) -> bool:
    """Whether plain values have at least one part of a résumé by its name."""
    return isinstance(tree, dict) and (
        isinstance(tree.get("basics"), dict) or any(part_of(tree, part)[0] for part in _PARTS)
    )


def read_tree(tree: Any, notes: Notes) -> Resume:
    """The résumé in plain values, out of JSON or YAML."""
    tree = _unwrapped(tree)
    if not isinstance(tree, dict) or not (is_resume(tree) or _has_empty_part(tree)):
        raise BadRequest(
            f"{notes.shown!r} is not a JSON Resume.",
            "it needs work or skills, as on jsonresume.org",
        )
    basics = tree.get("basics")
    basics = basics if isinstance(basics, dict) else {}
    told = part_of(tree, "summary")[1]
    summary = first(basics, ("summary", "about", "profile"))[1] or told
    found = Resume(
        skills=_skills(*part_of(tree, "skills"), notes),
        positions=positions(*_swapped(part_of(tree, "work")), notes),
        label=text(basics, ("label", "headline", "title")) or text(tree, ("label", "headline")),
        summary=" ".join(sentences(notes.bounded(summary, "the summary")))
        if isinstance(summary, str)
        else "",
        projects=(
            *_projects(*part_of(tree, "projects"), notes),
            *_projects(*part_of(tree, "volunteer"), notes),
            *_projects(*part_of(tree, "publications"), notes),
        ),
        studies=_studies(*part_of(tree, "education"), notes),
        certificates=_names(*part_of(tree, "certificates"), notes),
        languages=_names(*part_of(tree, "languages"), notes),
    )
    for name in unread_parts(tree)[:_MOST_TOLD]:
        notes.remark(
            f"{short(name)} was not read; name the part as on jsonresume.org/schema if it counts."
        )
    if found == Resume():
        raise _nothing_read(notes)
    return _with_remarks(found, notes)


def _nothing_read(notes: Notes) -> BadRequest:
    """Why there is nothing: the first thing that could not be read, where there was one."""
    if not notes.remarks:
        return BadRequest(
            f"{notes.shown!r} holds no work and no skills.", "add skills or work to it"
        )
    what, _, cure = notes.remarks[0].rstrip(".").partition("; ")
    return BadRequest(f"{notes.shown!r}: {what}.", cure or "see jsonresume.org/schema")


def _with_remarks(found: Resume, notes: Notes) -> Resume:
    from dataclasses import replace

    return replace(found, remarks=notes.remarks)


def _unwrapped(tree: Any) -> Any:
    """What lies within the one record that some builders put around a résumé."""
    if isinstance(tree, dict) and not is_resume(tree):
        for name in ("resume", "data", "cv", "jsonResume", "content"):
            if is_resume(within := tree.get(name)):
                return within
    return tree


def _has_empty_part(tree: dict[str, Any]) -> bool:
    return any(name in tree for name in (*_PARTS, "basics", "volunteer"))


def _swapped(found: tuple[str, Any]) -> tuple[Any, str]:
    return found[1], found[0]


def _skills(where: str, value: Any, notes: Notes) -> tuple[ListedSkill, ...]:
    if isinstance(value, str):
        return tuple(ListedSkill(word) for word in words(value, notes))
    if isinstance(value, dict) and not {"name", "keywords"} & set(value):
        return tuple(
            ListedSkill(short(name), "", words(below, notes)) for name, below in value.items()
        )
    found = []
    for item, _ in records(value, where, notes):
        if isinstance(item, str):
            skill = ListedSkill(short(item))
        else:
            keywords = words(first(item, KEYWORDS)[1], notes)
            level = text(item, ("level", "proficiency", "description"))
            skill = ListedSkill(text(item, ("name", "skill", "title", "category")), level, keywords)
        if skill.name or skill.keywords:
            found.append(skill)
    return tuple(found)


def _projects(where: str, value: Any, notes: Notes) -> tuple[Project, ...]:
    """Projects, volunteering and publications: a name, what was done, and its keywords."""
    found = []
    for item, place in records(value, where, notes):
        if isinstance(item, str):
            found.append(Project(short(item)))
            continue
        title = text(item, ("position", "role")) if "project" not in where else ""
        name = text(item, ("name", "title", "organization", "organisation", "company"))
        project = Project(
            ", ".join(filter(None, (title, name))),
            prose(item, place, notes),
            words(first(item, KEYWORDS)[1], notes),
        )
        if project != Project(""):
            found.append(project)
    return tuple(found)


def _studies(where: str, value: Any, notes: Notes) -> tuple[Study, ...]:
    found = []
    for item, place in records(value, where, notes):
        if isinstance(item, str):
            found.append(Study(short(item)))
            continue
        study = Study(
            area=text(item, AREA),
            degree=text(item, DEGREE),
            institution=text(item, SCHOOL),
            end=times(item, place, notes)[1],
        )
        if study != Study(""):
            found.append(study)
    return tuple(found)


def _names(where: str, value: Any, notes: Notes) -> tuple[str, ...]:
    """Names of certificates, or of spoken languages with how well they are spoken."""
    if isinstance(value, str):
        return listed(notes.bounded(value, where))
    found = []
    for item, _ in records(value, where, notes):
        if isinstance(item, str):
            found.append(short(item))
            continue
        name, level = text(item, ("name", "language", "title")), _level(item)
        found.append(f"{name} ({level})" if name and level else name)
    return tuple(filter(None, found))


def _level(item: Record) -> str:
    return text(item, ("fluency", "proficiency"))
