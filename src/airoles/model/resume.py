"""A person's background, as far as questions ask for it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ListedSkill:
    """A skill as it was written, with its level word and keywords."""

    name: str
    level: str = ""
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """A job held; end None lasts until today."""

    title: str
    employer: str = ""
    start: date | None = None
    end: date | None = None
    highlights: tuple[str, ...] = ()
    """Sentences on what was done, the summary of the job among them."""
    skills: tuple[str, ...] = ()
    """Words that are listed as skills of this job."""
    occupation: str = ""
    """Address of an ESCO occupation, where the form names one."""


@dataclass(frozen=True, slots=True)
class Project:
    """A piece of work outside of the jobs: a project, volunteering, a publication."""

    name: str
    highlights: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Study:
    """A degree or course of study."""

    area: str
    degree: str = ""
    institution: str = ""
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """What a résumé says, part by part, in the order in which it was given."""

    skills: tuple[ListedSkill, ...] = ()
    positions: tuple[Position, ...] = ()
    label: str = ""
    """The line under the name, such as a title."""
    summary: str = ""
    """The profile in sentences."""
    projects: tuple[Project, ...] = ()
    studies: tuple[Study, ...] = ()
    certificates: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """Spoken languages; no skills of the vocabulary."""
    remarks: tuple[str, ...] = ()
    """What could not be read and why, one sentence each, for the person to see."""
    hidden: tuple[str, ...] = ()
    """Words that stand in the file and cannot be seen on its pages; they count for nothing."""
