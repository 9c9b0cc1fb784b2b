"""A role with everything that the catalog says of it."""

from dataclasses import dataclass, field
from typing import Annotated

from airoles.model.base import STRICT, Flag, Name, NeverWritten, Slug, Text
from airoles.model.claim import Adoption, Answer, Claim
from airoles.model.layer import Layer
from airoles.model.move import Move, Origin
from airoles.model.occupation import Code
from airoles.model.pay import Pay
from airoles.model.skill import Need
from airoles.model.words import Family, Level

Claims = tuple[Claim, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Mandate:
    """What the role is for and what it may decide, aspect by aspect."""

    __pydantic_config__ = STRICT

    primary_focus: Claims = ()
    """What the role is about."""
    success_measure: Claims = ()
    """What it is judged by."""
    horizon: Claims = ()
    """How far ahead it looks."""
    data_orientation: Claims = ()
    """How it looks at data."""
    reports_to: Claims = ()
    """Whom it answers to."""
    seat: Claims = ()
    """Whether it sits in the C-suite."""
    team: Claims = ()
    """Who works for it."""
    scope: Claims = ()
    """What falls under it."""
    decision_rights: Claims = ()
    """What it may decide."""
    hands_on: Claims = ()
    """Whether it builds with its own hands."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """A role, with every statement that the catalog holds on it."""

    __pydantic_config__ = STRICT

    id: Slug
    """Short name in small letters and hyphens; also the name of the file."""
    replaces: Flag = False
    """Whether it takes the place of a role with the same id in a catalog below."""
    extends: Slug | None = None
    """Id of a role of a catalog below, in a file that only adds to it."""
    title: Name
    """The title as it is printed."""
    aliases: tuple[Name, ...] = ()
    """Other titles and short forms of the same role."""
    level: Level
    """The rung."""
    family: Family
    """The line of work."""
    marginal: Flag = False
    """Whether it stands at the edge of the catalog, so that lists show it after the others."""
    summary: Claims
    """What the role is, in a sentence or two."""
    mandate: Mandate = field(default_factory=Mandate)
    """What it is for and what it may decide."""
    duties: Claims = ()
    """What it does."""
    skills: tuple[Need, ...] = ()
    """What it needs to be able to do."""
    tools: Claims = ()
    """What it works with."""
    education: Claims = ()
    """Degrees and study."""
    experience: Claims = ()
    """Years and track record."""
    certifications: Claims = ()
    """Certificates and courses."""
    employers: Claims = ()
    """Who employs its holders."""
    pay: tuple[Pay, ...] = ()
    """What it earns."""
    pay_context: Claims = ()
    """What helps to read the pay."""
    outlook: Claims = ()
    """Where demand is going."""
    adoption: tuple[Adoption, ...] = ()
    """Counted figures on how common the role is."""
    challenges: Claims = ()
    """What makes it hard."""
    trends: Claims = ()
    """How it is changing."""
    remote: Claims = ()
    """How it works from afar."""
    hiring: Claims = ()
    """How people get hired."""
    questions: tuple[Answer, ...] = ()
    """Questions people ask, answered."""
    moves: tuple[Move, ...] = ()
    """Where people go from here."""
    origins: tuple[Origin, ...] = ()
    """Where people come from that is no role of the catalog."""
    codes: tuple[Code, ...] = ()
    """Its place in official classifications."""
    not_applicable: tuple[Text, ...] = ()
    """Sections and aspects that make no sense for this role."""
    no_source_for: tuple[Text, ...] = ()
    """Sections and aspects for which a source was looked for and none was found."""
    layers: Annotated[tuple[Layer, ...], NeverWritten()] = ()
    """Folders on top of the public catalog that had a hand in it."""
