"""Where the data lies: the public catalog, and what the user lays on top of it."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from airoles.errors import BadRequest
from airoles.files.reading import reason
from airoles.model.layer_names import PUBLIC, layer_name
from airoles.reading.owners import belongs_to_another
from airoles.settings import DATA

NEAREST = ".airoles"
MOST_BYTES = 1024 * 1024
"""The largest data file that is read."""


def public_folder() -> Path:
    """The public catalog: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "data"
    return shipped if shipped.is_dir() else package.parent.parent / "data"


SHARED = (
    *("sources", "skills", "routes", "disputes", "adverts", "occupations", "titles", "deeds"),
    *("claims", "advert_parts", "advert_facts", "other_trades"),
    *("pay_words", "coded_words", "pay_rules"),
)
"""Names of the files beside `roles/`."""


def data_files(folder: Path) -> list[Path]:
    """What stands under the names of data files, in the order it is read: not all may be files."""
    shared = [folder / f"{name}.yaml" for name in SHARED]
    with suppress(OSError):  # `unlisted` tells it
        names = sorted(name for name in os.listdir(folder / "roles") if name.endswith(".yaml"))
        return [*filter(os.path.lexists, shared), *(folder / "roles" / name for name in names)]
    return [*filter(os.path.lexists, shared)]


def unlisted(folder: Path) -> str:
    """Why nobody can tell which roles a data folder holds; empty where one can, or it has none."""
    try:
        os.scandir(folder / "roles").close()
    except FileNotFoundError:
        return ""
    except NotADirectoryError:
        return "is no folder"
    except OSError as error:
        return f"cannot be read: {reason(error)}"
    return ""


def leading_away(folder: Path, files: list[Path]) -> set[Path]:
    """Those files of a user's data folder that a link takes out of it.

    The public catalog is not asked: some installers put each of its files in place by a link.
    """
    real = os.path.realpath(folder)
    if real == os.path.realpath(public_folder()):
        return set()
    outside = {part for part in {file.parent for file in files} if not _inside(real, part)}
    return {f for f in files if f.parent in outside or (f.is_symlink() and not _inside(real, f))}


def _inside(real: str, path: Path) -> bool:
    return os.path.join(os.path.realpath(path), "").startswith(os.path.join(real, ""))


def is_checkout(folder: Path) -> bool:
    """Whether a folder is the top of airoles itself, with its data and the schemas beside it."""
    schema = folder / "schema" / "role.schema.json"
    return os.path.isdir(folder / "data" / "roles") and os.path.isfile(schema)


def layer_names(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """What answers call each folder: nothing for the first, the public one; else its name.

    A folder is called by its whole path where the name could be taken for another: that of two
    folders, `public`, and `.airoles`, as every folder that is found by itself is called.
    """
    paths = [folder.resolve() for folder in folders[1:]]
    alike = [normalize("NFKC", path.name).casefold() for path in paths]
    clear = {name for name in alike if alike.count(name) == 1} - {"", PUBLIC, NEAREST}
    return (
        "",
        *(
            layer_name(path.name if name in clear else str(path))
            for path, name in zip(paths, alike, strict=True)
        ),
    )


def shipped_index() -> Path | None:
    """The compiled public catalog that an installed package carries; None in a checkout."""
    file = Path(__file__).resolve().parent.parent / "data" / "catalog.sqlite"
    return file if file.is_file() else None


def _missing(folder: Path) -> str:
    try:
        os.stat(folder)
    except PermissionError:
        return "one that you may not read"
    except OSError:
        return "not there"
    return "not there" if folder.is_dir() else "no folder"


def _is_dir(folder: Path) -> bool:
    try:
        os.path.realpath(folder)  # a relative one is nowhere once the working folder is removed
        return folder.is_dir()
    except OSError:
        return False


def nearest_folder(here: Path) -> Path | None:
    """The nearest folder named `.airoles` from here upward."""
    return next((f for at in (here, *here.parents) if _is_dir(f := at / NEAREST)), None)


class Chosen(NamedTuple):
    """The folders that are read together, the public one first, and what became of `.airoles`."""

    folders: tuple[Path, ...]
    found: Path | None = None
    """The one of them that nobody named: the nearest `.airoles`."""
    foreign: Path | None = None
    """The nearest `.airoles` where it belongs to another user, so that it is none of them."""

    @property
    def named(self) -> tuple[Path, ...]:
        """The folders without the one that nobody named."""
        return tuple(folder for folder in self.folders if folder != self.found)


def chosen_folders(named: tuple[Path, ...] | None) -> Chosen:
    """The public folder, the nearest .airoles, those of $AIROLES_DATA, then the named ones.

    A folder that is named twice is laid on once, where it is named last.  None stands for the
    public catalog alone; $AIROLES_DATA that is set but empty leaves out the nearest .airoles.
    """
    public = public_folder()
    if named is None:
        return Chosen((public,))
    listed = os.environ.get(DATA)
    given = [Path(part) for part in (listed or "").split(os.pathsep) if part]
    for folder in (*given, *named):
        if not _is_dir(folder):
            raise BadRequest(
                f"the data folder {str(folder)!r} is {_missing(folder)}.",
                f"check --data and the environment variable {DATA}",
            )
    nearest = nearest_folder(_here()) if listed != "" else None
    last: dict[Path, Path] = {}
    for folder in reversed((*given, *named)):
        last.setdefault(folder.resolve(), folder)
    last.pop(public.resolve(), None)
    on_top = tuple(reversed(last.values()))
    if nearest is None or nearest.resolve() in {*last, public.resolve()}:
        return Chosen((public, *on_top))
    if belongs_to_another(nearest):
        return Chosen((public, *on_top), foreign=nearest)
    return Chosen((public, nearest, *on_top), found=nearest)


def on_public_alone(named: tuple[Path, ...]) -> Chosen:
    """The public folder and the named ones, whatever else would lie between them."""
    public = public_folder()
    return Chosen((public, *(each for each in named if each.resolve() != public.resolve())))


def data_folders(named: tuple[Path, ...] | None) -> tuple[Path, ...]:
    """The folders that are read together, as `chosen_folders` chooses them."""
    return chosen_folders(named).folders


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # the working folder is gone
        return Path("/nowhere")
