"""Where exports are put: a file or a folder, whole or not at all, and nothing lost."""

import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.special_files import is_special, write_special

_PREFIX = ".airoles-"


def check_file(target: Path, force: bool) -> None:
    """Raise `BadRequest` where a file cannot be put there, before any work is done."""
    with _refusals_in_words(target):
        if target.is_dir():
            raise BadRequest(f"{str(target)!r} is a folder.", "name a file in it")
        _check_place(target)
        if is_special(target):
            return
        _check_links(target)
        if _is_there(target) and not force:
            raise _there_already(target)


def check_folder(target: Path, force: bool) -> None:
    """Raise `BadRequest` where a folder cannot be put there, before any work is done."""
    with _refusals_in_words(target):
        if _is_there(target) and not target.is_dir():
            raise BadRequest(f"{str(target)!r} is a file.", "name a folder that is not there yet")
        _check_place(target)
        _check_links(target)
        if _is_there(target) and not force:
            raise _there_already(target)


def put_file(target: Path, content: bytes, force: bool) -> None:
    """Write a file; one that is there is replaced only with `force`."""
    check_file(target, force)
    with _refusals_in_words(target):
        if is_special(target):
            # A device or pipe is written to; a file in its place would be its end.
            write_special(target, content)
            return
        place = _real(target)
        mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=_PREFIX, dir=place.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                _write(file.fileno(), content)
            part.chmod(mode)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)


def put_folder(target: Path, files: Mapping[str, bytes], force: bool) -> None:
    """Write a folder of files; with `force` one that holds nothing else is replaced whole."""
    check_folder(target, force)
    with _refusals_in_words(target):
        place = _real(target)
        if place.is_dir():
            _check_no_others(target, files)
        mode = place.stat().st_mode & 0o777 if place.exists() else 0o777 & ~_umask()
        part = place.parent / f"{_PREFIX}{secrets.token_hex(8)}"
        part.mkdir(mode | stat.S_IRWXU)  # one of tempfile's would stay shut to others on Windows
        try:
            for name, content in files.items():
                with (part / name).open("wb") as file:
                    _write(file.fileno(), content)
            part.chmod(mode)
            _swap(part, place)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _swap(part: Path, place: Path) -> None:
    """Put a folder in its place; the one that was there comes back if that fails."""
    if not place.exists():
        part.rename(place)
        return
    aside = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place.parent))
    old = aside / "old"
    try:
        place.rename(old)
        part.rename(place)
    except BaseException:
        # Were this to fail too, the old folder would still lie aside: nothing deletes it here.
        if old.exists():
            old.rename(place)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _check_no_others(target: Path, files: Mapping[str, bytes]) -> None:
    others = sorted(e.name for e in os.scandir(target) if e.name not in files or e.is_dir())
    if others:
        raise BadRequest(
            f"{str(target)!r} holds {others[0]!r}, which no export wrote.",
            "move it elsewhere, or name another folder",
        )


def _check_place(target: Path) -> None:
    with suppress(FileNotFoundError, NotADirectoryError):
        os.stat(target.parent)
    if not target.parent.is_dir():
        raise BadRequest(
            f"the folder {str(target.parent)!r} is not there.", "create it, or name another place"
        )


def _check_links(target: Path) -> None:
    """Raise the system's own error for a link that points to itself, which nothing may replace."""
    with suppress(FileNotFoundError):
        os.stat(target)


def _is_there(target: Path) -> bool:
    return os.path.lexists(target)


def _there_already(target: Path) -> BadRequest:
    return BadRequest(
        f"{str(target)!r} is there already.", "--force replaces it; or name another place"
    )


def _real(target: Path) -> Path:
    """Where a link leads, so that what it leads to is replaced and the link stays."""
    return Path(os.path.realpath(target))


def _write(handle: int, content: bytes) -> None:
    """All of the content, on the disk before it is given its name."""
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]
    os.fsync(handle)


@contextmanager
def _refusals_in_words(target: Path) -> Iterator[None]:
    """What the system refuses, as one sentence."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise BadRequest(
            f"{str(target)!r} cannot be written: {reason}.", "choose another place"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
