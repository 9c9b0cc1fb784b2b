"""What a tool tells: statements with their sources, and sentences of ours around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from airoles.model.card import Card
from airoles.text import one_line
from airoles.views.markdown import escaped


@dataclass(frozen=True, slots=True)
class Item:
    """One statement of the catalog: data, whoever wrote it."""

    said: str
    """What is said, with names of the catalog in it."""
    label: str = ""
    """What it tells of, in words of ours."""
    remark: str | None = None
    """What must be said with it."""
    sources: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    """Folders on top of the public catalog whose words it holds."""
    grade: str | None = None
    """Grade of the evidence, where it is not that of the best source."""
    year: str | None = None
    """The year it speaks of, where it is not that of the newest source."""
    fields: Mapping[str, Any] = field(default_factory=dict)
    """What programs read of it besides: ids, amounts, codes."""


@dataclass(frozen=True, slots=True)
class Told:
    """The answer of a tool, before it is cut into pages."""

    title: str
    """What was asked, in words of ours, names in it already quoted by `name_of`."""
    items: tuple[Item, ...]
    about: Mapping[str, Any] = field(default_factory=dict)
    """What programs read of the answer as a whole."""
    notes: tuple[str, ...] = ()
    """Sentences of ours, names in them already quoted by `name_of`."""


def quoted(text: str, folders: tuple[str, ...]) -> str:
    """A text of the catalog in one line of Markdown, in which it can be no markup.

    What a folder of the user's own says stands in quotes that it cannot close, behind the name of
    the folder: whoever reads it sees that it is data of that folder and no sentence of ours.
    """
    shown = escaped(one_line(text))
    if not folders:
        return shown
    names = ", ".join(in_quotes(folder) for folder in folders)
    return f"(folder {names} says) {in_quotes(text)}"


def in_quotes(text: str) -> str:
    """A text in quotes that it cannot close."""
    inside = escaped(one_line(text)).replace('"', r"\"")
    return f'"{inside}"'


def name_of(card: Card) -> str:
    """The title of a role in a sentence of ours: in quotes where a folder gave it."""
    if any(layer.does != "extends" for layer in card.layers):
        return f"{in_quotes(card.title)} (role {card.id} of your own data)"
    return escaped(card.title)


def role_fields(card: Card) -> dict[str, Any]:
    """A role as programs read it."""
    found: dict[str, Any] = {"id": card.id, "title": card.title, "level": card.level}
    if card.layers:
        found["from_folder"] = [one.folder for one in card.layers]
        found["folder_does"] = [one.does for one in card.layers]
    return found
