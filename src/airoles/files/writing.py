"""Writing a file whole or not at all; what was there stays until the new one is complete."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.reading import reason
from airoles.files.special_files import is_special, write_special

PREFIX = ".airoles-"
"""What temporary files and folders begin with."""


def check_file(target: Path, replace: bool = True) -> None:
    """Raise `BadRequest` where a file cannot be put there, before any work is done.

    Without `replace` nothing may be there yet, but for a device or pipe, which is written into.
    """
    with refusals(target):
        if target.is_dir():
            raise BadRequest(f"{str(target)!r} is a folder.", "name a file in it")
        if is_special(target):
            return
        check_place(target)
        check_links(target)
        if not replace and os.path.lexists(target):
            raise there_already(target)


def write_file(target: Path, content: bytes, replace: bool = True) -> None:
    """Write under a temporary name and rename, once all is on the disk.

    A link is followed to its file, permissions are kept, and a pipe or device is written into.
    Raises `BadRequest` with the reason where it cannot be.
    """
    check_file(target, replace)
    with refusals(target):
        if is_special(target):
            # A file in the place of a device or pipe would be its end.
            write_special(target, content)
            return
        place = Path(os.path.realpath(target))
        mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~umask()
        handle, name = tempfile.mkstemp(prefix=PREFIX, dir=place.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                write_all(file.fileno(), content)
            part.chmod(mode)
            part.replace(place)
        finally:
            part.unlink(missing_ok=True)


def write_all(handle: int, content: bytes) -> None:
    """All of the content, on the disk before the file is given its name."""
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]
    os.fsync(handle)


@contextmanager
def refusals(target: Path) -> Iterator[None]:
    """What the system refuses, as one sentence."""
    try:
        yield
    except OSError as error:
        raise BadRequest(
            f"{str(target)!r} cannot be written: {reason(error)}.", "choose another place"
        ) from error


def check_place(target: Path) -> None:
    """Raise where the folder around is not there."""
    folder = target.parent
    with suppress(FileNotFoundError, NotADirectoryError):
        os.stat(folder)  # a link that points to itself is there, and yet leads nowhere
    if not Path(os.path.realpath(target)).parent.is_dir():
        raise BadRequest(
            f"the folder {str(folder)!r} is not there.", "create it, or name another place"
        )


def check_links(target: Path) -> None:
    """Raise the system's own error for links in a circle, and for a name that none can have."""
    with suppress(FileNotFoundError):
        os.stat(target)


def there_already(target: Path) -> BadRequest:
    """That nothing is replaced unasked."""
    return BadRequest(
        f"{str(target)!r} is there already.", "--force replaces it; or name another place"
    )


def umask() -> int:
    """Which permissions new files do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
