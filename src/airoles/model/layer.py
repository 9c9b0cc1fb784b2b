"""What data folders of the user's own do to the catalog."""

from dataclasses import dataclass
from typing import Any, Literal

from airoles.model.fields import fields_named
from airoles.model.layer_names import folder_of

Does = Literal["adds", "replaces", "extends"]


@dataclass(frozen=True, slots=True)
class Layer:
    """A data folder that lies on top of the public catalog, and what it does to a role."""

    folder: str
    """Name of the folder, as `layer_name` writes it."""
    does: Does
    """Adds the role, takes the place of the one below, or adds statements to it."""


def folders_of(layers: tuple[Layer, ...]) -> tuple[str, ...]:
    """The names of some folders, each once."""
    return tuple(dict.fromkeys(layer.folder for layer in layers))


def layers_of(record: Any) -> tuple[Layer, ...]:
    """The folders on top that make the statements of a record."""
    cited = (key for _, keys in fields_named("sources", record) for key in keys)
    folders = dict.fromkeys(folder for key in cited if (folder := folder_of(key)))
    return tuple(Layer(folder, "adds") for folder in folders)
