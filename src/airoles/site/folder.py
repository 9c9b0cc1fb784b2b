"""Where a site may be written: into an empty folder, or over one that airoles wrote."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from airoles import __version__
from airoles.errors import BadRequest
from airoles.files.folder_swap import check_folder, write_folder
from airoles.files.reading import NotRead, read_plain
from airoles.files.writing import check_links, check_place, refusals

MARKER = "airoles-site.json"
"""Lists what was written, each file with the hash of its content."""
_MOST = 64 * 1024 * 1024


def check_site(target: Path, replace: bool, data: Iterable[Path] = ()) -> None:
    """Raise `BadRequest` where a site cannot be put there, before any work is done.

    Nothing is written inside the folders of `data`.  A folder that is there must be empty, or,
    with `replace`, hold a site that airoles wrote and nothing else.
    """
    place = Path(os.path.realpath(target))
    for folder in data:
        if Path(os.path.realpath(folder)) in (place, *place.parents):
            raise BadRequest(
                f"{str(target)!r} lies inside the data folder {str(folder)!r}.",
                "name a folder outside of the data",
            )
    _written_before(target, replace)


def write_site(target: Path, files: Mapping[str, bytes], replace: bool) -> None:
    """Write the files of a site and the list of them, whole or not at all."""
    before = _written_before(target, replace)
    listed = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    marker = {"airoles": __version__, "kind": "site", "files": listed}
    written = {**files, MARKER: (json.dumps(marker, indent=1) + "\n").encode()}
    there = target.is_dir()
    write_folder(target, written, replace=there, before=(*before, MARKER), writer="airoles site")


def _written_before(target: Path, replace: bool) -> tuple[str, ...]:
    """The files of the site that stands there; none where nothing does."""
    with refusals(target):
        if not target.is_dir():
            check_folder(target, replace=False)
            return ()
        check_place(target)
        check_links(target)
        if not any(os.scandir(target)):
            return ()
    listed = _listed(target / MARKER)
    if listed is None:
        raise BadRequest(
            f"{str(target)!r} is not empty, and airoles wrote no site there.",
            "name an empty folder, or one that is not there yet",
        )
    if not replace:
        raise BadRequest(
            f"{str(target)!r} holds a site already.", "--force replaces it; or name another folder"
        )
    for name, told in listed.items():
        if not _is_as_written(target / name, told):
            raise BadRequest(
                f"{str(target)!r} holds {name!r}, which was changed since airoles wrote it.",
                "move it elsewhere, or name another folder",
            )
    return tuple(listed)


def _listed(marker: Path) -> dict[str, str] | None:
    """What a marker lists; None where there is none, or where airoles wrote no such one."""
    try:
        read = json.loads(read_plain(marker, _MOST, ""))
    except (NotRead, OSError, ValueError, RecursionError):
        return None
    files = read.get("files") if isinstance(read, dict) and read.get("kind") == "site" else None
    if not isinstance(files, dict) or not all(map(_is_inside, files)):
        return None
    return {name: str(told) for name, told in files.items()}


def _is_inside(name: str) -> bool:
    """Whether a name leads to a file of the folder; airoles writes no other into a marker."""
    parts = PurePosixPath(name).parts
    return bool(parts) and not {"..", "/"} & set(parts) and "\\" not in name and "\0" not in name


def _is_as_written(file: Path, told: str) -> bool:
    """Whether a file holds what was written; one that is gone leaves nothing to lose."""
    try:
        return hashlib.sha256(read_plain(file, _MOST, "")).hexdigest() == told
    except (NotRead, OSError, ValueError):
        return not os.path.lexists(file)
