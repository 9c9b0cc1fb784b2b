"""The sections of a role and the aspects of its mandate, in the order they are shown."""

from collections.abc import Iterable, Mapping

from airoles.errors import BadRequest
from airoles.model.role import Role

ASPECTS = {
    "primary_focus": "Primary focus",
    "success_measure": "Success measure",
    "horizon": "Time horizon",
    "data_orientation": "Data orientation",
    "reports_to": "Reports to",
    "seat": "Seat in the C-suite",
    "team": "Typical team",
    "scope": "Scope",
    "decision_rights": "Decision rights",
    "hands_on": "Hands-on",
}
CLAIM_SECTIONS = {
    "summary": "Summary",
    "duties": "Duties",
    "tools": "Tools",
    "education": "Education",
    "experience": "Experience",
    "certifications": "Certifications",
    "employers": "Employers",
    "pay_context": "About the pay",
    "outlook": "Outlook",
    "challenges": "Challenges",
    "trends": "Trends",
    "remote": "Remote work",
    "hiring": "How people get hired",
}
SECTIONS = {
    "summary": "Summary",
    "mandate": "Mandate",
    "duties": "Duties",
    "skills": "Skills",
    "tools": "Tools",
    "education": "Education",
    "experience": "Experience",
    "certifications": "Certifications",
    "employers": "Employers",
    "pay": "Pay",
    "pay_context": "About the pay",
    "outlook": "Outlook",
    "adoption": "Adoption",
    "challenges": "Challenges",
    "trends": "Trends",
    "remote": "Remote work",
    "hiring": "How people get hired",
    "questions": "Questions people ask",
    "comes_from": "Where people come from",
    "goes_to": "Where people go",
    "codes": "Official codes",
    "adverts": "Real job adverts",
    "disputes": "Where sources disagree",
}


def chosen(only: Iterable[str], known: Mapping[str, str], noun: str) -> tuple[str, ...]:
    """The names asked for, in the order of `known`; all of them where none is asked for.

    Raises `BadRequest` for a name that is not known.
    """
    asked = []
    for name in only:
        asked.append(name.strip().lower().replace("-", "_").replace(" ", "_"))
        if asked[-1] not in known:
            raise BadRequest(
                f"there is no {noun} {name.strip()!r}.", f"choose from {', '.join(known)}"
            )
    return tuple(name for name in known if name in asked or not asked)


def emptiness(role: Role, name: str) -> str:
    """Why a section or aspect without content has none."""
    return "not applicable" if name in role.not_applicable else "no source"
