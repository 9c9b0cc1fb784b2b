"""Every problem of data folders or single files, and how much was looked at."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from airoles.catalog.folder_check import shown_path, unread
from airoles.catalog.folders import NEAREST, data_files, data_folders, is_checkout
from airoles.catalog.reading import read_library
from airoles.catalog.rules import broken_rules
from airoles.errors import BadRequest, Problem
from airoles.model.validation import Fault, Validation


def validated(
    paths: tuple[Path, ...] = (),
    data: tuple[Path, ...] = (),
    tick: Callable[[str], None] = lambda _: None,
) -> Validation:
    """Look at data folders or files; at the whole catalog in use where none is named.

    A folder is looked at as it lies on top of the public catalog, the data of a checkout as they
    stand alone.  A file that is not read as data is a problem.  Raises `BadRequest` for a path
    that is neither a folder nor a file.
    """
    folders = [_folder_of(path) for path in paths]
    singles = [path for path in paths if path.is_file()]
    kept = [f for f, path in zip(folders, paths, strict=True) if path.is_dir() or data_files(f)]
    groups = _groups(kept, data) if paths else (data_folders(data),)
    found = {problem for group in groups for problem in _wrong(group, tick)}
    whole = [folder for folder, path in zip(folders, paths, strict=True) if path not in singles]
    told = found
    if singles and not whole:
        shown = {shown_path(file) for file in singles}
        told = {problem for problem in found if problem.place.path in shown}
    refused = [problem for file in singles if (problem := unread(file, _folder_of(file)))]
    passed = {problem.place.path for problem in refused}
    listed = [f for folder in (whole if paths else data_folders(data)) for f in data_files(folder)]
    listed += [file for file in singles if shown_path(file) not in passed]
    files = {os.path.realpath(file.parent) + os.sep + file.name: file for file in listed}
    return Validation(
        files=len(files),
        roles=sum(file.absolute().parent.name == "roles" for file in files.values()),
        problems=tuple(sorted(map(Fault.of, told.union(refused)))),
        elsewhere=len(found - told),
    )


def _wrong(folders: tuple[Path, ...], tick: Callable[[str], None]) -> Iterable[Problem]:
    library = read_library(folders, tick)
    return (*library.problems, *broken_rules(library))


def _groups(folders: list[Path], data: tuple[Path, ...]) -> Iterable[tuple[Path, ...]]:
    """Folders that are read together: each catalog that stands alone, and all others on top."""
    alone = [folder for folder in folders if is_checkout(folder.resolve().parent)]
    yield from ((folder,) for folder in dict.fromkeys(alone))
    on_top = tuple(folder for folder in folders if folder not in alone)
    if on_top:
        yield data_folders((*data, *on_top))


def _folder_of(path: Path) -> Path:
    """The data folder that a path names or lies in."""
    if os.path.isfile(path):
        return _above_roles(path.parent) or path.parent
    if not os.path.isdir(path):
        told = "is neither a folder nor a plain file" if os.path.lexists(path) else ""
        raise BadRequest(
            f"{str(path)!r} {told}." if told else f"there is no file or folder {str(path)!r}.",
            "name a data folder or a file in one",
        )
    if (above := _above_roles(path)) is not None:
        return above
    if not data_files(path):
        if is_checkout(path.resolve()):
            return path / "data"
        if (path / NEAREST).is_dir():
            return path / NEAREST
    return path


def _above_roles(folder: Path) -> Path | None:
    """The data folder that a folder of roles lies in, told as it was, where it is one."""
    if folder.name == "roles":
        return folder.parent
    return folder.absolute().parent if folder.absolute().name == "roles" else None
