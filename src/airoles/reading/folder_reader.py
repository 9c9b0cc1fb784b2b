"""Data folders read file by file, each laid on those before it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from airoles.errors import Place, Problem
from airoles.model.advert import Advert
from airoles.model.advert_fact_words import AdvertFactWords
from airoles.model.advert_part_words import AdvertPartWords
from airoles.model.base import Slug
from airoles.model.claim_words import ClaimWords
from airoles.model.coded_term import CodedTerm
from airoles.model.deed import Deed
from airoles.model.dispute import Dispute
from airoles.model.fields import fields_named, with_fields_changed
from airoles.model.layer import Does, Layer
from airoles.model.layer_names import as_written, in_folder
from airoles.model.move import Route
from airoles.model.occupation import Occupation
from airoles.model.other_trade import OtherTrade
from airoles.model.pay_rule import PayRule
from airoles.model.pay_words import PayWords
from airoles.model.role import Role
from airoles.model.skill import Skill
from airoles.model.source import Source
from airoles.model.title_words import TitleWord
from airoles.progress import Tick, no_progress
from airoles.reading.device_names import NO_FILE_NAME, is_device
from airoles.reading.field_check import check
from airoles.reading.folder_check import misplaced, shown_path
from airoles.reading.folders import data_files, layer_names, leading_away
from airoles.reading.library import Library
from airoles.reading.overlay import as_role, joined, unfit
from airoles.reading.statement_ids import with_ids
from airoles.reading.yaml_text import Document, read_yaml
from airoles.text import visible

T = TypeVar("T")

SHARED_FILES: dict[str, Any] = {
    "sources": dict[Slug, Source],
    "skills": dict[Slug, Skill],
    "routes": dict[Slug, Route],
    "disputes": dict[Slug, Dispute],
    "adverts": dict[Slug, Advert],
    "occupations": list[Occupation],
    "titles": dict[Slug, TitleWord],
    "deeds": dict[Slug, Deed],
    "claims": dict[Slug, ClaimWords],
    "advert_parts": dict[Slug, AdvertPartWords],
    "advert_facts": dict[Slug, AdvertFactWords],
    "other_trades": dict[Slug, OtherTrade],
    "pay_words": dict[Slug, PayWords],
    "coded_words": dict[Slug, CodedTerm],
    "pay_rules": dict[Slug, PayRule],
}
"""Files beside `roles/`, and what each holds."""


def read_library(folders: tuple[Path, ...], tick: Tick = no_progress) -> Library:
    """Read all folders, later ones on top; the library carries every problem found."""
    library = Library()
    listed = [data_files(folder) for folder in folders]
    total, done = sum(map(len, listed)), count()
    for folder, name, files in zip(folders, layer_names(folders), listed, strict=True):
        if name:
            library.folders.append(name)
        reader = _Reader(library, folder, name)
        reader.read(files, lambda: tick("reading the files", next(done), total))
    return library


class _Reader:
    """Lays one folder on those read before; the first has no name, since it is the public one."""

    def __init__(self, library: Library, folder: Path, name: str) -> None:
        self.library = library
        self.folder = folder
        self.name = name
        self.below = dict(library.roles)
        self.additions: list[Document] = []

    def read(self, files: list[Path], tick: Callable[[], None]) -> None:
        """Read these files of the folder; `tick` hears of each before it is read."""
        away = leading_away(self.folder, files)
        self.library.problems.extend(misplaced(self.folder, files))
        for file in files:
            tick()
            kind = "role" if file.parent.name == "roles" else file.stem
            problems = list(_away(file) if file in away else self._file(file, kind))
            if problems:
                self.library.broken.add((kind, file.stem))
            self.library.problems.extend(problems)
        for document in self.additions:
            self.library.problems.extend(self._addition(document))

    def _file(self, file: Path, kind: str) -> Iterator[Problem]:
        shown = shown_path(file)
        document = read_yaml(file, shown)
        if isinstance(document, Problem):
            yield document
        elif document.value is None:
            yield Problem(Place(shown, 1, 1), "", "is empty", "write it, or remove the file")
        elif kind != "role":
            yield from self._shared(document, kind)
        elif isinstance(document.value, dict) and "extends" in document.value:
            self.additions.append(document)
        else:
            yield from self._role(document, file)

    def _role(self, document: Document, file: Path) -> Iterator[Problem]:
        role = check(Role, document)
        if isinstance(role, list):
            yield from role
            return
        if role.id != file.stem:
            message = f"is {role.id!r} in a file named {visible(file.name)}"
            yield Problem(
                document.place(("id",)),
                "id",
                message,
                f"name the file {role.id}.yaml, or write id: {visible(file.stem)}",
            )
        if is_device(role.id):
            message = f"is {role.id!r}, which {NO_FILE_NAME}"
            yield Problem(document.place(("id",)), "id", message, "choose another id")
        below = self.library.roles.get(role.id)
        does: Does = "replaces" if below is not None else "adds"
        if below is not None and not role.replaces:
            other = visible(self.library.place("role", role.id).path)
            yield Problem(
                document.place(("id",)),
                "id",
                f"is {role.id!r}, which {other} has already",
                "write replaces: true to take its place, extends: instead of id: to add to it, "
                "or choose another id",
            )
        elif below is not None:
            self.library.replaced.append(below)
        layers = (Layer(self.name, does),) if self.name else ()
        self.library.roles[role.id] = replace(with_ids(self.cited(role)), layers=layers)
        self.library.documents["role", role.id] = (document, ())
        self.library.added.pop(role.id, None)

    def _addition(self, document: Document) -> Iterator[Problem]:
        problems = list(unfit(document, self.below))
        if problems:
            yield from problems
            return
        below = self.library.roles[document.value["extends"]]  # type: ignore[index,call-overload]
        role = check(Role, as_role(document, below))
        if isinstance(role, list):
            yield from role
            return
        made, moved = joined(below, self.cited(role))
        if made == below:
            yield Problem(
                document.place(("extends",)),
                "",
                f"adds nothing to {below.id}",
                "write what it is to add, or remove the file",
            )
            return
        layer = Layer(self.name, "extends")
        known = () if layer in below.layers else (layer,)
        self.library.roles[below.id] = replace(with_ids(made), layers=(*below.layers, *known))
        self.library.added.setdefault(below.id, []).append((document, moved))

    def _shared(self, document: Document, name: str) -> Iterator[Problem]:
        checked = check(SHARED_FILES[name], document)
        if isinstance(checked, dict):
            kept: dict[str, Any] = getattr(self.library, name)
            for key, record in checked.items():
                if (name, key) in self.library.documents:
                    yield Problem(
                        document.place((key,)),
                        key,
                        "stands in a folder below already",
                        "choose another id",
                    )
                self.library.documents[name, key] = (document, (key,))
                cited = in_folder(key, self.name) if name == "sources" and self.name else key
                kept[cited] = self.cited(record)
                self.library.documents[name, cited] = (document, (key,))
        elif checked and isinstance(checked[0], Problem):
            yield from checked
        else:
            for index, occupation in enumerate(checked):
                self.library.occupations.append(self.cited(occupation))
                key = f"{occupation.scheme} {occupation.code}"
                if (name, key) in self.library.documents:
                    yield Problem(
                        document.place((index, "code")),
                        f"{key}.code",
                        "stands in the list already",
                        "keep one of the two",
                    )
                self.library.documents[name, key] = (document, (index,))

    def cited(self, record: T) -> T:
        """The record with every source under the id by which this folder cites it.

        So each statement tells which folder makes it, even where it cites a public source.
        """
        if not self.name:
            return record
        library = self.library
        for _, sources in fields_named("sources", record):
            for key in sources:
                own = in_folder(key, self.name)
                if own not in library.sources and ("sources", key) in library.documents:
                    library.sources[own] = self._source(key)
                    library.documents["sources", own] = library.documents["sources", key]
        return with_fields_changed(
            "sources",
            record,
            lambda keys: tuple(
                own if (own := in_folder(key, self.name)) in library.sources else key
                for key in keys
            ),
        )

    def _source(self, key: str) -> Source:
        """A source of a folder below, whatever id it is cited under there."""
        found = (known for known in self.library.sources if as_written(known) == key)
        return self.library.sources[next(found)]


def _away(file: Path) -> Iterator[Problem]:
    yield Problem(
        Place(shown_path(file)),
        "",
        "is a link that leads out of the data folder",
        "put the file itself in its place",
    )
