"""Where the data lies: the public catalog, and what the user lays on top of it."""

import os
from pathlib import Path

from airoles.errors import BadRequest

VARIABLE = "AIROLES_DATA"


def public_folder() -> Path:
    """The public catalog: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "data"
    return shipped if shipped.is_dir() else package.parent.parent / "data"


SHARED = ("sources", "skills", "routes", "disputes", "occupations")
"""Names of the files beside `roles/`."""


def data_files(folder: Path) -> list[Path]:
    """The files of a data folder in the order they are read."""
    shared = [folder / f"{name}.yaml" for name in SHARED]
    return [file for file in shared if file.is_file()] + sorted((folder / "roles").glob("*.yaml"))


def shipped_index() -> Path | None:
    """The compiled public catalog that an installed package carries; None in a checkout."""
    file = Path(__file__).resolve().parent.parent / "data" / "catalog.sqlite"
    return file if file.is_file() else None


def _missing(folder: Path) -> str:
    # pathlib raises for names that no file can have; os.path does not.
    return "no folder" if os.path.isfile(folder) else "not there"


def _is_dir(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def data_folders(named: tuple[Path, ...]) -> tuple[Path, ...]:
    """The public folder, then those of $AIROLES_DATA, then the named ones."""
    given = [Path(part) for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part]
    on_top = (*given, *named)
    for folder in on_top:
        if not _is_dir(folder):
            raise BadRequest(
                f"the data folder {str(folder)!r} is {_missing(folder)}.",
                f"check --data and the environment variable {VARIABLE}",
            )
    return (public_folder(), *on_top)
