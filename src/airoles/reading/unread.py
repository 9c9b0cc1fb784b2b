"""What looks like data in a data folder and is not read, as its name or place is not right."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from airoles.reading.folders import SHARED

NAMES = ", ".join(f"{name}.yaml" for name in SHARED) + " and roles/ID.yaml"
"""What data files are called."""
UNREAD = "is no file that is read"
_DATA = re.compile(r"(?P<stem>[^.].*?)\.(?P<kind>ya?ml|json)(\.txt)?", re.IGNORECASE)
"""A name that is meant for data: some write endings in capitals, and some editors add .txt."""

Unread = tuple[Path, str, str]
"""A file or folder, what is wrong with it, and what to do."""


def beside_roles(folder: Path) -> Iterator[Unread]:
    """Files of a data folder, and folders of files, that are called as none that is read."""
    known = {f"{name}.yaml" for name in SHARED}
    for name in _names_in(folder):
        path = folder / name
        if os.path.isdir(path):
            if _is_misspelt_roles(path):
                yield path, "is no folder that is read", "name it roles"
            continue
        meant = _DATA.fullmatch(name)
        # Other programs keep JSON files of their own beside the data.
        if meant and name not in known and (not _is_json(meant) or meant["stem"].lower() in SHARED):
            yield path, UNREAD, f"the names that are read are {NAMES}; name it so, or remove it"


def in_roles(roles: Path) -> Iterator[Unread]:
    """Files in `roles` that do not end in .yaml, and folders of files, none of which is read."""
    for name in _names_in(roles):
        path = roles / name
        if name.endswith(".yaml"):
            continue
        if os.path.isdir(path):
            if _holds_data(path):
                yield (
                    path,
                    "is a folder of data files that are not read",
                    "put them into roles itself, or remove it",
                )
        elif meant := _DATA.fullmatch(name):
            how = "write it as YAML into" if _is_json(meant) else "name it"
            yield path, UNREAD, f"{how} {meant['stem']}.yaml, or remove it"


def _is_json(meant: re.Match[str]) -> bool:
    return meant["kind"].lower() == "json"


def _is_misspelt_roles(folder: Path) -> bool:
    """Whether a folder is nearly called `roles`, and is not that very folder all the same."""
    if folder.name.lower() not in ("role", "roles") or folder.name == "roles":
        return False
    with suppress(OSError):
        if os.path.samefile(folder, folder.parent / "roles"):
            return False
    return _holds_data(folder)


def _holds_data(folder: Path) -> bool:
    return any(_DATA.fullmatch(name) for name in _names_in(folder))


def _names_in(folder: Path) -> list[str]:
    with suppress(OSError):  # whoever reads the folder tells why it cannot be
        return sorted(os.listdir(folder))
    return []
