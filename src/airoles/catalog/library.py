"""Everything that stands in the data folders, read and checked file by file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from airoles.catalog.check import check
from airoles.catalog.folders import SHARED, data_files
from airoles.catalog.nodes import Document, Path_, read_yaml
from airoles.errors import BadData, Place, Problem
from airoles.model.base import Slug
from airoles.model.dispute import Dispute
from airoles.model.move import Route
from airoles.model.occupation import Occupation
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source

T = TypeVar("T")
Tick = Callable[[str], None]

SHARED_FILES: dict[str, Any] = {
    "sources": dict[Slug, Source],
    "skills": dict[Slug, Skill],
    "routes": dict[Slug, Route],
    "disputes": dict[Slug, Dispute],
    "occupations": list[Occupation],
}
"""Files beside `roles/`, and what each holds."""


@dataclass(frozen=True, slots=True)
class Library:
    """The records of all folders, with the document that each came from."""

    roles: dict[str, Role] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    skills: dict[str, Skill] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    disputes: dict[str, Dispute] = field(default_factory=dict)
    occupations: list[Occupation] = field(default_factory=list)
    replaced: list[Role] = field(default_factory=list)
    """Roles of folders below that others took the place of."""
    documents: dict[tuple[str, str], tuple[Document, Path_]] = field(default_factory=dict)

    def place(self, kind: str, key: str, where: Path_ = ()) -> Place:
        """Where a field of a record stands."""
        document, base = self.documents[kind, key]
        return document.place((*base, *where))


def read_library(folders: tuple[Path, ...], tick: Tick = lambda _: None) -> Library:
    """Read all folders, later ones on top; raises `BadData` with every problem found."""
    library = Library()
    problems: list[Problem] = []
    for folder in folders:
        problems.extend(_read_folder(library, folder, tick))
    if problems:
        raise BadData(tuple(problems))
    return library


def _read_folder(library: Library, folder: Path, tick: Tick) -> Iterator[Problem]:
    files = data_files(folder)
    if not files:
        yield Problem(
            Place(shown_path(folder)), "", "holds no data files",
            "put role files into its roles folder, such as roles/head-of-robotics.yaml",
        )  # fmt: skip
    yield from _strangers(folder, files)
    for file in files:
        tick(file.name)
        shown = shown_path(file)
        document = read_yaml(file, shown)
        if isinstance(document, Problem):
            yield document
        elif document.value is None:
            yield Problem(Place(shown, 1, 1), "", "is empty", "write it, or remove the file")
        elif file.parent.name == "roles":
            yield from _add_role(library, document, file)
        else:
            yield from _add_shared(library, document, file.stem)


def _strangers(folder: Path, files: list[Path]) -> Iterator[Problem]:
    """YAML files that nothing reads, most likely because of a slip in the name."""
    for part in (folder, folder / "roles"):
        for file in sorted((*part.glob("*.yaml"), *part.glob("*.yml"))):
            if file not in files:
                names = ", ".join(f"{name}.yaml" for name in SHARED)
                yield Problem(
                    Place(shown_path(file)), "", "is no file that is read",
                    f"name it {names} or roles/ID.yaml, or remove it",
                )  # fmt: skip


def shown_path(path: Path) -> str:
    """A path as people see it: from the working folder where it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)


def _add_role(library: Library, document: Document, file: Path) -> Iterator[Problem]:
    role = check(Role, document)
    if isinstance(role, list):
        yield from role
        return
    if role.id != file.stem:
        yield Problem(
            document.place(("id",)), "id", f"is {role.id!r} in a file named {file.name}",
            f"name the file {role.id}.yaml, or write id: {file.stem}",
        )  # fmt: skip
    below = library.roles.get(role.id)
    if below is not None and not role.replaces:
        other = library.place("role", role.id).path
        yield Problem(
            document.place(("id",)), "id", f"is {role.id!r}, which {other} has already",
            "write replaces: true to take its place, or choose another id",
        )  # fmt: skip
    elif below is not None:
        library.replaced.append(below)
    library.roles[role.id] = role
    library.documents["role", role.id] = (document, ())


def _add_shared(library: Library, document: Document, name: str) -> Iterator[Problem]:
    checked = check(SHARED_FILES[name], document)
    if isinstance(checked, dict):
        kept: dict[str, Any] = getattr(library, name)
        for key, record in checked.items():
            if key in kept:
                yield Problem(
                    document.place((key,)), key, "stands in a folder below already",
                    "choose another id",
                )  # fmt: skip
            kept[key] = record
            library.documents[name, key] = (document, (key,))
    elif checked and isinstance(checked[0], Problem):
        yield from checked
    else:
        for index, occupation in enumerate(checked):
            library.occupations.append(occupation)
            key = f"{occupation.scheme} {occupation.code}"
            if (name, key) in library.documents:
                yield Problem(
                    document.place((index, "code")), f"{key}.code",
                    "stands in the list already", "keep one of the two",
                )  # fmt: skip
            library.documents[name, key] = (document, (index,))
