"""What data folders of the user's own do to the catalog."""

from typing import Any, Literal

from airoles.model.fields import fields_named
from airoles.model.record import record

Does = Literal["adds", "replaces", "extends"]
PUBLIC = "public"
"""What answers call the public catalog, so that no folder on top is called so."""


@record(frozen=True, slots=True)
class Layer:
    """A data folder that lies on top of the public catalog, and what it does to a role."""

    folder: str
    """Name of the folder, as `layer_name` writes it."""
    does: Does
    """Adds the role, takes the place of the one below, or adds statements to it."""


def layer_name(text: str) -> str:
    """A folder's name or path as one word: what could part it or hide is written as in addresses.

    So ids of sources hold one @ and no blank, and lists of them are taken apart at blanks.
    """
    return "".join(c if c.isprintable() and c not in " @%" else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "surrogatepass"))


def in_folder(source: str, folder: str) -> str:
    """The id of a source as a folder of the user's own cites it."""
    return f"{source}@{folder}"


def as_written(source: str) -> str:
    """The id of a source as it stands in the files."""
    return source.partition("@")[0]


def folder_of(source: str) -> str:
    """The folder that cites the source under this id; empty for the public catalog."""
    return source.partition("@")[2]


def folders_of(layers: tuple[Layer, ...]) -> tuple[str, ...]:
    """The names of some folders, each once."""
    return tuple(dict.fromkeys(layer.folder for layer in layers))


def layers_of(record: Any) -> tuple[Layer, ...]:
    """The folders on top that make the statements of a record."""
    cited = (key for _, keys in fields_named("sources", record) for key in keys)
    folders = dict.fromkeys(folder for key in cited if (folder := folder_of(key)))
    return tuple(Layer(folder, "adds") for folder in folders)
