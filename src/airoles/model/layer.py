"""What data folders of the user's own do to the catalog."""

from typing import Literal

from airoles.model.record import record

Does = Literal["adds", "replaces", "extends"]


@record(frozen=True, slots=True)
class Layer:
    """A data folder that lies on top of the public catalog, and what it does to a role."""

    folder: str
    """Name of the folder."""
    does: Does
    """Adds the role, takes the place of the one below, or adds statements to it."""


def in_folder(source: str, folder: str) -> str:
    """The id of a source as a folder of the user's own cites it."""
    return f"{source}@{folder}"


def as_written(source: str) -> str:
    """The id of a source as it stands in the files."""
    return source.partition("@")[0]


def folder_of(source: str) -> str:
    """The folder that cites the source under this id; empty for the public catalog."""
    return source.partition("@")[2]
