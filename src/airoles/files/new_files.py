"""Writing files that are not there yet, all of them or none."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from airoles.errors import BadRequest
from airoles.files.reading import reason


def write_new(files: Mapping[Path, bytes]) -> None:
    """Write files and the folders they need; nothing that is there is touched.

    Raises `BadRequest` with the reason where one cannot be, and takes back what it has made.
    """
    made: list[Path] = []
    try:
        for file, written in files.items():
            for folder in reversed((file.parent, *file.parent.parents)):
                if not folder.is_dir():
                    folder.mkdir()
                    made.append(folder)
            with file.open("xb") as new:
                made.append(file)
                new.write(written)
    except BaseException as error:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir() if each.is_dir() else each.unlink()
        if not isinstance(error, OSError):
            raise
        raise BadRequest(
            f"{str(error.filename or file)!r} cannot be written: {reason(error)}.",
            "choose another place with --to",
        ) from error
