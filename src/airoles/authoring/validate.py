"""Every problem of data folders or single files, and how much was looked at."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from airoles.errors import BadRequest, Problem
from airoles.files.reading import reason
from airoles.model.problem_report import Fault, Validation
from airoles.progress import Tick, no_progress
from airoles.reading.folder_check import shown_path, unread
from airoles.reading.folders import (
    NEAREST,
    Chosen,
    chosen_folders,
    data_files,
    is_checkout,
    on_public_alone,
)
from airoles.reading.passed_over import Remark, broken_line, first_problem, foreign_line
from airoles.reading.problems import library_with_problems


def validated(
    paths: tuple[Path, ...] = (),
    data: tuple[Path, ...] | None = (),
    tick: Tick = no_progress,
    remark: Remark = lambda _: None,
) -> Validation:
    """Look at data folders or files; at the whole catalog in use where none is named.

    A folder is looked at as it lies on top of the public catalog, the data of a checkout as they
    stand alone.  A file that is not read as data is a problem.  Where paths are named, a folder
    that nobody named is passed over if it has problems, and `remark` hears of it; `data` is None
    for the public catalog alone.  Raises `BadRequest` for a path that is no folder and no file.
    """
    folders = [_folder_of(path) for path in paths]
    singles = [path for path in paths if path.is_file()]
    kept = [f for f, path in zip(folders, paths, strict=True) if path.is_dir() or data_files(f)]
    groups = list(_groups(kept, data)) if paths else [chosen_folders(data)]
    for foreign in dict.fromkeys(group.foreign for group in groups):
        if foreign is not None:
            remark(foreign_line(foreign))
    found = {p for group in groups for p in _wrong(group, bool(paths), tick, remark)}
    whole = [folder for folder, path in zip(folders, paths, strict=True) if path not in singles]
    wanted = found
    if singles and not whole:
        shown = {shown_path(file) for file in singles}
        wanted = {problem for problem in found if problem.place.path in shown}
    refused = [problem for file in singles if (problem := unread(file, _folder_of(file)))]
    passed = {problem.place.path for problem in refused}
    listed = [f for folder in (whole if paths else groups[0].folders) for f in data_files(folder)]
    listed += [file for file in singles if shown_path(file) not in passed]
    files = {os.path.realpath(file.parent) + os.sep + file.name: file for file in listed}
    return Validation(
        files=len(files),
        roles=sum(file.absolute().parent.name == "roles" for file in files.values()),
        problems=tuple(sorted(map(Fault.of, wanted.union(refused)))),
        elsewhere=len(found - wanted),
    )


def _wrong(chosen: Chosen, named: bool, tick: Tick, remark: Remark) -> Iterable[Problem]:
    """The problems of folders, without those of one that nobody named where others are."""
    _, problems = library_with_problems(chosen.folders, tick)
    if not (problems and named and chosen.found):
        return problems
    _, without = library_with_problems(chosen.named, tick)
    first = first_problem(chosen, elsewhere=without)
    if first is None:
        return problems
    remark(broken_line(chosen.found, first))
    return without


def _groups(folders: list[Path], data: tuple[Path, ...] | None) -> Iterator[Chosen]:
    """Folders that are read together: each catalog that stands alone, and all others on top."""
    alone = [folder for folder in folders if is_checkout(folder.resolve().parent)]
    yield from (Chosen((folder,)) for folder in dict.fromkeys(alone))
    on_top = tuple(folder for folder in folders if folder not in alone)
    if on_top:
        yield on_public_alone(on_top) if data is None else chosen_folders((*data, *on_top))


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
    if os.path.isfile(path):
        return _above_roles(path.parent) or path.parent
    if not os.path.isdir(path):
        kind = "is neither a folder nor a plain file" if os.path.lexists(path) else ""
        raise BadRequest(
            f"{str(path)!r} {kind}." if kind else f"there is no file or folder {str(path)!r}.",
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
