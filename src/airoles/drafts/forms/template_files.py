"""The templates of a company: a file that is named, or `templates/` in a folder that is named."""

import os
from collections.abc import Sequence
from pathlib import Path

from airoles.drafts.forms import UserTemplate
from airoles.errors import BadRequest
from airoles.files.reading import NotRead, read_plain

MOST_BYTES = 1024 * 1024
FOLDER = "templates"
_SMALLER = "shorten it; a template holds the frame and not the texts"


def read_template(file: Path) -> UserTemplate:
    """A template; raises `BadRequest` with one sentence where it cannot be read."""
    try:
        text = read_plain(file, MOST_BYTES, _SMALLER).decode("utf-8-sig")
    except NotRead as error:
        raise BadRequest(f"{str(file)!r} {error.message}.", error.hint) from error
    except UnicodeDecodeError as error:
        raise BadRequest(f"{str(file)!r} is no text in UTF-8.", "save it as UTF-8") from error
    except ValueError as error:  # a name with a zero in it
        raise BadRequest(f"{str(file)!r} is no name of a file.", "check its name") from error
    return UserTemplate(str(file), text)


def in_folders(folders: Sequence[Path], kind: str, ending: str) -> UserTemplate | None:
    """The template for a kind of draft in the last folder that has one, or one for all kinds.

    It is `templates/advert.md`, or else `templates/draft.md`.  One that a link takes out of its
    folder is refused, as data files are.
    """
    for folder in reversed(folders):
        for name in (f"{kind}.{ending}", f"draft.{ending}"):
            file = folder / FOLDER / name
            if os.path.lexists(file):
                _check_inside(folder, file)
                return read_template(file)
    return None


def _check_inside(folder: Path, file: Path) -> None:
    real = os.path.join(os.path.realpath(folder), "")
    if not os.path.realpath(file).startswith(real):
        raise BadRequest(
            f"{str(file)!r} is a link out of its folder.", "put the template itself there"
        )
