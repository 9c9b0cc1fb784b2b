"""The line under a role's title, and the marks of roles that are not only public."""

from collections.abc import Iterable, Iterator

from airoles.model.card import Card
from airoles.model.fields import fields_named
from airoles.model.layer import Layer
from airoles.model.layer_names import PUBLIC, folder_of
from airoles.questions.reply import Reply
from airoles.questions.skill_gap import Gap
from airoles.text import visible
from airoles.views.sheet import Line
from airoles.views.source_numbers import OWN

LEVEL_NAMES = {
    "chief": "Top level (C-suite)",
    "vice-president": "Vice president",
    "head": "Head",
    "director": "Director",
    "manager": "Manager",
    "lead": "Lead",
    "senior": "Senior",
    "practitioner": "Practitioner",
}
"""What levels are called on a screen."""
FAMILY_NAMES = {
    "ai": "AI leadership",
    "technology": "technology",
    "data": "data",
    "engineering": "engineering",
    "research": "research",
    "product": "product",
    "governance": "governance and safety",
    "strategy": "strategy and advice",
    "business": "business",
}


_ADDED = "◇"
"""Marks a public role that a folder of the user's own adds to."""


def titled(card: Card) -> str:
    """The title, with a mark where a folder of the user's own had a hand in the role."""
    return said_by(card.title, card.layers)


def needed_by(found: Gap) -> str:
    """What a gap leads to: the role, or the advert in quotes."""
    return f'"{visible(found.advert)}"' if found.advert else titled(found.target)


def said_by(name: str, layers: tuple[Layer, ...]) -> str:
    """What something is called, with a mark where folders of the user's own had a hand in it."""
    return f"{name}{mark(layers)}"


def mark(layers: tuple[Layer, ...]) -> str:
    """A sign for a role that is from a folder on top, another for one that it adds to."""
    if not layers:
        return ""
    return (
        f"\N{NO-BREAK SPACE}{OWN if any(layer.does != 'extends' for layer in layers) else _ADDED}"
    )


def origin(layers: tuple[Layer, ...]) -> str:
    """Where a role is from, in words."""
    forms = {
        "adds": "{}",
        "replaces": "{}, in place of the public one",
        "extends": "added to by {}",
    }
    words = [forms[layer.does].format(layer.folder) for layer in layers]
    if not any(layer.does != "extends" for layer in layers):
        words.insert(0, PUBLIC)
    return "; ".join(words)


def legend(layers: Iterable[Layer]) -> tuple[Line, ...]:
    """What the marks mean, as far as they stand in an answer."""
    known = set(layers)
    own = sorted({layer.folder for layer in known if layer.does != "extends"})
    added = sorted({layer.folder for layer in known if layer.does == "extends"})
    parts = [f"{OWN} from {', '.join(own)}"] if own else []
    parts += [f"{_ADDED} {PUBLIC}, added to by {', '.join(added)}"] if added else []
    return (Line("; ".join(parts) + ".", kind="remark"),) if parts else ()


def layers_in(reply: Reply) -> Iterator[Layer]:
    """Whatever folders of the user's own had a hand in the roles and statements of an answer."""
    for name in ("layers", "start_layers"):
        for _, layers in fields_named(name, reply.answer):
            yield from layers
    for source in reply.sources:
        if folder := folder_of(source):
            yield Layer(folder, "adds")


def about(card: Card) -> tuple[Line, ...]:
    """Level, line of work and other names."""
    words = f"Level: {card.level} · Line of work: {FAMILY_NAMES[card.family]}"
    if card.aliases:
        words += f" · Also: {', '.join(card.aliases)}"
    return (Line(words, kind="remark"),)
