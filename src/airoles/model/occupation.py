"""Official occupation codes, and a role's place among them."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Name, SourceId, Text
from airoles.model.words import CodeMatch, CodeScheme


@dataclass(frozen=True, kw_only=True, slots=True)
class Occupation:
    """An entry of an official classification."""

    __pydantic_config__ = STRICT

    scheme: CodeScheme
    """The classification."""
    code: Name
    """The code, as text: 1330.10 is not 1330.1."""
    title: Name
    """The official title."""
    address: Text | None = None
    """The entry's own address."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Code:
    """A role's place in an official classification."""

    __pydantic_config__ = STRICT

    scheme: CodeScheme
    """The classification."""
    code: Name
    """The code, as text."""
    match: CodeMatch
    """exact: it is the role; listed: holds the title; close, broad: official; nearest: our fit."""
    remark: Text | None = None
    """What must be said with it."""
    sources: tuple[SourceId, ...]
    """Ids of the sources that say so; a nearest fit is our own judgement."""
