"""Folders in, a frozen catalog out; later folders lie on top of earlier ones."""

import dataclasses
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Arrival, Catalog
from airoles.errors import BadData, BadRequest
from airoles.reading.folders import data_folders, public_folder
from airoles.store.building import catalog_from
from airoles.store.open_catalog import open_catalog

Overlay = Callable[..., Path]


@pytest.fixture
def overlay(tmp_path: Path) -> Overlay:
    """Makes a data folder of one role; `more` are further lines of its file."""

    def made(
        role: str, title: str = "Model Librarian", more: str = "", cites: str = "blog"
    ) -> Path:
        folder = tmp_path / f"{role} on top"
        (folder / "roles").mkdir(parents=True)
        (folder / "roles" / f"{role}.yaml").write_text(
            f"id: {role}\ntitle: {title}\nlevel: lead\nfamily: data\n"
            f"summary:\n  - text: Keeps the models.\n    sources: [{cites}]\n{more}",
            encoding="utf-8",
        )
        return folder

    return made


@pytest.fixture
def small_below(monkeypatch: pytest.MonkeyPatch, small_folder: Path) -> Path:
    """The made-up catalog in the place of the public one."""
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: small_folder)
    return small_folder


# Overlays


def test_a_folder_on_top_adds_its_role(small_folder: Path, overlay: Overlay) -> None:
    catalog = catalog_from((small_folder, overlay("model-librarian")))
    assert catalog.find("model librarian").title == "Model Librarian"


def test_a_folder_on_top_keeps_the_roles_below(
    small_folder: Path, small: Catalog, overlay: Overlay
) -> None:
    catalog = catalog_from((small_folder, overlay("model-librarian")))
    assert {role: catalog.roles[role] for role in small.roles} == dict(small.roles)


def test_a_role_on_top_may_use_sources_skills_and_routes_from_below(
    small_folder: Path, overlay: Overlay
) -> None:
    more = (
        "skills:\n  - skill: counting\n    importance: named\n    sources: [blog]\n"
        "moves:\n  - to: modeller\n    kind: step\n    evidence:\n"
        "      - route: craft\n        sources: [blog]\n"
    )
    catalog = catalog_from((small_folder, overlay("model-librarian", more=more)))
    assert [arrival.start for arrival in catalog.arrivals["modeller"]] == [
        "data-clerk",
        "model-librarian",
    ]


def test_a_role_on_top_may_bring_its_own_source(small_folder: Path, overlay: Overlay) -> None:
    folder = overlay("model-librarian", cites="handbook")
    (folder / "sources.yaml").write_text(
        "handbook:\n  publisher: Guild\n  title: Handbook\n  grade: B\n", encoding="utf-8"
    )
    assert (
        catalog_from((small_folder, folder))
        .sources["handbook@model-librarian%20on%20top"]
        .publisher
        == "Guild"
    )


def test_a_role_with_replaces_takes_the_place_of_the_one_below(
    small_folder: Path, overlay: Overlay
) -> None:
    folder = overlay("data-clerk", "Keeper of Data", "replaces: true\n")
    catalog = catalog_from((small_folder, folder))
    assert catalog.roles["data-clerk"].title == "Keeper of Data"


def test_names_of_a_replaced_role_are_forgotten(small_folder: Path, overlay: Overlay) -> None:
    folder = overlay("data-clerk", "Keeper of Data", "replaces: true\n")
    catalog = catalog_from((small_folder, folder))
    assert "dc" not in catalog.names


def test_moves_of_a_replaced_role_are_forgotten(small_folder: Path, overlay: Overlay) -> None:
    folder = overlay("data-clerk", "Keeper of Data", "replaces: true\n")
    catalog = catalog_from((small_folder, folder))
    assert "model-adviser" not in catalog.arrivals


def test_a_replacing_role_leaves_the_number_of_roles(
    small_folder: Path, small: Catalog, overlay: Overlay
) -> None:
    folder = overlay("data-clerk", "Keeper of Data", "replaces: true\n")
    assert len(catalog_from((small_folder, folder)).roles) == len(small.roles)


@pytest.mark.parametrize("more", ["", "replaces: false\n"])
def test_a_role_of_the_same_id_without_replaces_is_a_problem(
    more: str, small_folder: Path, overlay: Overlay
) -> None:
    with pytest.raises(BadData) as found:
        catalog_from((small_folder, overlay("data-clerk", "Keeper of Data", more)))
    (problem,) = found.value.problems
    assert (problem.where, problem.place.line) == ("id", 1)


def test_a_role_may_be_replaced_though_it_alone_cites_a_source(
    small_folder: Path, overlay: Overlay
) -> None:
    folder = overlay("chief-model-officer", "Chief Modeller", "replaces: true\n")
    catalog = catalog_from((small_folder, folder))
    assert catalog.roles["chief-model-officer"].title == "Chief Modeller"


def test_the_last_of_several_folders_lies_on_top(small_folder: Path, overlay: Overlay) -> None:
    first = overlay("model-librarian", "Librarian")
    second = shutil.copytree(first, first.parent / "second")
    file = second / "roles" / "model-librarian.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("Librarian", "Keeper") + "replaces: true\n",
        encoding="utf-8",
    )
    catalog = catalog_from((small_folder, first, second))
    assert catalog.roles["model-librarian"].title == "Keeper"


def test_files_that_are_no_data_files_are_left_alone(copied: Path) -> None:
    (copied / "README.md").write_text("{[", encoding="utf-8")
    (copied / "roles" / "notes.txt").write_text("{[", encoding="utf-8")
    assert len(catalog_from((copied,)).roles) == 5


def test_it_is_told_how_many_files_of_all_folders_are_read(copied: Path, tmp_path: Path) -> None:
    on_top = tmp_path / "top"
    (on_top / "roles").mkdir(parents=True)
    shutil.copy(copied / "roles" / "modeller.yaml", on_top / "roles")
    with (on_top / "roles" / "modeller.yaml").open("a", encoding="utf-8") as file:
        file.write("replaces: true\n")
    told: list[tuple[str, int, int]] = []
    catalog_from((copied, on_top), lambda *heard: told.append(heard))
    files = [("reading the files", done, 12) for done in range(12)]
    assert told == [*files, ("checking the rules", 0, 0)]


# Which folders


def test_the_public_folder_comes_first_and_alone_where_nothing_is_named() -> None:
    assert data_folders(()) == (public_folder(),)


def test_folders_of_the_variable_lie_below_those_that_are_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    one, two, three = (tmp_path / name for name in ("one", "two", "three"))
    for folder in (one, two, three):
        folder.mkdir()
    monkeypatch.setenv("AIROLES_DATA", f"{one}{os.pathsep}{two}")
    assert data_folders((three,)) == (public_folder(), one, two, three)


@pytest.mark.parametrize("value", ["", os.pathsep, os.pathsep * 3])
def test_an_empty_variable_names_no_folder(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIROLES_DATA", value)
    assert data_folders(()) == (public_folder(),)


def test_roles_of_all_folders_of_the_variable_are_there(
    monkeypatch: pytest.MonkeyPatch, small_below: Path, overlay: Overlay
) -> None:
    folders = (overlay("model-librarian"), overlay("model-guard", "Model Guard"))
    monkeypatch.setenv("AIROLES_DATA", os.pathsep.join(map(str, folders)))
    assert {"data-clerk", "model-librarian", "model-guard"} <= set(open_catalog().roles)


def test_a_named_folder_is_laid_over_the_public_catalog(overlay: Overlay, public: Catalog) -> None:
    folder = overlay("model-librarian", cites="caio-guide")
    assert set(open_catalog((folder,)).roles) == {*public.roles, "model-librarian"}


@pytest.mark.parametrize("kind", ["nothing", "file"])
class TestMissingFolder:
    @pytest.fixture
    def missing(self, kind: str, tmp_path: Path) -> Path:
        path = tmp_path / "gone"
        if kind == "file":
            path.write_text("id: x\n", encoding="utf-8")
        return path

    def test_a_named_one_is_a_bad_request(self, missing: Path) -> None:
        with pytest.raises(BadRequest) as raised:
            open_catalog((missing,))
        why = "no folder" if missing.is_file() else "not there"
        assert raised.value.message == f"the data folder {str(missing)!r} is {why}."

    def test_one_of_the_variable_is_a_bad_request(
        self, missing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("AIROLES_DATA", f"{tmp_path}{os.pathsep}{missing}")
        with pytest.raises(BadRequest) as raised:
            open_catalog()
        why = "no folder" if missing.is_file() else "not there"
        assert raised.value.message == f"the data folder {str(missing)!r} is {why}."

    def test_the_hint_names_the_option_and_the_variable(self, missing: Path) -> None:
        with pytest.raises(BadRequest) as raised:
            open_catalog((missing,))
        assert raised.value.hint == "check --data and the environment variable AIROLES_DATA"


# Frozen


@pytest.mark.parametrize(
    "mapping",
    [
        "roles",
        "skills",
        "sources",
        "routes",
        "disputes",
        "cards",
        "names",
        "arrivals",
        "disputed",
        "occupations",
        "totals",
    ],
)
def test_no_mapping_of_the_catalog_can_be_changed(mapping: str, small_folder: Path) -> None:
    held: Any = getattr(catalog_from((small_folder,)), mapping)
    with pytest.raises(TypeError):
        held["x"] = next(iter(held.values()))


def test_no_field_of_the_catalog_can_be_changed(small: Catalog) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        small.roles = {}  # type: ignore[misc]


def held_by(record: Any) -> list[Any]:
    """Records, tuples and plain values within a record, with itself."""
    if dataclasses.is_dataclass(record):
        inner = [getattr(record, field.name) for field in dataclasses.fields(record)]
    else:
        inner = list(record) if isinstance(record, tuple) else []
    return [record, *(found for item in inner for found in held_by(item))]


@pytest.mark.parametrize(
    "mapping", ["roles", "skills", "sources", "routes", "disputes", "occupations"]
)
class TestRecords:
    def test_every_record_is_frozen(self, mapping: str, small: Catalog) -> None:
        for record in getattr(small, mapping).values():
            for held in filter(dataclasses.is_dataclass, held_by(record)):
                with pytest.raises(dataclasses.FrozenInstanceError):
                    setattr(held, dataclasses.fields(held)[0].name, "changed")

    def test_no_record_holds_a_list_or_a_mapping(self, mapping: str, small: Catalog) -> None:
        for record in getattr(small, mapping).values():
            for held in held_by(record):
                assert not isinstance(held, list | dict | set)


# Indexes


@pytest.fixture(params=["small", "cached", "public"])
def either(request: pytest.FixtureRequest) -> Catalog:
    """The made-up catalog from memory and from the cache, then the public one."""
    catalog: Catalog = request.getfixturevalue(request.param)
    return catalog


@pytest.mark.parametrize(
    "field",
    [
        "roles",
        "cards",
        "names",
        "arrivals",
        "skills",
        "sources",
        "routes",
        "disputes",
        "disputed",
        "occupations",
        "markets",
        "totals",
    ],
)
def test_what_comes_back_from_the_cache_is_the_same(
    field: str, cached: Catalog, small: Catalog
) -> None:
    stored, fresh = getattr(cached, field), getattr(small, field)
    assert (dict(stored) == dict(fresh)) if isinstance(fresh, Mapping) else (stored == fresh)


def test_a_catalog_from_the_cache_finds_the_same_passages(cached: Catalog, small: Catalog) -> None:
    assert cached.search("who leads models", 10) == small.search("who leads models", 10)


def test_what_is_in_the_cache_is_not_parsed_again(
    small_below: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_catalog()
    monkeypatch.setattr("airoles.reading.folder_reader.read_yaml", lambda *_: pytest.fail("parsed"))
    assert open_catalog().find("hom").title == "Head of Models"


def test_a_changed_file_is_read_anew(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: copied)
    open_catalog()
    file = copied / "roles" / "modeller.yaml"
    text = file.read_text(encoding="utf-8").replace("title: Modeller", "title: Maker of Models")
    file.write_text(text, encoding="utf-8")
    assert open_catalog().roles["modeller"].title == "Maker of Models"


def test_bad_data_is_bad_each_time(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("airoles.reading.folders.public_folder", lambda: copied)
    (copied / "roles" / "zebra.yaml").write_text("title: X\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(BadData):
            open_catalog()


def test_arrivals_mirror_moves(either: Catalog) -> None:
    leaving = [
        (role.id, move.to, move) for role in either.roles.values() for move in role.moves if move.to
    ]
    arriving = [(a.start, end, a.move) for end, found in either.arrivals.items() for a in found]
    assert sorted(leaving, key=repr) == sorted(arriving, key=repr)


def test_an_arrival_holds_the_very_move(small: Catalog) -> None:
    move = small.roles["modeller"].moves[0]
    assert small.arrivals["head-of-models"] == (Arrival("modeller", move),)


def test_moves_out_of_the_catalog_arrive_nowhere(small: Catalog) -> None:
    assert set(small.arrivals) == {
        "modeller",
        "model-adviser",
        "head-of-models",
        "chief-model-officer",
    }


def test_roles_stand_under_their_ids(either: Catalog) -> None:
    assert [role.id for role in either.roles.values()] == list(either.roles)


def test_every_name_stands_for_one_role(either: Catalog) -> None:
    assert {len(roles) for roles in either.names.values()} == {1}


def test_occupations_stand_under_scheme_and_code(either: Catalog) -> None:
    for key, occupation in either.occupations.items():
        assert key == (occupation.scheme, occupation.code)


def test_a_code_keeps_the_digits_it_was_written_with(small: Catalog) -> None:
    assert {code for _, code in small.occupations} == {"11-1330.10", "1330.1"}


@pytest.mark.parametrize(
    ("roles", "at_least", "disputes"),
    [
        (["head-of-models"], 1, ["head-or-chief"]),
        (["head-of-models", "chief-model-officer"], 2, ["head-or-chief"]),
        (["head-of-models", "modeller"], 1, ["head-or-chief"]),
        (["head-of-models", "modeller"], 2, []),
        (["modeller"], 1, []),
        ([], 1, []),
    ],
)
def test_disputes_on_roles_touch_so_many_of_them(
    roles: list[str], at_least: int, disputes: list[str], small: Catalog
) -> None:
    assert list(small.disputes_on(roles, at_least)) == disputes


def test_bad_data_carries_its_problems_sorted(copied: Path) -> None:
    for name in ("zebra", "ant"):
        (copied / "roles" / f"{name}.yaml").write_text("title: X\n", encoding="utf-8")
    with pytest.raises(BadData) as found:
        catalog_from((copied,))
    assert list(found.value.problems) == sorted(found.value.problems)


def test_amounts_keep_the_digits_they_were_written_with(small: Catalog) -> None:
    hourly = small.roles["data-clerk"].pay[1]
    assert (str(hourly.low), str(hourly.high)) == ("22.50", "31.25")
