"""What answers call a folder on top, and the ids of sources that it cites."""

from airoles.text import visible

PUBLIC = "public"
"""What answers call the public catalog, so that no folder on top is called so."""


def layer_name(text: str) -> str:
    """A folder's name or path as one word: what could part it or hide is written as in addresses.

    So ids of sources hold one @ and no blank, and lists of them are taken apart at blanks.
    """
    return "".join(_escaped(c) if c in "@%" or c.isspace() or visible(c) != c else c for c in text)


def _escaped(character: str) -> str:
    try:
        written = character.encode("utf-8", "surrogateescape")  # as it stands on the disk
    except UnicodeEncodeError:
        written = character.encode("utf-8", "surrogatepass")
    return "".join(f"%{byte:02X}" for byte in written)


def in_folder(source: str, folder: str) -> str:
    """The id of a source as a folder of the user's own cites it."""
    return f"{source}@{folder}"


def as_written(source: str) -> str:
    """The id of a source as it stands in the files."""
    return source.partition("@")[0]


def folder_of(source: str) -> str:
    """The folder that cites the source under this id; empty for the public catalog."""
    return source.partition("@")[2]
