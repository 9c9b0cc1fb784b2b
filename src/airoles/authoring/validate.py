"""Every problem of data folders or single files, and how much was looked at."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from airoles.errors import BadRequest, Problem
from airoles.files.reading import reason
from airoles.model.problem_report import Fault, Validation
from airoles.reading.folder_check import shown_path
from airoles.reading.folder_reader import read_library
from airoles.reading.folders import NEAREST, data_files, data_folders, is_checkout
from airoles.reading.rules import broken_rules


def validated(
    paths: tuple[Path, ...] = (),
    data: tuple[Path, ...] = (),
    tick: Callable[[str], None] = lambda _: None,
) -> Validation:
    """Look at data folders or files; at the whole catalog in use where none is named.

    A folder is looked at as it lies on top of the public catalog, the data of a checkout as they
    stand alone.  Raises `BadRequest` for a path that is neither a folder nor a file.
    """
    folders = [_folder_of(path) for path in paths]
    groups = _groups(folders, data) if paths else (data_folders(data),)
    found = {problem for group in groups for problem in _wrong(group, tick)}
    singles = [path for path in paths if path.is_file()]
    whole = [folder for folder, path in zip(folders, paths, strict=True) if path not in singles]
    listed = [f for folder in (whole if paths else data_folders(data)) for f in data_files(folder)]
    files = dict.fromkeys([*listed, *singles])
    told = found
    if singles and not whole:
        shown = {shown_path(file) for file in singles}
        told = {problem for problem in found if problem.place.path in shown}
    return Validation(
        files=len(files),
        roles=sum(file.parent.name == "roles" for file in files),
        problems=tuple(sorted(map(Fault.of, told))),
        elsewhere=len(found) - len(told),
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
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        pass  # told below
    except OSError as error:
        raise BadRequest(
            f"{str(path)!r} cannot be read: {reason(error)}.", "check its name and permissions"
        ) from error
    if path.is_file():
        return path.parent.parent if path.absolute().parent.name == "roles" else path.parent
    if not path.is_dir():
        raise BadRequest(
            f"there is no file or folder {str(path)!r}.", "name a data folder or a file in one"
        )
    if path.name == "roles":
        return path.parent
    if not data_files(path):
        if is_checkout(path.resolve()):
            return path / "data"
        if (path / NEAREST).is_dir():
            return path / NEAREST
    return path
