"""Names of the parts and fields of a résumé, as JSON Resume and other builders write them."""

from typing import Any

PARTS: dict[str, tuple[str, ...]] = {
    "work": (
        *("work", "experience", "experiences", "workExperience", "work_experience"),
        *("professionalExperience", "employment", "employmentHistory", "workHistory"),
        *("positions", "jobs"),
    ),
    "skills": ("skills", "skill", "technicalSkills", "technical_skills"),
    "projects": ("projects", "project", "personalProjects"),
    "education": ("education", "educations", "studies"),
    "certificates": ("certificates", "certifications", "certification", "licenses"),
    "languages": ("languages", "spokenLanguages"),
    "volunteer": ("volunteer", "volunteering", "volunteerExperience", "volunteer_experience"),
    "publications": ("publications", "publication"),
    "summary": ("summary", "profile", "about", "objective"),
}
"""Each part by its name in JSON Resume, with the names that others give it."""

PASSED_OVER = frozenset(
    {
        *("basics", "sections", "$schema", "meta", "metadata", "picture", "id", "version", "title"),
        *("slug", "tags", "createdAt", "updatedAt", "visibility", "locked", "userId", "public"),
        *("awards", "interests", "hobbies", "references", "profiles", "name", "email", "phone"),
        *("label", "headline", "location", "url", "website", "photo", "image", "address"),
    }
)
"""Parts that say nothing on what somebody can do, or only what others say of them."""

TITLE = ("position", "title", "jobTitle", "job_title", "role")
EMPLOYER = ("name", "company", "companyName", "organization", "organisation", "employer")
START = ("startDate", "start_date", "startedOn", "start", "from")
END = ("endDate", "end_date", "finishedOn", "end", "to", "until")
SPAN = ("period", "date", "dates", "dateRange", "duration")
CURRENT = ("current", "isCurrent", "currentlyWorking", "is_current", "present")
PROSE = ("summary", "description")
BULLETS = (
    *("highlights", "achievements", "responsibilities", "accomplishments", "bullets"),
    *("bulletPoints", "duties", "details"),
)
KEYWORDS = ("keywords", "skills", "technologies", "tools", "stack", "techStack")
ROLES = ("roles", "positions")
DEGREE = ("studyType", "degree", "degreeName")
AREA = ("area", "fieldOfStudy", "field", "major", "program", "title")
SCHOOL = ("institution", "school", "university", "name", "organization")


JOB_FIELDS = frozenset(
    {
        *(*TITLE, *EMPLOYER, *START, *END, *SPAN, *CURRENT, *PROSE, *BULLETS, *KEYWORDS, *ROLES),
        *("location", "city", "country", "address", "url", "website", "link", "links", "logo"),
        *("industry", "sector", "type", "employmentType", "id", "contact", "reference"),
        *("occupation", "escoUri", "uri", "occupationUri"),
    }
)
"""Fields of a job that are read, and those that say nothing on what was done there."""


def first(record: dict[str, Any], names: tuple[str, ...]) -> tuple[str, Any]:
    """The first of some fields that holds something, with its name; empty and None for none."""
    for name in names:
        value = record.get(name)
        if value not in (None, "", [], {}):
            return name, value
    return "", None


def part_of(tree: dict[str, Any], part: str) -> tuple[str, Any]:
    """Where a part stands in a résumé, and what is there; builders may keep it under `sections`."""
    for above, within in (("", tree), ("sections.", tree.get("sections"))):
        if isinstance(within, dict):
            name, found = first(within, PARTS[part])
            if isinstance(found, dict) and "items" in found:
                name, found = f"{name}.items", found["items"]
            elif isinstance(found, dict) and isinstance(found.get("content"), str):
                name, found = f"{name}.content", found["content"]
            if found:
                return above + name, found
    return "", None


def unread_parts(tree: dict[str, Any]) -> list[str]:
    """Parts that hold something and are none that is known."""
    known = PASSED_OVER.union(*PARTS.values())
    found = [name for name, value in tree.items() if name not in known and value]
    sections = tree.get("sections")
    if isinstance(sections, dict):
        found += [
            f"sections.{name}"
            for name, value in sections.items()
            if name not in known and (value.get("items") if isinstance(value, dict) else value)
        ]
    return found
