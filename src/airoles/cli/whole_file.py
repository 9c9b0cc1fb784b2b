"""Writing a file whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.special_files import is_special, write_special


def write_whole(output: Path, written: bytes) -> None:
    """Write under a temporary name and rename; what was there stays until the new is complete.

    A link is followed to its file, permissions are kept, and a pipe or device is written to.
    Raises `BadRequest` with the reason where it cannot be.
    """
    part = None
    try:
        if is_special(output):
            write_special(output, written)
            return
        target = Path(os.path.realpath(output))
        _check(output, target)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(prefix=".airoles-", dir=target.parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(written)
        part.chmod(mode)
        part.replace(target)
        part = None
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise BadRequest(
            f"{str(output)!r} cannot be written: {reason}.", "choose another place"
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def _check(output: Path, target: Path) -> None:
    """Refuse what cannot be a file; raises the system's own error for a name that none can have."""
    if target.is_dir():
        raise BadRequest(f"{str(output)!r} is a folder.", "name a file in it")
    folder = output.parent
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.stat(folder)  # a link that points to itself is there, and yet leads nowhere
    if not target.parent.is_dir():
        raise BadRequest(
            f"the folder {str(folder)!r} is not there.", "create it, or name another place"
        )
    with contextlib.suppress(FileNotFoundError):
        os.stat(output)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
