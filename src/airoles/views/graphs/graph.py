"""The neutral picture of nodes and arrows."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arrow:
    """A move from one node to another, with what is written on it."""

    start: str
    end: str
    label: str
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes by id with their labels, and arrows between them."""

    title: str
    nodes: Mapping[str, str]
    arrows: tuple[Arrow, ...]
    note: str = ""
    """What is said below it, such as what its marks mean."""
