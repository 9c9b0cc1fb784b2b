"""Where statements come from."""

from dataclasses import dataclass

from airoles.model.base import STRICT, Address, Date, Text
from airoles.model.words import Grade


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A publication, with the grade of what it says."""

    __pydantic_config__ = STRICT

    publisher: Text
    """Who published it."""
    voice: Text | None = None
    """Whose word it is, where the publisher only passes it on; one voice counts once."""
    title: Text
    """What it is called."""
    date: Date | None = None
    """Year, month or day of publication, from 1900 to 2049; absent when the source bears none."""
    addresses: tuple[Address, ...] = ()
    """Where it can be read; the first is the main one."""
    archived: Text | None = None
    """Where the copy stands that was read, when it is not at the address."""
    licence: Text | None = None
    """Terms of reuse, where the source states them."""
    newer_edition: Text | None = None
    """The edition that takes its place: an id of sources.yaml, or an address."""
    grade: Grade
    """A official statistics to D an estimate without a method; E is our own judgement."""
    remark: Text | None = None
    """What a reader must know to weigh it."""
