"""A role as a job description of JSON Resume, for the tools that compare résumés with jobs."""

import json
from typing import Any

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports.statements import said, whose
from airoles.model.fields import fields_named
from airoles.model.layer import folders_of, layers_of
from airoles.model.layer_names import folder_of
from airoles.model.role import Role
from airoles.questions.needs import SkillNeed, needs
from airoles.questions.pay_figures import fitting, points
from airoles.views.json_text import plain
from airoles.wording.money import holds_for

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/master/job-schema.json"


def resume_job(catalog: Catalog, role: Role) -> str:
    """The JSON text; company, type, date and place are left out, for a role has none."""
    job = {
        "title": role.title,
        "description": " ".join(map(said, role.summary)),
        "experience": role.level,
        "salary": _salary(catalog, role),
        "responsibilities": [*map(said, role.duties)],
        "qualifications": [*map(said, (*role.education, *role.experience, *role.certifications))],
        "skills": [_skill(catalog, need) for need in needs(catalog, role).values()],
    }
    kept = {name: value for name, value in job.items() if value}
    meta = {"canonical": SCHEMA, "airoles": __version__, "sources": _sources(catalog, role)}
    if role.layers:
        meta["layers"] = plain(role.layers)
    return json.dumps(kept | {"meta": meta}, ensure_ascii=False, indent=2) + "\n"


def _salary(catalog: Catalog, role: Role) -> str:
    """The nearest figure for the role itself, with everything that is needed to read it."""
    for figure in fitting(catalog, role):
        pay = figure.pay
        if pay.proxy is None:
            amounts = ", ".join(
                f"{point} {plain(getattr(pay, point))}{'+' if point in pay.at_least else ''}"
                for point in points(pay)
            )
            terms = (pay.basis, pay.market, pay.year, *holds_for(pay), pay.remark)
            conditions = ", ".join(term for term in terms if term)
            salary = f"{amounts} {pay.currency} a {pay.period} ({conditions}; grade {figure.grade})"
            return salary + whose(pay.sources)
    return ""


def _skill(catalog: Catalog, need: SkillNeed) -> dict[str, Any]:
    fields = {
        "name": need.name,
        "level": need.depth,
        "keywords": list(catalog.skills[need.skill].aliases),
        "importance": need.importance,
        "from": list(folders_of(layers_of(need))),
    }
    return {name: value for name, value in fields.items() if value}


def _sources(catalog: Catalog, role: Role) -> list[dict[str, str]]:
    """The sources of what is said here."""
    shown = (
        role.summary,
        role.duties,
        role.education,
        role.experience,
        role.certifications,
        role.skills,
        role.pay,
    )
    keys = dict.fromkeys(key for _, cited in fields_named("sources", shown) for key in cited)
    found = [(key, catalog.sources[key]) for key in keys]
    return [
        {"title": source.title, "publisher": source.publisher, "grade": source.grade}
        | ({"url": source.addresses[0]} if source.addresses else {})
        | ({"citedIn": folder} if (folder := folder_of(key)) else {})
        for key, source in found
    ]
