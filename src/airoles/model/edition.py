"""One state of a catalog, to be set beside another one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from airoles.model.dispute import Dispute
from airoles.model.move import Route
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source

EditionKind = Literal["catalog", "folder", "on_top", "export"]


@dataclass(frozen=True, slots=True)
class Edition:
    """What of a catalog can be compared, and where it comes from."""

    name: str
    """What people call it: the path as it was given, or the public catalog."""
    kind: EditionKind
    """The catalog in use, a folder alone, a folder on the public catalog, or an exported file."""
    roles: Mapping[str, Role]
    sources: Mapping[str, Source]
    skills: Mapping[str, Skill]
    routes: Mapping[str, Route]
    disputes: Mapping[str, Dispute]
    version: str | None = None
    """The version of airoles that wrote an exported file."""
    unknown: tuple[str, ...] = ()
    """Fields of an exported file that this version does not know, so that they are not compared."""
