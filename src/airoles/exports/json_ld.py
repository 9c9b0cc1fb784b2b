"""Roles as schema.org's Occupation, in JSON-LD."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from airoles import __version__
from airoles.catalog import Catalog
from airoles.exports import licence
from airoles.exports.json_ld_experience import experience
from airoles.exports.json_ld_ids import record_id, role_id, source_id
from airoles.exports.json_ld_pay import salaries
from airoles.exports.statements import said, whose
from airoles.model.fields import fields_named
from airoles.model.occupation import Code
from airoles.model.role import Role
from airoles.model.words import GRADE_MEANINGS
from airoles.questions.needs import SkillNeed, needs
from airoles.views.card_line import origin
from airoles.wording.remarks import with_remark

CONTEXT = "https://schema.org"
CODE_SETS = {
    "onet-soc-2019": ("O*NET-SOC 2019", "https://www.onetcenter.org/taxonomy.html"),
    "esco": ("ESCO", "http://data.europa.eu/esco"),
    "isco-08": ("ISCO-08", "https://www.ilo.org/public/english/bureau/stat/isco/isco08/"),
    "dcwf": ("DoD Cyber Workforce Framework", "https://public.cyber.mil/wid/dcwf/"),
}
MATCHES = {
    "exact": "The entry is the role.",
    "listed": "The title stands under this entry.",
    "close": "An official crosswalk calls it a close match.",
    "broad": "An official crosswalk calls it a broad match.",
    "nearest": "The nearest fit, by our own judgement.",
}


def json_ld(catalog: Catalog, roles: Iterable[Role]) -> str:
    """One document with an Occupation for each role, and the sources that they rest on."""
    return json.dumps(document(catalog, roles), ensure_ascii=False, indent=2) + "\n"


def document(catalog: Catalog, roles: Iterable[Role]) -> Mapping[str, Any]:
    """The same before it is written as text."""
    chosen = list(roles)
    cited = dict.fromkeys(key for role in chosen for key in _cited(role))
    graph = [
        *(_occupation(catalog, role) for role in chosen),
        *(_record(catalog, role) for role in chosen),
        *(_source(catalog, key) for key in cited),
    ]
    return {"@context": CONTEXT, "@graph": graph}


def _occupation(catalog: Catalog, role: Role) -> Mapping[str, Any]:
    return _without_nothing(
        {
            "@type": "Occupation",
            "@id": role_id(role.id),
            "name": role.title,
            "alternateName": list(role.aliases),
            "identifier": role.id,
            "description": " ".join(map(said, role.summary)),
            "responsibilities": [*map(said, role.duties)],
            "skills": [_skill(need) for need in needs(catalog, role).values()],
            "qualifications": [*map(said, role.certifications)],
            "educationRequirements": [*map(said, role.education)],
            "experienceRequirements": experience(catalog, role),
            "occupationalCategory": [_category(catalog, code) for code in role.codes],
            "estimatedSalary": salaries(catalog, role),
            "subjectOf": {"@id": record_id(role.id)},
        }
    )


def _record(catalog: Catalog, role: Role) -> Mapping[str, Any]:
    # citation and isBasedOn are properties of works, and an occupation is none; so they stand
    # with the work that tells of it.
    sources = [catalog.sources[key] for key in _cited(role)]
    return {
        "@type": "CreativeWork",
        "@id": record_id(role.id),
        "name": f"What airoles holds on {role.title}",
        **({"description": origin(role.layers)} if role.layers else {}),
        "version": __version__,
        "license": licence.ADDRESS,
        "about": {"@id": role_id(role.id)},
        "isBasedOn": [address for source in sources for address in source.addresses],
        "citation": [{"@id": source_id(key)} for key in _cited(role)],
    }


def _source(catalog: Catalog, key: str) -> Mapping[str, Any]:
    source = catalog.sources[key]
    grade = f"Grade {source.grade}: {GRADE_MEANINGS[source.grade]}."
    return _without_nothing(
        {
            "@type": "CreativeWork",
            "@id": source_id(key),
            "name": source.title,
            "description": with_remark(grade, source.remark),
            "publisher": {"@type": "Organization", "name": source.publisher},
            "datePublished": source.date,
            "url": list(source.addresses),
        }
    )


def _skill(need: SkillNeed) -> Mapping[str, Any]:
    # It has no @id: what is described is the need of this role, not the skill as such.
    depth = f", depth {need.depth}" if need.depth else ""
    return {
        "@type": "DefinedTerm",
        "name": need.name,
        "termCode": need.skill,
        "description": f"Importance {need.importance}{depth}.{whose(need.sources)}",
    }


def _category(catalog: Catalog, code: Code) -> Mapping[str, Any]:
    entry = catalog.occupations[code.scheme, code.code]
    name, address = CODE_SETS[code.scheme]
    return _without_nothing(
        {
            "@type": "CategoryCode",
            "codeValue": code.code,
            "name": entry.title,
            "description": with_remark(MATCHES[code.match], code.remark) + whose(code.sources),
            "inCodeSet": {"@type": "CategoryCodeSet", "name": name, "url": address},
            "url": entry.address,
        }
    )


def _cited(role: Role) -> Iterator[str]:
    yield from dict.fromkeys(key for _, keys in fields_named("sources", role) for key in keys)


def _without_nothing(node: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in node.items() if value not in (None, "", [])}
