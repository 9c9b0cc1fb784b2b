"""Folders and exported files as what can be compared; what is neither is refused in a sentence."""

import json
import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from airoles.catalog import Catalog
from airoles.errors import BadRequest
from airoles.exports import catalog_json as written
from airoles.questions.diff import diff
from airoles.reading import export_file
from airoles.store.building import catalog_from
from airoles.store.open_edition import edition_of, open_edition

ACME = Path(__file__).parents[2] / "docs" / "acme"


@pytest.fixture
def export(small: Catalog, tmp_path: Path) -> Path:
    """The made-up catalog as `airoles export json` writes it."""
    file = tmp_path / "catalog.json"
    file.write_bytes(written.catalog_json(small)["catalog.json"])
    return file


def changed(file: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    whole = json.loads(file.read_text("utf-8"))
    change(whole)
    file.write_text(json.dumps(whole), "utf-8")
    return file


def test_the_shape_that_is_read_is_the_one_that_is_written() -> None:
    assert export_file.FORMAT == written.FORMAT


def test_an_export_says_what_its_folder_says(
    small: Catalog, small_folder: Path, export: Path
) -> None:
    edition = open_edition(export)
    assert (edition.kind, edition.version, edition.unknown) == ("export", "0.1.0", ())
    assert dict(edition.roles) == dict(small.roles)
    assert diff(edition, open_edition(small_folder)).changes == ()
    assert open_edition(small_folder).kind == "folder"


def test_the_public_export_says_what_the_public_catalog_says(
    public: Catalog, tmp_path: Path
) -> None:
    (tmp_path / "catalog.json").write_bytes(written.catalog_json(public)["catalog.json"])
    assert diff(open_edition(tmp_path), edition_of(public)).changes == ()


def test_the_order_of_what_an_export_holds_plays_no_part(small: Catalog, export: Path) -> None:
    def turn(whole: dict[str, Any]) -> None:
        for part in ("roles", "sources", "skills", "disputes"):
            whole[part] = dict(reversed(whole[part].items()))
        for role in whole["roles"].values():
            role["pay"].reverse()
            role["skills"].reverse()
            role["moves"].reverse()

    assert diff(edition_of(small), open_edition(changed(export, turn))).changes == ()


def test_a_folder_that_needs_the_public_catalog_is_read_on_it() -> None:
    edition = open_edition(ACME)
    assert edition.kind == "on_top"
    assert {"head-of-robotics", "chief-technology-officer"} <= edition.roles.keys()


def test_an_export_with_a_folder_on_top_keeps_its_ids(tmp_path: Path) -> None:
    from airoles.reading.folders import public_folder

    with_acme = catalog_from((public_folder(), ACME))
    file = tmp_path / "catalog.json"
    file.write_bytes(written.catalog_json(with_acme)["catalog.json"])
    assert any(key.endswith("@acme") for key in open_edition(file).sources)
    assert diff(open_edition(file), open_edition(ACME)).changes == ()


def test_fields_of_another_version_are_named(export: Path) -> None:
    def add(whole: dict[str, Any]) -> None:
        whole["roles"]["modeller"]["mood"] = "good"
        whole["roles"]["modeller"]["pay"][0]["bonus"] = 1
        whole["airoles"] = "9.9"

    edition = open_edition(changed(export, add))
    assert (edition.unknown, edition.version) == (("Pay.bonus", "Role.mood"), "9.9")


def test_amounts_keep_their_decimals(export: Path) -> None:
    def half(whole: dict[str, Any]) -> None:
        whole["roles"]["modeller"]["pay"][0]["low"] = 0.3

    assert open_edition(changed(export, half)).roles["modeller"].pay[0].low == Decimal("0.3")


def role(**fields: Any) -> Callable[[dict[str, Any]], object]:
    return lambda whole: whole["roles"]["modeller"].update(fields)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (role(title=7), "roles.modeller.title"),
        (role(title="Mod\x1b[31meller"), "roles.modeller.title"),
        (role(level="king"), "roles.modeller.level"),
        (role(id="other"), "roles.modeller.id"),
        (role(aliases="none"), "roles.modeller.aliases"),
        (role(pay=[{"market": "US"}]), "roles.modeller.pay[1].currency"),
        (role(summary=["Builds."]), "roles.modeller.summary[1]"),
        (role(marginal=1), "roles.modeller.marginal"),
        (
            lambda whole: whole["roles"]["modeller"]["pay"][0].update(low=-1),
            "roles.modeller.pay[1].low",
        ),
        (
            lambda whole: whole["roles"]["modeller"]["pay"][0].update(low=1e300),
            "roles.modeller.pay[1].low",
        ),
        (
            lambda whole: whole["sources"]["blog"].update(addresses=["javascript:alert(1)"]),
            "sources.blog.addresses[1]",
        ),
        (lambda whole: whole["sources"].pop("blog"), "roles."),
        (lambda whole: whole["skills"].update({"A b": {}}), "an id of skills"),
        (lambda whole: whole.update(skills=[]), "skills"),
    ],
)
def test_an_export_that_is_not_as_it_should_be_is_refused_with_the_place(
    export: Path, change: Callable[[dict[str, Any]], object], where: str
) -> None:
    with pytest.raises(BadRequest) as refused:
        open_edition(changed(export, change))
    began = f"{str(export)!r} is no exported catalog: {where}"
    assert refused.value.message.startswith(began), refused.value.message
    assert refused.value.message.endswith(" is not as it should be.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is no JSON."),
        ("{", "is no JSON."),
        ("[" * 100_000, "is no JSON."),
        ('{"format": NaN}', "is no JSON."),
        ("[]", "is JSON, but no exported catalog."),
        ('{"question": "show", "format": 1}', "is JSON, but no exported catalog."),
        (
            '{"roles": {}, "sources": {}, "skills": {}, "routes": {}, "disputes": {}, "format": 2}',
            "has a format that this version does not read.",
        ),
    ],
)
def test_what_is_no_export_is_refused(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "some.json"
    file.write_text(text, "utf-8")
    with pytest.raises(BadRequest) as refused:
        open_edition(file)
    assert refused.value.message == f"{str(file)!r} {told}"


def test_what_is_not_there_or_empty_is_refused(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    for path, told in (
        (nowhere, f"there is no file or folder {str(nowhere)!r}."),
        (tmp_path, f"the folder {str(tmp_path)!r} holds no data files."),
    ):
        with pytest.raises(BadRequest) as refused:
            open_edition(path)
        assert refused.value.message == told


def test_a_broken_folder_is_refused_with_its_first_problem(
    small_folder: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(small_folder, tmp_path / "broken"))
    (folder / "roles" / "modeller.yaml").write_text("id: modeller\n", "utf-8")
    with pytest.raises(BadRequest) as refused:
        open_edition(folder)
    assert refused.value.message.startswith(f"the data folder {str(folder)!r} has ")
    assert "modeller.yaml" in refused.value.message
    assert "\n" not in refused.value.message
    assert refused.value.hint == f"airoles validate {folder} tells all with their hints"
